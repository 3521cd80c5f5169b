#!/usr/bin/env bash
# Starts the packaged service twice on a database of its own and prints how long the second start took (until the first
# answer of the health check) and how much memory it holds idle. The first run leaves behind an archive of the classes it
# loaded, which the second reads (docs/operations.md). With LOAD=meeting.mjs (or another script here) it then runs that
# script against the service.
# Needs: ./mvnw package -DskipTests. JAVA_OPTIONS: more options for the second run's JVM. DATABASE_MEMORY: what the database
# keeps in memory (a province of 8,500 cells wants 1G, as a server that serves one has).
set -euo pipefail
cd "$(dirname "$0")/../.."

jar=api/target/quarkus-app/quarkus-run.jar
[ -f "$jar" ] || { echo "start.sh: no $jar: run ./mvnw package -DskipTests first" >&2; exit 1; }

work=$(mktemp -d)
mkfifo "$work/in"
./mvnw -q -P services "-Dnenep.database-memory=${DATABASE_MEMORY:-96M}" -pl docker/local/deployment -am process-classes < "$work/in" > "$work/out" &
services=$!
exec 3> "$work/in"
stop() {
  [ -z "${service:-}" ] || kill "$service" 2> /dev/null || true
  exec 3>&-
  wait "$services" || true
  rm -rf "$work"
}
trap stop EXIT

echo "Starting a database and an identity provider..."
until grep -q QUARKUS_OIDC_AUTH_SERVER_URL "$work/out"; do
  kill -0 "$services" || exit 1
  sleep 0.2
done
set -a
eval "$(grep '^export ' "$work/out")"
set +a
export QUARKUS_PROFILE=test QUARKUS_HTTP_PORT=$QUARKUS_HTTP_TEST_PORT
origin=http://localhost:$QUARKUS_HTTP_PORT

# start NAME JVM-OPTION...
start() {
  local name=$1 began=$(date +%s%N)
  shift
  java -XX:+UseSerialGC -Xms64m -Xmx384m "$@" -jar "$jar" > "$work/service.log" 2>&1 &
  service=$!
  until curl -s -o /dev/null -f "$origin/q/health/ready"; do
    kill -0 "$service" || { cat "$work/service.log" >&2; exit 1; }
    sleep 0.02
  done
  echo "$name: $((($(date +%s%N) - began) / 1000000)) ms"
}

archive=$work/nenep.jsa
start "First start, empty database" -XX:ArchiveClassesAtExit="$archive"
kill "$service" && wait "$service" || true
# shellcheck disable=SC2086 # several options, one variable
start "Second start, existing database" -XX:SharedArchiveFile="$archive" ${JAVA_OPTIONS:-}
if [ -n "${LOAD:-}" ]; then
  export API=$origin KEYCLOAK_URL=${QUARKUS_OIDC_AUTH_SERVER_URL%/realms/*}
  # As after an hour of use: with both cores busy the compiler falls behind, and catches up in the pauses.
  for _ in 1 2 3; do
    ROUNDS=${WARM_UP:-500} node "docs/benchmarks/$LOAD" > /dev/null
    sleep 20
  done
  node "docs/benchmarks/$LOAD"
else
  curl -s -o /dev/null "$origin/q/health/ready"
fi
echo "Resident memory: $(($(awk '/VmRSS/ { print $2 }' "/proc/$service/status") / 1024)) MB"
