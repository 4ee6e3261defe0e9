#!/usr/bin/env bash
# cfn-lint over the committed templates of all examples; it knows one class of mistakes that the core's validator does not.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=.cache/cfn-lint
[ -x "$venv/bin/cfn-lint" ] || { python3 -m venv "$venv" && "$venv/bin/pip" install -q --no-compile --disable-pip-version-check 'cfn-lint==1.58.0'; }
# W3005: a dependency that a reference already says is no mistake; CDK writes both.
# W3010: in a stack whose account and Region are named, CDK writes the names of its zones.
# W3037: its list of actions is older than RestartConnector; only the example that has it goes without that check.
restarts=examples/automatic-restart/expected/*.template.json
"$venv/bin/cfn-lint" -r us-east-1 -i W3005 W3010 -- $(ls examples/*/expected/*.template.json | grep -v '^examples/automatic-restart/')
"$venv/bin/cfn-lint" -r us-east-1 -i W3005 W3010 W3037 -- $restarts
echo "cfn-lint: $(ls examples/*/expected/*.template.json | wc -l) templates without a finding"
