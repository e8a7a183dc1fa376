#!/usr/bin/env bash
# Seeds faults into src/Economics and prints how many of them the tests notice; exits non-zero below 85 %.
#   eng/mutation.sh                        all of it
#   eng/mutation.sh 'Quality/**' Case.cs   the named files and folders of src/Economics
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1

# A property that fails at all fails within a few tries more often than not, and each fault would pay for a hundred.
export CsCheck_Iter=5 CsCheck_Threads=1

files=()
for file in "$@"; do files+=(--mutate "**/Economics/$file"); done

dotnet tool restore >/dev/null
# Stryker reads a project by a build that does not restore it.
dotnet restore tests/Economics.Tests >/dev/null
cd tests/Economics.Tests
dotnet stryker --config-file stryker-config.yaml --skip-version-check --output ../../TestResults/mutation "${files[@]}"
