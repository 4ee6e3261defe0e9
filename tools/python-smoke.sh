#!/usr/bin/env bash
# Builds the Python wheel, installs it in a fresh environment, and synthesizes its examples to the same templates as TypeScript; a definition in Python
# that wraps a preset keeps the preset's rules.
. "$(dirname "$0")/binding.sh"
need python3 'install Python 3.9 or later'
rm -rf dist/python && node_modules/.bin/projen package:python
python3 -m venv "$scratch/venv"
# what an app imports is compiled at its first import; to compile all of the AWS CDK takes much longer
"$scratch/venv/bin/pip" install -q --no-compile --disable-pip-version-check dist/python/*.whl
same third-party-sink SearchArchive "$scratch/venv/bin/python" examples/python/app.py
same typed-options TypedOptions "$scratch/venv/bin/python" examples/python/typed_options.py
same s3-archive-parquet Archive "$scratch/venv/bin/python" examples/python/pipeline.py
refused MC-DB-001 "$scratch/venv/bin/python" examples/python/wrapped_definition.py
