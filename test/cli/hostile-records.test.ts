import { check } from './run';

const OURS = /^MC-(TOP-00[78]|S3-004|PIPE-01[0-3])$/;

const json = (policy: unknown, interval: unknown) => {
  const connector = (name: string, configuration: object) => ({
    Type: 'AWS::KafkaConnect::Connector',
    Properties: {
      ConnectorName: name,
      ConnectorConfiguration: configuration,
      KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: { 'Fn::GetAtt': ['Brokers', 'BootstrapBrokerStringSaslIam'] } } },
    },
  });
  return {
    Parameters: { Prefix: { Type: 'String' } },
    Resources: {
      Source: connector('source', {
        'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
        'topic.prefix': 'shop',
        'table.include.list': 'public\\..*',
        'topic.creation.default.partitions': '1',
        'topic.creation.default.replication.factor': '3',
        'topic.creation.default.cleanup.policy': policy,
        'slot.name': { 'Fn::Join': ['_', ['cdc', { Ref: 'Prefix' }]] },
      }),
      Sink: connector('sink', {
        'connector.class': 'io.confluent.connect.s3.S3SinkConnector',
        'topics': 'shop.public.orders',
        'flush.size': '1000',
        ...(interval !== undefined && { 'rotate.schedule.interval.ms': interval }),
      }),
    },
  };
};

const yaml = (getAtt: string, join: string) => `Parameters: { Prefix: { Type: String } }
Resources:
  Source:
    Type: AWS::KafkaConnect::Connector
    Properties:
      ConnectorName: source
      ConnectorConfiguration:
        connector.class: io.debezium.connector.postgresql.PostgresConnector
        topic.prefix: shop
        table.include.list: 'public\\..*'
        topic.creation.default.partitions: '1'
        topic.creation.default.replication.factor: '3'
        topic.creation.default.cleanup.policy: compact
        slot.name: ${join}
      KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: ${getAtt} } }
  Sink:
    Type: AWS::KafkaConnect::Connector
    Properties:
      ConnectorName: sink
      ConnectorConfiguration:
        connector.class: io.confluent.connect.s3.S3SinkConnector
        topics: shop.public.orders
        flush.size: '1000'
      KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: ${getAtt} } }
`;

const said = async (files: Record<string, unknown>) => {
  const { report } = await check(Object.keys(files), files as never);
  return report.deployments.flatMap(({ findings }) => findings.filter(({ rule }) => OURS.test(rule)).map(({ severity, rule }) => `${severity} ${rule}`)).sort();
};

test.each<[string, Record<string, unknown>]>([
  ['JSON', { 't.json': json('compact', undefined) }],
  ['YAML, long', { 't.yaml': yaml('{ Fn::GetAtt: [Brokers, BootstrapBrokerStringSaslIam] }', '{ Fn::Join: [_, [cdc, { Ref: Prefix }]] }') }],
  ['YAML, short', { 't.yaml': yaml('!GetAtt Brokers.BootstrapBrokerStringSaslIam', '!Join [_, [cdc, !Ref Prefix]]') }],
])('a template is told what its records may do: %s', async (_, files) => {
  expect(await said(files)).toEqual(['info MC-TOP-007', 'warning MC-PIPE-010', 'warning MC-S3-004', 'warning MC-TOP-008']);
});

test('what only the deploy decides is never a finding', async () => {
  expect(await said({ 't.json': json({ Ref: 'Prefix' }, { Ref: 'Prefix' }) })).toEqual(['info MC-TOP-007']);
});

test('a connector alone, as properties and as JSON', async () => {
  const S3 = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'a', 'flush.size': '3' };
  expect(await said({ 'a.json': S3 })).toEqual(['warning MC-S3-004']);
  expect(await said({ 'a.properties': Object.entries({ ...S3, 'rotate.interval.ms': '60000' }).map(([key, value]) => `${key}=${value}`).join('\n') })).toEqual([]);
  expect(await said({ 'a.properties': Object.entries(S3).map(([key, value]) => `${key}=${value}`).join('\n') })).toEqual(['warning MC-S3-004']);
});
