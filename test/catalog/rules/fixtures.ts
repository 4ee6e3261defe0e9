import type { ValidationInput } from '../../../src/catalog';

/** A configuration that breaks a rule, and one that keeps it. Values are laid over the base of the class; undefined removes a key. */
export interface RuleFixture {
  readonly rule: string;
  readonly base: keyof typeof BASES;
  readonly fails: Values;
  readonly passes: Values;
  readonly worker?: Record<string, string>;
  readonly with?: Partial<ValidationInput>;
}

type Values = Record<string, string | number | boolean | null | undefined>;

const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const STRING = 'org.apache.kafka.connect.storage.StringConverter';
const BYTES = 'org.apache.kafka.connect.converters.ByteArrayConverter';
const UNWRAP = { 'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState' };
const PLAIN_JSON = { 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER, 'key.converter.schemas.enable': 'false', 'value.converter.schemas.enable': 'false' };
const PLUGIN = 'io.debezium.connector.';

/** Configurations without an error. */
export const BASES = {
  opensearch: {
    'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'topics.regex': 'shop\\.public\\..*', 'connection.url': 'https://search.example:443',
    'connection.username': 'sink', 'connection.password': '${sm:search:password}', 'key.converter': STRING, 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false',
    'key.ignore': 'false', 'schema.ignore': 'true', 'index.write.method': 'insert', 'behavior.on.null.values': 'delete', 'behavior.on.version.conflict': 'ignore',
    'behavior.on.malformed.documents': 'report', 'errors.tolerance': 'all', 'errors.deadletterqueue.topic.name': 'search-dlq', 'max.retries': '10', 'retry.backoff.ms': '1000',
    'flush.timeout.ms': '120000',
  },
  s3: {
    'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', 'topics': 'orders', 'aws.s3.bucket.name': 'archive', 'aws.s3.region': 'eu-west-1',
    'format.output.type': 'jsonl', 'format.output.fields': 'key,value,offset,timestamp', 'file.compression.type': 'gzip', 'key.converter': STRING, 'value.converter': JSON_CONVERTER,
    'value.converter.schemas.enable': 'false', 'file.name.template': '{{topic}}-{{partition}}-{{start_offset:padding=true}}.jsonl.gz',
  },
  postgres: {
    'connector.class': `${PLUGIN}postgresql.PostgresConnector`, 'database.hostname': 'db.example', 'database.user': 'cdc', 'database.password': '${sm:db:password}', 'database.dbname': 'shop',
    'topic.prefix': 'shop', 'plugin.name': 'pgoutput', 'slot.name': 'shop', 'decimal.handling.mode': 'string', 'time.precision.mode': 'isostring', 'post.processors': 'reselect',
    'reselect.type': 'io.debezium.processors.reselect.ReselectColumnsPostProcessor', ...PLAIN_JSON,
  },
  mysql: {
    'connector.class': `${PLUGIN}mysql.MySqlConnector`, 'database.hostname': 'db.example', 'database.user': 'cdc', 'database.password': '${sm:db:password}', 'database.server.id': '5400',
    'topic.prefix': 'shop', 'schema.history.internal.kafka.topic': 'history', 'schema.history.internal.kafka.bootstrap.servers': 'b:9092', ...PLAIN_JSON,
    'decimal.handling.mode': 'string', 'time.precision.mode': 'isostring',
  },
  file: { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector', 'topic': 'lines', 'file': '/tmp/lines' },
  fileSink: { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'topics': 'lines', 'file': '/tmp/lines' },
  confluentS3: {
    'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'orders', 's3.bucket.name': 'archive', 's3.region': 'eu-west-1', 'flush.size': '1000', 'storage.class': 'io.confluent.connect.s3.storage.S3Storage',
    'format.class': 'io.confluent.connect.s3.format.json.JsonFormat', 'behavior.on.null.values': 'ignore',
  },
  jdbcSink: { 'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector', 'topics': 'orders', 'connection.url': 'jdbc:postgresql://db.example/shop', 'value.converter': JSON_CONVERTER },
  jdbcSource: { 'connector.class': 'io.confluent.connect.jdbc.JdbcSourceConnector', 'connection.url': 'jdbc:postgresql://db.example/shop', 'mode': 'bulk', 'topic.prefix': 'shop-', 'table.include.list': 'orders' },
  aivenSink: { 'connector.class': 'io.aiven.connect.jdbc.JdbcSinkConnector', 'topics': 'orders', 'connection.url': 'jdbc:postgresql://db.example/shop', 'value.converter': JSON_CONVERTER },
  aivenSource: { 'connector.class': 'io.aiven.connect.jdbc.JdbcSourceConnector', 'connection.url': 'jdbc:postgresql://db.example/shop', 'mode': 'bulk', 'topic.prefix': 'shop-' },
  elastic: { 'connector.class': 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector', 'topics': 'orders', 'connection.url': 'https://search.example:9200' },
  http: { 'connector.class': 'io.aiven.kafka.connect.http.HttpSinkConnector', 'topics': 'orders', 'http.url': 'https://hook.example', 'http.authorization.type': 'none' },
  eventbridge: {
    'connector.class': 'software.amazon.event.kafkaconnector.EventBridgeSinkConnector', 'topics': 'orders', 'aws.eventbridge.connector.id': 'shop', 'aws.eventbridge.region': 'eu-west-1',
    'aws.eventbridge.eventbus.arn': 'arn:aws:events:eu-west-1:111122223333:event-bus/shop',
  },
  snowflake: {
    'connector.class': 'com.snowflake.kafka.connector.SnowflakeSinkConnector', 'name': 'shop_sink', 'topics': 'orders', 'snowflake.url.name': 'x.snowflakecomputing.com', 'snowflake.user.name': 'sink',
    'snowflake.private.key': '${sm:sf:key}', 'snowflake.database.name': 'shop', 'snowflake.schema.name': 'public', 'value.converter': 'com.snowflake.kafka.connector.records.SnowflakeJsonConverter',
  },
  clickhouse: { 'connector.class': 'com.clickhouse.kafka.connect.ClickHouseSinkConnector', 'topics': 'orders', 'hostname': 'click.example', 'value.converter': JSON_CONVERTER },
  iceberg: { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'topics': 'orders', 'iceberg.tables': 'shop.orders', 'iceberg.catalog.type': 'glue' },
} satisfies Record<string, Values>;

export const FIXTURES: RuleFixture[] = [
  { rule: 'MC-OPT-020', base: 'postgres', fails: { 'database.hostname': '${DB_HOST}' }, passes: { 'database.hostname': 'db.example' } },
  { rule: 'MC-OPT-021', base: 'postgres', fails: { 'database.password': '${other:db:password}' }, passes: {}, worker: { 'config.providers': 'sm' } },
  { rule: 'MC-OPT-022', base: 'postgres', fails: { 'database.password': '${sm:arn:aws:secretsmanager:eu-west-1:111122223333:secret:db:password}' }, passes: {} },
  { rule: 'MC-OPT-023', base: 'postgres', fails: { ...UNWRAP, 'transforms.unwrap.predicate': 'isShop' }, passes: { ...UNWRAP, 'transforms.unwrap.predicate': 'isShop', 'predicates': 'isShop', 'predicates.isShop.type': 'org.apache.kafka.connect.transforms.predicates.TopicNameMatches', 'predicates.isShop.pattern': 'shop.*' } },
  { rule: 'MC-OPT-024', base: 'postgres', fails: { 'transforms.unwrap.type': UNWRAP['transforms.unwrap.type'] }, passes: UNWRAP },
  { rule: 'MC-OPT-025', base: 'postgres', fails: { 'predicates': 'p', 'predicates.p.type': 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone' }, passes: { ...UNWRAP, 'predicates': 'p', 'predicates.p.type': 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone', 'transforms.unwrap.predicate': 'p' } },
  { rule: 'MC-OPT-026', base: 'postgres', fails: { 'topic.creation.default.partitions': '0', 'topic.creation.default.replication.factor': '3' }, passes: { 'topic.creation.default.partitions': '-1', 'topic.creation.default.replication.factor': '3' } },
  { rule: 'MC-OPT-027', base: 'postgres', fails: { 'topic.creation.default.partitions': '1', 'topic.creation.default.replication.factor': '3', 'topic.creation.big.partitions': '9' }, passes: { 'topic.creation.default.partitions': '1', 'topic.creation.default.replication.factor': '3', 'topic.creation.groups': 'big', 'topic.creation.big.partitions': '9', 'topic.creation.big.include': 'shop[.].*' } },
  { rule: 'MC-OPT-028', base: 'postgres', fails: { 'errors.deadletterqueue.topic.name': 'dlq' }, passes: {} },
  { rule: 'MC-OPT-029', base: 'postgres', fails: { 'producer.override.acks': '7' }, passes: { 'producer.override.acks': 'all' } },
  { rule: 'MC-OPT-030', base: 'opensearch', fails: { 'behaviour.on.null.values': 'delete' }, passes: {} },
  { rule: 'MC-OPT-031', base: 'postgres', fails: { 'database.server.name': 'shop' }, passes: {} },
  { rule: 'MC-OPT-032', base: 'postgres', fails: { 'internal.legacy.snapshot.max.threads': 'true' }, passes: { 'legacy.snapshot.max.threads': 'true' } },
  { rule: 'MC-OPT-033', base: 'postgres', fails: { 'value.converter.schemas.enable': 'yes' }, passes: { 'value.converter.schemas.enable': 'true' } },
  { rule: 'MC-OPT-034', base: 'postgres', fails: { ' slot.drop.on.stop': 'true' }, passes: { 'slot.drop.on.stop': 'true' } },
  { rule: 'MC-OPT-035', base: 'file', fails: { 'transforms': 'd', 'transforms.d.type': 'org.apache.kafka.connect.transforms.DropHeaders', 'transforms.d.headers': 'x' }, passes: { 'transforms': 'd', 'transforms.d.type': 'org.apache.kafka.connect.transforms.HoistField$Value', 'transforms.d.field': 'x' }, with: { kafkaConnectVersion: '2.7.1' } },

  { rule: 'MC-OPT-100', base: 'opensearch', fails: { 'index.write.method': 'upsert', 'key.ignore': 'true', 'behavior.on.null.values': 'ignore' }, passes: { 'index.write.method': 'upsert', 'key.ignore': 'true', 'key.ignore.id.strategy': 'record.key', 'behavior.on.null.values': 'ignore' } },
  { rule: 'MC-OPT-101', base: 'opensearch', fails: { 'index.write.method': 'upsert', 'data.stream.enabled': 'true', 'behavior.on.null.values': 'ignore' }, passes: { 'data.stream.enabled': 'true' } },
  { rule: 'MC-OPT-102', base: 'opensearch', fails: { 'data.stream.prefix': 'x' }, passes: { 'data.stream.prefix': 'x', 'data.stream.enabled': 'true' } },
  { rule: 'MC-OPT-103', base: 'opensearch', fails: { 'errors.deadletterqueue.topic.name': undefined }, passes: { 'errors.deadletterqueue.topic.name': undefined, 'errors.log.enable': 'true' } },
  { rule: 'MC-OPT-104', base: 'opensearch', fails: { 'errors.tolerance': 'none' }, passes: {} },
  { rule: 'MC-OPT-105', base: 'opensearch', fails: { 'key.converter': JSON_CONVERTER }, passes: { 'key.converter': JSON_CONVERTER, 'transforms': 'id', 'transforms.id.type': 'org.apache.kafka.connect.transforms.ExtractField$Key', 'transforms.id.field': 'id' } },
  { rule: 'MC-OPT-106', base: 'opensearch', fails: { 'drop.invalid.message': 'true' }, passes: { 'drop.invalid.message': 'false' } },
  { rule: 'MC-OPT-107', base: 'opensearch', fails: { 'schema.ignore': 'false' }, passes: { 'schema.ignore': 'false', 'value.converter.schemas.enable': 'true' } },
  { rule: 'MC-OPT-108', base: 'opensearch', fails: { 'schema.ignore': 'false', 'value.converter.schemas.enable': 'true' }, passes: {} },
  { rule: 'MC-OPT-109', base: 'opensearch', fails: { 'index.write.method': 'upsert' }, passes: {} },
  { rule: 'MC-OPT-110', base: 'opensearch', fails: { 'transforms': 'r', 'transforms.r.type': 'org.apache.kafka.connect.transforms.RegexRouter', 'transforms.r.regex': '.*', 'transforms.r.replacement': 'all' }, passes: { 'transforms': 'r', 'transforms.r.type': 'org.apache.kafka.connect.transforms.RegexRouter', 'transforms.r.regex': 'shop[.](.*)', 'transforms.r.replacement': '$1' } },
  { rule: 'MC-OPT-111', base: 'opensearch', fails: { 'topics.regex': undefined, 'topics': 'orders,Orders' }, passes: { 'topics.regex': undefined, 'topics': 'orders,returns' } },
  { rule: 'MC-OPT-112', base: 'opensearch', fails: { 'key.ignore': 'true' }, passes: {} },
  { rule: 'MC-OPT-113', base: 'opensearch', fails: { 'connection.password': undefined }, passes: {} },
  { rule: 'MC-OPT-114', base: 'opensearch', fails: { 'flush.timeout.ms': '5000' }, passes: {} },
  { rule: 'MC-OPT-115', base: 'opensearch', fails: { ...UNWRAP, 'behavior.on.null.values': 'ignore' }, passes: { ...UNWRAP } },
  { rule: 'MC-OPT-116', base: 'opensearch', fails: { 'behavior.on.malformed.documents': 'warn' }, passes: {} },
  { rule: 'MC-OPT-117', base: 'opensearch', fails: { 'max.retries': undefined, 'retry.backoff.ms': undefined }, passes: {} },
  { rule: 'MC-OPT-118', base: 'opensearch', fails: { 'behavior.on.version.conflict': undefined }, passes: {} },
  { rule: 'MC-OPT-119', base: 'opensearch', fails: { ...UNWRAP, 'key.ignore': 'true' }, passes: { ...UNWRAP } },

  { rule: 'MC-OPT-200', base: 's3', fails: { 'aws.s3.bucket.name': undefined }, passes: {} },
  { rule: 'MC-OPT-201', base: 's3', fails: { 'file.name.template': '{{topic}}-{{partition}}.gz' }, passes: { 'file.name.template': 'x/dt={{timestamp:unit=yyyy}}/{{topic}}-{{partition}}-{{start_offset}}.gz' } },
  { rule: 'MC-OPT-202', base: 's3', fails: { 'file.name.template': '{{key}}.gz', 'file.max.records': '10' }, passes: { 'file.name.template': '{{key}}.gz', 'file.max.records': '1' } },
  { rule: 'MC-OPT-203', base: 's3', fails: { 'format.output.envelope': 'false' }, passes: { 'format.output.envelope': 'false', 'format.output.fields': 'value' } },
  { rule: 'MC-OPT-204', base: 's3', fails: { 'format.output.type': undefined }, passes: { 'format.output.type': 'csv', 'value.converter': BYTES, 'value.converter.schemas.enable': undefined } },
  { rule: 'MC-OPT-205', base: 's3', fails: { 'format.output.type': 'parquet' }, passes: { 'format.output.type': 'parquet', 'value.converter.schemas.enable': 'true' } },
  { rule: 'MC-OPT-206', base: 's3', fails: { 'aws.s3.prefix': 'raw/' }, passes: {} },
  { rule: 'MC-OPT-207', base: 's3', fails: { 'aws.sts.role.arn': 'arn:aws:iam::111122223333:role/x' }, passes: { 'aws.sts.role.arn': 'arn:aws:iam::111122223333:role/x', 'aws.sts.role.session.name': 'x' } },
  { rule: 'MC-OPT-208', base: 's3', fails: { 'aws.access.key.id': 'AKIA' }, passes: { 'aws.access.key.id': 'AKIA', 'aws.secret.access.key': '${sm:s3:secret}' } },
  { rule: 'MC-OPT-209', base: 's3', fails: { 'file.name.template': '{{topic}}-{{partition}}-{{start_offset}}.jsonl' }, passes: {} },
  { rule: 'MC-OPT-210', base: 's3', fails: { 'aws.s3.backoff.max.retries': '31' }, passes: { 'aws.s3.backoff.max.retries': '5' } },
  { rule: 'MC-OPT-211', base: 's3', fails: { 'format.output.type': 'csv', 'value.converter': BYTES, 'value.converter.schemas.enable': undefined }, passes: { 'format.output.type': 'csv', 'value.converter': BYTES, 'value.converter.schemas.enable': undefined, 'format.output.fields.value.encoding': 'none' } },
  { rule: 'MC-OPT-212', base: 's3', fails: { 'format.output.type': 'parquet', 'value.converter.schemas.enable': 'true' }, passes: { 'format.output.type': 'parquet', 'value.converter.schemas.enable': 'true', 'transforms': 'f', 'transforms.f.type': 'org.apache.kafka.connect.transforms.Filter', 'transforms.f.predicate': 't', 'predicates': 't', 'predicates.t.type': 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone' } },

  { rule: 'MC-OPT-300', base: 'postgres', fails: { 'database.password': '${sm:db}' }, passes: {}, worker: { 'config.providers': 'sm', 'config.providers.sm.class': 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider', 'config.providers.sm.param.NotFoundStrategy': 'fail' } },
  { rule: 'MC-OPT-301', base: 'postgres', fails: {}, passes: { 'database.password': 'plain' }, worker: { 'config.providers': 'sm', 'config.providers.sm.class': 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider' } },
  { rule: 'MC-OPT-302', base: 'postgres', fails: { 'database.password': '${sm:db:password?ttl=60000}' }, passes: { 'database.password': '${sm:db:password?ttl=60000}', 'config.action.reload': 'none' } },

  { rule: 'MC-OPT-400', base: 'confluentS3', fails: { 'rotate.schedule.interval.ms': '60000' }, passes: { 'rotate.schedule.interval.ms': '60000', 'timezone': 'UTC' } },
  { rule: 'MC-OPT-401', base: 'confluentS3', fails: { 's3.compression.type': 'gzip', 'format.class': 'io.confluent.connect.s3.format.parquet.ParquetFormat' }, passes: { 's3.compression.type': 'gzip' } },
  { rule: 'MC-OPT-402', base: 'confluentS3', fails: { 'behavior.on.null.values': 'write' }, passes: { 'behavior.on.null.values': 'write', 'store.kafka.keys': 'true' } },
  { rule: 'MC-OPT-403', base: 'confluentS3', fails: { 's3.wan.mode': 'true' }, passes: { 's3.wan.mode': 'true', 's3.path.style.access.enabled': 'false' } },
  { rule: 'MC-OPT-404', base: 'confluentS3', fails: { 'partitioner.class': 'io.confluent.connect.storage.partitioner.DailyPartitioner', 'locale': 'en-US' }, passes: { 'partitioner.class': 'io.confluent.connect.storage.partitioner.DailyPartitioner', 'locale': 'en-US', 'timezone': 'UTC' } },
  { rule: 'MC-OPT-405', base: 'confluentS3', fails: { 's3.credentials.provider.class': 'com.amazonaws.auth.DefaultAWSCredentialsProviderChain' }, passes: {} },
  { rule: 'MC-OPT-406', base: 'confluentS3', fails: { 'behavior.on.null.values': undefined }, passes: {} },
  { rule: 'MC-OPT-500', base: 'jdbcSink', fails: { 'delete.enabled': 'true' }, passes: { 'delete.enabled': 'true', 'pk.mode': 'record_key', 'pk.fields': 'id' } },
  { rule: 'MC-OPT-501', base: 'jdbcSink', fails: { 'insert.mode': 'upsert' }, passes: { 'insert.mode': 'upsert', 'pk.mode': 'record_key', 'pk.fields': 'id' } },
  { rule: 'MC-OPT-502', base: 'jdbcSink', fails: { 'pk.mode': 'kafka', 'pk.fields': 'a,b' }, passes: { 'pk.mode': 'kafka', 'pk.fields': 'a,b,c' } },
  { rule: 'MC-OPT-503', base: 'jdbcSink', fails: { 'value.converter.schemas.enable': 'false' }, passes: {} },
  { rule: 'MC-OPT-504', base: 'jdbcSink', fails: { topics: 'shop.public.orders' }, passes: {} },
  { rule: 'MC-OPT-505', base: 'jdbcSink', fails: { 'value.converter': STRING }, passes: {} },
  { rule: 'MC-OPT-506', base: 'aivenSink', fails: { 'pk.mode': 'record_key' }, passes: { 'pk.mode': 'record_key', 'pk.fields': 'id' } },
  { rule: 'MC-OPT-507', base: 'aivenSink', fails: { 'topics.to.tables.mapping': 'orders' }, passes: { 'topics.to.tables.mapping': 'orders:orders' } },
  { rule: 'MC-OPT-508', base: 'aivenSource', fails: { 'table.whitelist': 'a', 'table.blacklist': 'b' }, passes: { 'table.whitelist': 'a' } },
  { rule: 'MC-OPT-510', base: 'jdbcSource', fails: { 'table.whitelist': 'a' }, passes: {} },
  { rule: 'MC-OPT-511', base: 'jdbcSource', fails: { 'table.include.list': undefined, 'table.exclude.list': 'a' }, passes: { 'table.exclude.list': 'a' } },
  { rule: 'MC-OPT-512', base: 'jdbcSource', fails: { query: 'select 1' }, passes: { 'query': 'select 1', 'table.include.list': undefined } },
  { rule: 'MC-OPT-513', base: 'jdbcSource', fails: { mode: 'timestamp' }, passes: { 'mode': 'timestamp', 'timestamp.column.name': 'changed' } },
  { rule: 'MC-OPT-514', base: 'jdbcSource', fails: { 'transaction.isolation.mode': 'SQL_SERVER_SNAPSHOT' }, passes: { 'transaction.isolation.mode': 'SQL_SERVER_SNAPSHOT', 'connection.url': 'jdbc:sqlserver://db' } },
  { rule: 'MC-OPT-515', base: 'jdbcSource', fails: { 'mode': 'incrementing', 'incrementing.column.name': 'id', 'query': 'select * from a where b = 1', 'table.include.list': undefined }, passes: { 'query': 'select * from a where b = 1', 'table.include.list': undefined } },
  { rule: 'MC-OPT-516', base: 'jdbcSink', fails: {}, passes: {}, with: { kafkaConnectVersion: '2.7.1', version: '10.9.7' } },
  { rule: 'MC-OPT-600', base: 'http', fails: { 'http.authorization.type': 'static' }, passes: { 'http.authorization.type': 'static', 'http.headers.authorization': '${sm:hook:token}' } },
  { rule: 'MC-OPT-601', base: 'http', fails: { 'batching.enabled': 'true', 'errors.tolerance': 'all' }, passes: { 'batching.enabled': 'true' } },
  { rule: 'MC-OPT-602', base: 'http', fails: { 'http.proxy.host': 'proxy' }, passes: { 'http.proxy.host': 'proxy', 'http.proxy.port': '3128' } },
  { rule: 'MC-OPT-610', base: 'eventbridge', fails: { 'aws.eventbridge.eventbus.arn': 'shop' }, passes: {} },
  { rule: 'MC-OPT-611', base: 'eventbridge', fails: { 'aws.eventbridge.retries.max': '11' }, passes: { 'aws.eventbridge.retries.max': '10' } },
  { rule: 'MC-OPT-612', base: 'eventbridge', fails: { 'aws.eventbridge.detail.types': 'a,b' }, passes: { 'aws.eventbridge.detail.types': 'orders:a,returns:b' } },
  { rule: 'MC-OPT-613', base: 'eventbridge', fails: { 'aws.eventbridge.offloading.default.fieldref': '$.key' }, passes: { 'aws.eventbridge.offloading.default.fieldref': '$.detail.value.body' } },
  { rule: 'MC-OPT-700', base: 'elastic', fails: { 'connection.username': 'x' }, passes: { 'connection.username': 'x', 'connection.password': '${sm:es:password}' } },
  { rule: 'MC-OPT-701', base: 'elastic', fails: { 'data.stream.type': 'logs' }, passes: { 'data.stream.type': 'logs', 'data.stream.dataset': 'shop', 'behavior.on.null.values': 'ignore' } },
  { rule: 'MC-OPT-702', base: 'elastic', fails: { 'external.resource.usage': 'index' }, passes: { 'external.resource.usage': 'index', 'topic.to.external.resource.mapping': 'orders:orders' } },
  { rule: 'MC-OPT-703', base: 'elastic', fails: { 'key.ignore': 'true', 'topic.key.ignore': 'orders' }, passes: { 'key.ignore': 'true' } },
  { rule: 'MC-OPT-704', base: 'elastic', fails: { 'batch.size': '10000' }, passes: { 'batch.size': '10000', 'max.buffered.records': '50000' } },
  { rule: 'MC-OPT-705', base: 'elastic', fails: { 'proxy.username': 'x', 'proxy.password': '${sm:p:p}' }, passes: { 'proxy.username': 'x', 'proxy.password': '${sm:p:p}', 'proxy.host': 'proxy' } },
  { rule: 'MC-OPT-706', base: 'elastic', fails: { 'elastic.https.ssl.truststore.location': '/x' }, passes: { 'elastic.https.ssl.truststore.location': '/x', 'elastic.security.protocol': 'SSL' } },
  { rule: 'MC-OPT-720', base: 'snowflake', fails: { name: 'shop-sink' }, passes: {} },
  { rule: 'MC-OPT-721', base: 'snowflake', fails: { 'snowflake.private.key': undefined }, passes: {} },
  { rule: 'MC-OPT-722', base: 'snowflake', fails: { 'snowflake.ingestion.method': 'SNOWPIPE_STREAMING', 'value.converter': JSON_CONVERTER }, passes: { 'snowflake.ingestion.method': 'SNOWPIPE_STREAMING', 'snowflake.role.name': 'sink', 'value.converter': JSON_CONVERTER } },
  { rule: 'MC-OPT-723', base: 'snowflake', fails: { 'snowflake.ingestion.method': 'SNOWPIPE_STREAMING', 'snowflake.role.name': 'sink' }, passes: {} },
  { rule: 'MC-OPT-724', base: 'snowflake', fails: { 'snowflake.topic2table.map': 'orders' }, passes: { 'snowflake.topic2table.map': 'orders:orders' } },
  { rule: 'MC-OPT-740', base: 'clickhouse', fails: { 'value.converter': STRING }, passes: { 'value.converter': STRING, 'customInsertFormat': 'true', 'insertFormat': 'json' } },
  { rule: 'MC-OPT-750', base: 'iceberg', fails: { 'iceberg.tables': undefined }, passes: {} },

  { rule: 'MC-OPT-900', base: 'postgres', fails: { 'value.converter': undefined, 'value.converter.schemas.enable': undefined }, passes: {}, worker: { 'config.providers': 'sm' } },
  { rule: 'MC-OPT-901', base: 'postgres', fails: { 'decimal.handling.mode': undefined }, passes: {} },
  { rule: 'MC-OPT-902', base: 'postgres', fails: { 'decimal.handling.mode': 'double' }, passes: {} },
  { rule: 'MC-OPT-903', base: 'postgres', fails: { 'time.precision.mode': undefined }, passes: {} },
  { rule: 'MC-OPT-904', base: 'postgres', fails: { ...UNWRAP, 'post.processors': undefined, 'reselect.type': undefined }, passes: UNWRAP },
  { rule: 'MC-OPT-905', base: 'postgres', fails: { ...UNWRAP, 'transforms.unwrap.delete.tombstone.handling.mode': 'drop' }, passes: { ...UNWRAP, 'transforms.unwrap.delete.tombstone.handling.mode': 'delete-to-tombstone' } },
  { rule: 'MC-OPT-906', base: 'opensearch', fails: { 'transforms': 'k', 'transforms.k.type': 'org.apache.kafka.connect.transforms.ValueToKey', 'transforms.k.fields': 'id' }, passes: { 'transforms': 'k', 'transforms.k.type': 'org.apache.kafka.connect.transforms.ValueToKey', 'transforms.k.fields': 'id', 'transforms.k.predicate': 't', 'transforms.k.negate': 'true', 'predicates': 't', 'predicates.t.type': 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone' } },
  { rule: 'MC-OPT-907', base: 'opensearch', fails: UNWRAP, passes: { ...UNWRAP, 'value.converter.schemas.enable': 'true' } },
  { rule: 'MC-OPT-908', base: 'postgres', fails: { ...UNWRAP, 'topic.creation.default.partitions': '1', 'topic.creation.default.replication.factor': '3', 'topic.creation.default.cleanup.policy': 'compact' }, passes: { ...UNWRAP, 'transforms.unwrap.delete.tombstone.handling.mode': 'delete-to-tombstone', 'topic.creation.default.partitions': '1', 'topic.creation.default.replication.factor': '3', 'topic.creation.default.cleanup.policy': 'compact' } },
  { rule: 'MC-OPT-909', base: 'postgres', fails: { 'slot.name': undefined }, passes: {} },
  { rule: 'MC-OPT-910', base: 'postgres', fails: { 'plugin.name': undefined }, passes: {} },
  { rule: 'MC-OPT-911', base: 'mysql', fails: { 'schema.history.internal.kafka.topic': undefined }, passes: {} },
  { rule: 'MC-OPT-912', base: 'postgres', fails: { 'database.password': undefined }, passes: {} },
  { rule: 'MC-OPT-913', base: 'postgres', fails: { 'tasks.max': 4 }, passes: { 'tasks.max': 1 } },
];
