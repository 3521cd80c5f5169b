#!/usr/bin/env bash
# Makes the secrets that compose.yaml mounts, each a file in docker/secrets. What is there stays: a new one only ever
# replaces one that somebody took away. usage: make-secrets.sh [--self-signed HOST ID_HOST]
# The last three words make a certificate for trying out; a real one goes to docker/secrets/tls.crt and tls.key.
set -euo pipefail
umask 077
folder=${SECRETS:-$(dirname "$0")/secrets}
# Nobody else on the machine gets through the folder. The files themselves are readable, because each container sees
# only those that are mounted into it, under a user whose number is not the one of whoever runs this.
mkdir -p "$folder"
chmod 0700 "$folder"

make() {
  local name=$1
  shift
  [ ! -e "$folder/$name" ] || return 0
  "$@" > "$folder/$name.new"
  chmod 0444 "$folder/$name.new"
  mv "$folder/$name.new" "$folder/$name"
  echo "made $folder/$name"
}

for password in mysql-root database-owner database-app database-keycloak keycloak-admin; do
  make "$password-password" openssl rand -hex 32
done
make web-client-secret openssl rand -hex 32
make integration-client-secret openssl rand -hex 32
# Thirty-two characters each, as the service wants them.
make login-state-secret openssl rand -hex 16
make session-secret openssl rand -hex 16
# Whoever loses this key loses all criticism text: keep a copy apart from the backups of the database.
make criticism-key-k1 openssl rand -base64 32

if [ "${1:-}" = --self-signed ]; then
  host=${2:?usage: make-secrets.sh --self-signed HOST ID_HOST}
  id_host=${3:?usage: make-secrets.sh --self-signed HOST ID_HOST}
  if [ ! -e "$folder/tls.key" ]; then
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 90 -subj "/CN=$host" \
      -addext "subjectAltName=DNS:$host,DNS:$id_host" -keyout "$folder/tls.key" -out "$folder/tls.crt" 2> /dev/null
    chmod 0444 "$folder/tls.key" "$folder/tls.crt"
    echo "made $folder/tls.crt, which no browser trusts by itself"
  fi
fi
