import { avro, BYTES, fullJson, JSON_CONVERTER, plainJson, SMT, TEXT, UNWRAP, unwrap } from './form';
import type { Form } from './form';

const S3 = 'io.confluent.connect.s3';
const PARTITIONER = 'io.confluent.connect.storage.partitioner';
const schemas = { 'value.converter.schemas.enable': 'true' };
const dlq = { 'errors.tolerance': 'all', 'errors.deadletterqueue.topic.name': 'orders-dlq', 'errors.deadletterqueue.topic.replication.factor': '3', 'errors.log.enable': 'true', 'errors.log.include.messages': 'true' };
const glue = {
  'key.converter': TEXT, 'value.converter': 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter', 'value.converter.endpoint': 'https://glue.us-east-1.amazonaws.com', 'value.converter.region': 'us-east-1',
  'value.converter.schemaAutoRegistrationEnabled': 'true', 'value.converter.avroRecordType': 'GENERIC_RECORD', 'value.converter.registry.name': 'shop',
};

/** Sinks that the catalog has, as people configure them further. */
export const MORE_SINKS: readonly Form[] = [
  {
    className: `${S3}.S3SinkConnector`,
    base: { 'topics': 'orders', 's3.region': 'us-east-2', 's3.bucket.name': 'shop-archive', 'flush.size': '1000', 'storage.class': `${S3}.storage.S3Storage`, 'format.class': `${S3}.format.json.JsonFormat`, ...plainJson },
    variants: [
      { 'topics': '', 'topics.regex': '^(?!.*amazon_msk).*', 'partitioner.class': `${PARTITIONER}.HourlyPartitioner`, 'topics.dir': 'raw', 'locale': 'en', 'timezone': 'UTC', 'schema.compatibility': 'NONE', 'behavior.on.null.values': 'ignore' },
      { 'format.class': `${S3}.format.bytearray.ByteArrayFormat`, 'value.converter': BYTES, 'partitioner.class': `${PARTITIONER}.TimeBasedPartitioner`, 'path.format': '\'year\'=YYYY/\'month\'=MM/\'day\'=dd', 'partition.duration.ms': '60000', 'rotate.schedule.interval.ms': '30000', 'locale': 'en-US', 'timezone': 'UTC', 's3.compression.type': 'gzip' },
      { 'format.class': `${S3}.format.avro.AvroFormat`, ...glue, 'partitioner.class': `${PARTITIONER}.TimeBasedPartitioner`, 'path.format': 'YYYY/MM/dd/HH', 'partition.duration.ms': '3000', 'locale': 'en-US', 'timezone': 'UTC', 'timestamp.extractor': 'Wallclock' },
      { 'partitioner.class': `${PARTITIONER}.DefaultPartitioner`, 's3.part.size': '5242880', ...dlq, 'tasks.max': '4', 's3.object.tagging': 'true', 'store.url': 'http://minio:9000', 's3.path.style.access.enabled': 'true' },
      { 'partitioner.class': `${PARTITIONER}.FieldPartitioner`, 'partition.field.name': 'region,day', 'rotate.interval.ms': '3600000', 's3.ssea.name': 'AES256', 'directory.delim': '/', 'file.delim': '+' },
      { 'partitioner.class': `${PARTITIONER}.DailyPartitioner`, 'locale': 'en_GB', 'timezone': 'Europe/London', 'format.class': `${S3}.format.parquet.ParquetFormat`, 'parquet.codec': 'snappy', ...avro, 'keys.format.class': `${S3}.format.avro.AvroFormat`, 'store.kafka.keys': 'false' },
    ],
  },
  {
    className: 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
    base: { 'topics': 'orders', 'aws.s3.bucket.name': 'shop-archive', 'aws.s3.region': 'eu-central-1', ...plainJson },
    variants: [
      { 'format.output.type': 'jsonl', 'format.output.fields': 'key,value,offset,timestamp', 'file.compression.type': 'gzip', 'file.name.template': '{{topic}}/dt={{timestamp:unit=yyyy}}-{{timestamp:unit=MM}}-{{timestamp:unit=dd}}/{{partition:padding=true}}-{{start_offset:padding=true}}.gz', 'timestamp.timezone': 'UTC', 'timestamp.source': 'wallclock' },
      { 'format.output.type': 'csv', 'format.output.fields.value.encoding': 'none', 'value.converter': BYTES, 'file.compression.type': 'snappy' },
    ],
  },
  {
    className: 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector',
    base: { 'topics': 'orders', 'connection.url': 'http://opensearch:9200', 'key.ignore': 'true', ...plainJson },
    variants: [
      { 'schema.ignore': 'true', 'behavior.on.null.values': 'delete', 'key.ignore': 'false', 'batch.size': '2000', 'max.in.flight.requests': '5', 'linger.ms': '1000', 'flush.timeout.ms': '60000' },
      { 'schema.ignore': true, 'behavior.on.malformed.documents': 'fail', 'behavior.on.null.values': 'ignore', 'behavior.on.version.conflict': 'ignore', ...dlq },
      { ...glue, 'key.ignore': 'false', 'index.write.method': 'upsert', 'max.retries': '10', 'retry.backoff.ms': '5000', 'transforms': 'drop', 'transforms.drop.type': `${SMT}.ReplaceField$Value`, 'transforms.drop.exclude': 'card' },
      { 'topics': 'shop.public.orders', 'key.ignore': 'false', 'schema.ignore': 'true', 'transforms': 'unwrap,key,index', 'transforms.unwrap.type': UNWRAP, 'transforms.key.type': `${SMT}.ExtractField$Key`, 'transforms.key.field': 'id', 'transforms.index.type': `${SMT}.RegexRouter`, 'transforms.index.regex': 'shop\\.public\\.(.*)', 'transforms.index.replacement': '$1', ...fullJson, ...schemas },
    ],
  },
  {
    className: 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
    base: { 'topics': 'orders', 'connection.url': 'http://elastic:9200', 'key.ignore': 'true', 'schema.ignore': 'true', ...plainJson },
    variants: [
      { 'behavior.on.null.values': 'ignore', 'behavior.on.malformed.documents': 'warn', ...dlq },
      {
        ...fullJson, ...schemas, 'topics': 'shop.shop.orders, shop.shop.items', 'behavior.on.null.values': 'delete', 'key.ignore': 'false', 'transforms': 'unwrap,key,cast', 'transforms.unwrap.type': UNWRAP, 'transforms.unwrap.drop.tombstones': 'false', 'transforms.key.type': `${SMT}.ExtractField$Key`,
        'transforms.key.field': 'id', 'transforms.cast.type': `${SMT}.Cast$Key`, 'transforms.cast.spec': 'string',
      },
      { 'key.converter': 'io.confluent.connect.json.JsonSchemaConverter', 'value.converter': 'io.confluent.connect.json.JsonSchemaConverter', 'key.converter.schema.registry.url': 'http://registry:8081', 'value.converter.schema.registry.url': 'http://registry:8081', 'value.converter.basic.auth.credentials.source': 'USER_INFO', 'value.converter.schema.registry.basic.auth.user.info': '${secretsmanager:registry:login}' },
      { 'connection.url': 'https://elastic:9200', 'connection.username': 'elastic', 'connection.password': '${secretsmanager:es:password}', 'drop.invalid.message': 'false', 'batch.size': '2000', 'linger.ms': '1000', 'read.timeout.ms': '10000' },
    ],
  },
  {
    className: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    base: { 'topics': 'orders', 'connection.url': 'jdbc:mysql://db:3306/shop', 'connection.user': 'w', 'connection.password': '${secretsmanager:db:password}' },
    variants: [
      { ...avro, 'auto.create': 'true', 'auto.evolve': 'true', 'insert.mode': 'upsert', 'pk.mode': 'record_value', 'pk.fields': 'id', 'table.name.format': 'orders' },
      { ...fullJson, ...unwrap, 'transforms.unwrap.drop.tombstones': 'false', 'pk.mode': 'record_key', 'pk.fields': 'id', 'delete.enabled': 'true', 'insert.mode': 'upsert', 'topics': 'shop.shop.orders', 'table.name.format': 'orders' },
      { 'connection.url': 'jdbc:postgresql://db:5432/shop', ...avro, 'batch.size': '2000', 'pk.mode': 'none', 'insert.mode': 'insert', 'transforms': 'wrap', 'transforms.wrap.type': `${SMT}.HoistField$Value`, 'transforms.wrap.field': 'data' },
      { 'connection.url': 'jdbc:oracle:thin:@db:1521/ORCL', 'quote.sql.identifiers': 'never', ...fullJson, 'fields.whitelist': 'id,total', 'db.timezone': 'UTC', 'max.retries': '10' },
    ],
  },
  {
    className: 'io.debezium.connector.jdbc.JdbcSinkConnector',
    base: { 'topics': 'shop.public.orders', 'connection.url': 'jdbc:postgresql://db:5432/shop', 'connection.username': 'w', 'connection.password': '${secretsmanager:db:password}', ...fullJson },
    variants: [
      { 'primary.key.mode': 'record_value', 'primary.key.fields': 'id', 'schema.evolution': 'basic', 'insert.mode': 'upsert' },
      { 'primary.key.mode': 'record_key', 'insert.mode': 'upsert', 'delete.enabled': 'true', 'table.name.format': '${source.schema}_${source.table}', 'database.time_zone': 'UTC', 'connection.pool.min_size': '1', 'connection.pool.max_size': '4' },
    ],
  },
  {
    className: 'com.mongodb.kafka.connect.MongoSinkConnector',
    base: { 'topics': 'orders', 'connection.uri': 'mongodb://m1:27017,m2:27017/?replicaSet=rs0', 'database': 'shop', ...plainJson },
    variants: [
      { 'collection': 'orders', 'document.id.strategy': 'com.mongodb.kafka.connect.sink.processor.id.strategy.ProvidedInValueStrategy', 'writemodel.strategy': 'com.mongodb.kafka.connect.sink.writemodel.strategy.ReplaceOneDefaultStrategy' },
      { ...fullJson, 'change.data.capture.handler': 'com.mongodb.kafka.connect.sink.cdc.debezium.rdbms.postgres.PostgresHandler', 'topics': 'shop.public.orders', 'collection': 'orders' },
      { 'topics': '', 'topics.regex': 'shop\\.(orders|items)', 'namespace.mapper': 'com.mongodb.kafka.connect.sink.namespace.mapping.FieldPathNamespaceMapper', 'namespace.mapper.value.collection.field': 'kind', 'errors.tolerance': 'all', 'mongo.errors.tolerance': 'all' },
      { 'timeseries.timefield': 'at', 'timeseries.metafield': 'meta', 'timeseries.expire.after.seconds': '86400', 'timeseries.timefield.auto.convert': 'true', 'timeseries.timefield.auto.convert.date.format': 'yyyy-MM-dd\'T\'HH:mm:ss\'Z\'' },
    ],
  },
  {
    className: 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
    base: {
      'topics': 'orders', 'snowflake.url.name': 'acme-shop.snowflakecomputing.com:443', 'snowflake.user.name': 'KAFKA', 'snowflake.private.key': '${secretsmanager:sf:key}', 'snowflake.database.name': 'SHOP', 'snowflake.schema.name': 'PUBLIC',
    },
    variants: [
      { 'topics': 'dev.shop.orders,dev.shop.items', 'snowflake.topic2table.map': 'dev.shop.orders:ORDERS,dev.shop.items:ITEMS', 'snowflake.private.key.passphrase': '${secretsmanager:sf:phrase}', 'buffer.count.records': '10000', 'buffer.flush.time': '60', 'buffer.size.bytes': '5000000', 'key.converter': TEXT, 'value.converter': 'com.snowflake.kafka.connector.records.SnowflakeJsonConverter' },
      { ...plainJson, 'snowflake.ingestion.method': 'SNOWPIPE_STREAMING', 'snowflake.role.name': 'LOADER', 'buffer.flush.time': '10', 'buffer.count.records': '10000', 'buffer.size.bytes': '20000000', ...dlq },
    ],
  },
  {
    className: 'org.apache.iceberg.connect.IcebergSinkConnector',
    base: { 'topics': 'orders', 'iceberg.catalog.client.region': 'us-east-1', ...plainJson },
    variants: [
      { 'iceberg.tables': 'shop.orders', 'iceberg.catalog.type': 'rest', 'iceberg.catalog.uri': 'https://glue.us-east-1.amazonaws.com/iceberg', 'iceberg.catalog.warehouse': '111122223333', 'iceberg.catalog.io-impl': 'org.apache.iceberg.aws.s3.S3FileIO', 'iceberg.catalog.rest.sigv4-enabled': 'true', 'iceberg.catalog.rest.signing-name': 'glue', 'iceberg.catalog.rest.signing-region': 'us-east-1', 'iceberg.control.topic': 'control-iceberg', 'iceberg.kafka.auto.offset.reset': 'earliest', 'consumer.override.auto.offset.reset': 'earliest', 'iceberg.control.commit.timeout-ms': '2147483647' },
      { 'topics': 'shop.public.orders,shop.public.items', 'iceberg.tables': 'bronze.orders,bronze.items', 'iceberg.tables.route-field': '_kafka_metadata_topic', 'iceberg.table.bronze.orders.route-regex': 'shop\\.public\\.orders', 'iceberg.table.bronze.items.route-regex': 'shop\\.public\\.items', 'transforms': 'meta', 'transforms.meta.type': 'org.apache.iceberg.connect.transforms.KafkaMetadataTransform', 'iceberg.tables.default-commit-branch': 'audit', 'iceberg.catalog.type': 'rest', 'iceberg.catalog.uri': 'http://lakekeeper:8181/catalog', 'iceberg.catalog.warehouse': 'shop', 'iceberg.tables.auto-create-props.format-version': '2', 'iceberg.tables.auto-create-enabled': 'true' },
      { 'iceberg.tables.dynamic-enabled': 'true', 'iceberg.tables.route-field': 'table', 'iceberg.catalog.catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog', 'iceberg.catalog.warehouse': 's3://shop-lake/warehouse', 'iceberg.catalog.io-impl': 'org.apache.iceberg.aws.s3.S3FileIO', 'iceberg.tables.default-id-columns': 'id', 'iceberg.tables.default-partition-by': 'days(created)' },
    ],
  },
  {
    className: 'com.clickhouse.kafka.connect.ClickHouseSinkConnector',
    base: { hostname: 'clickhouse', port: '8123', ssl: 'false', database: 'shop', username: 'w', password: '${secretsmanager:ch:password}', ...plainJson },
    variants: [
      { 'topics.regex': 'shop\\.(users|orders)', 'topic2TableMap': 'shop.users=users, shop.orders=orders', 'exactlyOnce': 'false', 'errors.tolerance': 'all' },
      { 'topics': 'orders', 'transforms': 'flatten', 'transforms.flatten.type': `${SMT}.Flatten$Value`, 'transforms.flatten.delimiter': '_', 'consumer.override.max.poll.records': '5000', 'consumer.override.max.partition.fetch.bytes': '5242880', 'exactlyOnce': 'true' },
    ],
  },
  {
    className: 'io.aiven.kafka.connect.http.HttpSinkConnector',
    base: { 'http.url': 'http://api:1080/orders', 'key.converter': TEXT, 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false' },
    variants: [
      { 'topics.regex': 'orders_.*', 'http.authorization.type': 'none', 'batching.enabled': 'true', 'batch.max.size': '2' },
      { 'topics': 'orders', 'http.authorization.type': 'static', 'http.headers.authorization': '${secretsmanager:api:token}', 'http.headers.content.type': 'application/json', 'http.headers.additional': 'x-source:kafka', 'retry.backoff.ms': '2000', ...dlq },
    ],
  },
  { className: 'software.amazon.event.kafkaconnector.EventBridgeSinkConnector', base: { 'topics': 'orders', 'aws.eventbridge.retries.max': '1', 'aws.eventbridge.connector.id': 'shop', 'aws.eventbridge.eventbus.arn': 'arn:aws:events:us-east-1:111122223333:event-bus/shop', 'aws.eventbridge.region': 'us-east-1' }, variants: [{ 'key.converter': TEXT, 'value.converter': TEXT, 'auto.offset.reset': 'earliest' }, { ...glue }] },
  { className: 'org.apache.kafka.connect.file.FileStreamSinkConnector', base: { topics: 'orders,items', file: '/data/out.txt' }, variants: [{ ...plainJson, 'transforms': 'day', 'transforms.day.type': `${SMT}.TimestampRouter`, 'transforms.day.topic.format': '${topic}-${timestamp}', 'transforms.day.timestamp.format': 'yyyyMMdd' }] },
];
