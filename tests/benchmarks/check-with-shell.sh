#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check-with-shell.sh ENVIRONMENT.json CLIENT_ID SCOPE CONSUMER FILE.p12 PASSWORD
# One check done with openssl and curl alone: opens the key file, reads the metadata, sends a signed grant, fetches the keys and
# prints the token's claims without verifying them. What the command line is measured against; a lower bound for a script.
set -euo pipefail
environment=$1 client=$2 scope=$3 consumer=$4 file=$5 password=$6
member() { sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" <<<"$2" | head -n 1; }
base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

document=$(<"$environment")
issuer=$(member issuer "$document")
ca=$(member ca_file "$document")
keys=$(openssl pkcs12 -in "$file" -passin "pass:$password" -nodes 2>/dev/null)
leaf=$(openssl x509 <<<"$keys" | sed '/-----/d' | tr -d '\n')
metadata=$(curl -sS --cacert "$ca" "${issuer}.well-known/oauth-authorization-server")
now=$(date +%s)
header=$(printf '{"alg":"RS256","x5c":["%s"]}' "$leaf" | base64url)
claims=$(printf '{"aud":"%s","iss":"%s","scope":"%s","iat":%d,"exp":%d,"jti":"%s","consumer_org":"%s"}' \
    "$issuer" "$client" "$scope" "$now" $((now + 119)) "$(</proc/sys/kernel/random/uuid)" "$consumer" | base64url)
signature=$(printf '%s.%s' "$header" "$claims" | openssl dgst -sha256 -sign <(printf '%s' "$keys") | base64url)
answer=$(curl -sS --cacert "$ca" --data-urlencode 'grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer' \
    --data-urlencode "assertion=$header.$claims.$signature" "$(member token_endpoint "$(tr -d '\n' <<<"$metadata")")")
curl -sS --cacert "$ca" "$(member jwks_uri "$(tr -d '\n' <<<"$metadata")")" >/dev/null
token=$(member access_token "$answer")
payload=$(cut -d. -f2 <<<"$token" | tr '_-' '/+')
while ((${#payload} % 4)); do payload+='='; done
openssl base64 -d -A <<<"$payload"
