#!/usr/bin/env bash
# Seeds faults into a project, one at a time, and prints how many of them its tests notice; exits 1 below the project's least score.
#   eng/mutation.sh Economics                        all of src/Economics; 85 of a hundred
#   eng/mutation.sh Rules                            all of src/Rules; 80 of a hundred
#   eng/mutation.sh Economics 'Quality/**' Case.cs   the named folders and files of it
# What it seeds where, and what it leaves out with the reason: stryker-config.yaml beside the project's tests. Needs jq.
set -euo pipefail
cd "$(dirname "$0")/.."
project=${1:-}
case $project in
    Economics) least=85 ;;
    Rules) least=80 ;;
    *) echo "eng/mutation.sh asks for a project: Economics or Rules." >&2; exit 2 ;;
esac
shift
report=TestResults/mutation/reports/mutation-report.json
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1

# A property that fails at all mostly fails within a few tries, and each fault would pay for the hundred.
export CsCheck_Iter=5 CsCheck_Threads=1

files=()
for file in "$@"; do files+=(--mutate "**/$project/$file"); done

command -v jq >/dev/null || { echo "eng/mutation.sh needs jq." >&2; exit 2; }
dotnet tool restore >/dev/null
# Stryker reads a project by a build that does not restore it.
dotnet restore "tests/$project.Tests" >/dev/null

# The first test that fails has noticed a fault; the others need not run.
settings=$PWD/tests/$project.Tests/bin/Debug/net10.0/xunit.runner.json
mkdir -p "$(dirname "$settings")"
trap 'rm -f "$settings"' EXIT
echo '{ "stopOnFail": true }' >"$settings"
(cd "tests/$project.Tests" && dotnet stryker --config-file stryker-config.yaml --skip-version-check --output ../../TestResults/mutation "${files[@]}")

# The tests of every fault run in one process, so that a static field keeps the value of the first: a fault there is never tried.
jq --raw-output --arg project "$project" --argjson least "$least" '
  [.files | to_entries[]
    | (.key | sub(".*/src/" + $project + "/"; "") | split("/") | if length > 1 then .[:-1][:2] | join("/") else "(root)" end) as $area
    | .value.mutants[] | select(.static != true) | {area: $area, status}]
  | map(select(.status | IN("Killed", "Timeout", "Survived", "NoCoverage")) | .noticed = (.status | IN("Killed", "Timeout")))
  | def line: "\(100 * (map(select(.noticed)) | length) / length * 10 | floor / 10) %  \(map(select(.noticed)) | length) of \(length)";
    (group_by(.area)[] | "\(.[0].area): \(line)"),
    "mutation score: \(line)",
    (if 100 * (map(select(.noticed)) | length) < $least * length then "below \($least) %" | halt_error(1) else empty end)' "$report"
