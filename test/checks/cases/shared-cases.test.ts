import { check } from '../../cli/run';

/** Small inputs of the kinds that people report: what the command line says of each, and nothing of each put right. */
interface Input { readonly config: Record<string, string>; readonly says: RegExp; readonly fixed: Record<string, string | undefined> }

const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const TEXT = 'org.apache.kafka.connect.storage.StringConverter';
const BYTES = 'org.apache.kafka.connect.converters.ByteArrayConverter';
const AVRO = 'io.confluent.connect.avro.AvroConverter';
const S3 = {
  'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'sales', 's3.region': 'eu-central-1', 's3.bucket.name': 'sales-archive', 'flush.size': '500',
  'storage.class': 'io.confluent.connect.s3.storage.S3Storage', 'format.class': 'io.confluent.connect.s3.format.json.JsonFormat', 'rotate.schedule.interval.ms': '60000', 'timezone': 'UTC',
  'key.converter': TEXT, 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false', 'behavior.on.null.values': 'ignore',
};
const BY_TIME = { ...S3, 'partitioner.class': 'io.confluent.connect.storage.partitioner.TimeBasedPartitioner', 'partition.duration.ms': '60000', 'locale': 'en', 'path.format': '\'at\'=YYYY-MM-dd' };
const MIRROR = {
  'connector.class': 'org.apache.kafka.connect.mirror.MirrorSourceConnector', 'source.cluster.alias': 'old', 'target.cluster.alias': 'new', 'topics': 'sales',
  'source.cluster.bootstrap.servers': 'old:9092', 'target.cluster.bootstrap.servers': 'new:9092', 'key.converter': BYTES, 'value.converter': BYTES,
};
const POSTGRES = {
  'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'database.hostname': 'db.example', 'database.user': 'reader', 'database.password': '${sm:db:password}', 'database.dbname': 'sales',
  'topic.prefix': 'sales', 'plugin.name': 'pgoutput', 'slot.name': 'sales', 'publication.autocreate.mode': 'filtered', 'table.include.list': 'public.sales', 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER,
};
const ICEBERG = {
  'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'topics': 'sales', 'iceberg.tables': 'lake.sales', 'iceberg.catalog.type': 'glue', 'iceberg.catalog.warehouse': 's3://sales-lake/all',
  'iceberg.catalog.client.region': 'eu-central-1', 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false',
};
const IAM = (client: string) => Object.fromEntries(Object.entries({
  'security.protocol': 'SASL_SSL', 'sasl.mechanism': 'AWS_MSK_IAM', 'sasl.jaas.config': 'software.amazon.msk.auth.iam.IAMLoginModule required;',
  'sasl.client.callback.handler.class': 'software.amazon.msk.auth.iam.IAMClientCallbackHandler',
}).map(([key, value]) => [`schema.history.internal.${client}.${key}`, value]));
const SMT = (type: string) => ({ 'transforms': 'one', 'transforms.one.type': `org.apache.kafka.connect.transforms.${type}` });

const INPUTS: Record<string, Input> = {
  'a driver that the archive does not hold': {
    config: { 'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector', 'topics': 'sales', 'connection.url': 'jdbc:mysql://db.example/sales' },
    says: /requires a driver for mysql, which the archive of Confluent does not contain/, fixed: { 'connection.url': 'jdbc:postgresql://db.example/sales' },
  },
  'quotes that got lost': { config: { ...BY_TIME, 'path.format': 'hour=HH' }, says: /not a Joda-Time pattern/, fixed: { 'path.format': '\'hour\'=HH' } },
  'a field of a text': { config: { ...BY_TIME, 'value.converter': TEXT, 'timestamp.extractor': 'RecordField', 'timestamp.field': 'at' }, says: /values are plain texts/, fixed: { 'value.converter': JSON_CONVERTER } },
  'SQL Server on RDS': {
    config: {
      'connector.class': 'io.debezium.connector.sqlserver.SqlServerConnector', 'database.hostname': 'stock.abc.eu-central-1.rds.amazonaws.com', 'database.user': 'reader', 'database.password': '${sm:db:password}',
      'database.names': 'stock', 'topic.prefix': 'stock', 'table.include.list': 'dbo.items', 'schema.history.internal.kafka.topic': 'history.stock', 'schema.history.internal.kafka.bootstrap.servers': 'b:9092',
      'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER, ...IAM('producer'), ...IAM('consumer'),
    },
    says: /whose certificate the driver does not trust/, fixed: { 'driver.encrypt': 'false' },
  },
  'an Elasticsearch sink to OpenSearch': {
    config: { 'connector.class': 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector', 'topics': 'sales', 'connection.url': 'https://search-sales-x.eu-central-1.es.amazonaws.com' },
    says: /this sink is for Elasticsearch/, fixed: { 'connection.url': 'https://search.example:9200' },
  },
  'no Region for Glue': { config: { ...ICEBERG, 'iceberg.catalog.client.region': undefined! }, says: /find no Region on a worker/, fixed: { 'iceberg.catalog.client.region': 'eu-central-1' } },
  'a catalog named twice': { config: { ...ICEBERG, 'iceberg.catalog.catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog' }, says: /excludes iceberg.catalog.catalog-impl/, fixed: { 'iceberg.catalog.type': undefined } },
  'Avro without a registry': {
    config: { ...S3, 'value.converter': AVRO }, says: /schema.registry.url is not set/, fixed: { 'value.converter.schema.registry.url': 'https://registry.example' },
  },
  'a registry without http': { config: { ...S3, 'value.converter': AVRO, 'value.converter.schema.registry.url': 'registry:8081' }, says: /is not a URL/, fixed: { 'value.converter.schema.registry.url': 'http://registry:8081' } },
  'an option of a sibling': {
    config: { ...POSTGRES, 'transforms': 'outbox', 'transforms.outbox.type': 'io.debezium.transforms.outbox.EventRouter', 'transforms.EventRouter.table.field.event.key': 'id' },
    says: /does not list 'EventRouter'; did you mean outbox/, fixed: { 'transforms.EventRouter.table.field.event.key': undefined },
  },
  'a misspelt transform': {
    config: { ...POSTGRES, 'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordSate' },
    says: /did you mean io.debezium.transforms.ExtractNewRecordState/, fixed: { 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState' },
  },
  'a port beside srv': {
    config: { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'topics': 'sales', 'database': 'sales', 'connection.uri': 'mongodb+srv://a.b.example:27017' },
    says: /mongodb\+srv:\/\/ does not allow a port/, fixed: { 'connection.uri': 'mongodb+srv://a.b.example' },
  },
  'a mirror of texts': { config: { ...MIRROR, 'value.converter': TEXT }, says: /value.converter is StringConverter/, fixed: { 'value.converter': BYTES } },
  'a mirror without converters': { config: { ...MIRROR, 'key.converter': undefined!, 'value.converter': undefined! }, says: /the worker of the service has StringConverter/, fixed: { 'key.converter': BYTES, 'value.converter': BYTES } },
  'bytes of JSON': { config: { ...S3, 'format.class': 'io.confluent.connect.s3.format.bytearray.ByteArrayFormat' }, says: /which writes bytes/, fixed: { 'value.converter': BYTES } },
  'a space in a topic': { config: { ...S3, topics: 'all sales' }, says: /the space is not allowed/, fixed: { topics: 'all_sales' } },
  'a text without its format': { config: { ...S3, ...SMT('TimestampConverter$Value'), 'transforms.one.target.type': 'string', 'transforms.one.field': 'at' }, says: /must be set, because/, fixed: { 'transforms.one.format': 'yyyy-MM-dd' } },
  'nothing to insert': { config: { ...S3, ...SMT('InsertField$Value') }, says: /inserts nothing/, fixed: { 'transforms.one.timestamp.field': 'at' } },
  'half a pair': { config: { ...S3, ...SMT('InsertField$Value'), 'transforms.one.static.field': 'from' }, says: /no value to insert/, fixed: { 'transforms.one.static.value': 'shop' } },
  'no metadata': { config: { ...S3, ...SMT('SetSchemaMetadata$Value') }, says: /neither schema.name nor schema.version/, fixed: { 'transforms.one.schema.name': 'Sale', 'value.converter.schemas.enable': 'true' } },
};

const flags = ['--auth', 'iam', '--capacity', 'provisioned', '--kafka-connect-version', '3.7.x'];
const given = (config: Record<string, string | undefined>) => Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));

test.each(Object.entries(INPUTS))('%s is seen, and not where it is put right', async (_, { config, says, fixed }) => {
  const { report } = await check([...flags, 'a.json'], { 'a.json': { name: 'a', config: given(config) } });
  const seen = report.deployments[0].findings.filter(({ message }) => says.test(message));
  expect(seen.map(({ severity }) => severity)).toEqual([expect.stringMatching(/error|warning/)]);
  expect(seen[0].fix).not.toBe('');
  const right = await check([...flags, 'a.json'], { 'a.json': { name: 'a', config: given({ ...config, ...fixed }) } });
  expect(right.report.deployments[0].findings.filter(({ severity, message }) => severity === 'error' || says.test(message)).map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
});

const PROPERTIES = {
  ConnectorName: 'sales',
  KafkaConnectVersion: '3.7.x',
  ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/connect',
  ConnectorConfiguration: { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'topics': 'sales', 'database': 'sales', 'connection.uri': 'mongodb://h' } as Record<string, unknown>,
  KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b-1.sales.abc.c2.kafka.eu-central-1.amazonaws.com:9098', Vpc: { SecurityGroups: ['sg-0123456789abcdef0'], Subnets: ['subnet-0123456789abcdef0'] } } },
  KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' },
  KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
  Plugins: [{ CustomPlugin: { CustomPluginArn: 'arn:aws:kafkaconnect:eu-central-1:111122223333:custom-plugin/p/01234567-89ab-cdef-0123-456789abcdef-2', Revision: 1 } }],
  Capacity: { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } },
};

async function ofTemplate(properties: Record<string, unknown>): Promise<string[]> {
  const Resources = { Sales: { Type: 'AWS::KafkaConnect::Connector', Properties: properties }, Secret: { Type: 'AWS::SecretsManager::Secret', Properties: {} } };
  const { report } = await check([...flags, 't.json'], { 't.json': { Resources } });
  return report.deployments[0].findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule} ${message}`);
}

test('the resource as it should be has no error', async () => {
  expect(await ofTemplate(PROPERTIES)).toEqual([]);
});

test.each(Object.keys(PROPERTIES))('without %s it is refused', async name => {
  expect(await ofTemplate(Object.fromEntries(Object.entries(PROPERTIES).filter(([key]) => key !== name)))).toEqual(expect.arrayContaining([
    `MC-CFN-001 the properties of Sales lack ${name}, which AWS::KafkaConnect::Connector requires`,
  ]));
});

test.each(Object.entries(PROPERTIES))('%s with a letter too many is meant by its finding', async (name, value) => {
  const others = Object.fromEntries(Object.entries(PROPERTIES).filter(([key]) => key !== name));
  expect((await ofTemplate({ ...others, [`${name}s`]: value })).join('\n')).toMatch(`${name}s, which AWS::KafkaConnect::Connector does not support there; did you mean ${name}?`);
});

test('a version that was never offered, and the ARN of a secret in a reference', async () => {
  expect((await ofTemplate({ ...PROPERTIES, KafkaConnectVersion: '3.7.1' })).join()).toMatch('MC-VER-001');
  expect((await ofTemplate({ ...PROPERTIES, KafkaConnectVersion: '4.1.x' })).join()).not.toMatch('MC-VER-001');
  const uri = { 'Fn::Join': ['', ['${sm:', { Ref: 'Secret' }, ':uri}']] };
  expect((await ofTemplate({ ...PROPERTIES, ConnectorConfiguration: { ...PROPERTIES.ConnectorConfiguration, 'connection.uri': uri } })).join()).toMatch('MC-SEC-004 connection.uri refers to a secret by its ARN');
});
