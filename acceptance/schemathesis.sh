#!/usr/bin/env bash
# Holds every service to its API document with generated requests: no 5xx, no answer outside the document.
#   acceptance/schemathesis.sh [--seed N] [--examples N] [--account NAME] [--services "catalog-service=8081 …"]
# The installation has to be up (./motcua up). The seed is printed; the same seed makes the same requests.
set -euo pipefail

seed=$RANDOM
examples=20
account=operator
services="catalog-service=8081 dossier-service=8082 payment-service=8083 notification-service=8084 stats-service=8085 gateway=8080"
issuer=${MOTCUA_ISSUER:-http://localhost:9000}
root=$(cd "$(dirname "$0")/.." && pwd)
venv=${SCHEMATHESIS_VENV:-$root/acceptance/target/schemathesis}

while [ $# -gt 0 ]; do
  case $1 in
    --seed) seed=$2; shift 2 ;;
    --examples) examples=$2; shift 2 ;;
    --account) account=$2; shift 2 ;;
    --services) services=$2; shift 2 ;;
    *) echo "unknown option: $1" >&2; exit 2 ;;
  esac
done

if [ ! -x "$venv/bin/schemathesis" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet 'schemathesis==4.32.*'
fi

java=${JAVA:-java}
for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
  if grep -qs '^JAVA_VERSION="25' "$candidate/release"; then java=$candidate/bin/java; break; fi
done
token=$("$java" -jar "$root"/acceptance/target/acceptance-*-SNAPSHOT.jar token --issuer "$issuer" --account "$account")

echo "seed $seed, $examples examples for each operation, as $account"
mkdir -p "$root/acceptance/target"
cd "$root/acceptance/target"
failed=0
for entry in $services; do
  name=${entry%%=*}
  port=${entry##*=}
  echo "== $name"
  "$venv/bin/schemathesis" --config-file "$root/acceptance/schemathesis.toml" run "http://localhost:$port/v3/api-docs" \
    --url "http://localhost:$port" \
    --header "Authorization: Bearer $token" \
    --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,negative_data_rejection \
    --phases examples,coverage,fuzzing \
    --request-timeout 30 --max-examples "$examples" --seed "$seed" --continue-on-failure || failed=1
done
exit $failed
