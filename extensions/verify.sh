#!/usr/bin/env bash
# Rebuilds everything from source and compares it byte by byte with the committed files in dist/. Needs a JDK 17.
set -euo pipefail
cd "$(dirname "$0")"
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

./build.sh "$fresh"

status=0
for file in "$fresh"/*; do
  name=$(basename "$file")
  if cmp -s "$file" "dist/$name"; then
    echo "same bytes: dist/$name"
  else
    echo "differs:    dist/$name (run extensions/build.sh and commit it)" >&2
    status=1
  fi
done
exit $status
