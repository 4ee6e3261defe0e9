import { avro, fullJson, MIRROR, plainJson, SMT, TEXT } from './form';
import type { Form } from './form';

export const OTHERS: readonly Form[] = [
  {
    className: 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector',
    base: { 'topics': 'orders', 'connection.url': 'https://search.internal:9200', ...plainJson },
    variants: [
      { ...avro, 'schema.ignore': 'true', 'key.ignore': 'true', 'type.name': '_doc' },
      { 'key.ignore': 'false', 'schema.ignore': 'true', 'behavior.on.null.values': 'delete', 'connection.username': 'u', 'connection.password': '${secretsmanager:os:password}' },
    ],
  },
  {
    className: 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector',
    base: { 'topics': 'orders', 'connection.url': 'http://elastic:9200', ...plainJson },
    variants: [{ 'type.name': '_doc', 'key.ignore': 'true', 'schema.ignore': 'true' }, { 'write.method': 'upsert', 'key.ignore': 'false', 'behavior.on.null.values': 'delete', 'schema.ignore': 'true' }],
  },
  {
    className: 'io.aiven.kafka.connect.http.HttpSinkConnector',
    base: { 'topics': 'orders', 'http.url': 'https://api.example/orders', 'http.authorization.type': 'none', ...plainJson },
    variants: [{ 'value.converter': TEXT }, { 'batching.enabled': 'true', 'batch.max.size': '100', 'max.retries': '5' }],
  },
  {
    className: 'com.mongodb.kafka.connect.MongoSinkConnector',
    base: { 'topics': 'orders', 'connection.uri': 'mongodb://m:27017/?retryWrites=true', 'database': 'shop', ...plainJson },
    variants: [
      { 'collection': 'orders', 'max.batch.size': '10' },
      { 'value.converter': 'io.confluent.connect.protobuf.ProtobufConverter', 'value.converter.schema.registry.url': 'http://registry:8081', 'document.id.strategy.overwrite.existing': true },
      { ...fullJson, 'transforms': 'after,id', 'transforms.after.type': `${SMT}.ExtractField$Value`, 'transforms.after.field': 'after', 'transforms.id.type': `${SMT}.ReplaceField$Value`, 'transforms.id.renames': 'id:_id' },
    ],
  },
  {
    className: 'com.mongodb.kafka.connect.MongoSourceConnector',
    base: { 'connection.uri': 'mongodb://m:27017/?replicaSet=rs0', 'database': 'shop', 'collection': 'orders' },
    variants: [
      { 'change.stream.full.document': 'updateLookup' },
      { 'startup.mode': 'copy_existing', 'publish.full.document.only': 'true', 'output.format.value': 'json', 'value.converter': TEXT },
      { 'pipeline': '[{"$match": {"operationType": {"$in": ["insert", "update"]}}}]', 'topic.prefix': 'mongo', 'poll.max.batch.size': '1000', 'poll.await.time.ms': '5000' },
    ],
  },
  {
    className: 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
    base: {
      'topics': 'orders', 'snowflake.url.name': 'acme.snowflakecomputing.com:443', 'snowflake.user.name': 'KAFKA', 'snowflake.private.key': '${secretsmanager:sf:key}',
      'snowflake.database.name': 'SHOP', 'snowflake.schema.name': 'RAW',
    },
    variants: [
      { 'key.converter': TEXT, 'value.converter': 'com.snowflake.kafka.connector.records.SnowflakeJsonConverter', 'buffer.count.records': '10000', 'buffer.flush.time': '60', 'buffer.size.bytes': '5000000' },
      { ...plainJson, 'snowflake.ingestion.method': 'SNOWPIPE_STREAMING', 'snowflake.role.name': 'KAFKA', 'snowflake.enable.schematization': 'true' },
      { 'key.converter': TEXT, 'value.converter': 'com.snowflake.kafka.connector.records.SnowflakeAvroConverter', 'value.converter.schema.registry.url': 'http://registry:8081', 'snowflake.topic2table.map': 'orders:ORDERS' },
    ],
  },
  {
    className: 'org.apache.iceberg.connect.IcebergSinkConnector',
    base: { 'topics': 'orders', 'iceberg.tables': 'shop.orders', ...plainJson },
    variants: [
      { 'iceberg.catalog.type': 'rest', 'iceberg.catalog.uri': 'https://catalog.internal', 'iceberg.catalog.warehouse': 'main' },
      {
        'iceberg.catalog.type': 'rest', 'iceberg.catalog.uri': 'http://rest:8181', 'iceberg.catalog.io-impl': 'org.apache.iceberg.aws.s3.S3FileIO', 'iceberg.catalog.s3.endpoint': 'http://minio:9000',
        'iceberg.catalog.s3.path-style-access': 'true', 'iceberg.catalog.client.region': 'us-east-1', 'iceberg.tables.auto-create-enabled': 'true', 'iceberg.catalog.warehouse': 's3://lake/',
      },
      { 'iceberg.catalog.type': 'glue', 'iceberg.catalog.warehouse': 's3://lake/w', 'iceberg.catalog.client.region': 'us-east-1', 'iceberg.control.commit.interval-ms': '60000', 'iceberg.tables.evolve-schema-enabled': 'true' },
    ],
  },
  {
    className: 'com.clickhouse.kafka.connect.ClickHouseSinkConnector',
    base: { topics: 'orders', hostname: 'clickhouse', port: '8443', ssl: 'true', database: 'default', username: 'default', password: '${secretsmanager:ch:password}', ...plainJson },
    variants: [
      { 'consumer.override.max.poll.records': '5000', 'errors.retry.timeout': '60', 'exactlyOnce': 'false', 'clickhouseSettings': '', 'topic2TableMap': '' },
      { 'ssl': 'false', 'port': '8123', 'exactlyOnce': 'true', 'consumer.override.auto.offset.reset': 'earliest' },
    ],
  },
  { className: 'software.amazon.event.kafkaconnector.EventBridgeSinkConnector', base: { 'topics': 'orders', 'aws.eventbridge.connector.id': 'shop', 'aws.eventbridge.eventbus.arn': 'arn:aws:events:eu-west-1:111122223333:event-bus/shop', 'aws.eventbridge.region': 'eu-west-1', ...plainJson }, variants: [{}, { 'aws.eventbridge.detail.types': 'orders:created' }] },
  { className: 'org.apache.kafka.connect.file.FileStreamSourceConnector', base: { topic: 'lines', file: '/tmp/in.txt' }, variants: [{ 'value.converter': TEXT }] },
  { className: 'org.apache.kafka.connect.file.FileStreamSinkConnector', base: { topics: 'lines', file: '/tmp/out.txt' }, variants: [{ 'key.converter': TEXT, 'value.converter': TEXT }] },
  { className: 'org.apache.kafka.connect.mirror.MirrorSourceConnector', base: { ...MIRROR, topics: '.*' }, variants: [{ 'replication.factor': '3', 'refresh.topics.interval.seconds': '60' }, { 'sync.topic.acls.enabled': 'false', 'replication.policy.class': 'org.apache.kafka.connect.mirror.IdentityReplicationPolicy' }] },
  { className: 'org.apache.kafka.connect.mirror.MirrorCheckpointConnector', base: { ...MIRROR, groups: '.*' }, variants: [{ 'sync.group.offsets.enabled': 'true', 'emit.checkpoints.interval.seconds': '30' }] },
  { className: 'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector', base: MIRROR, variants: [{ 'emit.heartbeats.interval.seconds': '5' }] },
  { className: 'org.kaliy.kafka.connect.rss.RssSourceConnector', base: { 'rss.urls': 'https://example.com/feed', 'topic': 'rss' }, variants: [{ 'tasks.max': '2' }] },
  { className: 'com.snowflake.kafka.connector.SnowflakeStreamingSinkConnector', base: { 'topics': 'sensors', 'snowflake.url.name': 'https://acme.snowflakecomputing.com', 'snowflake.user.name': 'KAFKA', 'snowflake.private.key': '${secretsmanager:sf:key}', ...plainJson }, variants: [{ 'snowflake.enable.schematization': 'true' }] },
];
