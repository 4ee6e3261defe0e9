import { remembered } from '../model';
import { simpleName } from './class-name';
import { factIndex } from './facts';
import type { CompactIndex } from './facts';
import { nearest } from './near';

/** Classes that options name and that are no plugins of Kafka Connect, or that stand in archives of which the catalog has no facts. */
const OTHERS = [
  ...['avro.AvroFormat', 'json.JsonFormat', 'bytearray.ByteArrayFormat', 'parquet.ParquetFormat'].map(name => `io.confluent.connect.s3.format.${name}`),
  'io.confluent.connect.s3.storage.S3Storage',
  ...['Default', 'Field', 'TimeBased', 'Daily', 'Hourly'].map(name => `io.confluent.connect.storage.partitioner.${name}Partitioner`),
  'io.confluent.connect.protobuf.ProtobufConverter', 'io.confluent.connect.json.JsonSchemaConverter',
  ...['Filter', 'ContentBasedRouter'].map(name => `io.debezium.transforms.${name}`),
  ...['Default', 'DefaultRegex', 'DefaultUnicode', 'Schema', 'SchemaRegex', 'SchemaUnicode'].map(name => `io.debezium.schema.${name}TopicNamingStrategy`),
  ...['Default', 'Identity'].map(name => `org.apache.kafka.connect.mirror.${name}ReplicationPolicy`),
  ...['BsonOid', 'FullKey', 'PartialKey', 'PartialValue', 'ProvidedInKey', 'ProvidedInValue', 'KafkaMetaData', 'Uuid', 'UuidProvidedInKey', 'UuidProvidedInValue']
    .map(name => `com.mongodb.kafka.connect.sink.processor.id.strategy.${name}Strategy`),
  ...['DefaultWriteModel', 'ReplaceOneDefault', 'ReplaceOneBusinessKey', 'DeleteOneDefault', 'DeleteOneBusinessKey', 'InsertOneDefault', 'UpdateOneDefault',
    'UpdateOneTimestamps', 'UpdateOneBusinessKeyTimestamp'].map(name => `com.mongodb.kafka.connect.sink.writemodel.strategy.${name}Strategy`),
  ...['debezium.mongodb.MongoDbHandler', 'debezium.rdbms.RdbmsHandler', 'debezium.rdbms.mysql.MysqlHandler', 'debezium.rdbms.postgres.PostgresHandler',
    'mongodb.ChangeStreamHandler', 'qlik.rdbms.RdbmsHandler'].map(name => `com.mongodb.kafka.connect.sink.cdc.${name}`),
  ...['aws.glue.GlueCatalog', 'aws.s3.S3FileIO', 'aws.dynamodb.DynamoDbCatalog', 'rest.RESTCatalog', 'jdbc.JdbcCatalog', 'hive.HiveCatalog', 'hadoop.HadoopCatalog', 'nessie.NessieCatalog',
    'hadoop.HadoopFileIO'].map(name => `org.apache.iceberg.${name}`),
  'software.amazon.msk.auth.iam.IAMClientCallbackHandler', 'software.amazon.msk.auth.iam.IAMLoginModule',
];

/** Config providers of archives of which the catalog has no facts. */
const OTHER_CONFIG_PROVIDERS = [
  'com.github.jcustenborder.kafka.config.aws.SecretsManagerConfigProvider', 'io.lenses.connect.secrets.providers.AWSSecretProvider', 'io.strimzi.kafka.EnvVarConfigProvider',
];

const found = new Map<string, string | undefined>();

/** The class that a misspelt one was most likely meant to be; undefined for one that is known, or that is like none. */
export function meantClass(name: string): string | undefined {
  if (!found.has(name)) {
    found.set(name, meant(name));
  }
  return found.get(name);
}

/** The classes of all config providers that are known. */
export const knownConfigProviders = (): readonly string[] => configProvidersOf(factIndex());

const configProvidersOf = remembered(({ classes }: CompactIndex) =>
  [...Object.entries(classes).flatMap(([name, { k }]) => k === 'configProvider' ? [name] : []), ...OTHER_CONFIG_PROVIDERS]);

/** The class whose name without its package this is, where it is no plugin of Kafka Connect: only those may be named so. */
export function classOfShortName(name: string): string | undefined {
  return OTHERS.find(each => !each.startsWith('io.debezium.') && simpleName(each) === name);
}

function meant(name: string): string | undefined {
  const vendor = vendorOf(name);
  const known = Object.keys(factIndex().classes);
  if (vendor === undefined || known.includes(name) || OTHERS.includes(name)) {
    return undefined;
  }
  const [ours, others] = [known, OTHERS].map(names => names.filter(each => vendorOf(each) === vendor && !each.includes('#')));
  const elsewhere = ours.find(each => simpleName(each) === simpleName(name));
  // the same class in the package of another product, such as a format for another object store, is another class
  const isOther = (each: string) => simpleName(each) !== simpleName(name) || productOf(each) === productOf(name);
  const moved = others.find(each => simpleName(each) === simpleName(name) && productOf(each) === productOf(name));
  return elsewhere ?? moved ?? nearest(name, [...ours, ...others].filter(isOther));
}

function vendorOf(name: string): string | undefined {
  return /^(io\.(debezium|confluent|aiven)|org\.apache\.(kafka|iceberg)|com\.(mongodb|snowflake|clickhouse)|software\.amazon|com\.amazonaws)\./.exec(name)?.[1];
}

function productOf(name: string): string {
  return name.split('.').slice(0, 4).join('.');
}
