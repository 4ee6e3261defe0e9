import { IS } from '../../support/archive-sketch';
import type { Case } from './case';

const BYTES = 'org.apache.kafka.connect.converters.ByteArrayConverter';
const TEXT = 'org.apache.kafka.connect.storage.StringConverter';
const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const KAFKA = 'org.apache.kafka.connect.transforms.';
const S3 = {
  'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'orders', 's3.bucket.name': 'archive', 's3.region': 'eu-west-1', 'flush.size': '100',
  'storage.class': 'io.confluent.connect.s3.storage.S3Storage', 'format.class': 'io.confluent.connect.s3.format.json.JsonFormat', 'value.converter': JSON_CONVERTER,
};
const BY_TIME = { ...S3, 'partitioner.class': 'io.confluent.connect.storage.partitioner.TimeBasedPartitioner', 'partition.duration.ms': '3600000', 'locale': 'en-US', 'timezone': 'UTC', 'path.format': '\'day\'=dd' };
const AVRO = 'io.confluent.connect.avro.AvroConverter';
const MIRROR = { 'connector.class': 'org.apache.kafka.connect.mirror.MirrorSourceConnector', 'source.cluster.alias': 'a', 'target.cluster.alias': 'b', 'topics': 'orders' };
const MONGO = { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'topics': 'orders', 'database': 'shop' };
const ICEBERG = { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'topics': 'orders', 'iceberg.tables': 'lake.orders' };
const ELASTIC = { 'connector.class': 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector', 'topics': 'orders' };
const SQL_SERVER = { 'connector.class': 'io.debezium.connector.sqlserver.SqlServerConnector', 'database.hostname': 'erp.abc.eu-west-1.rds.amazonaws.com', 'topic.prefix': 'erp' };
const JDBC = { 'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector', 'topics': 'orders' };

/** The configuration of an S3 sink with one transform. */
const smt = (className: string, options: Record<string, string> = {}) => ({
  config: { ...S3, 'transforms': 'a', 'transforms.a.type': className, ...Object.fromEntries(Object.entries(options).map(([name, value]) => [`transforms.a.${name}`, value])) },
});

const withDriver = (driver?: string) => ({
  'jdbc-1.0.jar': { classes: { [JDBC['connector.class']]: IS.sink } },
  ...driver !== undefined && { 'driver-1.0.jar': { classes: { [driver]: IS.nothing }, services: { 'java.sql.Driver': [driver] } } },
});

const CONNECTOR = {
  ConnectorName: 'orders',
  KafkaConnectVersion: '3.7.x',
  ServiceExecutionRoleArn: { Ref: 'Role' },
  ConnectorConfiguration: { Ref: 'Configuration' },
  KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: { Ref: 'Brokers' }, Vpc: { SecurityGroups: [{ Ref: 'Group' }], Subnets: { Ref: 'Subnets' } } } },
  KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' },
  KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
  Plugins: [{ CustomPlugin: { CustomPluginArn: { Ref: 'Plugin' }, Revision: 1 } }],
  Capacity: { 'Fn::If': ['Large', { AutoScaling: {} }, { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } }] },
};
const resource = (properties: Record<string, unknown>) => ({ resources: [{ logicalId: 'Orders', type: 'AWS::KafkaConnect::Connector', properties: { ...CONNECTOR, ...properties } }] });

const TRANSFORMS: readonly Case[] = [
  { rule: 'MC-OPT-040', says: 'inserts nothing', fails: smt(`${KAFKA}InsertField$Value`), passes: smt(`${KAFKA}InsertField$Value`, { 'topic.field': 'topic' }) },
  {
    rule: 'MC-OPT-040', says: 'has no value to insert',
    fails: smt(`${KAFKA}InsertField$Key`, { 'static.field': 'origin' }), passes: smt(`${KAFKA}InsertField$Key`, { 'static.field': 'origin', 'static.value': 'shop' }),
  },
  {
    rule: 'MC-OPT-041', says: 'this connector is a source',
    fails: { config: { ...SQL_SERVER, 'transforms': 'a', 'transforms.a.type': `${KAFKA}InsertField$Value`, 'transforms.a.offset.field': 'position' } },
    passes: smt(`${KAFKA}InsertField$Value`, { 'offset.field': 'position' }),
  },
  {
    rule: 'MC-OPT-042', says: 'transforms.a.format must be set, because transforms.a.target.type is string',
    fails: smt(`${KAFKA}TimestampConverter$Value`, { 'target.type': 'string', 'field': 'at' }),
    passes: smt(`${KAFKA}TimestampConverter$Value`, { 'target.type': 'string', 'field': 'at', 'format': 'yyyy-MM-dd\'T\'HH:mm' }),
  },
  { rule: 'MC-OPT-042', says: 'it contains the letter T', fails: smt(`${KAFKA}TimestampRouter`, { 'timestamp.format': 'yyyy-MM-ddTHH' }), passes: smt(`${KAFKA}TimestampRouter`) },
  { rule: 'MC-OPT-043', says: 'neither', fails: smt(`${KAFKA}SetSchemaMetadata$Value`), passes: smt(`${KAFKA}SetSchemaMetadata$Value`, { 'schema.version': '2' }) },
  {
    rule: 'MC-OPT-044', says: 'lists 1, but transforms.a.fields lists 2',
    fails: smt(`${KAFKA}HeaderFrom$Value`, { fields: 'id,at', headers: 'id', operation: 'copy' }), passes: smt(`${KAFKA}HeaderFrom$Value`, { fields: 'id,at', headers: 'id,at', operation: 'copy' }),
  },
  {
    rule: 'MC-OPT-045', says: 'names group 2, but the pattern has one group',
    fails: smt(`${KAFKA}RegexRouter`, { regex: 'shop\\.(.*)', replacement: '$2' }), passes: smt(`${KAFKA}RegexRouter`, { regex: 'shop\\.(?<table>.*)', replacement: '${table}-$1' }),
  },
  {
    rule: 'MC-OPT-045', says: 'names the group nope',
    fails: smt('io.debezium.transforms.outbox.EventRouter', { 'route.topic.replacement': 'outbox.${nope}' }), passes: smt('io.debezium.transforms.outbox.EventRouter', { 'route.topic.replacement': 'outbox.${routedByValue}' }),
  },
  { rule: 'MC-OPT-046', says: 'drops every record', fails: smt(`${KAFKA}Filter`), passes: smt(`${KAFKA}Filter`, { predicate: 'old' }) },
  { rule: 'MC-OPT-047', says: 'does nothing', fails: smt(`${KAFKA}ReplaceField$Value`), passes: smt(`${KAFKA}ReplaceField$Value`, { blacklist: 'internal' }) },
  {
    rule: 'MC-OPT-024', says: 'did you mean router?',
    fails: { config: { ...S3, 'transforms': 'router', 'transforms.router.type': `${KAFKA}RegexRouter`, 'transforms.OutboxRouter.regex': '(.*)' } },
    passes: { config: { ...S3, 'transforms': 'router', 'transforms.router.type': `${KAFKA}RegexRouter`, 'transforms.router.regex': '(.*)' } },
  },
];

const CHAIN: readonly Case[] = [
  { rule: 'MC-OPT-408', says: 'the letter r is not a pattern letter', fails: { config: { ...BY_TIME, 'path.format': 'year=YYYY' } }, passes: { config: { ...BY_TIME, 'path.format': '\'year\'=YYYY/HH' } } },
  { rule: 'MC-OPT-408', says: 'has \'day\' without quotes', fails: { config: { ...BY_TIME, 'path.format': 'day=dd' } }, passes: { config: BY_TIME } },
  {
    rule: 'MC-OPT-409', says: 'reads a field of each value, but values are plain texts',
    fails: { config: { ...BY_TIME, 'timestamp.extractor': 'RecordField', 'timestamp.field': 'at', 'value.converter': TEXT } },
    passes: { config: { ...BY_TIME, 'timestamp.extractor': 'RecordField', 'timestamp.field': 'at' } },
  },
  {
    rule: 'MC-OPT-409', says: 'values are bytes',
    fails: { config: { ...S3, 'partitioner.class': 'io.confluent.connect.storage.partitioner.FieldPartitioner', 'partition.field.name': 'country', 'value.converter': BYTES } },
    passes: { config: { ...S3, 'partitioner.class': 'io.confluent.connect.storage.partitioner.FieldPartitioner', 'partition.field.name': 'line', 'value.converter': TEXT, 'transforms': 'a', 'transforms.a.type': `${KAFKA}HoistField$Value`, 'transforms.a.field': 'line' } },
  },
  {
    rule: 'MC-OPT-410', says: 'values are those of JsonConverter',
    fails: { config: { ...S3, 'format.class': 'io.confluent.connect.s3.format.bytearray.ByteArrayFormat' } },
    passes: { config: { ...S3, 'format.class': 'io.confluent.connect.s3.format.bytearray.ByteArrayFormat', 'value.converter': BYTES } },
  },
  { rule: 'MC-OPT-411', says: 'as a JSON string in quotes', fails: { config: { ...S3, 'value.converter': TEXT } }, passes: { config: S3 } },
  {
    rule: 'MC-OPT-800', says: 'the worker\'s key.converter is StringConverter, value.converter is JsonConverter',
    fails: { config: { ...MIRROR, 'value.converter': JSON_CONVERTER }, worker: 'default' }, passes: { config: { ...MIRROR, 'key.converter': BYTES, 'value.converter': BYTES } },
  },
  { rule: 'MC-OPT-800', says: 'is not set', fails: { config: MIRROR, scope: 'configuration' }, passes: { config: MIRROR, worker: { 'key.converter': BYTES, 'value.converter': BYTES } } },
  {
    rule: 'MC-OPT-050', says: 'schema.registry.url without the prefix is not read',
    fails: { config: { ...S3, 'value.converter': AVRO, 'schema.registry.url': 'https://registry.example' } }, passes: { config: { ...S3, 'value.converter': AVRO, 'value.converter.schema.registry.url': 'https://registry.example' } },
  },
  {
    rule: 'MC-OPT-050', says: 'has \'registry:8081\', which is not a URL',
    fails: { config: { 'topics': 'orders', 'connector.class': S3['connector.class'] }, worker: { 'value.converter': AVRO, 'value.converter.schema.registry.url': 'http://a:8081,registry:8081' } },
    passes: { config: { ...S3, 'value.converter': AVRO, 'value.converter.schema.registry.url': { Ref: 'Registry' } } },
  },
];

const NAMES_AND_HOSTS: readonly Case[] = [
  { rule: 'MC-OPT-051', says: 'the space is not allowed', fails: { config: { ...S3, topics: 'orders,my orders' } }, passes: { config: { ...S3, topics: 'orders, my-orders' } } },
  { rule: 'MC-OPT-051', says: '\'*\' is not allowed', fails: { config: { ...S3, topics: 'shop.*' } }, passes: { config: { ...S3, topics: '${env}.orders' } } },
  {
    rule: 'MC-OPT-052', says: 'did you mean io.debezium.transforms.ExtractNewRecordState?',
    fails: smt('io.debezium.transforms.ExtractNewRecordStat'), passes: smt('io.debezium.transforms.Filter'),
  },
  {
    rule: 'MC-OPT-052', says: 'did you mean io.confluent.connect.s3.format.json.JsonFormat?',
    fails: { config: { ...S3, 'format.class': 'io.confluent.connect.s3.format.json.JsonFromat' } }, passes: { config: { ...S3, 'format.class': 'io.confluent.connect.gcs.format.json.JsonFormat' } },
  },
  {
    rule: 'MC-OPT-820', says: 'specifies the port 27017',
    fails: { config: { ...MONGO, 'connection.uri': 'mongodb+srv://${secretsmanager:shop:user}:${secretsmanager:shop:password}@shop.abc.mongodb.net:27017/?w=1' } },
    passes: { config: { ...MONGO, 'connection.uri': 'mongodb+srv://shop.abc.mongodb.net' } },
  },
  {
    rule: 'MC-OPT-821', says: 'does not turn off retryable writes',
    fails: { config: { ...MONGO, 'connection.uri': 'mongodb://shop.cluster-abc.eu-west-1.docdb.amazonaws.com:27017/?tls=true' } },
    passes: { config: { ...MONGO, 'connection.uri': 'mongodb://shop.cluster-abc.eu-west-1.docdb.amazonaws.com:27017/?tls=true&retryWrites=false' } },
  },
  { rule: 'MC-OPT-822', says: 'not escaped', fails: { config: { ...MONGO, 'connection.uri': 'mongodb://writer:p@ss@h:27017' } }, passes: { config: { ...MONGO, 'connection.uri': 'mongodb://writer:p%40ss@h:27017' } } },
  {
    rule: 'MC-OPT-840', says: 'both are set',
    fails: { config: { ...ICEBERG, 'iceberg.catalog.type': 'glue', 'iceberg.catalog.catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog' } }, passes: { config: { ...ICEBERG, 'iceberg.catalog.type': 'glue' } },
  },
  { rule: 'MC-OPT-840', says: 'must be one of hive', fails: { config: { ...ICEBERG, 'iceberg.catalog.type': 'gluecatalog' } }, passes: { config: { ...ICEBERG, 'iceberg.catalog.type': 'REST', 'iceberg.catalog.uri': 'https://catalog' } } },
  { rule: 'MC-OPT-841', says: 'did you mean iceberg.catalog.catalog-impl?', fails: { config: { ...ICEBERG, 'iceberg.catalog.catalog_impl': 'x' } }, passes: { config: { ...ICEBERG, 'iceberg.catalog.s3.preload-client-enabled': 'true' } } },
  {
    rule: 'MC-OPT-842', says: 'the clients of S3FileIO find no Region',
    fails: { config: { ...ICEBERG, 'iceberg.catalog.type': 'rest', 'iceberg.catalog.io-impl': 'org.apache.iceberg.aws.s3.S3FileIO' } },
    passes: { config: { ...ICEBERG, 'iceberg.catalog.type': 'glue', 'iceberg.catalog.client.region': { Ref: 'AWS::Region' } } },
  },
  {
    rule: 'MC-OPT-760', says: 'a domain of Amazon OpenSearch Service',
    fails: { config: { ...ELASTIC, 'connection.url': 'https://vpc-a.eu-west-1.es.amazonaws.com' } }, passes: { config: { ...ELASTIC, 'connection.url': 'https://a.es.eu-west-1.aws.elastic.cloud' } },
  },
  { rule: 'MC-OPT-919', says: 'is an address of Amazon RDS', fails: { config: SQL_SERVER }, passes: { config: { ...SQL_SERVER, 'driver.trustServerCertificate': 'true' } } },
  {
    rule: 'MC-OPT-540', says: 'requires a driver for jdbc:mysql, but no JAR of the plugin registers one',
    fails: { config: { ...JDBC, 'connection.url': 'jdbc:mysql://db/shop' }, archive: withDriver('org.postgresql.Driver') },
    passes: { config: { ...JDBC, 'connection.url': 'jdbc:mysql://db/shop' }, archive: withDriver('com.mysql.cj.jdbc.Driver') },
  },
  {
    rule: 'MC-OPT-541', says: 'SQL Server on Amazon RDS',
    fails: { config: { ...JDBC, 'connection.url': 'jdbc:sqlserver://erp.abc.eu-west-1.rds.amazonaws.com:1433;databaseName=erp' } },
    passes: { config: { ...JDBC, 'connection.url': 'jdbc:sqlserver://erp.abc.eu-west-1.rds.amazonaws.com:1433;databaseName=erp;encrypt=false' } },
  },
];

const PLACES: readonly Case[] = [
  {
    rule: 'MC-OPT-053', says: 'has \'old\', which is not host:port',
    fails: { config: { ...MIRROR, 'source.cluster.bootstrap.servers': 'a:9092,old' } }, passes: { config: { ...MIRROR, 'source.cluster.bootstrap.servers': 'a:9092, SASL_SSL://old:9098' } },
  },
  {
    rule: 'MC-OPT-054', says: 'workers do not provide a Region',
    fails: { config: { ...S3, 'value.converter': 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter' } },
    passes: { config: { ...S3, 'value.converter': 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter', 'value.converter.region': { Ref: 'AWS::Region' } } },
  },
  {
    rule: 'MC-OPT-057', says: 'transforms.a.converted.timezone must have a value',
    fails: smt('io.debezium.transforms.TimezoneConverter', {}), passes: smt('io.debezium.transforms.TimezoneConverter', { 'converted.timezone': 'Europe/Berlin' }),
  },
  {
    rule: 'MC-OPT-057', says: 'transforms.a.operation must be one of',
    fails: smt('io.debezium.transforms.HeaderToValue', { headers: 'a', fields: 'a', operation: 'cut' }), passes: smt('io.debezium.transforms.HeaderToValue', { headers: 'a', fields: 'a', operation: 'copy' }),
  },
  {
    rule: 'MC-OPT-057', says: 'transforms.a.partition.topic.num must be at least 1',
    fails: smt('io.debezium.transforms.partitions.PartitionRouting', { 'partition.payload.fields': 'change.name', 'partition.topic.num': '0' }),
    passes: smt('io.debezium.transforms.partitions.PartitionRouting', { 'partition.payload.fields': 'change.name', 'partition.topic.num': '2' }),
  },
  {
    rule: 'MC-OPT-057', says: 'transforms.a.topic.replacement must have a value',
    fails: smt('io.debezium.transforms.ByLogicalTableRouter', { 'topic.regex': 'shop\\.(.*)' }),
    passes: smt('io.debezium.transforms.ByLogicalTableRouter', { 'topic.regex': 'shop\\.(.*)', 'topic.replacement': 'all' }),
  },
  {
    rule: 'MC-OPT-920', says: 'transforms.a.condition must be set',
    fails: smt('io.debezium.transforms.Filter', { language: 'jsr223.groovy' }), passes: smt('io.debezium.transforms.Filter', { language: 'jsr223.groovy', condition: 'value.op == \'c\'' }),
  },
  {
    rule: 'MC-OPT-921', says: 'has \'type:headers\'',
    fails: smt('io.debezium.transforms.outbox.EventRouter', { 'table.fields.additional.placement': 'type:headers' }),
    passes: smt('io.debezium.transforms.outbox.EventRouter', { 'table.fields.additional.placement': 'type:header:eventType, at:envelope' }),
  },
];

const RESOURCE: readonly Case[] = [
  { rule: 'MC-CFN-001', says: 'the properties of Orders lack Capacity', fails: resource({ Capacity: { Ref: 'AWS::NoValue' } }), passes: resource({}) },
  { rule: 'MC-CFN-001', says: 'Plugins[0].CustomPlugin of Orders lacks Revision', fails: resource({ Plugins: [{ CustomPlugin: { CustomPluginArn: 'arn' } }] }), passes: resource({ Plugins: [{ CustomPlugin: { 'Fn::FindInMap': ['a', 'b', 'c'] } }] }) },
  { rule: 'MC-CFN-002', says: 'did you mean Subnets?', fails: resource({ KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b', Vpc: { SecurityGroups: [], Subnet: [] } } } }), passes: resource({}) },
  { rule: 'MC-CFN-003', says: 'Plugins of Orders must be a list, got an object', fails: resource({ Plugins: CONNECTOR.Plugins[0] }), passes: resource({ Plugins: { Ref: 'Plugins' } }) },
  { rule: 'MC-CFN-003', says: 'McuCount of Orders must be a number, got "one"', fails: resource({ Capacity: { ProvisionedCapacity: { McuCount: 'one', WorkerCount: 1 } } }), passes: resource({ Capacity: { ProvisionedCapacity: { McuCount: '1', WorkerCount: 1 } } }) },
  { rule: 'MC-CFN-003', says: 'EncryptionType of Orders must be PLAINTEXT or TLS, got "SSL"', fails: resource({ KafkaClusterEncryptionInTransit: { EncryptionType: 'SSL' } }), passes: resource({ KafkaClusterEncryptionInTransit: { EncryptionType: { Ref: 'Encryption' } } }) },
  { rule: 'MC-CFN-002', says: 'known are Capacity', fails: resource({ Banana: 1 }), passes: resource({ 'Fn::Transform': {}, 'Tags': [] }) },
  { rule: 'MC-VER-001', says: '"2.8.0"', fails: { kafkaConnectVersion: '2.8.0' }, passes: { kafkaConnectVersion: '3.7.x' } },
  {
    rule: 'MC-SEC-004', says: 'refers to a secret by its ARN',
    fails: { config: { 'connection.uri': { 'Fn::Join': ['', ['${sm:', { Ref: 'Secret' }, ':uri}']] } }, secretArns: ['Secret'], worker: 'default' },
    passes: { config: { 'connection.uri': { 'Fn::Join': ['', ['${sm:', { Ref: 'SecretName' }, ':uri}']] } }, secretArns: ['Secret'], worker: 'default' },
  },
];

/** The second round: the chain of a record, options of transforms, hosts and names, the resource itself. */
export const SECOND_ROUND: readonly Case[] = [...TRANSFORMS, ...CHAIN, ...NAMES_AND_HOSTS, ...PLACES, ...RESOURCE];
