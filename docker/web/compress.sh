#!/bin/sh
# Compresses once what nginx would compress at every request. usage: compress.sh FOLDER
set -eu
find "$1" -type f \( -name '*.js' -o -name '*.css' -o -name '*.html' -o -name '*.svg' -o -name '*.webmanifest' \) \
  -exec gzip -9 -k -n -f {} +
