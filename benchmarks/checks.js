/**
 * How long `check` takes for 1,000 connectors of one cloud assembly against cfn-lint on the same template. Times are printed, the ratio is
 * asserted. Needs the compiled library (npx projen compile) and cfn-lint (pip install cfn-lint).
 *
 * Usage: node benchmarks/checks.js
 */
const { spawnSync } = require('node:child_process');
const { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const ROOT = join(__dirname, '..');
const CONNECTORS = 1000;
const PER_TEMPLATE = 100;
const AT_LEAST_FASTER = 10;
const RUNS = 5;

if (!existsSync(join(ROOT, 'lib', 'index.js'))) {
  console.error('the library is not compiled: npx projen compile');
  process.exit(2);
}

const directory = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-benchmark-'));
let failed = false;
try {
  checkAgainstCfnLint();
} finally {
  rmSync(directory, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

function checkAgainstCfnLint() {
  const artifacts = {};
  const templates = [];
  for (let index = 0; index < CONNECTORS / PER_TEMPLATE; index++) {
    const templateFile = `Stack${index}.template.json`;
    templates.push(join(directory, templateFile));
    artifacts[`Stack${index}`] = { type: 'aws:cloudformation:stack', properties: { templateFile } };
    writeFileSync(join(directory, templateFile), JSON.stringify(template(index)));
  }
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify({ version: '48.0.0', artifacts }));
  const ours = best(() => run(process.execPath, [join(ROOT, 'bin', 'cdk-msk-connect'), 'check', directory]));
  const size = templates.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(`check of ${CONNECTORS} connectors (${(size / 1e6).toFixed(1)} MB): ${ours.toFixed(0)} ms`);
  if (spawnSync('cfn-lint', ['--version']).status !== 0) {
    console.log('cfn-lint is not installed (pip install cfn-lint): no comparison');
    return;
  }
  const theirs = run('cfn-lint', ['-r', 'eu-west-1', '--', ...templates]);
  console.log(`cfn-lint on the same templates: ${theirs.toFixed(0)} ms`);
  ratio('check is faster by', theirs / ours, value => value >= AT_LEAST_FASTER, `at least ${AT_LEAST_FASTER}`);
}

/** The best of some runs: other work on the machine only ever adds. */
function best(measure) {
  return Math.min(...Array.from({ length: RUNS }, measure));
}

function run(command, args) {
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const time = Number(process.hrtime.bigint() - begin) / 1e6;
  // Findings are 1 and above; only what did not run at all is no measurement.
  if (status === null || /unexpected|Traceback/.test(stderr)) {
    throw new Error(`${command} failed: ${stderr}`);
  }
  return time;
}

function ratio(words, value, holds, wanted) {
  console.log(`${words} ${value.toFixed(2)} (wanted: ${wanted}) ${holds(value) ? 'ok' : 'TOO SLOW'}`);
  failed ||= !holds(value);
}

function template(stack) {
  const resources = {};
  for (let index = 0; index < PER_TEMPLATE; index++) {
    const name = `orders-${stack}-${index}`;
    resources[`Role${index}`] = {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'kafkaconnect.amazonaws.com' } }] },
        Policies: [{ PolicyName: 'Connector', PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'kafka-cluster:*', Resource: '*' }] } }],
      },
    };
    resources[`Connector${index}`] = {
      Type: 'AWS::KafkaConnect::Connector',
      Properties: {
        ConnectorName: name,
        Capacity: { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } },
        ConnectorConfiguration: {
          'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'tasks.max': '1', 'database.hostname': 'db.internal', 'database.user': 'cdc',
          'database.password': '${secretsmanager:shop:password}', 'database.dbname': 'shop', 'topic.prefix': name, 'plugin.name': 'pgoutput', 'slot.name': `slot_${stack}_${index}`,
          'table.include.list': 'public.orders', 'publication.autocreate.mode': 'filtered', 'transforms': 'unwrap',
          'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState', 'key.converter': 'org.apache.kafka.connect.json.JsonConverter',
          'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
        },
        KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098', Vpc: { Subnets: ['subnet-0a1b2c3d'], SecurityGroups: ['sg-0a1b2c3d'] } } },
        KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' },
        KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
        KafkaConnectVersion: '3.7.x',
        Plugins: [{ CustomPlugin: { CustomPluginArn: 'arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/p/0a1b2c3d-4', Revision: 1 } }],
        ServiceExecutionRoleArn: { 'Fn::GetAtt': [`Role${index}`, 'Arn'] },
      },
    };
  }
  return { AWSTemplateFormatVersion: '2010-09-09', Resources: resources };
}
