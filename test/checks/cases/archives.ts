import { statementsFromDocument, Text } from '../../../src/model';
import { type ArchiveSketch, IS } from '../../support/archive-sketch';
import type { Sketch } from '../deployments';
import type { Case } from './case';

const SINK = 'com.example.Sink';
const SOURCE = 'com.example.Source';
const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const OPENSEARCH = 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector';
const CONFIGURATOR = 'io.aiven.kafka.connect.opensearch.spi.OpensearchClientConfigurator';
const PROVIDER = 'org.apache.kafka.common.config.provider.ConfigProvider';
const UNREAD: Sketch = { plugins: [{}] };

const one = (classes: ArchiveSketch[string]['classes'], services?: ArchiveSketch[string]['services']): ArchiveSketch => ({ 'plugin-1.0.jar': { classes, services } });
const debezium = (version: string): ArchiveSketch => ({ [`debezium-connector-postgres-${version}.jar`]: { classes: { [POSTGRES]: { ...IS.source, major: version.startsWith('3') ? 61 : 55 } } } });

/** The sink of Aiven with its own configurator, and what stands beside it. */
const openSearch = (more: ArchiveSketch = {}): ArchiveSketch => ({
  'opensearch-connector-for-apache-kafka-3.1.1.jar': {
    classes: { [OPENSEARCH]: IS.sink, 'io.aiven.kafka.connect.opensearch.OpensearchBasicAuthConfigurator': IS.nothing },
    services: { [CONFIGURATOR]: ['io.aiven.kafka.connect.opensearch.OpensearchBasicAuthConfigurator'] },
  },
  ...more,
});
const configurator = (name: string): ArchiveSketch => ({ 'auth-1.0.jar': { classes: { [name]: IS.nothing }, services: { [CONFIGURATOR]: [name] } } });
const OURS = configurator('io.github.cdkmskconnect.opensearch.SecureConnectionConfigurator');
const signed = (archive: ArchiveSketch, more: Record<string, unknown> = { 'aws.signing.region': 'eu-west-1', 'aws.signing.service': 'es' }): Sketch => ({
  kind: 'sink', archive, config: { 'connector.class': OPENSEARCH, 'topics': 'orders', 'connection.url': 'https://vpc-shop-abc.eu-west-1.es.amazonaws.com', ...more },
});

const CREDENTIALS = { 's3.credentials.provider.class': 'com.amazonaws.auth.DefaultAWSCredentialsProviderChain' };
const sdk = (name: string) => one({ [SINK]: IS.sink, [name]: IS.nothing });

const CLUSTER = 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/0a1b2c3d-1';
const iam = (sketch: Sketch, ...resources: string[]): Sketch => ({
  ...sketch,
  clientAuthentication: 'IAM',
  cluster: { arn: Text.literal(CLUSTER) },
  role: {
    statements: statementsFromDocument({
      Statement: [
        { Effect: 'Allow', Action: 'kafka-cluster:*Topic*', Resource: `${CLUSTER.replace(':cluster/', ':topic/')}/*` },
        { Effect: 'Allow', Action: 'kafka-cluster:*Data', Resource: `${CLUSTER.replace(':cluster/', ':topic/')}/*` },
        ...resources.map(name => ({ Effect: 'Allow', Action: ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], Resource: `${CLUSTER.replace(':cluster/', ':group/')}/${name}` })),
      ],
    }),
  },
});
const HISTORY = { 'connector.class': 'io.debezium.connector.mysql.MySqlConnector', 'topic.prefix': 'shop', 'schema.history.internal.kafka.topic': 'history.shop' };
const mysql = (version: string): ArchiveSketch => ({ [`debezium-connector-mysql-${version}.jar`]: { classes: { [HISTORY['connector.class']]: IS.source } } });
const SHOP = { 'connector.class': POSTGRES, 'plugin.name': 'pgoutput', 'topic.prefix': 'shop', 'database.hostname': 'db', 'database.user': 'u', 'database.password': 'x', 'database.dbname': 'shop' };
const OLD_NAME = { 'connector.class': POSTGRES, 'database.server.name': 'shop' };
const custom = (kind: 'source' | 'sink', more: Sketch = {}): Sketch => ({ archive: one({ [SOURCE]: IS[kind] }), config: { 'connector.class': SOURCE, 'topics': 'orders' }, ...more });

/** What rules take from the archive of the plugin: each is made by the test, packed, and inspected. */
export const ARCHIVES: readonly Case[] = [
  {
    rule: 'MC-OS-008',
    says: 'aws.signing.region is set, but the plugin does not contain the extension that reads it',
    fails: signed(openSearch()),
    passes: signed(openSearch(OURS)),
    unknown: { ...signed(openSearch()), archive: undefined, ...UNREAD },
  },
  { rule: 'MC-OS-008', says: 'tls.verify is set', fails: signed(openSearch(), { 'tls.verify': 'true' }), passes: signed(openSearch(), {}) },
  // an extension of the user's own may read the same options
  { rule: 'MC-OS-008', says: 'tls.ca.certificates is set', fails: signed(openSearch(), { 'tls.ca.certificates': '/tmp/ca.pem' }), passes: signed(openSearch(configurator('com.example.OurConfigurator'))) },
  {
    rule: 'MC-PLUG-002',
    failure: 47,
    says: 'the connector com.example.Missing is not in the plugin',
    fails: { archive: one({ [SINK]: IS.sink }), config: { 'connector.class': 'com.example.Missing' } },
    passes: { archive: one({ [SINK]: IS.sink }), config: { 'connector.class': SINK } },
    unknown: { ...UNREAD, config: { 'connector.class': 'a.b' } },
  },
  {
    rule: 'MC-PLUG-002',
    failure: 54,
    says: 'the transform com.example.Smt is not in the plugin',
    fails: { archive: one({ [SINK]: IS.sink }), config: { 'transforms.a.type': 'com.example.Smt$Value' } },
    passes: {
      archive: one({ [SINK]: IS.sink, 'com.example.Smt': { ...IS.transform, access: 0x421 }, 'com.example.Smt$Value': { extends: 'com.example.Smt' } }),
      config: { 'transforms.a.type': 'com.example.Smt$Value', 'value.converter': 'org.apache.kafka.connect.json.JsonConverter' },
    },
  },
  ...([['converter', 'value.converter'], ['header converter', 'header.converter'], ['predicate', 'predicates.a.type']] as const).map(([word, key]): Case => ({
    rule: 'MC-PLUG-002',
    says: `the ${word} com.example.Own is not in the plugin`,
    // a class of the name that Kafka Connect cannot load as such is none
    fails: { archive: one({ [SINK]: IS.sink, 'com.example.Own': IS.nothing }), config: { [key]: 'com.example.Own' } },
    passes: { archive: one({ [SINK]: IS.sink, 'com.example.Own': word === 'converter' ? IS.converter : word === 'predicate' ? IS.predicate : IS.headerConverter }), config: { [key]: 'com.example.Own' } },
  })),
  {
    rule: 'MC-PLUG-002',
    failure: 51,
    says: 'did you mean io.aiven.kafka.connect.opensearch.OpenSearchSinkConnector?',
    fails: { archive: one({ 'io.aiven.kafka.connect.opensearch.OpenSearchSinkConnector': IS.sink }), config: { 'connector.class': OPENSEARCH } },
    passes: { archive: one({ [OPENSEARCH]: IS.sink }), config: { 'connector.class': OPENSEARCH } },
  },
  { rule: 'MC-PLUG-003', failure: 49, says: 'requires Java 21', fails: { archive: one({ [SINK]: { ...IS.sink, major: 65 } }) }, passes: { archive: one({ [SINK]: { ...IS.sink, major: 61 } }) }, unknown: UNREAD },
  {
    rule: 'MC-PLUG-003',
    failure: 49,
    says: 'requires Java 17',
    fails: { archive: one({ [SINK]: IS.sink }), kafkaConnectVersion: '2.7.1' },
    passes: { archive: one({ [SINK]: { ...IS.sink, major: 55 } }), kafkaConnectVersion: '2.7.1' },
  },
  {
    rule: 'MC-PLUG-004',
    failure: 22,
    says: 'contains the classes of aws-msk-iam-auth',
    fails: { archive: one({ [SINK]: IS.sink, 'software.amazon.msk.auth.iam.IAMLoginModule': IS.nothing }) },
    // a JAR of its own is left out of the plugin
    passes: { archive: { ...one({ [SINK]: IS.sink }), 'aws-msk-iam-auth-2.3.6.jar': { classes: { 'software.amazon.msk.auth.iam.IAMLoginModule': IS.nothing } } } },
  },
  {
    rule: 'MC-PLUG-005',
    failure: 60,
    says: 'config provider com.example.Provider is not declared',
    fails: { archive: { ...one({ [SINK]: IS.sink }), 'provider-1.0.jar': { classes: { 'com.example.Provider': IS.configProvider } } } },
    passes: { archive: { ...one({ [SINK]: IS.sink }), 'provider-1.0.jar': { classes: { 'com.example.Provider': IS.configProvider }, services: { [PROVIDER]: ['com.example.Provider'] } } } },
  },
  {
    rule: 'MC-PLUG-005',
    failure: 60,
    says: 'declares com.example.Gone as ConfigProvider, but no JAR contains that class',
    fails: { archive: one({ [SINK]: IS.sink }, { [PROVIDER]: ['com.example.Gone'] }) },
    // what a library asks for with a service file of its own is optional more often than not
    passes: { archive: one({ [SINK]: IS.sink }, { 'com.example.spi.Codec': ['com.example.Gone'] }) },
  },
  {
    rule: 'MC-PLUG-006',
    failure: 47,
    says: 'com.example.SinkConnector cannot be loaded: its superclass com.base.Base is not in any JAR',
    fails: { archive: one({ 'com.example.SinkConnector': { extends: 'com.base.Base' } }) },
    passes: { archive: { ...one({ 'com.example.SinkConnector': { extends: 'com.base.Base' } }), 'base-1.0.jar': { classes: { 'com.base.Base': { ...IS.sink, access: 0x421 } } } } },
    unknown: UNREAD,
  },
  {
    rule: 'MC-PLUG-009',
    failure: 52,
    says: 'a class of the AWS SDK v1, but the plugin uses v2',
    fails: { archive: sdk('software.amazon.awssdk.core.SdkClient'), config: CREDENTIALS },
    passes: { archive: sdk('com.amazonaws.services.s3.AmazonS3'), config: CREDENTIALS },
    unknown: { config: CREDENTIALS },
  },
  {
    rule: 'MC-PLUG-010',
    says: '/plugin.zip is not pinned, so its content can change without notice',
    fails: { archive: one({ [SINK]: IS.sink }), download: 'unpinned' },
    passes: { archive: one({ [SINK]: IS.sink }), download: 'pinned' },
    unknown: UNREAD,
  },
  { rule: 'MC-PLUG-010', says: 'is not pinned', fails: { archive: one({ [SINK]: IS.sink }), download: 'unpinned' }, passes: { archive: one({ [SINK]: IS.sink }) } },
  {
    rule: 'MC-OPT-031',
    says: 'slot.failover',
    fails: { archive: debezium('2.7.4.Final'), config: { ...SHOP, 'slot.failover': 'true' } },
    passes: { archive: debezium('3.6.1.Final'), config: { ...SHOP, 'slot.failover': 'true' } },
  },
  // which classes an archive holds beside those that Kafka Connect loads is not read
  {
    rule: 'MC-OPT-005',
    says: 'transaction.metadata.factory',
    fails: { archive: debezium('3.6.1.Final'), config: { ...SHOP, 'transaction.metadata.factory': 'org.apache.kafka.connect.json.Factory' } },
    passes: { archive: { ...debezium('3.6.1.Final'), 'ours-1.0.jar': { classes: { 'com.example.Factory': IS.nothing } } }, config: { ...SHOP, 'transaction.metadata.factory': 'com.example.Factory' } },
  },
  {
    rule: 'MC-DBZ-002',
    says: 'Debezium 3.6.1.Final requires Java 17',
    fails: { archive: debezium('3.6.1.Final'), kafkaConnectVersion: '2.7.1', config: { 'connector.class': POSTGRES } },
    passes: { archive: debezium('2.7.4.Final'), kafkaConnectVersion: '2.7.1', config: { 'connector.class': POSTGRES } },
  },
  { rule: 'MC-CDC-001', failure: 70, says: 'Debezium 2.7.4.Final calls it topic.prefix', fails: { archive: debezium('2.7.4.Final'), config: OLD_NAME }, passes: { archive: debezium('1.9.7.Final'), config: OLD_NAME } },
  { rule: 'MC-ROLE-006', failure: 27, says: 'on the group shop-schemahistory', fails: iam({ archive: mysql('3.5.0.Final'), config: HISTORY }), passes: iam({ archive: mysql('3.6.1.Final'), config: HISTORY }) },
  { rule: 'MC-ROLE-003', failure: 25, says: 'on the group connect-orders', fails: iam(custom('sink', { connectorName: 'orders' })), passes: iam(custom('source', { connectorName: 'orders' })) },
  {
    rule: 'MC-TOP-007',
    says: 'topics accept messages of 8388608 bytes by topic.creation.default.max.message.bytes, but the producer sends at most 1048576, the default',
    fails: custom('source', { config: { 'connector.class': SOURCE, 'topic.creation.default.max.message.bytes': '8388608' }, worker: 'default' }),
    passes: custom('sink', { config: { 'connector.class': SOURCE, 'topics': 'orders', 'topic.creation.default.max.message.bytes': '8388608' }, worker: 'default' }),
  },
  { rule: 'MC-OFF-001', failure: 3, says: 'it has no worker configuration', fails: custom('source', { worker: 'default' }), passes: custom('sink', { worker: 'default' }) },
  {
    rule: 'MC-TOP-001',
    failure: 62,
    says: 'the cluster does not create topics automatically',
    fails: custom('source', { cluster: { kind: 'serverless' } }),
    passes: custom('sink', { cluster: { kind: 'serverless' } }),
  },
];
