#!/usr/bin/env bash
# All tests of the extensions: unit tests, loading by a real worker's plugin class loader, moto's server, signatures recomputed
# by botocore, a real OpenSearch, and the API of the oldest Kafka Connect that MSK Connect runs.
# Ends with a line "N passed, N failed". Needs a JDK 17, Maven and Python 3.
set -uo pipefail
cd "$(dirname "$0")"

if [ ! -x .venv/bin/python ] || ! cmp -s requirements.txt .venv/installed.txt; then
  python3 -m venv .venv && .venv/bin/pip install -q --no-compile -r requirements.txt && cp requirements.txt .venv/installed.txt || exit 1
fi

passed=0 failed=0
count() { # status and modules of a Maven run: adds up its reports; a run that failed without a failed test counts as one failure
  local status=$1 tests bad
  shift
  read -r tests bad < <(for module in "$@"; do cat "$module"/target/*-reports/TEST-*.xml; done 2>/dev/null | python3 -c '
import re, sys
heads = re.findall(r"<testsuite\b[^>]*>", sys.stdin.read())
number = lambda name: sum(int(re.search(rf"\b{name}=\"(\d+)\"", h).group(1)) for h in heads)
print(number("tests"), number("failures") + number("errors"))')
  if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  passed=$((passed + tests - bad))
  failed=$((failed + bad))
}

# the end-to-end test starts a node from its JARs, and nothing in the modules says that it must be built first
mvn -q -B clean package -Pe2e -pl opensearch-node || exit 1
mvn -q -B clean verify -Ppython,e2e -pl '!opensearch-node' -Dpython="$PWD/.venv/bin/python"
count $? secrets-provider opensearch-auth debezium-toast debezium-values record-guard

# the committed JAR on the oldest API; nothing is compiled against it but the tests
mvn -q -B clean verify -pl secrets-provider -Dkafka.version=2.7.1
count $? secrets-provider

./verify.sh && passed=$((passed + 1)) || failed=$((failed + 1))

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
