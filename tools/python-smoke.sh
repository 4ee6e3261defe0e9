#!/usr/bin/env bash
# Builds the Python wheel, installs it in a fresh environment, and synthesizes its examples to the same templates as TypeScript.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist/python && node_modules/.bin/projen package:python
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 -m venv "$scratch/venv"
"$scratch/venv/bin/pip" install -q --disable-pip-version-check dist/python/*.whl

same() { # PROGRAM EXAMPLE STACK
  CDK_OUTDIR="$scratch/$3" CDK_VALIDATION=false "$scratch/venv/bin/python" "examples/python/$1" 2> "$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
  node tools/compare-templates.js "$scratch/$3/$3.template.json" "examples/$2/expected/$3.template.json"
}
same app.py third-party-sink SearchArchive
same pipeline.py s3-archive-parquet Archive
