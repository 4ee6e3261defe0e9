#!/usr/bin/env bash
# Builds the Python wheel, installs it in a fresh environment, and synthesizes an example to the same template as TypeScript.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist/python && node_modules/.bin/projen package:python >/dev/null
venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT
python3 -m venv "$venv/venv"
"$venv/venv/bin/pip" install -q --disable-pip-version-check dist/python/*.whl "aws-cdk.aws-msk-alpha" >/dev/null
CDK_OUTDIR="$venv/out" CDK_VALIDATION=false JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION=1 "$venv/venv/bin/python" examples/python/app.py
node tools/compare-templates.js "$venv/out/Replica.template.json" examples/python/expected/Replica.template.json
