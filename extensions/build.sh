#!/usr/bin/env bash
# Builds the extensions and writes what is committed: dist/<name>-<version>.jar and dist/<name>.lock.json.
# Usage: extensions/build.sh [output directory]
set -euo pipefail
cd "$(dirname "$0")"
out=${1:-dist}
mkdir -p "$out"

mvn -q -B -DskipTests clean package

lock() { # name version, then what WriteLock takes behind the runtime JARs
  local name=$1 version=$2
  shift 2
  cp "$name/target/$name-$version.jar" "$out/"
  java tools/WriteLock.java "$name" "$version" "$out/$name-$version.jar" "$name/target/runtime" "$@" > "$out/$name.lock.json"
}

lock secrets-provider 1.0.0 \
  org.apache.kafka.common.config.provider.ConfigProvider=configProviders \
  'software.amazon.awssdk:ssm->io.github.cdkmskconnect.secrets.ParameterStoreConfigProvider'
lock opensearch-auth 1.0.0 \
  io.aiven.kafka.connect.opensearch.spi.OpensearchClientConfigurator=clientConfigurators \
  io.aiven.kafka.connect.opensearch.spi.ConfigDefContributor=configDefContributors
