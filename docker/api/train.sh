#!/usr/bin/env bash
# Starts the packaged service once without a database and without an identity provider, asks it two things and ends it:
# what the JVM learns on the way goes into an archive that halves the time of every later start.
# usage: train.sh JAR ARCHIVE, with the JDK (and in the folder) that will run the service
set -euo pipefail
jar=$1
archive=$2
port=${TRAINING_PORT:-8080}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
ask=$(dirname "$0")/ask.sh

# Not the profile of production, whose guard asks the database whether it holds demo accounts.
QUARKUS_PROFILE=training \
  QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT="$port" \
  QUARKUS_FLYWAY_MIGRATE_AT_START=false \
  QUARKUS_HIBERNATE_ORM_DATABASE_START_OFFLINE=true \
  QUARKUS_HIBERNATE_ORM_SCHEMA_MANAGEMENT_STRATEGY=none \
  QUARKUS_DATASOURCE_JDBC_URL='jdbc:mysql://127.0.0.1:1/none?connectTimeout=100' \
  QUARKUS_OIDC_AUTH_SERVER_URL=http://127.0.0.1:1/realms/none \
  QUARKUS_OIDC_BROWSER_CREDENTIALS_SECRET=training \
  QUARKUS_OIDC_BROWSER_AUTHENTICATION_STATE_SECRET=training-secret-of-32-characters \
  QUARKUS_OIDC_BROWSER_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET=training-secret-of-32-characters \
  NENEP_DOCUMENTS_DIRECTORY="$(mktemp -d)" \
  NENEP_CRYPTO_ACTIVE_KEY=training \
  NENEP_CRYPTO_KEYS_TRAINING=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= \
  "$java" -XX:+UseSerialGC -Xms64m -Xmx384m -XX:ArchiveClassesAtExit="$archive" -jar "$jar" > "$archive.log" 2>&1 &
service=$!
trap 'kill "$service" 2> /dev/null || true' EXIT

for _ in {1..1800}; do
  if ! kill -0 "$service" 2> /dev/null; then
    cat "$archive.log" >&2
    exit 1
  fi
  ! "$ask" "$port" /q/health/live 2> /dev/null || break
  sleep 0.1
done
"$ask" "$port" /q/health/live
"$ask" "$port" /q/openapi
kill "$service"
wait "$service" || true
[ -s "$archive" ]
rm -f "$archive.log"
