#!/usr/bin/env bash
# Builds the extensions and writes what is committed, for each: dist/<name>-<version>.jar, <name>.lock.json and <name>.facts.json.
# Usage: extensions/build.sh [output directory]
set -euo pipefail
cd "$(dirname "$0")"
# the modes of files are in the JARs
umask 022
chmod -R u=rwX,go=rX ./*/src/main/resources legal ../LICENSE
out=${1:-dist}
version=1.0.0
kafka=3.7.2
mkdir -p "$out"

mvn -q -B -Dmaven.test.skip=true -pl secrets-provider,opensearch-spi,opensearch-auth,debezium-toast,debezium-values,record-guard \
  clean package dependency:build-classpath -Dmdep.outputFile=target/classpath.txt

lock() { # name, then what WriteLock takes behind the runtime JARs
  local name=$1
  shift
  cp "$name/target/$name-$version.jar" "$out/"
  mkdir -p "$name/target/runtime"
  java tools/WriteLock.java "$name" "$version" "$out/$name-$version.jar" "$name/target/runtime" "$@" > "$out/$name.lock.json"
}

facts() { # name, then what DumpFacts takes behind the version of Kafka Connect
  local name=$1
  shift
  java -cp "$name/target/classes:$(cat "$name/target/classpath.txt")" tools/DumpFacts.java \
    "io.github.cdkmskconnect:$name" "$version" "$kafka" "$@" > "$out/$name.facts.json"
}

secrets=io.github.cdkmskconnect.secrets
lock secrets-provider \
  org.apache.kafka.common.config.provider.ConfigProvider=configProviders \
  "software.amazon.awssdk:ssm->$secrets.ParameterStoreConfigProvider"
facts secrets-provider \
  "$secrets.SecretsManagerConfigProvider=configProvider@$secrets.SecretsManagerConfigProvider" \
  "$secrets.ParameterStoreConfigProvider=configProvider@$secrets.ParameterStoreConfigProvider"

sink=io.aiven.kafka.connect.opensearch
lock opensearch-auth \
  "$sink.spi.OpensearchClientConfigurator=clientConfigurators" \
  "$sink.spi.ConfigDefContributor=configDefContributors"
facts opensearch-auth \
  "$sink.OpensearchSinkConnector=contribution@io.github.cdkmskconnect.opensearch.SecureConnectionConfigurator"

lock record-guard
facts record-guard \
  "io.github.cdkmskconnect.guard.RefuseRecords=transformation@io.github.cdkmskconnect.guard.RefuseRecords"

# options they have none that the connector's definition would list
lock debezium-toast
lock debezium-values
