import { avro, fullJson, history, JSON_CONVERTER, MIRROR, plainJson, server, SMT, TEXT, UNWRAP } from './form';
import type { Form } from './form';

const iam = (prefix: string) => ({
  [`${prefix}security.protocol`]: 'SASL_SSL', [`${prefix}sasl.mechanism`]: 'AWS_MSK_IAM', [`${prefix}sasl.jaas.config`]: 'software.amazon.msk.auth.iam.IAMLoginModule required;',
  [`${prefix}sasl.client.callback.handler.class`]: 'software.amazon.msk.auth.iam.IAMClientCallbackHandler',
});
const historyWithIam = { ...iam('schema.history.internal.consumer.'), ...iam('schema.history.internal.producer.') };
const outbox = { 'transforms': 'outbox', 'transforms.outbox.type': 'io.debezium.transforms.outbox.EventRouter' };
const registry = (side: string) => ({
  [`${side}.converter`]: AVRO_GLUE, [`${side}.converter.region`]: 'us-east-1', [`${side}.converter.registry.name`]: 'shop', [`${side}.converter.schemaAutoRegistrationEnabled`]: 'true',
  [`${side}.converter.avroRecordType`]: 'GENERIC_RECORD', [`${side}.converter.compatibility`]: 'NONE',
});
const AVRO_GLUE = 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter';

/** Sources that the catalog has, as people configure them further. */
export const MORE_SOURCES: readonly Form[] = [
  {
    className: 'io.debezium.connector.mysql.MySqlConnector',
    base: { ...server, ...history, 'database.server.id': '1', 'database.include.list': 'shop', ...fullJson },
    variants: [
      { ...historyWithIam, 'database.port': '3306', 'include.schema.changes': 'true', 'schema.history.internal.kafka.bootstrap.servers': 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098' },
      {
        ...outbox, 'table.include.list': 'shop.outbox', 'transforms.outbox.table.field.event.id': 'id', 'transforms.outbox.table.field.event.key': 'aggregate_id', 'transforms.outbox.table.field.event.type': 'event_type',
        'transforms.outbox.table.field.event.payload': 'payload', 'transforms.outbox.route.by.field': 'aggregate_type', 'transforms.outbox.route.topic.replacement': 'outbox.${routedByValue}',
      },
      { 'transforms': 'unwrap,prefix', 'transforms.unwrap.type': UNWRAP, 'transforms.unwrap.add.fields': 'op,table,source.ts_ms', 'transforms.prefix.type': `${SMT}.RegexRouter`, 'transforms.prefix.regex': '(.*)', 'transforms.prefix.replacement': 'cdc.$1' },
      { 'snapshot.mode': 'when_needed', 'gtid.source.includes': '.*', 'database.ssl.mode': 'required', 'max.batch.size': '4096', 'max.queue.size': '16384', 'time.precision.mode': 'connect', 'bigint.unsigned.handling.mode': 'long' },
      { ...registry('key'), ...registry('value'), 'tombstones.on.delete': 'false', 'decimal.handling.mode': 'string' },
      { 'column.exclude.list': 'shop.users.password', 'column.mask.with.12.chars': 'shop.users.phone', 'message.key.columns': 'shop.orders:id', 'table.exclude.list': 'shop.audit_.*', 'errors.log.enable': 'true', 'errors.log.include.messages': 'true' },
    ],
  },
  {
    className: 'io.debezium.connector.postgresql.PostgresConnector',
    base: { ...server, 'database.dbname': 'shop', 'plugin.name': 'pgoutput', 'slot.name': 'shop', ...plainJson },
    variants: [
      { 'database.port': '5432', 'table.include.list': 'public.article', 'publication.autocreate.mode': 'filtered', 'publication.name': 'articles', 'heartbeat.interval.ms': '10000' },
      { 'snapshot.mode': 'initial', 'publication.autocreate.mode': 'disabled', 'publication.name': 'shop_pub', 'table.include.list': 'public.users,public.orders', 'tombstones.on.delete': 'true', 'slot.drop.on.stop': 'true' },
      { 'transforms': 'route', 'transforms.route.type': `${SMT}.RegexRouter`, 'transforms.route.regex': 'shop\\.public\\.(.*)', 'transforms.route.replacement': '$1.cdc', 'schema.include.list': 'public' },
      {
        'transforms': 'unwrap', 'transforms.unwrap.type': UNWRAP, 'transforms.unwrap.delete.tombstone.handling.mode': 'rewrite', 'transforms.unwrap.add.fields': 'op,table,source.ts_ms,db', 'transforms.unwrap.add.headers': 'db',
        'max.batch.size': 4096, 'max.queue.size': 16384,
      },
      { ...outbox, 'table.include.list': 'public.outbox', 'transforms.outbox.table.fields.additional.placement': 'event_type:header:eventType', 'transforms.outbox.table.expand.json.payload': 'true', 'transforms.outbox.route.by.field': 'aggregate_type', 'transforms.outbox.route.topic.replacement': 'events.${routedByValue}' },
      { 'transforms': 'all', 'transforms.all.type': 'io.debezium.transforms.ByLogicalTableRouter', 'transforms.all.topic.regex': '(.*)customers_shard_(.*)', 'transforms.all.topic.replacement': '$1customers', 'topic.creation.default.replication.factor': '3', 'topic.creation.default.partitions': '6' },
      { 'database.sslmode': 'require', 'signal.enabled.channels': 'source,kafka', 'signal.data.collection': 'public.debezium_signal', 'signal.kafka.topic': 'signals', 'signal.kafka.bootstrap.servers': 'kafka:9092', 'incremental.snapshot.chunk.size': '2048' },
      { 'tasks.max': '1', 'include.schema.changes': 'false', 'decimal.handling.mode': 'double', 'hstore.handling.mode': 'map', 'interval.handling.mode': 'string', 'status.update.interval.ms': '10000', 'provide.transaction.metadata': 'true' },
      { 'transforms': 'isOrder,key', 'transforms.isOrder.type': `${SMT}.Filter`, 'transforms.isOrder.predicate': 'heartbeat', 'predicates': 'heartbeat', 'predicates.heartbeat.type': `${SMT}.predicates.TopicNameMatches`, 'predicates.heartbeat.pattern': '__debezium-heartbeat.*', 'transforms.key.type': `${SMT}.ExtractField$Key`, 'transforms.key.field': 'id' },
    ],
  },
  {
    className: 'io.debezium.connector.sqlserver.SqlServerConnector',
    base: { ...server, ...history, 'database.names': 'shop', 'database.port': '1433', ...fullJson },
    variants: [
      { 'database.encrypt': 'false', 'table.include.list': 'dbo.customers', 'snapshot.mode': 'initial', 'max.batch.size': '4096', 'max.queue.size': '16384' },
      { 'database.trustServerCertificate': 'true', 'table.include.list': 'dbo.Orders,dbo.OrderLines', 'decimal.handling.mode': 'string', 'tombstones.on.delete': false },
      { 'database.names': 'shop,crm', 'tasks.max': '2', 'database.encrypt': 'false', 'snapshot.isolation.mode': 'read_committed', 'transforms': 'reroute', 'transforms.reroute.type': 'io.debezium.transforms.ByLogicalTableRouter', 'transforms.reroute.topic.regex': '(.*)', 'transforms.reroute.topic.replacement': 'everything' },
    ],
  },
  {
    className: 'io.debezium.connector.oracle.OracleConnector',
    base: { ...server, ...history, 'database.port': '1521', 'database.dbname': 'ORCLCDB', ...avro },
    variants: [
      { 'database.connection.adapter': 'logminer', 'log.mining.strategy': 'online_catalog', 'schema.history.internal.store.only.captured.tables.ddl': 'true', 'table.include.list': 'SHOP.ORDERS', 'log.mining.batch.size.default': 1000 },
      { 'database.url': 'jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=ora)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=ORCL)))', 'database.user': 'c##dbz', 'schema.include.list': 'SHOP', 'snapshot.mode': 'no_data', 'lob.enabled': 'true' },
    ],
  },
  {
    className: 'io.debezium.connector.mongodb.MongoDbConnector',
    base: { 'topic.prefix': 'shop', 'mongodb.connection.string': 'mongodb://m:27017/?replicaSet=rs0', ...plainJson },
    variants: [
      { 'database.include.list': 'shop', 'capture.mode': 'change_streams_update_full_with_pre_image', 'tombstones.on.delete': 'true', 'provide.transaction.metadata': 'true' },
      { 'mongodb.connection.string': 'mongodb+srv://cluster.example.mongodb.net/?authSource=admin', 'mongodb.user': 'cdc', 'mongodb.password': '${secretsmanager:mongo:password}', 'mongodb.ssl.enabled': 'true', 'collection.include.list': 'shop[.](orders|items)', 'snapshot.mode': 'never' },
    ],
  },
  {
    className: 'io.confluent.connect.jdbc.JdbcSourceConnector',
    base: { 'connection.url': 'jdbc:mysql://db:3306/shop', 'connection.user': 'r', 'connection.password': '${secretsmanager:db:password}', 'topic.prefix': 'shop.' },
    variants: [
      { ...avro, 'mode': 'timestamp+incrementing', 'incrementing.column.name': 'id', 'timestamp.column.name': 'modified', 'table.whitelist': 'orders,items', 'poll.interval.ms': 1000 },
      {
        'mode': 'timestamp', 'table.whitelist': 'orders', 'timestamp.column.name': 'update_ts', 'validate.non.null': 'false', 'numeric.mapping': 'best_fit', 'transforms': 'copy,extract,remove', 'transforms.copy.type': `${SMT}.ValueToKey`, 'transforms.copy.fields': 'order_id',
        'transforms.extract.type': `${SMT}.ExtractField$Key`, 'transforms.extract.field': 'order_id', 'transforms.remove.type': `${SMT}.ReplaceField$Value`, 'transforms.remove.exclude': 'order_id',
      },
      { 'mode': 'incrementing', 'query': 'select s.ID, n.NUMBER from services s inner join numbers n on s.ID = n.SERVICE_ID', 'incrementing.column.name': 'ID', 'transforms': 'mask', 'transforms.mask.type': `${SMT}.MaskField$Value`, 'transforms.mask.fields': 'NUMBER', 'transforms.mask.replacement': 'hidden', ...fullJson },
      { 'connection.url': 'jdbc:postgresql://db:5432/shop?user=r&useSSL=false', 'mode': 'bulk', 'table.types': 'VIEW', 'connection.attempts': '5', 'connection.backoff.ms': '50000', 'batch.max.rows': 7000, 'producer.override.linger.ms': 0, 'producer.override.batch.size': 882000, ...fullJson },
      { 'connection.url': 'jdbc:sqlserver://db:1433;databaseName=shop;encrypt=false', 'mode': 'timestamp', 'timestamp.column.name': 'changed', 'catalog.pattern': 'shop', 'schema.pattern': 'dbo', 'table.whitelist': 'orders', 'db.timezone': 'Europe/Berlin', ...avro },
    ],
  },
  {
    className: 'com.mongodb.kafka.connect.MongoSourceConnector',
    base: { 'connection.uri': 'mongodb://m1:27017,m2:27017,m3:27017/?replicaSet=rs0', 'database': 'shop' },
    variants: [
      { 'pipeline': '[]', 'collection': '', 'startup.mode': 'timestamp', 'output.format.value': 'json', 'value.converter': TEXT, 'value.converter.schemas.enable': false, 'topic.namespace.map': '{"*":"oplog"}' },
      { 'publish.full.document.only': true, 'output.schema.infer.value': true, 'output.format.key': 'json', 'output.format.value': 'schema', 'topic.namespace.map': '{"shop.queries":"queries","shop.events":"events"}', ...avro },
      { 'connection.uri': 'mongodb+srv://u:p@cluster.example.mongodb.net', 'batch.size': 0, 'change.stream.full.document': 'default', 'change.stream.full.document.before.change': 'default', 'heartbeat.interval.ms': 3000, 'offset.partition.name': 'shop.2', 'value.converter': TEXT },
    ],
  },
  {
    className: 'org.apache.kafka.connect.mirror.MirrorSourceConnector',
    base: { ...MIRROR, topics: 'orders,items' },
    variants: [
      { ...iam('source.cluster.'), ...iam('target.cluster.'), 'offset-syncs.topic.replication.factor': '3', 'replication.factor': '3', 'sync.topic.configs.enabled': 'true' },
      { 'topics': '.*', 'topics.exclude': '.*[\\-\\.]internal,.*\\.replica,__consumer_offsets', 'replication.factor': '-1', 'offset-syncs.topic.replication.factor': '-1', 'source.cluster.security.protocol': 'PLAINTEXT', 'tasks.max': 4 },
      { 'replication.policy.class': 'org.apache.kafka.connect.mirror.DefaultReplicationPolicy', 'replication.policy.separator': '_', 'consumer.auto.offset.reset': 'latest', 'exactly.once.support': 'requested' },
    ],
  },
  {
    className: 'org.apache.kafka.connect.mirror.MirrorCheckpointConnector',
    base: { ...MIRROR, ...iam('source.cluster.'), ...iam('target.cluster.'), groups: 'shop-.*' },
    variants: [{ 'checkpoints.topic.replication.factor': '3', 'sync.group.offsets.enabled': 'true', 'sync.group.offsets.interval.seconds': '60', 'emit.checkpoints.enabled': 'true', 'refresh.groups.interval.seconds': '30' }],
  },
  { className: 'org.apache.kafka.connect.file.FileStreamSourceConnector', base: { topic: 'lines', file: '/data/in.txt' }, variants: [{ 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false', 'transforms': 'hoist,who', 'transforms.hoist.type': `${SMT}.HoistField$Value`, 'transforms.hoist.field': 'line', 'transforms.who.type': `${SMT}.InsertField$Value`, 'transforms.who.static.field': 'source', 'transforms.who.static.value': 'file' }] },
];
