#!/usr/bin/env bash
# Uses the packed packages as strangers would: new projects outside the tree, the programs of the documentation, and their output compared with what the documentation shows.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
packages=${1:?usage: consumer-check.sh FOLDER-OF-PACKAGES}
packages=$(cd "$packages" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")

check() { # package, page, name of the block on it, files that the program reads...
  local package=$1 page=$root/$2 name=$3 folder=$work/$3
  shift 3
  mkdir "$folder"
  # The block behind the marker, and the text block behind that one.
  awk -v mark="<!-- snippet: $name -->" '$0 == mark {f=1; next} f==1 && /^```csharp/ {f=2; next} f==2 && /^```/ {exit} f==2 {print}' "$page" > "$folder/Program.cs"
  awk -v mark="<!-- snippet: $name -->" '$0 == mark {f=1} f && /^```text/ {p=1; next} p && /^```/ {exit} p {print}' "$page" > "$folder/expected.txt"
  test -s "$folder/Program.cs" && test -s "$folder/expected.txt"
  cat > "$folder/Consumer.csproj" <<XML
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
    <PackageReference Include="$package" Version="$version" />
  </ItemGroup>
</Project>
XML
  for file in "$@"; do cp "$root/$file" "$folder/"; done
  (cd "$folder" && dotnet run --project Consumer.csproj > actual.txt && diff -u expected.txt actual.txt)
}

check ContractModel README.md readme docs/samples/utla-lausd-2025.json
check ContractModel.Updates docs/how-to/keep-a-round-from-updates.md updates-program docs/tutorial/round.json docs/samples/updates/valley-4.txt
test -f "$work/packages/contractmodel/$version/schema/log.schema.json"
test -f "$work/packages/contractmodel.updates/$version/schema/profile.schema.json"
echo "consumer check: the programs of the documentation give the output that it shows"
