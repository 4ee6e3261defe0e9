#!/usr/bin/env bash
# The load tests with ten million records (or as many as are said), which test.sh runs with fewer; prints time and memory.
set -euo pipefail
cd "$(dirname "$0")"
mvn -q -B -pl opensearch-spi,opensearch-auth,debezium-toast test -Dtest=LoadTest -Dsurefire.failIfNoSpecifiedTests=false -DargLine= -Dload.records="${1:-10000000}"
