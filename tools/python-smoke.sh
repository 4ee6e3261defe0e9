#!/usr/bin/env bash
# Builds the Python wheel, installs it in a fresh environment, and synthesizes an example to the same template as TypeScript.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist/python && node_modules/.bin/projen package:python
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 -m venv "$scratch/venv"
"$scratch/venv/bin/pip" install -q --disable-pip-version-check dist/python/*.whl
CDK_OUTDIR="$scratch/out" CDK_VALIDATION=false "$scratch/venv/bin/python" examples/python/app.py 2> "$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
node tools/compare-templates.js "$scratch/out/SearchArchive.template.json" examples/third-party-sink/expected/SearchArchive.template.json
