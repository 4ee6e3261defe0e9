import { keepsTopics } from '../../src/families';
import { writtenTopics } from '../../src/families/common/written-topics';
import { deployment } from '../checks/deployments';

const names = (config: Record<string, string>) => writtenTopics(deployment({ config })).map(topic => topic.literal ?? 'unknown');
const transform = (type: string, options: Record<string, string> = {}) => ({
  'transforms': 'a', 'transforms.a.type': type, ...Object.fromEntries(Object.entries(options).map(([key, value]) => [`transforms.a.${key}`, value])),
});

const POSTGRES = { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'topic.prefix': 'shop', 'table.include.list': 'public.orders, public\\.customers' };
const JDBC = { 'connector.class': 'io.aiven.connect.jdbc.JdbcSourceConnector', 'topic.prefix': 'shop-', 'table.whitelist': 'orders,customers' };
const MONGODB = { 'connector.class': 'com.mongodb.kafka.connect.MongoSourceConnector', 'topic.prefix': 'shop', 'database': 'db', 'collection': 'orders' };

test.each<[string, Record<string, string>, string[]]>([
  ['Debezium', POSTGRES, ['shop.public.orders', 'shop.public.customers']],
  ['Debezium with heartbeats', { ...POSTGRES, 'heartbeat.interval.ms': '1000' }, ['__debezium-heartbeat.shop', 'shop.public.orders', 'shop.public.customers']],
  ['a naming strategy of Debezium, whatever the transforms are', { ...POSTGRES, 'topic.naming.strategy': 'com.example.Names', ...transform('org.apache.kafka.connect.transforms.Flatten$Value') }, []],
  ['JDBC', JDBC, ['shop-orders', 'shop-customers']],
  ['JDBC with a table that has a schema', { ...JDBC, 'table.whitelist': 'orders,public.customers' }, []],
  ['a JDBC source of another vendor', { ...JDBC, 'connector.class': 'com.example.JdbcSourceConnector' }, ['shop-orders', 'shop-customers']],
  ['a JDBC sink', { ...JDBC, 'connector.class': 'io.aiven.connect.jdbc.JdbcSinkConnector' }, []],
  ['MongoDB', MONGODB, ['shop.db.orders']],
  ['MongoDB with a separator and a suffix', { ...MONGODB, 'topic.separator': '-', 'topic.suffix': 'v1' }, ['shop-db-orders-v1']],
  ['MongoDB with a map of names', { ...MONGODB, 'topic.namespace.map': '{"db":"x"}' }, []],
  ['a file', { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector', 'topic': 'lines' }, ['lines']],
  ['objects of Amazon S3 as text, by Apache Camel', {
    'connector.class': 'org.apache.camel.kafkaconnector.awss3source.CamelAwss3sourceSourceConnector', 'topics': 'uploads',
    ...transform('org.apache.camel.kafkaconnector.transforms.CamelTypeConverterTransform$Value', { 'target.type': 'java.lang.String' }),
  }, ['uploads']],
  ['a class that no family has', { 'connector.class': 'com.example.Source', 'topic.prefix': 'shop' }, []],
])('the topics that a source writes: %s', (_, config, expected) => {
  expect(names(config)).toEqual(expected);
});

test.each<[boolean, string, Record<string, string>]>([
  [true, 'org.apache.kafka.connect.transforms.ReplaceField$Value', {}],
  [true, 'org.apache.kafka.connect.transforms.Filter', {}],
  [false, 'org.apache.kafka.connect.transforms.RegexRouter', {}],
  [false, 'org.apache.kafka.connect.transforms.TimestampRouter', {}],
  [true, 'io.debezium.transforms.ExtractNewRecordState', {}],
  [false, 'io.debezium.transforms.ExtractNewRecordState', { 'route.by.field': 'id' }],
  [false, 'io.debezium.transforms.outbox.EventRouter', {}],
  [true, 'org.apache.camel.kafkaconnector.transforms.CamelTypeConverterTransform$Value', { 'target.type': 'java.lang.String' }],
  [true, 'org.apache.camel.kafkaconnector.transforms.FieldsToHeadersTransform$Key', { headers: 'id' }],
  [true, 'org.apache.camel.kafkaconnector.transforms.SchemaAndStructToJsonTransform', {}],
  [true, 'org.apache.camel.kafkaconnector.transforms.SourcePojoToSchemaAndStructTransform', {}],
  [false, 'org.apache.camel.kafkaconnector.transforms.Unknown', {}],
  [false, 'com.example.Unknown', {}],
])('%s: records stay in their topic behind %s %p', (kept, type, options) => {
  const config = { ...POSTGRES, ...transform(type, options) };
  expect(keepsTopics(deployment({ config }))).toBe(kept);
  expect(names(config)).toHaveLength(kept ? 2 : 0);
});
