#!/bin/sh
# Validates the AsyncAPI document beside the schemas, when something changed since it last passed.
# Usage: validate.sh FOLDER-OF-THE-DOCUMENT STAMP. Needs Node.js 20 with npm; the first run fetches the locked packages.
set -eu
documents=$1
stamp=$2
cd "$(dirname "$0")"

if [ -f "$stamp" ] && [ -z "$(find "$documents" package-lock.json validate.mjs validate.sh -newer "$stamp" | head -n 1)" ]; then
  exit 0
fi
for tool in node npm; do
  if ! command -v "$tool" >/dev/null; then
    echo "The AsyncAPI document cannot be validated: '$tool' is not on the PATH. Install Node.js 20 or newer with npm, or build with -Dasyncapi.skip=true and leave it to CI." >&2
    exit 1
  fi
done
if ! cmp -s package-lock.json node_modules/.fetched; then
  npm ci --no-progress --loglevel=error >&2 || {
    echo "The AsyncAPI parser could not be fetched: npm has to reach its registry once, after that nothing is fetched." >&2
    exit 1
  }
  cp package-lock.json node_modules/.fetched
fi
node validate.mjs "$documents/asyncapi.yaml"
mkdir -p "$(dirname "$stamp")"
touch "$stamp"
