#!/usr/bin/env bash
# Prints what signing costs per request of the OpenSearch sink on this machine.
set -euo pipefail
cd "$(dirname "$0")"
mvn -q -B -pl opensearch-spi,opensearch-auth test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=test
java -cp "opensearch-auth/target/classes:opensearch-auth/target/test-classes:$(cat opensearch-auth/target/classpath.txt)" \
  io.github.cdkmskconnect.opensearch.SigningBenchmark
