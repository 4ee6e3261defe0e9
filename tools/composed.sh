#!/usr/bin/env bash
# cfn-lint and checkov over the templates of the compositions (test/composed), as users put things together beside the examples.
set -euo pipefail
cd "$(dirname "$0")/.."
tool() { # name and version: installs it once
  local venv=.cache/$1
  [ -x "$venv/bin/$1" ] || { python3 -m venv "$venv" && "$venv/bin/pip" install -q --no-compile --disable-pip-version-check "$1==$2"; }
}
tool cfn-lint 1.58.0
tool checkov 3.3.30
templates=.cache/composed
node -r ./tools/typescript.js test/composed/write.ts "$templates"
# W3005, W3010: as in tools/cfn-lint.sh
.cache/cfn-lint/bin/cfn-lint -i W3005 W3010 -- "$templates"/*.template.json
# CKV_AWS_158: CloudWatch Logs encrypts every log group; a customer managed key is an option (LogDelivery.cloudWatch({ encryptionKey })).
# CKV_AWS_116: CloudFormation waits for the answer of a custom resource, so that no event of its function is lost.
# CKV_AWS_117: functions that only call services of AWS need no VPC.
# CKV_AWS_115: reserved concurrency would be taken from the account's other functions.
# CKV_AWS_173: the variables of a function are ARNs and settings; Lambda encrypts them with a key of its own.
.cache/checkov/bin/checkov -d "$templates" --framework cloudformation --quiet --compact --skip-download --skip-check CKV_AWS_158,CKV_AWS_116,CKV_AWS_117,CKV_AWS_115,CKV_AWS_173
echo "cfn-lint and checkov: $(ls "$templates"/*.template.json | wc -l) templates without a finding"
