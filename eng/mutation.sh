#!/usr/bin/env bash
# Seeds faults into src/Economics, one at a time, and prints how many of them its tests notice; exits 1 below 85 of a hundred.
#   eng/mutation.sh                        all of it
#   eng/mutation.sh 'Quality/**' Case.cs   the named folders and files of src/Economics
# What it seeds where, and what it leaves out with the reason: tests/Economics.Tests/stryker-config.yaml. Needs jq.
set -euo pipefail
cd "$(dirname "$0")/.."
least=85
report=TestResults/mutation/reports/mutation-report.json
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1

# A property that fails at all mostly fails within a few tries, and each fault would pay for the hundred.
export CsCheck_Iter=5 CsCheck_Threads=1

files=()
for file in "$@"; do files+=(--mutate "**/Economics/$file"); done

command -v jq >/dev/null || { echo "eng/mutation.sh needs jq." >&2; exit 2; }
dotnet tool restore >/dev/null
# Stryker reads a project by a build that does not restore it.
dotnet restore tests/Economics.Tests >/dev/null

# The first test that fails has noticed a fault; the others need not run.
settings=$PWD/tests/Economics.Tests/bin/Debug/net10.0/xunit.runner.json
mkdir -p "$(dirname "$settings")"
trap 'rm -f "$settings"' EXIT
echo '{ "stopOnFail": true }' >"$settings"
(cd tests/Economics.Tests && dotnet stryker --config-file stryker-config.yaml --skip-version-check --output ../../TestResults/mutation "${files[@]}")

# The tests of every fault run in one process, so that a static field keeps the value of the first: a fault there is never tried.
jq --raw-output --argjson least "$least" '
  [.files | to_entries[]
    | (.key | sub(".*/src/Economics/"; "") | split("/") | if length > 1 then .[:-1][:2] | join("/") else "(root)" end) as $area
    | .value.mutants[] | select(.static != true) | {area: $area, status}]
  | map(select(.status | IN("Killed", "Timeout", "Survived", "NoCoverage")) | .noticed = (.status | IN("Killed", "Timeout")))
  | def line: "\(100 * (map(select(.noticed)) | length) / length * 10 | floor / 10) %  \(map(select(.noticed)) | length) of \(length)";
    (group_by(.area)[] | "\(.[0].area): \(line)"),
    "mutation score: \(line)",
    (if 100 * (map(select(.noticed)) | length) < $least * length then "below \($least) %" | halt_error(1) else empty end)' "$report"
