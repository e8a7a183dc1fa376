#!/usr/bin/env bash
# Runs every block of a page that is marked as sh, in order, in an empty folder; stops at the first command that fails.
#   eng/run-page.sh docs/first-verdict.md
set -euo pipefail
cd "$(dirname "$0")/.."
page=${1:?eng/run-page.sh asks for a page}
[ -f src/Cli/bin/Debug/net10.0/finetune-advisor.dll ] || dotnet build src/Cli >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
awk '/^```sh$/ {inside = 1; next} /^```$/ {inside = 0} inside' "$page" >"$folder/commands"
[ -s "$folder/commands" ] || { echo "$page has no block marked as sh." >&2; exit 1; }
printf '#!/usr/bin/env bash\nexec dotnet "%s" "$@"\n' "$PWD/src/Cli/bin/Debug/net10.0/finetune-advisor.dll" >"$folder/finetune-advisor"
chmod +x "$folder/finetune-advisor"
mkdir "$folder/empty"
cd "$folder/empty"
PATH="$folder:$PATH" bash -euo pipefail "$folder/commands"
