import { Text } from '../../../src/model';
import type { Case } from './case';

const PG = { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'topic.prefix': 'shop', 'database.dbname': 'shop' };
const SQL_SERVER = { 'connector.class': 'io.debezium.connector.sqlserver.SqlServerConnector', 'topic.prefix': 'erp' };
const S3 = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'orders' };
const BY_TIME = { ...S3, 'partitioner.class': 'io.confluent.connect.storage.partitioner.TimeBasedPartitioner' };
const AIVEN = { 'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', 'topics': 'orders' };
const MONGO_SINK = { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'topics': 'orders,lines' };
const MONGO_SOURCE = { 'connector.class': 'com.mongodb.kafka.connect.MongoSourceConnector', 'connection.uri': 'mongodb://db.example', 'value.converter': 'org.apache.kafka.connect.json.JsonConverter' };
const SNOWFLAKE = { 'connector.class': 'com.snowflake.kafka.connector.SnowflakeSinkConnector', 'topics': 'orders' };
const HOIST = {
  ...S3, 'value.converter': 'org.apache.kafka.connect.json.JsonConverter', 'value.converter.schemas.enable': 'false', 'transforms': 'in,out',
  'transforms.in.type': 'org.apache.kafka.connect.transforms.HoistField$Value', 'transforms.in.field': 'line', 'transforms.out.type': 'org.apache.kafka.connect.transforms.ExtractField$Value',
};
const SMT = 'org.apache.kafka.connect.transforms.';
const UNWRAP = 'io.debezium.transforms.ExtractNewRecordState';
const AVRO = 'io.confluent.connect.avro.AvroConverter';
const ELASTIC = { 'connector.class': 'io.confluent.connect.elasticsearch.ElasticsearchSinkConnector', 'topics': 'orders' };
const ICEBERG = { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'topics': 'orders' };
const named = (referredTypes: Record<string, string>) => ({ referredTypes: new Map(Object.entries(referredTypes)) });
const at = (name: string, attribute: string) => ({ 'Fn::GetAtt': [name, attribute] });
const logs = (target: Text, kind: 'cloudwatch' | 's3' | 'firehose' = 'cloudwatch') => ({ logDelivery: [{ kind, enabled: true, target }] });

/** What a reference gives, and values that only the library that reads them refuses. */
export const THIRD_ROUND: readonly Case[] = [
  {
    rule: 'MC-ROLE-012', says: 'which gives the name of the role', fails: { role: { arn: Text.reference('Role') }, ...named({ Role: 'AWS::IAM::Role' }) },
    passes: { role: { arn: Text.literal('arn:aws:iam::111122223333:role/connect') } }, unknown: { role: { arn: Text.reference('Role.Arn') }, ...named({ Role: 'AWS::IAM::Role' }) },
  },
  { rule: 'MC-ROLE-012', says: 'gives the name of the role', fails: { role: { arn: Text.reference('aws_iam_role.connect.id') } }, passes: { role: { arn: Text.literal('arn:aws:iam::111122223333:role/connect') } } },
  { rule: 'MC-PLUG-008', says: 'which gives the name of the bucket', fails: { plugins: [{ bucketArn: Text.reference('Bucket') }], ...named({ Bucket: 'AWS::S3::Bucket' }) }, passes: { plugins: [{ bucketArn: Text.reference('Bucket.Arn') }], ...named({ Bucket: 'AWS::S3::Bucket' }) } },
  { rule: 'MC-PLUG-008', says: 'which gives the name of the bucket', fails: { plugins: [{ bucketArn: Text.reference('module.x.aws_s3_bucket.plugins[0].id') }] }, passes: { plugins: [{ bucketArn: Text.reference('aws_s3_bucket.plugins.arn') }] } },
  { rule: 'MC-BOOT-001', says: 'which gives an ARN', fails: { bootstrapServers: at('aws_msk_cluster.shop', 'arn') }, passes: { bootstrapServers: at('aws_msk_cluster.shop', 'bootstrap_brokers_sasl_iam') } },
  { rule: 'MC-BOOT-001', says: 'which gives a list of ZooKeeper nodes', fails: { bootstrapServers: at('aws_msk_cluster.shop', 'zookeeper_connect_string') }, passes: { bootstrapServers: at('aws_msk_cluster.shop', 'bootstrap_brokers_tls') } },
  { rule: 'MC-LOG-004', says: /the log group for the logs is "arn:aws:logs:[^"]*"; allowed is its name/, fails: logs(Text.literal('arn:aws:logs:eu-west-1:111122223333:log-group:/aws/vendedlogs/shop:*')), passes: logs(Text.literal('/aws/vendedlogs/shop')) },
  { rule: 'MC-LOG-004', says: 'the bucket for the logs is <Bucket.Arn>, which gives an ARN', fails: { ...logs(Text.reference('Bucket.Arn'), 's3'), ...named({ Bucket: 'AWS::S3::Bucket' }) }, passes: { ...logs(Text.reference('Bucket'), 's3'), ...named({ Bucket: 'AWS::S3::Bucket' }) } },
  { rule: 'MC-LOG-004', says: 'the delivery stream for the logs is <aws_kinesis_firehose_delivery_stream.logs.arn>', fails: logs(Text.reference('aws_kinesis_firehose_delivery_stream.logs.arn'), 'firehose'), passes: logs(Text.reference('aws_kinesis_firehose_delivery_stream.logs.name'), 'firehose') },
  { rule: 'MC-LOG-004', says: 'the bucket for the logs is "s3://logs"', fails: logs(Text.literal('s3://logs'), 's3'), passes: logs(Text.join(['logs-', Text.reference('AWS::Region')]), 's3') },
  { rule: 'MC-NET-023', says: 'database.hostname uses Db as the host, which is an identifier', fails: { config: { ...PG, 'database.hostname': { Ref: 'Db' } }, ...named({ Db: 'AWS::RDS::DBInstance' }) }, passes: { config: { ...PG, 'database.hostname': at('Db', 'Endpoint.Address') }, ...named({ Db: 'AWS::RDS::DBInstance' }) } },
  {
    rule: 'MC-NET-023', says: 'connection.url uses Domain as the host, which is a name',
    fails: { config: { 'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'connection.url': { 'Fn::Sub': 'https://${Domain}' } }, ...named({ Domain: 'AWS::OpenSearchService::Domain' }) },
    passes: { config: { 'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'connection.url': { 'Fn::Sub': 'https://${Host}' } }, ...named({ Domain: 'AWS::OpenSearchService::Domain' }) },
  },
  {
    rule: 'MC-NET-023', says: 'connection.url uses Bucket as the host, which is a name',
    fails: { config: { 'connector.class': 'x', 'connection.url': { 'Fn::Join': ['', ['https://', { Ref: 'Bucket' }, '/']] } }, ...named({ Bucket: 'AWS::S3::Bucket' }) },
    // the authority of this address is the name of a bucket
    passes: { config: { 'connector.class': 'x', 'connection.url': { 'Fn::Join': ['', ['s3://', { Ref: 'Bucket' }, '/warehouse']] } }, ...named({ Bucket: 'AWS::S3::Bucket' }) },
  },
  { rule: 'MC-NET-023', says: 'which includes the port', fails: { config: { ...PG, 'database.hostname': at('aws_db_instance.shop', 'endpoint') } }, passes: { config: { ...PG, 'database.hostname': at('aws_db_instance.shop', 'address') } } },
  {
    rule: 'MC-NET-023', says: 'which includes the port, before :5432', fails: { config: { 'connector.class': 'x', 'connection.url': { 'Fn::Join': ['', ['jdbc:postgresql://', at('aws_db_instance.shop', 'endpoint'), ':5432/shop']] } } },
    passes: { config: { 'connector.class': 'x', 'connection.url': { 'Fn::Join': ['', ['jdbc:postgresql://', at('aws_db_instance.shop', 'endpoint'), '/shop']] } } },
  },
  { rule: 'MC-NET-013', says: 'is an address of a ZooKeeper node of Amazon MSK', fails: { config: { ...SQL_SERVER, 'schema.history.internal.kafka.bootstrap.servers': 'z-1.shop.abc.c2.kafka.eu-west-1.amazonaws.com:2181' } }, passes: { config: { ...SQL_SERVER, 'schema.history.internal.kafka.bootstrap.servers': 'b-1.shop.abc.c2.kafka.eu-west-1.amazonaws.com:9098' } } },
  { rule: 'MC-OPT-062', says: 'errors.deadletterqueue.topic.name is set, but errors.tolerance is none', fails: { config: { ...S3, 'errors.deadletterqueue.topic.name': 'dlq' } }, passes: { config: { ...S3, 'errors.deadletterqueue.topic.name': 'dlq', 'errors.tolerance': 'ALL' } } },
  { rule: 'MC-OPT-027', says: "include is not set, so the group 'x' has no topics", fails: { config: { ...PG, 'topic.creation.groups': 'x' } }, passes: { config: { ...PG, 'topic.creation.groups': 'default,x', 'topic.creation.x.include': '.*' } } },
  { rule: 'MC-OPT-055', says: 'is an option of workers', fails: { config: { ...PG, 'offset.flush.interval.ms': '10000' } }, passes: { config: PG } },
  {
    rule: 'MC-OPT-057', says: 'must be one of', fails: { config: { ...PG, 'transforms': 'u', 'transforms.u.type': 'io.debezium.transforms.ExtractNewRecordState', 'transforms.u.delete.tombstone.handling.mode': 'rewrites' } },
    passes: { config: { ...PG, 'transforms': 'u', 'transforms.u.type': 'io.debezium.transforms.ExtractNewRecordState', 'transforms.u.delete.tombstone.handling.mode': 'rewrite' } },
  },
  {
    rule: 'MC-OPT-920', says: 'language must begin with jsr223.', fails: { config: { ...PG, 'transforms': 'f', 'transforms.f.type': 'io.debezium.transforms.Filter', 'transforms.f.language': 'groovy', 'transforms.f.condition': 'true' } },
    passes: { config: { ...PG, 'transforms': 'f', 'transforms.f.type': 'io.debezium.transforms.Filter', 'transforms.f.language': 'jsr223.groovy', 'transforms.f.condition': 'true' } },
  },
  { rule: 'MC-OPT-924', says: 'signal.kafka.bootstrap.servers is not set', fails: { config: { ...PG, 'signal.enabled.channels': 'source, kafka' } }, passes: { config: { ...PG, 'signal.enabled.channels': 'source,kafka', 'signal.kafka.bootstrap.servers': 'b:9092' } } },
  { rule: 'MC-OPT-925', says: 'expects names of the form database.schema.table', fails: { config: { ...SQL_SERVER, 'signal.data.collection': 'dbo.signals' } }, passes: { config: { ...SQL_SERVER, 'signal.data.collection': 'erp.dbo.signals' } } },
  { rule: 'MC-OPT-925', says: 'expects names of the form schema.table', fails: { config: { ...PG, 'signal.data.collection': 'signals' } }, passes: { config: { ...PG, 'signal.data.collection': 'public.signals,"public"."more.signals"' } } },
  { rule: 'MC-OPT-925', says: 'expects names of the form database.collection', fails: { config: { 'connector.class': 'io.debezium.connector.mongodb.MongoDbConnector', 'signal.data.collection': 'signals' } }, passes: { config: { 'connector.class': 'io.debezium.connector.mongodb.MongoDbConnector', 'signal.data.collection': 'shop.all.signals' } } },
  { rule: 'MC-OPT-214', says: 'has unit=mm for timestamp, which supports yyyy', fails: { config: { ...AIVEN, 'file.name.template': '{{topic}}/{{timestamp:unit=mm}}/{{partition}}-{{start_offset}}' } }, passes: { config: { ...AIVEN, 'file.name.template': '{{topic}}/{{ timestamp:unit=MM }}/{{partition:padding=true}}-{{start_offset}}' } } },
  { rule: 'MC-OPT-214', says: 'has {{timestamp}} without :unit=', fails: { config: { ...AIVEN, 'file.name.template': '{{topic}}/{{timestamp}}/{{partition}}-{{start_offset}}' } }, passes: { config: { ...AIVEN, 'file.name.template': '{{key}}' } } },
  { rule: 'MC-OPT-214', says: "has the parameter 'pad' for start_offset", fails: { config: { ...AIVEN, 'file.name.template': '{{topic}}-{{partition}}-{{start_offset:pad=true}}' } }, passes: { config: { ...AIVEN, 'aws.s3.prefix': 'x', 'file.name.template': '{{start_offset:pad=true}}' } } },
  { rule: 'MC-OPT-413', says: 'mm is minutes', fails: { config: { ...BY_TIME, 'path.format': "'month'=mm/'day'=dd" } }, passes: { config: { ...BY_TIME, 'path.format': "'month'=MM/'day'=dd/'hour'=HH/'minute'=mm" } } },
  { rule: 'MC-OPT-413', says: 'DD is the day of the year', fails: { config: { ...BY_TIME, 'path.format': 'YYYY/MM/DD' } }, passes: { config: { ...BY_TIME, 'path.format': 'YYYY/DDD' } } },
  { rule: 'MC-OPT-413', says: 'hh counts only to 12', fails: { config: { ...BY_TIME, 'path.format': 'YYYY/MM/dd/hh' } }, passes: { config: { ...BY_TIME, 'path.format': 'YYYY/MM/dd/hha' } } },
  { rule: 'MC-OPT-413', says: 'so H of path.format is the same in each path', fails: { config: { ...BY_TIME, 'path.format': 'YYYY/MM/dd/HH', 'partition.duration.ms': '86400000' } }, passes: { config: { ...BY_TIME, 'path.format': 'YYYY/MM/dd/HH', 'partition.duration.ms': '21600000' } } },
  { rule: 'MC-OPT-414', says: 'an offset has two digits', fails: { config: { ...BY_TIME, timezone: 'GMT+1' } }, passes: { config: { ...BY_TIME, timezone: 'GMT+01:00' } } },
  { rule: 'MC-OPT-414', says: 'no time zone has this name', fails: { config: { ...S3, 'rotate.schedule.interval.ms': '60000', 'timezone': 'PST' } }, passes: { config: { ...S3, timezone: 'PST' } } },
  { rule: 'MC-OPT-725', says: 'without a path', fails: { config: { ...SNOWFLAKE, 'snowflake.url.name': 'https://acme.snowflakecomputing.com/console' } }, passes: { config: { ...SNOWFLAKE, 'snowflake.url.name': 'https://acme-prod.snowflakecomputing.com:443/' } } },
  { rule: 'MC-OPT-725', says: 'which is the web interface', fails: { config: { ...SNOWFLAKE, 'snowflake.url.name': 'app.snowflake.com' } }, passes: { config: { ...SNOWFLAKE, 'snowflake.url.name': 'acme.eu-west-1.privatelink.snowflakecomputing.com' } } },
  { rule: 'MC-OPT-826', says: 'did you mean orders?', fails: { config: { ...MONGO_SINK, 'topic.override.order.collection': 'o' } }, passes: { config: { ...MONGO_SINK, 'topic.override.orders.collection': 'o' } } },
  {
    rule: 'MC-OPT-829', says: 'post.processor.chain has no effect, because change.data.capture.handler is set',
    fails: { config: { ...MONGO_SINK, 'change.data.capture.handler': 'com.mongodb.kafka.connect.sink.cdc.debezium.rdbms.RdbmsHandler', 'post.processor.chain': 'com.mongodb.kafka.connect.sink.processor.DocumentIdAdder' } },
    passes: { config: { ...MONGO_SINK, 'change.data.capture.handler': '', 'post.processor.chain': 'com.mongodb.kafka.connect.sink.processor.DocumentIdAdder' } },
  },
  { rule: 'MC-OPT-727', says: 'maps all, which topics does not contain', fails: { config: { ...SNOWFLAKE, 'snowflake.topic2table.map': 'all:EVENTS' } }, passes: { config: { ...SNOWFLAKE, 'snowflake.topic2table.map': 'ord.*:EVENTS' } } },
  { rule: 'MC-OPT-030', says: 'transforms.in.fields is not an option of', fails: { config: { ...HOIST, 'transforms.in.fields': 'a' } }, passes: { config: HOIST } },
  { rule: 'MC-OPT-827', says: 'writes the JSON text of each document as one string', fails: { config: MONGO_SOURCE }, passes: { config: { ...MONGO_SOURCE, 'output.format.value': 'schema' } } },
  { rule: 'MC-REC-005', says: 'uses the field Line', fails: { config: { ...HOIST, 'transforms.out.field': 'Line' } }, passes: { config: { ...HOIST, 'transforms.out.field': 'line' } } },
  {
    rule: 'MC-REC-005', says: 'masks email, which envelopes of change events at this point do not have',
    fails: { config: { ...PG, 'transforms': 'mask,unwrap', 'transforms.mask.type': `${SMT}MaskField$Value`, 'transforms.mask.fields': 'email', 'transforms.unwrap.type': UNWRAP } },
    passes: { config: { ...PG, 'transforms': 'unwrap,mask', 'transforms.mask.type': `${SMT}MaskField$Value`, 'transforms.mask.fields': 'email', 'transforms.unwrap.type': UNWRAP } },
  },
  {
    rule: 'MC-REC-005', says: 'casts price', fails: { config: { ...PG, 'transforms': 'c', 'transforms.c.type': `${SMT}Cast$Value`, 'transforms.c.spec': 'price:float64' } },
    passes: { config: { ...PG, 'transforms': 'c', 'transforms.c.type': `${SMT}Cast$Value`, 'transforms.c.spec': 'ts_ms:string' } },
  },
  {
    rule: 'MC-REC-005', says: 'leaves out ssn', fails: { config: { ...PG, 'transforms': 'r', 'transforms.r.type': `${SMT}ReplaceField$Value`, 'transforms.r.exclude': 'ssn' } },
    passes: { config: { ...PG, 'transforms': 'r', 'transforms.r.type': `${SMT}ReplaceField$Value`, 'transforms.r.exclude': 'transaction' } },
  },
  {
    rule: 'MC-REC-005', says: 'converts created_at', fails: { config: { ...PG, 'transforms': 't', 'transforms.t.type': `${SMT}TimestampConverter$Value`, 'transforms.t.field': 'created_at', 'transforms.t.target.type': 'unix' } },
    passes: { config: { ...PG, 'transforms': 't', 'transforms.t.type': `${SMT}TimestampConverter$Value`, 'transforms.t.field': 'ts_ms', 'transforms.t.target.type': 'unix' } },
  },
  { rule: 'MC-NET-014', says: 'a reader of Amazon Aurora has no replication slots', fails: { config: { ...PG, 'database.hostname': at('aws_rds_cluster.shop', 'reader_endpoint') } }, passes: { config: { ...PG, 'database.hostname': at('aws_rds_cluster.shop', 'endpoint') } } },
  { rule: 'MC-NET-024', says: 'database.port has port 5432, which is the default port of PostgreSQL', fails: { config: { ...SQL_SERVER, 'database.hostname': 'db.example', 'database.port': '5432' } }, passes: { config: { ...SQL_SERVER, 'database.hostname': 'db.example', 'database.port': '15432' } } },
  { rule: 'MC-NET-024', says: 'connection.url has port 3306', fails: { config: { 'connector.class': 'x', 'connection.url': 'jdbc:postgresql://db.example:3306/shop' } }, passes: { config: { 'connector.class': 'x', 'connection.url': 'jdbc:mariadb://db.example:3306/shop' } } },
  { rule: 'MC-OPT-055', says: 'it is an option of JdbcSourceConnector', fails: { config: { 'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector', 'topics': 'a', 'table.whitelist': 'a' } }, passes: { config: { 'connector.class': 'io.confluent.connect.jdbc.JdbcSourceConnector', 'table.whitelist': 'a' } } },
  { rule: 'MC-OPT-052', says: 'did you mean io.debezium.transforms.ExtractNewRecordState?', fails: { config: { ...S3, 'transforms': 'u', 'transforms.u.type': 'io.debezium.transforms.UnwrapFromEnvelope' } }, passes: { config: { ...S3, 'transforms': 'u', 'transforms.u.type': UNWRAP } } },
  { rule: 'MC-OPT-052', says: 'which has no package', fails: { config: { ...MONGO_SINK, 'writemodel.strategy': 'InsertOneDefaultStrategy' } }, passes: { config: { ...MONGO_SINK, 'writemodel.strategy': 'com.mongodb.kafka.connect.sink.writemodel.strategy.InsertOneDefaultStrategy', 'value.converter': 'JsonConverter' } } },
  {
    rule: 'MC-OPT-050', says: 'basic.auth.user.info is not set, but value.converter.basic.auth.credentials.source is USER_INFO',
    fails: { config: { ...S3, 'value.converter': AVRO, 'value.converter.schema.registry.url': 'https://registry.example', 'value.converter.basic.auth.credentials.source': 'USER_INFO' } },
    passes: { config: { ...S3, 'value.converter': AVRO, 'value.converter.schema.registry.url': 'https://registry.example', 'value.converter.basic.auth.credentials.source': 'USER_INFO', 'value.converter.basic.auth.user.info': '${sm:registry:login}' } },
  },
  { rule: 'MC-OPT-923', says: 'column.mask.with.12.chars has "email"', fails: { config: { ...PG, 'column.mask.with.12.chars': 'email' } }, passes: { config: { ...PG, 'column.mask.with.12.chars': 'public.customers.email, .*[.]email' } } },
  { rule: 'MC-OPT-926', says: 'has the table "orders"', fails: { config: { ...PG, 'message.key.columns': 'public.lines:id;orders:id' } }, passes: { config: { ...PG, 'message.key.columns': 'public.lines:id;(.*).orders:id' } } },
  { rule: 'MC-OPT-927', says: 'has "public.invoices", which table.include.list does not contain', fails: { config: { ...PG, 'table.include.list': 'public.orders', 'snapshot.include.collection.list': 'public.invoices' } }, passes: { config: { ...PG, 'table.include.list': 'public\\.(orders|in.*)', 'snapshot.include.collection.list': 'public.invoices' } } },
  {
    rule: 'MC-OPT-928', says: "has 'timestamp', which no change event has", fails: { config: { ...PG, 'transforms': 'u', 'transforms.u.type': UNWRAP, 'transforms.u.add.fields': 'op,timestamp' } },
    passes: { config: { ...PG, 'transforms': 'u', 'transforms.u.type': UNWRAP, 'transforms.u.add.fields': 'op,source.ts_ms:at,lsn,transaction.id', 'transforms.u.add.headers': 'db' } },
  },
  { rule: 'MC-OPT-801', says: 'it is an option of the MirrorMaker process', fails: { config: { 'connector.class': 'org.apache.kafka.connect.mirror.MirrorSourceConnector', 'a->b.enabled': 'true' } }, passes: { config: { 'connector.class': 'org.apache.kafka.connect.mirror.MirrorSourceConnector', 'topics': 'a' } } },
  { rule: 'MC-OPT-707', says: 'no delete finds its document', fails: { config: { ...ELASTIC, 'behavior.on.null.values': 'delete', 'key.ignore': 'true' } }, passes: { config: { ...ELASTIC, 'behavior.on.null.values': 'delete', 'key.ignore': 'false' } } },
  { rule: 'MC-OPT-848', says: "has the transform 'date'", fails: { config: { ...ICEBERG, 'iceberg.tables.default-partition-by': 'kind,date(at)' } }, passes: { config: { ...ICEBERG, 'iceberg.tables.default-partition-by': 'kind, bucket(id, 16),days(at)' } } },
  { rule: 'MC-OPT-848', says: "has 'day(at', which is neither", fails: { config: { ...ICEBERG, 'iceberg.table.lake.orders.partition-by': 'day(at' } }, passes: { config: { ...ICEBERG, 'iceberg.table.lake.orders.partition-by': 'truncate(name,10)' } } },
  { rule: 'MC-OPT-063', says: "has 'orders-*', which looks like a glob", fails: { config: { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics.regex': 'orders-*' } }, passes: { config: { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics.regex': 'orders-.*' } } },
  { rule: 'MC-OPT-063', says: "has 'public.o_*'", fails: { config: { ...PG, 'table.include.list': 'public.a,public.o_*' } }, passes: { config: { ...PG, 'table.include.list': 'public.[a-z]*,public.o.*' } } },
  {
    rule: 'MC-OPT-064', says: 'aws.region is eu-central-1, but aws.lambda.function.arn is in us-east-1', fails: { config: { 'connector.class': 'x', 'aws.region': 'eu-central-1', 'aws.lambda.function.arn': 'arn:aws:lambda:us-east-1:111122223333:function:f' } },
    passes: { config: { 'connector.class': 'x', 'aws.region': 'eu-central-1', 'aws.lambda.function.arn': 'arn:aws:lambda:eu-central-1:111122223333:function:f', 'aws.sts.role.arn': 'arn:aws:iam::111122223333:role/r' } },
  },
];
