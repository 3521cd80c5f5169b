#!/usr/bin/env bash
# Starts Keycloak with the secrets that lie as files in /run/secrets: it reads them from its environment only, and there
# they are neither in the compose file nor in what the engine shows of a container. The realm is imported once: later
# starts leave it as it is.
set -euo pipefail
secrets=${SECRETS:-/run/secrets}

secret() {
  [ -s "$secrets/$1" ] || { echo "start.sh: the secret $1 is missing or empty" >&2; exit 1; }
  printf -v "$2" '%s' "$(< "$secrets/$1")"
  export "${2?}"
}
secret database-keycloak-password KC_DB_PASSWORD
secret keycloak-admin-password KC_BOOTSTRAP_ADMIN_PASSWORD
secret web-client-secret NENEP_WEB_SECRET
secret integration-client-secret NENEP_INTEGRATION_SECRET

exec "${KEYCLOAK_HOME:-/opt/keycloak}/bin/kc.sh" start --optimized --import-realm "$@"
