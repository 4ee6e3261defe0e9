import { Text } from '../../../src/model';
import type { Case } from '../../checks/cases/case';
import { optionCase } from '../../checks/cases/options/option-case';
import type { Sketch } from '../../checks/deployments';

const MYSQL = 'io.debezium.connector.mysql.MySqlConnector';
const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const readOnly = (value: string, parameters: Record<string, string>): Sketch => ({
  kind: 'source', config: { 'connector.class': MYSQL, 'read.only': value }, database: { engine: 'mysql', platform: 'rds', parameters: new Map(Object.entries(parameters).map(([name, text]) => [name, Text.literal(text)])) },
});
const plugin = (key: string, more: object = {}): Sketch => ({ config: { 'connector.class': POSTGRES }, plugins: [{ fileKey: Text.literal(key), ...more }] });
const SIGNALS = { 'signal.data.collection': 'shop.signals', 'column.include.list': 'shop.orders.id,shop.orders.total' };
const FROM_KAFKA = { 'signal.enabled.channels': 'kafka', 'signal.kafka.bootstrap.servers': 'kafka:9092' };
const FILE = 'io.debezium.storage.file.history.FileSchemaHistory';
const stamp = (field: string, more: Record<string, string> = {}) => ({ 'transforms': 'stamp', 'transforms.stamp.type': 'org.apache.kafka.connect.transforms.InsertField$Value', 'transforms.stamp.timestamp.field': field, ...more });
const ROUTED = { 'transforms.r.type': 'org.apache.kafka.connect.transforms.TimestampRouter' };

const UNWRAP = { 'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState' };

/** Signals, history and archives of Debezium sources. */
export const CASES: readonly Case[] = [
  { rule: 'MC-DB-021', says: 'sets gtid-mode to OFF', fails: readOnly('true', { 'gtid-mode': 'OFF' }), passes: readOnly('true', { 'gtid-mode': 'ON' }), unknown: { kind: 'source', config: { 'connector.class': MYSQL, 'read.only': 'true' }, database: { engine: 'mysql', platform: 'rds' } } },
  { rule: 'MC-DB-021', says: 'does not set gtid-mode', fails: readOnly('true', {}), passes: readOnly('false', {}) },
  { rule: 'MC-DBZ-030', says: 'is the JAR without its dependencies', fails: plugin('plugins/debezium-connector-postgres-3.6.1.Final.jar'), passes: plugin('plugins/debezium-connector-postgres-3.6.1.Final-plugin.zip') },
  optionCase({ rule: 'MC-OPT-929', base: 'mongodbDebezium', says: 'converters has no effect at MongoDB', fails: { 'converters': 'stamp', 'stamp.type': 'com.example.Stamp' }, passes: {} }),
  optionCase({ rule: 'MC-OPT-930', base: 'mysql', says: 'contains no column of shop.signals', fails: SIGNALS, passes: { ...SIGNALS, 'column.include.list': 'shop[.]signals[.].*,shop.orders.id' } }),
  optionCase({ rule: 'MC-OPT-930', base: 'mysql', says: 'contains 2 of the 3 columns of shop.signals', fails: { ...SIGNALS, 'column.include.list': 'shop.signals.id,shop\\.signals\\.type' }, passes: { ...SIGNALS, 'column.include.list': 'shop.signals.id,shop.signals.type,shop.signals.data' } }),
  optionCase({ rule: 'MC-OPT-930', base: 'mysql', says: 'contains no column of shop.signals', fails: SIGNALS, passes: { ...SIGNALS, ...FROM_KAFKA } }),
  optionCase({ rule: 'MC-OPT-931', base: 'postgres', says: 'signal.data.collection is not set, but signal.enabled.channels is kafka', fails: FROM_KAFKA, passes: { ...FROM_KAFKA, 'signal.enabled.channels': 'source,kafka', 'signal.data.collection': 'public.signals' } }),
  optionCase({ rule: 'MC-OPT-931', base: 'mysql', says: 'does not contain source', fails: { ...FROM_KAFKA, 'signal.data.collection': 'shop.signals' }, passes: { ...FROM_KAFKA, 'read.only': 'true' } }),
  optionCase({ rule: 'MC-OPT-932', base: 'mysql', says: 'keeps the history in a file of the worker', fails: { 'schema.history.internal': FILE, 'schema.history.internal.file.filename': '/tmp/h' }, passes: {} }),
  optionCase({ rule: 'MC-OPT-932', base: 'mysql', says: 'in the memory of the worker', fails: { 'schema.history.internal': 'io.debezium.relational.history.MemorySchemaHistory' }, passes: { 'schema.history.internal': 'io.debezium.storage.s3.history.S3SchemaHistory' } }),
  optionCase({ rule: 'MC-REC-006', base: 'postgres', says: 'inserts null', fails: stamp('at'), passes: stamp('at', { 'transforms': 'outbox,stamp', 'transforms.outbox.type': 'io.debezium.transforms.outbox.EventRouter' }) }),
  optionCase({ rule: 'MC-REC-006', base: 'jdbcSource', says: 'inserts a required field', fails: stamp('at!'), passes: { 'transforms': 'stamp', 'transforms.stamp.type': 'org.apache.kafka.connect.transforms.InsertField$Value', 'transforms.stamp.static.field': 'db', 'transforms.stamp.static.value': 'shop' } }),
  optionCase({ rule: 'MC-REC-006', base: 'jdbcSource', says: 'is TimestampRouter, but records of this source have no timestamp yet', fails: { transforms: 'r', ...ROUTED }, passes: { 'transforms': 'time,r', 'transforms.time.type': 'com.github.jcustenborder.kafka.connect.transform.common.ExtractTimestamp$Value', 'transforms.time.field.name': 'at', ...ROUTED } }),
  optionCase({ rule: 'MC-OPT-933', base: 'mysql', says: 'is disabled, and driver.allowPublicKeyRetrieval is not set', fails: { 'database.ssl.mode': 'disabled' }, passes: { 'database.ssl.mode': 'disabled', 'driver.allowPublicKeyRetrieval': 'true' } }),
  optionCase({ rule: 'MC-OPT-933', base: 'mysql', says: 'is disabled, and driver.allowPublicKeyRetrieval is not set', fails: { 'database.ssl.mode': 'disabled' }, passes: { 'database.ssl.mode': 'disabled', 'database.hostname': 'orders.cluster-abcdefghijkl.eu-west-1.rds.amazonaws.com' } }),
  optionCase({ rule: 'MC-OPT-928', base: 'mysql', says: "has 'lsn', which change events of this connector do not have", fails: { ...UNWRAP, 'transforms.unwrap.add.fields': 'op,lsn' }, passes: { ...UNWRAP, 'transforms.unwrap.add.fields': 'op,source.pos,table' } }),
  optionCase({ rule: 'MC-OPT-928', base: 'postgres', says: "has 'source.gtid'", fails: { ...UNWRAP, 'transforms.unwrap.add.headers': 'source.gtid' }, passes: { ...UNWRAP, 'transforms.unwrap.add.headers': 'lsn' } }),
  optionCase({ rule: 'MC-OPT-052', base: 'postgres', says: 'did you mean io.debezium.converters.BinaryDataConverter?', fails: { 'value.converter': 'io.debezium.converters.ByteBufferConverter' }, passes: {} }),
];
