#!/usr/bin/env bash
# Prints an access token of a demo account, for the curl examples of the README:
#   curl -H "Authorization: Bearer $(docker/keycloak/token.sh bithu)" http://localhost:8080/api/v1/me
# It signs in as a browser would (authorization code with PKCE), because the realm grants no token for a bare password.
set -euo pipefail

user=${1:?usage: token.sh USER [PASSWORD]}
password=${2:-nenep-demo}
realm=${KEYCLOAK_URL:-http://localhost:8180}/realms/nenep/protocol/openid-connect
client=nenep-explorer
redirect=http://127.0.0.1/token

base64url() { base64 | tr -d '=\n' | tr '/+' '_-'; }
sha256() { printf '%b' "$(sha256sum | cut -d ' ' -f 1 | sed 's/../\\x&/g')"; }
fail() {
  echo "token.sh: $1" >&2
  exit 1
}

cookies=$(mktemp)
trap 'rm -f "$cookies"' EXIT

verifier=$(head -c 32 /dev/urandom | base64url)
challenge=$(printf '%s' "$verifier" | sha256 | base64url)

page=$(curl -sS -f -G -c "$cookies" "$realm/auth" \
  -d response_type=code -d scope=openid -d client_id="$client" -d redirect_uri="$redirect" \
  -d code_challenge_method=S256 -d code_challenge="$challenge") || fail "no sign-in page at $realm"
form=$(grep -o 'action="[^"]*"' <<<"$page" | head -n 1 | cut -d '"' -f 2 | sed 's/&amp;/\&/g')

location=$(curl -sS -b "$cookies" -o /dev/null -w '%{redirect_url}' "$form" \
  --data-urlencode "username=$user" --data-urlencode "password=$password")
[[ $location == *[?\&]code=* ]] || fail "$user was refused"
code=${location##*[?&]code=}

curl -sS -f "$realm/token" -d grant_type=authorization_code -d client_id="$client" -d redirect_uri="$redirect" \
  -d code="${code%%&*}" -d code_verifier="$verifier" | grep -o '"access_token":"[^"]*"' | cut -d '"' -f 4
