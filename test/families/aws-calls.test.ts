import { Fn } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Function as LambdaFunction, InlineCode, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { factIndex } from '../../src/catalog';
import { ConnectorDefinition, ConnectorKind, KafkaResource, PluginArchive } from '../../src/connect';
import type { KafkaAccess } from '../../src/connect';
import { awsStatements } from '../../src/connect/aws-statements';
import { S3Sink } from '../../src/connectors';
import { FAMILIES } from '../../src/families/registry';
import { RULES } from '../../src/families/rules';
import { Text } from '../../src/model';
import { deployment } from '../checks/deployments';
import { check } from '../cli/run';
import { Stage } from '../connectors/stage';

const ARN = (rest: string) => `arn:aws:${rest}`;
const KAMELET = (name: string, option: string, value: string) => ({
  [`camel.kamelet.${name}.${option}`]: value, [`camel.kamelet.${name}.region`]: 'eu-west-1', [`camel.kamelet.${name}.useDefaultCredentialsProvider`]: 'true',
  ...name === 'aws-s3-streaming-upload-sink' && { [`camel.kamelet.${name}.keyName`]: 'orders' },
  ...name.endsWith('source') && { 'camel.source.unmarshal': 'jackson' },
});

const JSON_VALUES = { 'value.converter': 'org.apache.kafka.connect.json.JsonConverter' };
const CONFLUENT_S3 = {
  's3.bucket.name': 'lake',
  's3.region': 'eu-west-1',
  'flush.size': '1000',
  'storage.class': 'io.confluent.connect.s3.storage.S3Storage',
  'format.class': 'io.confluent.connect.s3.format.json.JsonFormat',
};

/** The options by which connectors are told what they call. */
const OPTIONS: { readonly [simpleName: string]: { readonly [option: string]: string } } = {
  'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector': { 'aws.s3.bucket.name': 'lake', 'aws.s3.prefix': 'raw/', 'format.output.type': 'jsonl' },
  'io.aiven.kafka.connect.s3.source.S3SourceConnector': { 'aws.s3.bucket.name': 'lake' },
  'io.confluent.connect.s3.S3SinkConnector': CONFLUENT_S3,
  'io.confluent.connect.s3.source.S3SourceConnector': { 's3.bucket.name': 'lake' },
  'io.lenses.streamreactor.connect.aws.s3.sink.S3SinkConnector': { 'connect.s3.kcql': 'INSERT INTO lake:raw SELECT * FROM orders' },
  'io.lenses.streamreactor.connect.aws.s3.source.S3SourceConnector': { 'connect.s3.kcql': 'INSERT INTO orders SELECT * FROM lake:raw' },
  'software.amazon.event.kafkaconnector.EventBridgeSinkConnector': { 'aws.eventbridge.eventbus.arn': ARN('events:eu-west-1:111122223333:event-bus/shop'), 'aws.eventbridge.connector.id': 'orders', 'aws.eventbridge.region': 'eu-west-1' },
  'org.apache.iceberg.connect.IcebergSinkConnector': { 'iceberg.tables': 'shop.orders', 'iceberg.catalog.type': 'glue', 'iceberg.catalog.warehouse': 's3://lake/raw', ...JSON_VALUES },
  'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector': {
    'connection.url': 'https://abcdef123.eu-west-1.aoss.amazonaws.com', 'aws.signing.region': 'eu-west-1', 'aws.signing.service': 'aoss', 'schema.ignore': 'true', 'key.ignore': 'true', ...JSON_VALUES,
  },
  'com.nordstrom.kafka.connect.sqs.SqsSinkConnector': { 'sqs.queue.url': 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders' },
  'com.nordstrom.kafka.connect.sqs.SqsSourceConnector': { 'sqs.queue.url': 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders' },
  'io.confluent.connect.sqs.source.SqsSourceConnector': { 'sqs.url': 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders' },
  'io.confluent.connect.aws.lambda.AwsLambdaSinkConnector': { 'aws.lambda.function.name': 'handler', 'aws.lambda.region': 'eu-west-1' },
  'com.nordstrom.kafka.connect.lambda.LambdaSinkConnector': { 'aws.lambda.function.arn': ARN('lambda:eu-west-1:111122223333:function:handler') },
  'com.amazon.kinesis.kafka.AmazonKinesisSinkConnector': { streamName: 'orders', region: 'eu-west-1' },
  'com.amazon.kinesis.kafka.FirehoseSinkConnector': { deliveryStream: 'orders', region: 'eu-west-1' },
  'io.confluent.connect.kinesis.KinesisSourceConnector': { 'kinesis.stream': 'orders', 'kinesis.region': 'eu-west-1' },
  ...Object.fromEntries([
    ['aws-sqs-sink', 'queueNameOrArn'], ['aws-sqs-source', 'queueNameOrArn'], ['aws-sns-sink', 'topicNameOrArn'], ['aws-kinesis-sink', 'stream'],
    ['aws-kinesis-source', 'stream'], ['aws-kinesis-firehose-sink', 'streamName'], ['aws-lambda-sink', 'function'], ['aws-ddb-sink', 'table'],
    ['aws-ddb-streams-source', 'table'], ['aws-s3-sink', 'bucketNameOrArn'], ['aws-s3-streaming-upload-sink', 'bucketNameOrArn'], ['aws-s3-source', 'bucketNameOrArn'],
    ['aws-eventbridge-sink', 'eventbusNameOrArn'],
  ].map(([kamelet, option]) => [classOf(kamelet), KAMELET(kamelet, option, 'orders')])),
};

function classOf(kamelet: string): string {
  const plain = kamelet.replaceAll('-', '');
  return `org.apache.camel.kafkaconnector.${plain}.Camel${plain[0].toUpperCase()}${plain.slice(1)}${kamelet.endsWith('source') ? 'Source' : 'Sink'}Connector`;
}

/** What a connector does in Kafka besides reading its topics. */
const KAFKA_ACCESS: { readonly [className: string]: KafkaAccess[] } = {
  'org.apache.iceberg.connect.IcebergSinkConnector': [
    { resource: KafkaResource.TOPIC, names: ['control-iceberg'], actions: ['DescribeTopic', 'ReadData', 'WriteData'] },
    { resource: KafkaResource.GROUP, names: ['cg-control-*'], actions: ['AlterGroup', 'DescribeGroup'] },
  ],
};

const NETWORK = RULES.filter(({ id }) => ['MC-NET-004', 'MC-NET-005', 'MC-NET-006'].includes(id));
const CONNECTORS = FAMILIES.flatMap(({ connectors }) => connectors);
const known = Object.keys(factIndex().classes);

function build(className: string, config: Record<string, string>) {
  const connector = CONNECTORS.find(each => each.className === className)!;
  const stage = new Stage();
  const definition = connector.kind === 'source'
    ? ConnectorDefinition.source(className, { topics: ['orders'], config })
    : ConnectorDefinition.sink(className, { topics: ['orders'], config, kafkaAccess: KAFKA_ACCESS[className] });
  const made = stage.connector('Made', definition, { plugin: PluginArchive.empty() });
  return { stage, calls: stage.statements(made).filter(({ actions }) => !actions[0].startsWith('kafka-cluster:')) };
}

/** The same template without what the role may do outside of Kafka. */
function withoutCalls(template: { Resources: Record<string, any> }) {
  const changed = structuredClone(template);
  for (const { Type, Properties } of Object.values(changed.Resources)) {
    for (const policy of Type === 'AWS::IAM::Role' ? Properties.Policies ?? [] : []) {
      policy.PolicyDocument.Statement = policy.PolicyDocument.Statement.filter(({ Action }: { Action: string | string[] }) => [Action].flat()[0].startsWith('kafka-cluster:'));
    }
  }
  return changed;
}

const errors = async (template: object) =>
  (await check(['t.json'], { 't.json': template })).report.deployments.flatMap(each => each.findings).filter(({ rule, severity }) => ['MC-ROLE-014', 'MC-ROLE-016'].includes(rule) && severity === 'error');

describe('the role of a connector without a preset', () => {
  test.each(CONNECTORS.filter(({ awsCalls }) => awsCalls !== undefined).map(({ className }) => className))('%s: exactly the calls that its family declares', async (className) => {
    const config = OPTIONS[className];
    const { stage, calls } = build(className, config);
    const region = CONNECTORS.find(each => each.className === className)!.region?.option;
    const made = CONNECTORS.find(each => each.className === className)!.awsCalls!.filter(({ option, when = [] }) =>
      [option].flat().some(name => config[name] !== undefined) && when.every(setting => setting.is.test(config[setting.option] ?? setting.byDefault ?? '')));
    expect(new Set(calls.flatMap(({ actions }) => actions))).toEqual(new Set(made.flatMap(({ actions, also = [] }) => [...actions, ...also])));
    expect(calls.flatMap(({ resources }) => resources).every(resource => /orders|lake|shop|handler|collection|catalog|^\*$/.test(resource))).toBe(true);
    expect(region === undefined || region.length > 0).toBe(true);
    const template = stage.template() as { Resources: Record<string, any> };
    expect(await errors(template)).toEqual([]);
    expect((await errors(withoutCalls(template))).length).toBeGreaterThan(0);
  });

  test('of a class that calls nothing holds nothing', () => {
    const silent = CONNECTORS.filter(({ className, awsCalls }) => awsCalls === undefined && known.includes(className));
    expect(silent.length).toBeGreaterThan(15);
    const { stack } = new Stage();
    const statements = silent.flatMap(({ className, kind }) =>
      awsStatements(stack, { connectorClass: className, kind: kind === 'source' ? ConnectorKind.SOURCE : ConnectorKind.SINK, config: { region: 'eu-west-1' } }));
    expect(statements).toEqual([]);
    const calling = CONNECTORS.filter(({ awsCalls }) => awsCalls !== undefined);
    console.log(`${silent.length + calling.length} classes, of which ${calling.length} call AWS; of the catalog ${CONNECTORS.filter(({ className }) => known.includes(className)).length} of `
      + `${known.filter(name => ['source', 'sink'].includes(factIndex().classes[name].k)).length}`);
  });
});

test.each(CONNECTORS.filter(({ awsCalls }) => awsCalls?.some(({ service }) => service !== undefined)).map(({ className }) => className))('%s: a missing endpoint is found', className => {
  const subnets = [{ id: Text.literal('subnet-1'), defaultRoute: 'none' as const }];
  const found = (endpoints: string[]) => NETWORK.flatMap(rule => {
    const verdict = rule.check(deployment({ config: { 'connector.class': className, ...OPTIONS[className] }, network: { subnets, endpoints } }));
    return verdict.answer === 'finding' ? verdict.violations.map(({ value }) => value) : [];
  });
  const called = found([]) as string[];
  const declared = CONNECTORS.find(each => each.className === className)!.awsCalls!.flatMap(({ service }) => service?.endpoint ?? []);
  expect(called.length).toBeGreaterThan(0);
  expect(called.filter(endpoint => !declared.includes(endpoint))).toEqual([]);
  expect(found(called)).toEqual([]);
});

test('a preset and its class alone get the same actions on the same resources', () => {
  const stage = new Stage();
  const bucket = new Bucket(stage.stack, 'Lake');
  const preset = stage.connector('Preset', S3Sink.confluent({ bucket, topics: ['orders'], flushSize: 1000 }), { plugin: PluginArchive.empty() });
  const alone = stage.connector('Alone', ConnectorDefinition.sink('io.confluent.connect.s3.S3SinkConnector', {
    topics: ['orders'], config: { ...CONFLUENT_S3, 's3.bucket.name': bucket.bucketName },
  }), { plugin: PluginArchive.empty() });
  const [ofPreset, ofClass] = [preset, alone].map(made => stage.statements(made).filter(({ actions }) => actions[0].startsWith('s3:')).map(({ actions }) => actions));
  expect(ofClass).toEqual(ofPreset);
  expect(JSON.stringify(stage.statements(alone))).toMatch(/:s3:::.*Lake.*\/topics\/\*/);
});

describe('resources of the app', () => {
  test('a queue, of which the configuration has the address', () => {
    const stage = new Stage();
    const queue = new Queue(stage.stack, 'Orders');
    const made = stage.connector('Made', ConnectorDefinition.sink('com.nordstrom.kafka.connect.sqs.SqsSinkConnector', {
      topics: ['orders'], config: { 'sqs.queue.url': queue.queueUrl },
    }), { plugin: PluginArchive.empty() });
    const [call] = stage.statements(made).filter(({ actions }) => actions[0].startsWith('sqs:'));
    const name = stage.stack.resolve(Fn.select(4, Fn.split('/', queue.queueUrl)));
    expect(call.actions).toEqual(['sqs:SendMessage']);
    expect(JSON.stringify(call.resources)).toContain(JSON.stringify(name).slice(1, -1).replaceAll('"', String.raw`\"`).slice(0, 20));
    expect(stage.findings(made).map(({ rule }) => rule)).not.toContain('MC-ROLE-016');
  });

  test('a function by its name or by its ARN', () => {
    for (const named of [(handler: LambdaFunction) => handler.functionName, (handler: LambdaFunction) => handler.functionArn]) {
      const stage = new Stage();
      const handler = new LambdaFunction(stage.stack, 'Handler', { runtime: Runtime.NODEJS_LATEST, handler: 'index.handler', code: new InlineCode('x') });
      const made = stage.connector('Made', ConnectorDefinition.sink(classOf('aws-lambda-sink'), {
        topics: ['orders'], config: KAMELET('aws-lambda-sink', 'function', named(handler)),
      }), { plugin: PluginArchive.empty() });
      const text = JSON.stringify(stage.statements(made).filter(({ actions }) => actions[0].startsWith('lambda:')));
      expect(text).toMatch(/Handler/);
      expect(text.includes(':function:')).toBe(named(handler) === handler.functionName);
      expect(stage.findings(made).map(({ rule }) => rule)).not.toContain('MC-ROLE-016');
    }
  });

  test('what a statement of the definition allows is left to it', () => {
    const stage = new Stage();
    const bucket = new Bucket(stage.stack, 'Lake');
    const put = { actions: ['s3:PutObject'], resources: [bucket.arnForObjects('topics/*')] };
    const made = stage.connector('Made', ConnectorDefinition.sink('io.confluent.connect.s3.S3SinkConnector', {
      topics: ['orders'], config: { ...CONFLUENT_S3, 's3.bucket.name': bucket.bucketName }, policyStatements: [new PolicyStatement(put)],
    }), { plugin: PluginArchive.empty() });
    const actions = stage.statements(made).flatMap(statement => statement.actions);
    expect(actions.filter(action => action === 's3:PutObject')).toHaveLength(1);
    expect(actions).toContain('s3:AbortMultipartUpload');
  });
});
