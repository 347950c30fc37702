#!/usr/bin/env bash
# Uses the packed package as a stranger would: a new project outside the tree, the README's program, and its output compared with the README's.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
packages=${1:?usage: consumer-check.sh FOLDER-OF-PACKAGES}
packages=$(cd "$packages" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")

# The block behind the marker, and the text block behind that one.
awk '/^<!-- snippet: readme -->/ {f=1; next} f==1 && /^```csharp/ {f=2; next} f==2 && /^```/ {exit} f==2 {print}' "$root/README.md" > "$work/Program.cs"
awk '/^<!-- snippet: readme -->/ {f=1} f && /^```text/ {p=1; next} p && /^```/ {exit} p {print}' "$root/README.md" > "$work/expected.txt"
test -s "$work/Program.cs" && test -s "$work/expected.txt"

cat > "$work/Consumer.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <RestoreAdditionalProjectSources>$packages</RestoreAdditionalProjectSources>
    <RestorePackagesPath>$work/packages</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ContractModel" Version="$version" />
  </ItemGroup>
</Project>
XML
cp "$root/docs/samples/utla-lausd-2025.json" "$work/"
cd "$work"
dotnet run --project Consumer.csproj > actual.txt
diff -u expected.txt actual.txt
test -f "packages/contractmodel/$version/schema/log.schema.json"
echo "consumer check: the README's program gives the README's output"
