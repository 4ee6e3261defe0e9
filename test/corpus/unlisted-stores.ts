import { avro, BYTES, fullJson, JSON_CONVERTER, plainJson, server, history, SMT, TEXT, unwrap } from './form';
import type { Form } from './form';

const texts = { 'key.converter': TEXT, 'value.converter': TEXT };

/** Connectors that the catalog does not have, to and from stores: nothing may be said of their own options. */
export const UNLISTED_STORES: readonly Form[] = [
  {
    className: 'com.wepay.kafka.connect.bigquery.BigQuerySinkConnector',
    base: { topics: 'orders, items', project: 'shop', defaultDataset: 'raw', keyfile: '/tmp/key.json', ...avro },
    variants: [
      { sanitizeTopics: 'true', autoCreateTables: 'true', autoUpdateSchemas: 'true', bufferSize: '100000', maxWriteSize: '10000', schemaRetriever: 'com.wepay.kafka.connect.bigquery.retrieve.IdentitySchemaRetriever' },
      { ...plainJson, 'upsertEnabled': 'false', 'keySource': 'JSON', 'transforms': 'table', 'transforms.table.type': `${SMT}.RegexRouter`, 'transforms.table.regex': '.*', 'transforms.table.replacement': 'all_orders' },
    ],
  },
  {
    className: 'io.tabular.iceberg.connect.IcebergSinkConnector',
    base: {
      'topics': 'cdc.shop.orders,cdc.shop.items', 'iceberg.catalog.type': 'rest', 'iceberg.catalog.uri': 'http://rest:8181', 'iceberg.catalog.warehouse': 's3a://lake/', 'iceberg.catalog.client.region': 'eu-west-1',
      'iceberg.tables': 'shop.orders,shop.items', ...plainJson,
    },
    variants: [{ 'iceberg.tables.route-field': 'payload.source.table', 'iceberg.table.shop.orders.route-regex': 'orders', 'iceberg.table.shop.items.route-regex': 'items', 'iceberg.tables.auto-create-enabled': 'true', 'iceberg.control.commit.interval-ms': '1000' }],
  },
  {
    className: 'io.lenses.streamreactor.connect.aws.s3.sink.S3SinkConnector',
    base: { 'topics': 'orders', 'connect.s3.aws.region': 'us-east-1', ...texts },
    variants: [
      { 'connect.s3.kcql': 'INSERT INTO shop-archive:raw SELECT * FROM orders', 'aws.region': 'us-east-1', 'key.converter.schemas.enable': 'false', 'schema.enable': 'false', 'errors.log.enable': 'true', 'tasks.max': '2' },
      { 'connect.s3.kcql': 'insert into shop-archive:raw select * from orders STOREAS `parquet` WITH_FLUSH_COUNT = 5000', 'connect.s3.aws.auth.mode': 'Default', ...avro },
      { 'connect.s3.kcql': 'insert into shop-archive select * from orders PARTITIONBY _key STOREAS `json` PROPERTIES(\'flush.count\'=1000)', ...plainJson },
    ],
  },
  {
    className: 'io.lenses.streamreactor.connect.aws.s3.source.S3SourceConnector',
    base: { 'connect.s3.kcql': 'insert into orders select * from shop-archive:raw STOREAS `parquet`', 'connect.s3.aws.region': 'eu-west-1', 'connect.s3.aws.auth.mode': 'Default' },
    variants: [{ ...avro, topics: 'orders' }, { 'value.converter': TEXT }],
  },
  {
    className: 'com.datastax.oss.kafka.sink.CassandraSinkConnector',
    base: { 'topics': 'orders', 'contactPoints': 'cassandra', 'loadBalancing.localDc': 'datacenter1', ...plainJson },
    variants: [{ 'topic.orders.shop.orders.mapping': 'id=key, body=value.body', 'topic.orders.shop.orders.consistencyLevel': 'LOCAL_QUORUM' }, { 'auth.provider': 'PLAIN', 'auth.username': 'u', 'auth.password': '${secretsmanager:cas:password}', 'ssl.provider': 'None' }],
  },
  { className: 'com.redislabs.kafka.connect.RedisEnterpriseSinkConnector', base: { 'topics': 'orders', 'redis.uri': 'redis://cache:6379', ...plainJson }, variants: [{}] },
  { className: 'com.redis.kafka.connect.RedisSinkConnector', base: { topics: 'orders', ...texts }, variants: [{ 'redis.uri': 'rediss://cache:6379', 'redis.type': 'STREAM' }, { 'redis.uri': 'redis://cache:6379', 'redis.command': 'JSONSET', 'redis.key': '${topic}' }] },
  {
    className: 'org.neo4j.connectors.kafka.sink.Neo4jConnector',
    base: { 'topics': 'orders', 'neo4j.uri': 'neo4j://graph:7687', 'neo4j.authentication.type': 'BASIC', 'neo4j.authentication.basic.username': 'neo4j', 'neo4j.authentication.basic.password': '${secretsmanager:graph:password}', ...avro },
    variants: [{ 'neo4j.cypher.topic.orders': 'WITH __value AS event MERGE (o:Order {id: event.id}) SET o.total = event.total' }],
  },
  { className: 'com.couchbase.connect.kafka.CouchbaseSinkConnector', base: { 'topics': 'orders', 'couchbase.seed.nodes': 'cb', 'couchbase.bucket': 'shop', 'couchbase.username': 'w', 'couchbase.password': '${secretsmanager:cb:password}', ...plainJson }, variants: [{ 'couchbase.document.id': '${/id}', 'couchbase.durability': 'NONE' }] },
  { className: 'com.couchbase.connect.kafka.CouchbaseSourceConnector', base: { 'couchbase.seed.nodes': 'cb', 'couchbase.bucket': 'shop', 'couchbase.username': 'r', 'couchbase.topic': 'shop', 'key.converter': TEXT, 'value.converter': BYTES }, variants: [{ 'couchbase.source.handler': 'com.couchbase.connect.kafka.handler.source.RawJsonSourceHandler' }] },
  { className: 'com.scylladb.cdc.debezium.connector.ScyllaConnector', base: { 'scylla.name': 'shop', 'scylla.cluster.ip.addresses': 'scylla:9042', 'scylla.table.names': 'shop.orders', ...avro }, variants: [unwrap] },
  { className: 'io.confluent.connect.hdfs3.Hdfs3SinkConnector', base: { 'topics': 'orders', 'hdfs.url': 'hdfs://namenode:9000', 'flush.size': '3', ...avro }, variants: [{ 'format.class': 'io.confluent.connect.hdfs3.avro.AvroFormat', 'partitioner.class': 'io.confluent.connect.storage.partitioner.HourlyPartitioner', 'locale': 'en', 'timezone': 'UTC' }] },
  { className: 'io.confluent.connect.gcs.GcsSinkConnector', base: { 'topics': 'orders', 'gcs.bucket.name': 'shop', 'gcs.part.size': '5242880', 'flush.size': '3', 'storage.class': 'io.confluent.connect.gcs.storage.GcsStorage', 'format.class': 'io.confluent.connect.gcs.format.avro.AvroFormat', ...avro }, variants: [{ 'gcs.credentials.path': '/tmp/key.json' }] },
  { className: 'io.aiven.kafka.connect.gcs.GcsSinkConnector', base: { 'topics': 'orders', 'gcs.bucket.name': 'shop', 'gcs.credentials.path': '/tmp/key.json', ...plainJson }, variants: [{ 'format.output.type': 'jsonl', 'file.compression.type': 'gzip', 'file.name.template': '{{topic}}/{{partition}}-{{start_offset}}.gz' }] },
  { className: 'io.confluent.connect.azure.blob.AzureBlobStorageSinkConnector', base: { 'topics': 'orders', 'azblob.account.name': 'shop', 'azblob.container.name': 'raw', 'flush.size': '3', 'format.class': 'io.confluent.connect.azure.blob.format.json.JsonFormat', ...plainJson }, variants: [{ 'time.interval': 'HOURLY' }] },
  { className: 'com.microsoft.azure.kusto.kafka.connect.sink.KustoSinkConnector', base: { topics: 'storms', ...texts }, variants: [{ 'kusto.tables.topics.mapping': '[{\'topic\': \'storms\', \'db\': \'weather\', \'table\': \'Storms\', \'format\': \'csv\', \'mapping\': \'StormsMapping\'}]', 'flush.size.bytes': '10000', 'flush.interval.ms': '50000' }] },
  { className: 'com.aliyun.odps.kafka.connect.MaxComputeSinkConnector', base: { topics: 'orders', endpoint: 'http://odps', project: 'shop', table: 'orders', ...texts }, variants: [{ format: 'TEXT', mode: 'VALUE', partition_window_type: 'HOUR', buffer_size_kb: '65536' }] },
  { className: 'com.splunk.kafka.connect.SplunkSinkConnector', base: { 'topics': 'logs', 'splunk.hec.uri': 'https://splunk:8088', 'splunk.hec.token': '${secretsmanager:splunk:token}', ...texts }, variants: [{ 'splunk.hec.ack.enabled': 'false', 'splunk.indexes': 'main', 'splunk.hec.raw': 'false' }, { 'topics': '', 'topics.regex': '^logs-[0-9]+$', 'splunk.hec.ssl.validate.certs': 'false' }] },
  { className: 'com.starrocks.connector.kafka.StarRocksSinkConnector', base: { 'topics': 'orders', 'starrocks.http.url': 'fe:8030', 'starrocks.database.name': 'shop', 'starrocks.username': 'root', 'starrocks.topic2table.map': 'orders:orders', 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false' }, variants: [{ 'sink.properties.format': 'json', 'sink.properties.strip_outer_array': 'true' }] },
  { className: 'com.altinity.clickhouse.sink.connector.ClickHouseSinkConnector', base: { 'topics': 'shop.orders', 'clickhouse.server.url': 'clickhouse', 'clickhouse.server.port': '8123', 'clickhouse.server.user': 'w', ...avro }, variants: [{ 'clickhouse.topic2table.map': 'shop.orders:orders', 'auto.create.tables': 'true' }] },
  { className: 'io.debezium.connector.db2.Db2Connector', base: { ...server, ...history, ...fullJson, 'database.dbname': 'SHOP' }, variants: [{ 'table.include.list': 'DB2INST1.ORDERS' }] },
  { className: 'io.debezium.connector.vitess.VitessConnector', base: { ...avro, 'topic.prefix': 'shop', 'database.hostname': 'vtgate', 'database.port': '15991', 'vitess.keyspace': 'commerce' }, variants: [{ 'vitess.tablet.type': 'REPLICA' }] },
  { className: 'io.debezium.connector.spanner.SpannerConnector', base: { ...plainJson, 'gcp.spanner.project.id': 'shop', 'gcp.spanner.instance.id': 'main', 'gcp.spanner.database.id': 'orders', 'gcp.spanner.change.stream': 'everything' }, variants: [{ 'tasks.max': '10' }] },
  { className: 'io.debezium.connector.informix.InformixConnector', base: { ...server, ...history, ...plainJson, 'database.dbname': 'stores' }, variants: [{ 'snapshot.mode': 'initial' }] },
];
