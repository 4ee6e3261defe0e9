#!/usr/bin/env bash
# A scratch consumer installs the packed library beside another alpha than the one it is compiled with, and synthesizes with it.
# npm accepts that only because the packed manifest says `*`; the plain npm resolver (no --legacy-peer-deps) is the judge.
set -euo pipefail
cd "$(dirname "$0")/.."
tarball=$(ls "$PWD"/dist/js/*.tgz)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

# The newest alpha of the registry may be the very one that the library is compiled with; a copy that calls itself a later one is another.
npm pack --silent '@aws-cdk/aws-msk-alpha@2.271.0-alpha.0' >/dev/null
tar xzf aws-cdk-aws-msk-alpha-*.tgz
node -e "const f='package/package.json', m=JSON.parse(require('fs').readFileSync(f)); m.version='2.274.0-alpha.0'; require('fs').writeFileSync(f, JSON.stringify(m))"
(cd package && npm pack --silent >/dev/null && mv ./*.tgz ../later-alpha.tgz)

cat > package.json <<'JSON'
{ "name": "consumer", "private": true }
JSON
npm install --no-audit --no-fund --silent "$tarball" ./later-alpha.tgz aws-cdk-lib@2.276.0 constructs@10.8.1
node -e "
  const { App, Stack } = require('aws-cdk-lib');
  const { Vpc } = require('aws-cdk-lib/aws-ec2');
  const msk = require('@aws-cdk/aws-msk-alpha');
  const { Connector, ConnectorDefinition, KafkaCluster, PluginArchive } = require('cdk-msk-connect');
  const stack = new Stack(new App({ context: { 'cdk-msk-connect:fetch-plugins': false } }), 'Consumer');
  const vpc = new Vpc(stack, 'Vpc');
  const cluster = KafkaCluster.fromServerlessCluster(new msk.ServerlessCluster(stack, 'Cluster', { vpcConfigs: [{ vpc }] }));
  new Connector(stack, 'Connector', { cluster, plugin: PluginArchive.empty(), definition: ConnectorDefinition.sink('com.example.Sink', { topics: ['a'] }) });
  const { Resources } = require('aws-cdk-lib/assertions').Template.fromStack(stack).toJSON();
  if (!Object.values(Resources).some(resource => resource.Type === 'AWS::KafkaConnect::Connector')) { throw new Error('no connector'); }
"
echo "a consumer with aws-msk-alpha 2.274.0-alpha.0 and aws-cdk-lib 2.276.0 installs and synthesizes"
