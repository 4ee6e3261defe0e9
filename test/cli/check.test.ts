import type { Finding } from '../../src/model';
import { check, run } from './run';

const S3 = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'a', 's3.bucket.name': 'archive', 's3.region': 'eu-west-1', 'flush.size': '3', 'format.class': 'io.confluent.connect.s3.format.json.JsonFormat', 'storage.class': 'io.confluent.connect.s3.storage.S3Storage', 'behavior.on.null.values': 'ignore' };
const NO_CLASS = { 'topics': 'a', 'tasks.max': '1' };
const TEMPLATE = { Resources: { Connector: { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: 'a_b', ConnectorConfiguration: S3 } } } };

test('clean is 0, findings are 1, what cannot be read is 2', async () => {
  expect((await check(['a.json'], { 'a.json': S3 })).status).toBe(0);
  expect((await check(['a.json'], { 'a.json': NO_CLASS })).status).toBe(1);
  const unreadable = await run(['check', 'a.json', 'b.json', 'none.json'], { 'a.json': S3, 'b.json': '{' });
  expect(unreadable.status).toBe(2);
  expect(unreadable.err).toBe('error: b.json: it is not valid JSON: unexpected end of file\nerror: none.json: there is no such file or directory\n');
  expect(unreadable.out).toContain('1 connector: 0 errors');
});

test('the JSON report', async () => {
  const { report } = await check(['a.json'], { 'a.json': { name: 'orders', config: NO_CLASS } });
  expect(report).toEqual({
    version: 1,
    deployments: [{
      name: 'orders',
      source: 'a.json',
      class: null,
      findings: [{
        rule: 'MC-CFG-001',
        origin: 'rule',
        severity: 'error',
        key: 'connector.class',
        message: 'the configuration has no connector.class',
        fix: 'set connector.class to the fully qualified name of the connector class',
        line: 1,
        column: 27,
        docs: 'https://github.com/cdk-msk-connect/cdk-msk-connect/blob/main/docs/rules/MC-CFG-001.md',
      }],
    }],
    summary: { errors: 1, warnings: 0, infos: 0 },
  });
});

test('warnings count where --fail-on says so', async () => {
  const files = { 'a.json': { ...S3, 'aws.secret.access.key': 'hunter22' } };
  expect((await check(['a.json'], files)).status).toBe(0);
  expect((await check(['--fail-on', 'warning', 'a.json'], files)).status).toBe(1);
});

test('a variable that is filled in later is not known', async () => {
  const { report } = await check(['a.json'], { 'a.json': { connectorName: '${stage}_orders', connectorConfiguration: S3 }, 'b.json': {} });
  expect(report.deployments[0]).toMatchObject({ name: '${stage}_orders' });
  const { report: open } = await check(['a.json'], { 'a.json': { connectorName: '${name}', kafkaCluster: { apacheKafkaCluster: { bootstrapServers: '${brokers}' } }, connectorConfiguration: S3 } });
  expect(open.deployments[0].findings.map(({ rule }) => rule)).not.toEqual(expect.arrayContaining(['MC-NAME-001']));
  expect(open.deployments[0].findings.map(({ rule }) => rule)).not.toEqual(expect.arrayContaining(['MC-BOOT-001']));
});

test('every shape that people have', async () => {
  const { report, status } = await check(['.'], {
    'flat.json': S3,
    'named.json': { name: 'named', config: S3 },
    'cli.json': { connectorName: 'cli', connectorConfiguration: S3 },
    'boto3.json': { connectorName: 'boto3', connectorConfiguration: S3, capacity: { provisionedCapacity: { workerCount: 1, mcuCount: 3 } } },
    'connector.properties': Object.entries(S3).map(([key, value]) => `${key}=${value}`).join('\r\n'),
    'deep/template.json': TEMPLATE,
    'deep/template.yaml': 'Resources:\n  FromYaml:\n    Type: AWS::KafkaConnect::Connector\n    Properties:\n      ConnectorName: !Sub "${Stage}-x"\n',
    'deep/strimzi.yaml': 'kind: KafkaConnector\nmetadata:\n  name: strimzi\nspec:\n  class: com.example.Sink\n  tasksMax: 2\n  config:\n    topics: a\n',
    'expanded.json': { one: { info: { name: 'one', config: S3 } } },
    'package.json': { name: 'x' },
    'broken.json': '{',
    'node_modules/x.json': S3,
  });
  expect(report.deployments.map(({ name, source }) => `${source} ${name}`).sort()).toEqual([
    'boto3.json boto3', 'cli.json cli', 'connector.properties connector.properties', 'deep/strimzi.yaml strimzi', 'deep/template.json Connector',
    'deep/template.yaml FromYaml', 'expanded.json one', 'flat.json flat.json', 'named.json named',
  ]);
  expect(status).toBe(1);
});

test('the source is the path as given', async () => {
  const files = {
    'cdk.out/manifest.json': { artifacts: { A: { type: 'aws:cloudformation:stack', properties: { templateFile: 'A.template.json' } }, S: { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-S' } } } },
    'cdk.out/A.template.json': TEMPLATE,
    'cdk.out/other.json': S3,
    'cdk.out/assembly-S/manifest.json': { artifacts: { B: { type: 'aws:cloudformation:stack', properties: { templateFile: 'B.template.json' } } } },
    'cdk.out/assembly-S/B.template.json': TEMPLATE,
  };
  expect((await check(['cdk.out'], files)).report.deployments.map(({ source }) => source)).toEqual(['cdk.out/A.template.json', 'cdk.out/assembly-S/B.template.json']);
  expect((await check([], files)).report.deployments).toHaveLength(2);
  expect((await check(['./cdk.out/A.template.json'], files)).report.deployments[0].source).toBe('./cdk.out/A.template.json');
  expect((await check(['-'], {}, JSON.stringify(TEMPLATE))).report.deployments[0].source).toBe('-');
});

test('options say what the input does not', async () => {
  const mysql = { 'connector.class': 'io.debezium.connector.mysql.MySqlConnector', 'database.hostname': 'h', 'database.user': 'u', 'topic.prefix': 'p', 'database.server.id': '5', 'schema.history.internal.kafka.topic': 'h', 'schema.history.internal.kafka.bootstrap.servers': 'b:9098' };
  const rules = async (...args: string[]) => (await check([...args, 'a.json'], { 'a.json': mysql, 'w.properties': 'key.converter=a\n' })).report.deployments[0].findings.map(({ rule }) => rule);
  expect(await rules()).not.toContain('MC-CDC-002');
  expect(await rules('--auth', 'iam')).toContain('MC-CDC-002');
  expect(await rules('--capacity', 'autoscaled')).toContain('MC-DBZ-001');
  expect(await rules('--worker-config', 'w.properties')).toContain('MC-WRK-001');
  expect(await rules('--kafka-connect-version', '2.7.1')).not.toContain('MC-VER-001');
  expect(await rules('--kafka-connect-version', '1.0')).toContain('MC-VER-001');
});

test('a Terraform plan', async () => {
  const connector = (values: object) => ({ address: 'module.kafka.aws_mskconnect_connector.sink', type: 'aws_mskconnect_connector', name: 'sink', values });
  const plan = {
    format_version: '1.2',
    planned_values: {
      root_module: {
        child_modules: [{
          address: 'module.kafka',
          resources: [
            connector({
              name: 'orders_sink',
              kafkaconnect_version: '3.7.x',
              connector_configuration: S3,
              capacity: [{ provisioned_capacity: [{ mcu_count: 3, worker_count: 1 }], autoscaling: [] }],
              kafka_cluster_client_authentication: [{ authentication_type: 'IAM' }],
              kafka_cluster_encryption_in_transit: [{ encryption_type: 'PLAINTEXT' }],
              worker_configuration: [{ revision: 1 }],
            }),
            { address: 'module.kafka.aws_mskconnect_worker_configuration.w', type: 'aws_mskconnect_worker_configuration', name: 'w', values: { properties_file_content: 'key.converter=a\n' } },
          ],
        }],
      },
    },
    configuration: {
      root_module: {
        module_calls: {
          kafka: {
            module: {
              resources: [
                { type: 'aws_mskconnect_connector', name: 'sink', expressions: { worker_configuration: [{ arn: { references: ['aws_mskconnect_worker_configuration.w.arn', 'aws_mskconnect_worker_configuration.w'] } }] } },
              ],
            },
          },
        },
      },
    },
  };
  const { report } = await check(['plan.json'], { 'plan.json': plan });
  expect(report.deployments[0].name).toBe('module.kafka.aws_mskconnect_connector.sink');
  expect(report.deployments[0].findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['MC-CAP-001', 'MC-AUTH-002', 'MC-NAME-001', 'MC-WRK-001']));
});

test('SARIF', async () => {
  const { out } = await run(['check', '--format', 'sarif', 'a b.json'], { 'a b.json': NO_CLASS });
  const sarif = JSON.parse(out);
  expect(sarif).toMatchObject({
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'cdk-msk-connect', rules: [{ id: 'MC-CFG-001', defaultConfiguration: { level: 'error' } }] } },
      results: [{ ruleId: 'MC-CFG-001', ruleIndex: 0, level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.json' }, region: { startLine: 1 } } }] }],
    }],
  });
  expect(sarif.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
});

test('secrets appear in no output', async () => {
  const config = { ...S3, 'aws.secret.access.key': 'hunter22', 's3.region': 'hunter22', 'store.url': 'http://user:hunter22@host', 'flush.size': 'hunter22', 'topics': 'hunter22' };
  for (const format of ['text', 'json', 'sarif']) {
    const { out, err } = await run(['check', '--format', format, 'a.json'], { 'a.json': config });
    expect(out + err).not.toContain('hunter22');
  }
});

test('explain and options', async () => {
  expect((await run(['explain', 'mc-cap-001'])).out).toContain('each worker has 1, 2, 4 or 8 MCUs');
  expect((await run(['explain'])).out.split('\n').length).toBeGreaterThan(100);
  expect(await run(['explain', 'MC-CAP-099'])).toMatchObject({ status: 2, err: expect.stringContaining('MC-CAP-001') as string });
  expect((await run(['explain', 'cdk.ou'])).err).toContain('there is no rule, file or directory "cdk.ou"');
  expect((await run(['options', 'S3SinkConnector', 's3.part.size'])).out).toContain('int');
  expect(await run(['options', 'io.confluent.connect.s3.S3SinkConnecto'])).toMatchObject({ status: 2, err: expect.stringContaining('io.confluent.connect.s3.S3SinkConnector') as string });
  expect(await run(['options', 'io.confluent.connect.s3.S3SinkConnector', 's3.part.sise'])).toMatchObject({ status: 2, err: expect.stringContaining('s3.part.size') as string });
  expect(await run(['check', '--format', 'xml'])).toMatchObject({ status: 2 });
});

test.each([
  ['SASL_SSL without a login', { 'source.cluster.security.protocol': 'SASL_SSL' }, 'warning: source.cluster.security.protocol is SASL_SSL, but source.cluster.sasl.mechanism and source.cluster.sasl.jaas.config are not set'],
  ['TLS to the port of SASL/SCRAM', { 'source.cluster.security.protocol': 'SSL', 'source.cluster.bootstrap.servers': 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9096' },
    'error: source.cluster.security.protocol is SSL, but source.cluster.bootstrap.servers names brokers for SASL/SCRAM, which require SASL_SSL'],
])('a map of MirrorMaker 2: %s', async (_, more, said) => {
  const map: Record<string, string> = {
    'connector.class': 'org.apache.kafka.connect.mirror.MirrorSourceConnector', 'source.cluster.alias': 'a', 'source.cluster.bootstrap.servers': 'kafka:9093', ...more,
  };
  const template = { Resources: { Connector: { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: 'a', ConnectorConfiguration: map } } } };
  const properties = Object.entries(map).map(([key, value]) => `${key}=${value}`).join('\n');
  const own = (found: Finding[]) => found.filter(({ rule }) => rule === 'MC-AUTH-003');
  for (const [file, content] of [['a.json', map], ['a.properties', properties]] as const) {
    const findings = own([...(await check([file], { [file]: content })).report.deployments[0].findings]);
    expect(findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([expect.stringContaining(said)]);
  }
  // in a template it is a connector of MSK Connect for certain
  expect(own([...(await check(['t.json'], { 't.json': template })).report.deployments[0].findings]).map(({ severity }) => severity)).toEqual(['error']);
});
