import { avro, BYTES, fullJson, history, plainJson, server, SMT, TEXT, unwrap } from './form';
import type { Form } from './form';

export const DATABASES_AND_BUCKETS: readonly Form[] = [
  {
    className: 'io.debezium.connector.mysql.MySqlConnector',
    base: { ...server, ...history, ...plainJson, 'database.server.id': '184054', 'database.include.list': 'shop' },
    variants: [
      { ...unwrap, 'snapshot.mode': 'initial', 'snapshot.locking.mode': 'minimal' },
      { 'table.include.list': 'shop.orders', 'snapshot.mode': 'no_data', ...fullJson },
      { ...avro, 'include.schema.changes': 'true', 'tasks.max': 1 },
      { 'transforms': 'route', 'transforms.route.type': `${SMT}.RegexRouter`, 'transforms.route.regex': '([^.]+)\\.([^.]+)\\.([^.]+)', 'transforms.route.replacement': '$3' },
    ],
  },
  {
    className: 'io.debezium.connector.postgresql.PostgresConnector',
    base: { ...server, ...plainJson, 'database.dbname': 'shop', 'plugin.name': 'pgoutput', 'table.include.list': 'public.orders' },
    variants: [
      { 'transforms': 'outbox', 'transforms.outbox.type': 'io.debezium.transforms.outbox.EventRouter', 'transforms.outbox.route.by.field': 'aggregate_type', 'table.include.list': 'public.outbox', 'value.converter': TEXT },
      { ...unwrap, 'publication.name': 'shop', 'slot.name': 'shop', 'heartbeat.interval.ms': '10000' },
      { 'decimal.handling.mode': 'double', 'time.precision.mode': 'connect', ...fullJson },
      { 'snapshot.mode': 'never', 'slot.drop.on.stop': 'true', 'publication.autocreate.mode': 'filtered' },
    ],
  },
  {
    className: 'io.debezium.connector.sqlserver.SqlServerConnector',
    base: { ...server, ...history, ...fullJson, 'database.names': 'shop', 'database.encrypt': 'false' },
    variants: [{}, { ...unwrap, 'table.include.list': 'dbo.orders' }, { ...avro, 'snapshot.isolation.mode': 'snapshot' }],
  },
  {
    className: 'io.debezium.connector.oracle.OracleConnector',
    base: { ...server, ...history, ...fullJson, 'database.dbname': 'ORCL' },
    variants: [{ 'database.pdb.name': 'SHOP', 'log.mining.strategy': 'online_catalog' }, { ...unwrap, 'table.include.list': 'SHOP.ORDERS', 'database.port': 1521 }],
  },
  {
    className: 'io.debezium.connector.mongodb.MongoDbConnector',
    base: { 'mongodb.connection.string': 'mongodb://m:27017/?replicaSet=rs0', 'topic.prefix': 'shop', ...plainJson },
    variants: [{ 'collection.include.list': 'shop.orders' }, { 'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState', 'capture.mode': 'change_streams_update_full' }],
  },
  { className: 'io.debezium.connector.mariadb.MariaDbConnector', base: { ...server, ...history, ...fullJson, 'database.server.id': '5' }, variants: [{ 'table.include.list': 'shop.orders' }, unwrap] },
  {
    className: 'io.debezium.connector.jdbc.JdbcSinkConnector',
    base: { 'topics': 'orders', 'connection.url': 'jdbc:postgresql://db/shop', 'connection.username': 'w', 'connection.password': '${secretsmanager:db:password}', ...fullJson },
    variants: [{ 'insert.mode': 'upsert', 'primary.key.mode': 'record_key', 'delete.enabled': 'true' }, { 'schema.evolution': 'basic', 'primary.key.mode': 'record_value', 'primary.key.fields': 'id' }],
  },
  {
    className: 'io.confluent.connect.s3.S3SinkConnector',
    base: {
      'topics': 'orders', 's3.region': 'eu-west-1', 's3.bucket.name': 'shop-archive', 's3.part.size': '5242880', 'flush.size': '3', 'storage.class': 'io.confluent.connect.s3.storage.S3Storage',
      'format.class': 'io.confluent.connect.s3.format.json.JsonFormat', ...plainJson,
    },
    variants: [
      { 'format.class': 'io.confluent.connect.s3.format.parquet.ParquetFormat', ...avro, 'schema.compatibility': 'NONE' },
      { 'format.class': 'io.confluent.connect.s3.format.avro.AvroFormat', ...avro, 'topics.dir': 'raw' },
      {
        'partitioner.class': 'io.confluent.connect.storage.partitioner.TimeBasedPartitioner', 'path.format': '\'year\'=YYYY/\'month\'=MM/\'day\'=dd/\'hour\'=HH', 'partition.duration.ms': '3600000',
        'rotate.interval.ms': '3600000', 'locale': 'ko_KR', 'timezone': 'Asia/Seoul', 'timestamp.extractor': 'RecordField', 'timestamp.field': 'RegDate',
      },
      { 'errors.tolerance': 'all', 'errors.deadletterqueue.topic.name': 'orders-dlq', 'errors.deadletterqueue.context.headers.enable': true, 'behavior.on.null.values': 'ignore' },
      { 'format.class': 'io.confluent.connect.s3.format.bytearray.ByteArrayFormat', 'value.converter': BYTES },
    ],
  },
  {
    className: 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
    base: { 'topics': 'orders', 'aws.s3.bucket.name': 'shop-archive', 'aws.s3.region': 'ap-southeast-2', ...plainJson },
    variants: [
      { 'format.output.type': 'json', 'format.output.envelope': 'false', 'file.max.records': '600', 'aws.s3.prefix': 'orders-' },
      { 'format.output.type': 'jsonl', 'format.output.fields': 'value', 'format.output.envelope': 'false', 'file.compression.type': 'none', ...avro },
      { 'format.output.type': 'parquet', 'format.output.fields': 'key,value', 'file.compression.type': 'none', ...avro },
    ],
  },
  {
    className: 'io.confluent.connect.jdbc.JdbcSourceConnector',
    base: { 'connection.url': 'jdbc:postgresql://db/shop', 'connection.user': 'r', 'connection.password': '${secretsmanager:db:password}', 'mode': 'incrementing', 'incrementing.column.name': 'id', 'topic.prefix': 'shop-', ...plainJson },
    variants: [
      { 'table.whitelist': 'orders', 'mode': 'timestamp+incrementing', 'timestamp.column.name': 'updated', 'validate.non.null': 'false', 'poll.interval.ms': 2000, 'batch.max.rows': 1000 },
      {
        'transforms': 'key,id', 'transforms.key.type': `${SMT}.ValueToKey`, 'transforms.key.fields': 'id', 'transforms.id.type': `${SMT}.ExtractField$Key`, 'transforms.id.field': 'id',
        'mode': 'timestamp', 'timestamp.column.name': 'updated', 'incrementing.column.name': '',
      },
      { 'mode': 'bulk', 'query': 'SELECT * FROM orders', 'incrementing.column.name': '' },
    ],
  },
  {
    className: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    base: { 'topics': 'orders', 'connection.url': 'jdbc:postgresql://db/shop', 'connection.user': 'w', 'connection.password': '${secretsmanager:db:password}', ...fullJson },
    variants: [{ 'auto.create': 'true', 'insert.mode': 'insert' }, { 'insert.mode': 'upsert', 'pk.mode': 'record_key', 'pk.fields': 'id', 'delete.enabled': 'true' }, { 'pk.mode': 'kafka', 'table.name.format': 'raw_${topic}', ...avro }],
  },
  {
    className: 'io.aiven.connect.jdbc.JdbcSinkConnector',
    base: { 'topics': 'orders', 'connection.url': 'jdbc:postgresql://db:5432/shop?sslmode=require', 'connection.user': 'w', 'connection.password': '${secretsmanager:db:password}', ...avro },
    variants: [{ 'auto.create': 'false', 'auto.evolve': 'false', 'insert.mode': 'insert', 'delete.enabled': 'false', 'pk.mode': 'none' }, { 'insert.mode': 'upsert', 'pk.mode': 'record_key', 'pk.fields': 'id', ...fullJson, ...unwrap }],
  },
  { className: 'io.aiven.connect.jdbc.JdbcSourceConnector', base: { 'connection.url': 'jdbc:postgresql://db/shop', 'mode': 'bulk', 'topic.prefix': 'shop.', ...fullJson }, variants: [{ 'table.whitelist': 'orders' }, { 'poll.interval.ms': '60000' }] },
];
