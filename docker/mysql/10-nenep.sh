#!/bin/bash
# Runs once, when the database server has no data yet: makes the two databases and their users. The owner changes the
# tables (migrations), and after each migration gives the application its rights table by table: a right on the whole
# database would reach the audit tables, too. The image's entrypoint runs this file inside itself and lends it
# docker_process_sql.
secrets=${SECRETS:-/run/secrets}

secret() {
  local value
  value=$(< "$secrets/$1")
  # It goes into SQL: what make-secrets.sh makes always passes.
  [[ $value =~ ^[A-Za-z0-9+/=_.-]{20,}$ ]] || { echo "10-nenep.sh: $1 needs 20 or more of A-Za-z0-9+/=_.-" >&2; exit 1; }
  printf '%s' "$value"
}
owner=$(secret database-owner-password) || exit 1
app=$(secret database-app-password) || exit 1
keycloak=$(secret database-keycloak-password) || exit 1

docker_process_sql --database=mysql << SQL
CREATE DATABASE nenep CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER 'nenep_owner'@'%' IDENTIFIED BY '$owner' REQUIRE SSL;
GRANT ALL PRIVILEGES ON nenep.* TO 'nenep_owner'@'%' WITH GRANT OPTION;
CREATE USER 'nenep_app'@'%' IDENTIFIED BY '$app' REQUIRE SSL;

CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '$keycloak' REQUIRE SSL;
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL
