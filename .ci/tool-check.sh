#!/usr/bin/env bash
# Installs the packed tool as a user would. Where it is machine code, it must answer what the portable tool answers, about every sample, every statute and every page.
set -euo pipefail
cd "$(dirname "$0")/.."
packages=${1:?usage: tool-check.sh FOLDER-OF-PACKAGES}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet tool install ContractModel.Tool --tool-path "$work/tool" --source "$(realpath "$packages")"

packed() { "$work/tool/contractmodel" "$@"; }
built() { dotnet src/ContractModel.Tool/bin/Release/net10.0/ContractModel.Tool.dll "$@"; }
answers=0
same() { # arguments of the tool
  local one=0 other=0
  packed "$@" > "$work/packed.txt" 2>&1 || one=$?
  built "$@" > "$work/built.txt" 2>&1 || other=$?
  diff "$work/built.txt" "$work/packed.txt" && [ "$one" -eq "$other" ] || { echo "contractmodel $*: exit codes $other built, $one packed"; exit 1; }
  answers=$((answers + 1))
}

for log in docs/samples/*.json; do same check "$log"; done
for question in status next deadlines project timeline; do same "$question" docs/samples/utla-lausd-2017-2019.json; done
same status docs/samples/utla-lausd-2025.json --json
same procedures list --json
same procedures check src/ContractModel/Procedures/Statutes/us-ca-eera.json
same clock us-ca-mmba/factfinding-request --trigger nothing=2026-01-05
same schema
same schema --statute
same schema --profile
for page in docs/samples/updates/*.html docs/samples/updates/*.txt; do
  same read "$page" --profile docs/samples/profiles/utla.json
  same read "$page" --json
done
same read docs/samples/updates
same read docs/samples/updates --json
for tool in packed built; do
  cp docs/tutorial/round.json "$work/round.json"
  "$tool" read docs/samples/updates/valley-4.txt --into "$work/round.json" --recorded 2026-03-05 > "$work/$tool.txt"
  mv "$work/round.json" "$work/$tool.json"
done
diff "$work/built.txt" "$work/packed.txt"
diff "$work/built.json" "$work/packed.json"
grep -q '"s4-u-14"' "$work/packed.json"
same status README.md
same status --no-such-option
same --help
same --version
for page in docs/statutes/*.md; do
  statute=$(basename "$page" .md)
  [ "$statute" = index ] || packed procedures show "$statute" --markdown | diff "$page" -
done
echo "tool check: every statute's page, and $answers answers of the packed tool are as they must be"
