#!/usr/bin/env bash
# Asks the service in this container, whose image has no program for it: ends well when the answer is "200 OK".
# usage: ask.sh PORT PATH
set -euo pipefail
exec 3<> "/dev/tcp/127.0.0.1/$1"
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
IFS= read -r -t 5 status <&3
[[ $status == "HTTP/1.1 200 "* ]]
