import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Converter } from '../../src/connect';
import { DebeziumSource, IndexField, OpenSearchAuthentication, OpenSearchTarget, RecordEncoding } from '../../src/connectors';
import { CdcToOpenSearch, PipelineIndexTemplate } from '../../src/pipelines';
import type { CdcToOpenSearchProps } from '../../src/pipelines';
import { Stage } from '../connectors/stage';

const build = (props: Partial<CdcToOpenSearchProps> = {}, tables = ['public.orders', 'public.customers']) => {
  const stage = new Stage();
  const domain = new opensearch.Domain(stage.stack, 'Domain', {
    version: opensearch.EngineVersion.OPENSEARCH_2_19,
    vpc: stage.vpc,
    vpcSubnets: [{ subnets: [stage.vpc.privateSubnets[0]] }],
    zoneAwareness: { enabled: false },
  });
  const pipeline = new CdcToOpenSearch(stage.stack, 'Search', {
    cluster: stage.cluster,
    source: DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables }),
    target: OpenSearchTarget.domain(domain),
    sinkConnector: { connectorName: 'search' },
    ...props,
  });
  return { stage, domain, pipeline, config: stage.configuration(pipeline.sink) };
};
const resourcesOf = (stage: Stage) => Object.entries<any>(stage.template().Resources);

describe('the golden sink', () => {
  const { config } = build();

  test.each([
    ['key.converter', 'org.apache.kafka.connect.storage.StringConverter'],
    ['value.converter', 'org.apache.kafka.connect.json.JsonConverter'],
    ['value.converter.schemas.enable', 'false'],
    ['key.ignore', 'false'],
    ['schema.ignore', 'true'],
    ['index.write.method', 'insert'],
    ['behavior.on.null.values', 'delete'],
    ['behavior.on.version.conflict', 'ignore'],
    ['behavior.on.malformed.documents', 'report'],
    ['errors.tolerance', 'all'],
    ['errors.deadletterqueue.topic.name', 'dlq.search'],
    ['errors.deadletterqueue.topic.replication.factor', '3'],
    ['errors.deadletterqueue.context.headers.enable', 'true'],
    ['errors.log.enable', 'true'],
    ['connection.timeout.ms', '10000'],
    ['read.timeout.ms', '30000'],
    ['max.retries', '10'],
    ['retry.backoff.ms', '1000'],
    ['flush.timeout.ms', '120000'],
    ['linger.ms', '50'],
  ])('%s is %s', (key, value) => {
    expect(config[key]).toBe(value);
  });

  /** What differs from the study, each with its reason. */
  const DIFFERENCES: Record<string, string> = {
    'topics': 'the tables are named one by one, so the topics are too: alarms on lag need names, and the role gets narrower',
    'topics.regex': 'see topics',
    'consumer.override.max.poll.records': 'whether MSK Connect lets a connector override its client is not documented; it was worth some percent',
    'connection.url': 'the address of the domain',
    'aws.signing.region': 'the domain wants signed requests, which the study did not have',
    'aws.signing.service': 'see aws.signing.region',
    'connector.class': 'the class of the sink',
  };

  test('topics instead of topics.regex where the table list is literal', () => {
    expect(config.topics).toBe('fin.public.orders,fin.public.customers');
    expect(config).not.toHaveProperty(['topics.regex']);
    expect(build({}, ['public\\..*']).config).toMatchObject({ 'topics.regex': 'fin\\.public\\..*' });
  });

  test('no override of the consumer', () => {
    expect(Object.keys(config).filter(key => key.includes('.override.'))).toEqual([]);
  });

  test('nothing else but what has a reason', () => {
    const golden = 20;
    // records at which the study's sink ended
    const guard = Object.keys(config).filter(key => key.startsWith('transforms'));
    expect(guard).toHaveLength(5);
    const others = Object.keys(config).filter(key => key in DIFFERENCES);
    expect(others.sort()).toEqual(['aws.signing.region', 'aws.signing.service', 'connection.url', 'connector.class', 'topics']);
    expect(Object.keys(config)).toHaveLength(golden + guard.length + others.length);
  });
});

test('the dead-letter queue has no more replicas than the cluster has brokers', () => {
  const stage = new Stage();
  Object.defineProperty(stage.cluster, 'brokerCount', { value: 2 });
  const pipeline = new CdcToOpenSearch(stage.stack, 'Search', {
    cluster: stage.cluster,
    source: DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders'] }),
    target: OpenSearchTarget.endpoint('https://search.example.com'),
    authentication: OpenSearchAuthentication.anonymous(),
  });
  expect(stage.configuration(pipeline.sink)['errors.deadletterqueue.topic.replication.factor']).toBe('2');
});

test('the role of the sink reads its topics, writes its dead-letter queue, and talks to this domain only', () => {
  const { stage, pipeline } = build();
  expect(stage.statements(pipeline.sink).slice(2)).toEqual([
    { actions: ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], resources: ['group/__amazon_msk_connect_*', 'group/connect-search'] },
    { actions: ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'], resources: ['topic/fin.public.orders', 'topic/fin.public.customers'] },
    { actions: ['kafka-cluster:CreateTopic', 'kafka-cluster:DescribeTopic', 'kafka-cluster:WriteData'], resources: ['topic/dlq.search'] },
    {
      actions: ['es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPost', 'es:ESHttpPut'],
      resources: [expect.stringMatching(/^\{"Fn::Join":\["",\[\{"Fn::GetAtt":\["Domain\w+","Arn"\]\},"\/\*"\]\]\}$/)],
    },
  ]);
});

test('the sink waits for template, domain, rules and routes', () => {
  const { stage, pipeline } = build();
  const resources = Object.fromEntries(resourcesOf(stage));
  const awaited: string[] = resources[stage.stack.getLogicalId(pipeline.sink.node.defaultChild as never)].DependsOn;
  const types = awaited.map(id => resources[id].Type);
  expect(types).toEqual(expect.arrayContaining(['Custom::OpenSearchIndexTemplate', 'AWS::OpenSearchService::Domain', 'AWS::EC2::SecurityGroupIngress', 'AWS::EC2::Route']));
});

test('no findings, over one connector or several', () => {
  const { stage, pipeline } = build();
  const findings = [...stage.findings(pipeline.source), ...stage.findings(pipeline.sink), ...stage.fleetFindings(pipeline.source, pipeline.sink)];
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('the index template keeps texts texts, and knows decimals and dates', () => {
  const fields = { price: IndexField.decimal(2), day: IndexField.date(), ts: IndexField.timestamp() };
  const { stage } = build({ indexTemplate: PipelineIndexTemplate.managed({ fields }) });
  const [, { Properties }] = resourcesOf(stage).find(([, { Type }]) => Type === 'Custom::OpenSearchIndexTemplate')!;
  const template = JSON.parse(Properties.Template);
  expect(template.index_patterns).toEqual(['fin.public.orders', 'fin.public.customers']);
  expect(template.template.mappings).toEqual({
    date_detection: false,
    numeric_detection: false,
    dynamic_templates: [
      { texts: { match_mapping_type: 'string', mapping: { type: 'keyword', ignore_above: 8191 } } },
      { numbers: { match_mapping_type: 'double', mapping: { type: 'double' } } },
    ],
    properties: {
      price: { type: 'scaled_float', scaling_factor: 100 },
      day: { type: 'date', format: "yyyy-MM-dd'Z'||strict_date_optional_time||yyyy-MM-dd" },
      ts: { type: 'date', format: 'strict_date_optional_time_nanos||strict_date_optional_time||epoch_millis' },
    },
  });
});

test('the framework of the index template runs outside of the VPC, its handler inside', () => {
  const { stage } = build();
  const functions = resourcesOf(stage).filter(([, { Type }]) => Type === 'AWS::Lambda::Function').map(([id, { Properties }]) => [id, 'VpcConfig' in Properties]);
  expect(functions).toEqual(expect.arrayContaining([
    [expect.stringContaining('IndexTemplateHandler'), true],
    [expect.stringContaining('IndexTemplateProviderframework'), false],
  ]));
});

test('the index template can be left to the user', () => {
  const { stage, pipeline } = build({ indexTemplate: PipelineIndexTemplate.unmanaged() });
  expect(pipeline.indexTemplate).toBeUndefined();
  expect(resourcesOf(stage).some(([, { Type }]) => Type === 'Custom::OpenSearchIndexTemplate')).toBe(false);
});

test('basic authentication takes user and password from a secret, and signs nothing', () => {
  const stage = new Stage();
  const secret = new secretsmanager.Secret(stage.stack, 'SearchUser');
  const pipeline = new CdcToOpenSearch(stage.stack, 'Search', {
    cluster: stage.cluster,
    source: DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders'] }),
    target: OpenSearchTarget.endpoint('https://search.example.com', { securityGroups: [new ec2.SecurityGroup(stage.stack, 'SearchGroup', { vpc: stage.vpc })] }),
    authentication: OpenSearchAuthentication.basic(secret),
  });
  const config = stage.configuration(pipeline.sink);
  expect(config['connection.username']).toContain(':username}');
  expect(config['connection.password']).toContain(':password}');
  expect(Object.keys(config).filter(key => key.startsWith('aws.signing'))).toEqual([]);
  expect(JSON.stringify(stage.statements(pipeline.sink))).not.toContain('es:');
});

test('a server that is no domain needs authentication', () => {
  expect(() => build({ target: OpenSearchTarget.endpoint('https://search.example.com') }))
    .toThrow('the OpenSearch sink for https://search.example.com needs "authentication", because the server is not known to be a domain');
});

describe('what the user says of the sink wins', () => {
  test('over defaults', () => {
    expect(build({ sink: { config: { 'linger.ms': '5', 'errors.deadletterqueue.topic.name': 'bad' }, maxTasks: 3 } }).config)
      .toMatchObject({ 'linger.ms': '5', 'errors.deadletterqueue.topic.name': 'bad', 'tasks.max': '3' });
  });

  test('the role follows', () => {
    const { stage, pipeline } = build({ sink: { config: { 'errors.deadletterqueue.topic.name': 'bad' } } });
    expect(stage.statements(pipeline.sink).flatMap(({ resources }) => resources)).toContain('topic/bad');
  });
});

describe('a source that writes schemas', () => {
  const changes = (more: { keyConverter?: Converter } = {}) => {
    const stage = new Stage();
    const source = DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'fin', tables: ['public.orders'], recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS, ...more });
    const target = OpenSearchTarget.endpoint('https://search.example.com');
    const pipeline = new CdcToOpenSearch(stage.stack, 'Search', { cluster: stage.cluster, source, target, authentication: OpenSearchAuthentication.anonymous() });
    const said = stage.fleetFindings(pipeline.source, pipeline.sink).filter(({ rule }) => rule === 'MC-PIPE-001').map(({ message }) => message);
    return { said, config: stage.configuration(pipeline.sink) };
  };

  test('has keys that are no IDs, and is told what to set', () => {
    expect(changes().said).toEqual([expect.stringMatching(/so the source must write keys without schemas: set "keyConverter" of the source to Converter\.json\(\)/)]);
  });

  test('with keys without schemas it is read with the schemas of its values', () => {
    const { said, config } = changes({ keyConverter: Converter.json() });
    expect(said).toEqual([]);
    expect(config).toMatchObject({ 'key.converter': 'org.apache.kafka.connect.storage.StringConverter', 'value.converter.schemas.enable': 'true' });
  });
});
