import { DBZ_MONGO, ICE, MY, SINK, UNWRAP } from './more-parts';
import { JDBC, JSONC, PG } from './parts';
import { rest, two } from './report';
import type { Report } from './report';

const GH = 'https://github.com/';
const SRC = { 'connector.class': 'io.confluent.connect.jdbc.JdbcSourceConnector', 'tasks.max': '1', 'connection.url': 'jdbc:postgresql://db.internal.example:5432/shop', 'connection.user': 'etl', 'connection.password': '${sm:orders-db:password}', 'mode': 'incrementing', 'incrementing.column.name': 'id', 'table.whitelist': 'orders', 'topic.prefix': 'pg-', 'key.converter': JSONC, 'value.converter': JSONC };
const documents = { 'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState' };
const outbox = { ...PG, 'transforms': 'outbox', 'transforms.outbox.type': 'io.debezium.transforms.outbox.EventRouter' };
const bytes = (name: string) => rest({ ...outbox, 'value.converter': `io.debezium.converters.${name}`, 'value.converter.delegate.converter.type': JSONC });
const iceberg = (name: string) => two(DBZ_MONGO, { ...ICE, 'topics': 'shop.shop.orders', 'key.converter': JSONC, 'value.converter': JSONC, 'value.converter.schemas.enable': 'true', 'transforms': 'dbz', 'transforms.dbz.type': `org.apache.iceberg.connect.transforms.${name}` });
const table = { ...SINK, 'topics': 'shop.shop.orders', 'table.name.format': 'orders', 'insert.mode': 'upsert', 'pk.mode': 'record_value' };
const fields = (names: string) => rest({ ...MY, ...UNWRAP, 'transforms.unwrap.add.fields': names });

/** Of what one database has and another has not. */
export const OTHER_DATABASES: readonly Report[] = [
  { name: 'time zone with a backslash', source: `${JDBC}103`, wrong: rest({ ...SRC, 'db.timezone': 'Europe\\London' }), right: rest({ ...SRC, 'db.timezone': 'Europe/London' }), says: /must be a time zone, such as UTC or Europe\/Paris/ },
  { name: 'no TLS and no key of the server', source: `${GH}risingwavelabs/risingwave/issues/25617`, wrong: rest({ ...MY, 'database.ssl.mode': 'disabled' }), right: rest({ ...MY, 'database.ssl.mode': 'disabled', 'driver.allowPublicKeyRetrieval': 'true' }), says: /set driver\.allowPublicKeyRetrieval=true/ },
  { name: 'field of another database', source: `${GH}yaphetsglhf/issues/issues/34`, wrong: fields('op,table,source.ts_ms,lsn'), right: fields('op,table,source.ts_ms,pos'), says: /'lsn', which change events of this connector do not have/ },
  { name: 'transform of rows for documents', source: `${GH}databricks/iceberg-kafka-connect/issues/217`, wrong: iceberg('DebeziumTransform'), right: iceberg('MongoDebeziumTransform'), says: /which MongoDebeziumTransform reads/ },
  { name: 'documents for a table', source: `${JDBC}1331`, wrong: two(DBZ_MONGO, { ...table, 'pk.fields': 'id' }), right: two({ ...DBZ_MONGO, ...documents }, { ...table, 'pk.fields': '_id' }), says: /envelopes of change events[^]*ExtractNewDocumentState/ },
  { name: 'converter that has another name', source: `${GH}debezium/debezium/pull/1771`, wrong: bytes('ByteBufferConverter'), right: bytes('BinaryDataConverter'), says: /did you mean io\.debezium\.converters\.BinaryDataConverter\?/ },
  { name: 'option of the outbox by its old name', source: `${GH}debezium/debezium/pull/2710`, wrong: rest({ ...outbox, 'transforms.outbox.debezium.expand.json.payload': 'true' }), right: rest({ ...outbox, 'transforms.outbox.table.expand.json.payload': 'true' }), says: /did you mean transforms\.outbox\.table\.expand\.json\.payload\?/ },
];
