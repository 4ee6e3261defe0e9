import { rule } from './rule';
import type { OptionRule, OptionViolation } from './rule';
import { JSON_CONVERTER, RuleView, STRING_CONVERTER } from './view';

const CONFLUENT_SINK = /^io\.confluent\.connect\.jdbc\.JdbcSinkConnector$/;
const CONFLUENT_SOURCE = /^io\.confluent\.connect\.jdbc\.JdbcSourceConnector$/;
const AIVEN_SINK = /^io\.aiven\.connect\.jdbc\.JdbcSinkConnector$/;
const AIVEN_SOURCE = /^io\.aiven\.connect\.jdbc\.JdbcSourceConnector$/;
const SINKS = /^io\.(confluent|aiven)\.connect\.jdbc\.JdbcSinkConnector$/;
const CONFLUENT = 'Confluent JDBC 10.9.7';
const AIVEN = 'Aiven JDBC 6.10.0';

const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

/** The modes that follow a column, by what kind of column. */
function follows(view: RuleView, column: 'timestamp' | 'incrementing'): boolean | undefined {
  return view.lower('mode')?.split('+').includes(column);
}

function fields(view: RuleView): number | undefined {
  return view.isOpaque('pk.fields') ? undefined : view.list('pk.fields')?.length ?? 0;
}

export const JDBC_RULES: OptionRule[] = [
  rule({
    id: 'MC-OPT-500',
    classes: SINKS,
    title: 'rows are deleted by their key',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set pk.mode=record_key, or delete.enabled=false',
    source: `${CONFLUENT} and ${AIVEN}, JdbcSinkConfig`,
    check: view => say('delete.enabled', `is true, which needs pk.mode=record_key instead of ${view.text('pk.mode')}`, view.isTrue('delete.enabled') && view.is('pk.mode', 'none', 'kafka', 'record_value')),
  }),
  rule({
    id: 'MC-OPT-501',
    classes: SINKS,
    title: 'updates have key columns',
    severity: 'error',
    why: 'the task fails at the first record',
    fix: 'set pk.mode=record_key or record_value with pk.fields',
    source: `${CONFLUENT}, JdbcSinkConfig`,
    check: view => say('pk.mode', `is none, which leaves only inserts, but insert.mode is ${view.text('insert.mode')}`, view.is('pk.mode', 'none') && view.is('insert.mode', 'upsert', 'update')),
  }),
  rule({
    id: 'MC-OPT-502',
    classes: SINKS,
    title: 'the coordinates of Kafka are three columns',
    severity: 'error',
    why: 'the task fails at start',
    fix: 'name columns for topic, partition and offset, or none',
    source: `${CONFLUENT} and ${AIVEN}, JdbcSinkConfig`,
    check: view => {
      const count = fields(view);
      const allowed = AIVEN_SINK.test(view.context.fact!.className) ? [3] : [0, 3];
      return say('pk.fields', `has ${count} entries, and pk.mode=kafka takes ${allowed.join(' or ')}`, view.is('pk.mode', 'kafka') && count !== undefined && !allowed.includes(count));
    },
  }),
  rule({
    id: 'MC-OPT-503',
    classes: SINKS,
    title: 'keys and values that give columns have schemas',
    severity: 'error',
    why: 'each record is refused',
    fix: 'use a converter with schemas',
    source: `${CONFLUENT}, RecordValidator`,
    check: view => (['key', 'value'] as const).filter(side => {
      const read = side === 'value' || (view.is('pk.mode', 'record_key') && (fields(view) ?? 0) !== 1);
      return read && (view.converter(side) === JSON_CONVERTER && view.schemasEnabled(side) === false);
    }).filter(() => view.transforms().length === 0 && !view.isOpaque('transforms')).map(side => ({ key: `${side}.converter.schemas.enable`, message: `is false, but the connector takes only ${side}s with a schema` })),
  }),
  rule({
    id: 'MC-OPT-504',
    classes: SINKS,
    title: 'the table name has no dots of the topic',
    severity: 'info',
    why: 'a topic such as shop.public.orders is read as catalog, schema and table',
    fix: 'strip the prefix with a RegexRouter, or set table.name.format',
    source: `${CONFLUENT}, table.name.format`,
    check: view => say('topics', 'holds dots, which table.name.format takes over into the name of the table', (view.list('topics') ?? []).some(topic => topic.split('.').length > 2)
      && view.text('table.name.format') === '${topic}' && view.transforms().length === 0 && view.isMissing('topics.to.tables.mapping') && !view.isTrue('table.name.normalize')),
  }),
  rule({
    id: 'MC-OPT-505',
    classes: SINKS,
    title: 'values have fields',
    severity: 'error',
    why: 'a text has no fields to make columns of',
    fix: 'use a converter with schemas',
    source: `${CONFLUENT}, FieldsMetadata`,
    check: view => say('value.converter', 'gives plain text, of which no columns can be made', view.converter('value') === STRING_CONVERTER && view.context.config.has('value.converter')
      && view.formBehind('value', 'text') === 'text'),
  }),
  rule({
    id: 'MC-OPT-506',
    classes: AIVEN_SINK,
    title: 'primary key fields fit the mode',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set pk.fields for record_key and record_value, and leave it empty for none',
    source: `${AIVEN}, JdbcSinkConfig`,
    check: view => {
      const count = fields(view);
      return [
        ...say('pk.fields', 'must be empty with pk.mode=none', view.is('pk.mode', 'none') && (count ?? 0) > 0),
        ...say('pk.fields', `must be set with pk.mode=${view.text('pk.mode')}`, view.is('pk.mode', 'record_key', 'record_value') && count === 0),
      ];
    },
  }),
  rule({
    id: 'MC-OPT-507',
    classes: AIVEN_SINK,
    title: 'topics are mapped to tables in pairs',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'write topic:table',
    source: `${AIVEN}, JdbcSinkConfig`,
    check: view => (view.list('topics.to.tables.mapping') ?? []).filter(pair => pair.split(':').length !== 2 || pair.split(':').some(one => !one.trim()))
      .map(pair => ({ key: 'topics.to.tables.mapping', message: `has '${pair}', expected topic:table` })),
  }),
  rule({
    id: 'MC-OPT-508',
    classes: AIVEN_SOURCE,
    title: 'tables are chosen in one way',
    severity: 'error',
    why: 'the connector fails at start',
    fix: 'keep one of table.whitelist, table.blacklist and query',
    source: `${AIVEN}, JdbcSourceConnector.start`,
    check: view => {
      const given = ['table.whitelist', 'table.blacklist', 'query'].filter(key => view.isSet(key));
      return given.length > 1 ? [{ key: given[given.length - 1], message: `is set together with ${given.slice(0, -1).join(' and ')}` }] : [];
    },
  }),
  rule({
    id: 'MC-OPT-510',
    classes: CONFLUENT_SOURCE,
    title: 'old and new table filters are not mixed',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'use table.include.list and table.exclude.list',
    source: `${CONFLUENT}, JdbcSourceConnectorValidation`,
    check: view => {
      const old = ['table.whitelist', 'table.blacklist'].find(key => view.isSet(key));
      const now = ['table.include.list', 'table.exclude.list'].find(key => view.isSet(key));
      return old && now ? [{ key: old, message: `is set together with ${now}` }] : [];
    },
  }),
  rule({
    id: 'MC-OPT-511',
    classes: CONFLUENT_SOURCE,
    title: 'tables to leave out are among those to take',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'set table.include.list',
    source: `${CONFLUENT}, JdbcSourceConnectorValidation`,
    check: view => say('table.exclude.list', 'needs table.include.list', view.isSet('table.exclude.list') && view.isMissing('table.include.list')),
  }),
  rule({
    id: 'MC-OPT-512',
    classes: CONFLUENT_SOURCE,
    title: 'a query stands alone',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'keep the query or the table filters',
    source: `${CONFLUENT}, JdbcSourceConnectorValidation`,
    check: view => {
      const filters = ['table.whitelist', 'table.blacklist', 'table.include.list', 'table.exclude.list'].filter(key => view.isSet(key));
      const queries = ['query', 'query.masked'].filter(key => view.isSet(key));
      return [
        ...say('query.masked', 'is set together with query', queries.length === 2),
        ...say(queries[0] ?? '', `is set together with ${filters.join(' and ')}`, queries.length > 0 && filters.length > 0),
      ];
    },
  }),
  rule({
    id: 'MC-OPT-513',
    classes: CONFLUENT_SOURCE,
    title: 'the mode has its columns',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'name the columns that the mode follows, and no others',
    source: `${CONFLUENT}, JdbcSourceConnectorValidation`,
    check: view => {
      const timestamps = ['timestamp.column.name', 'timestamp.columns.mapping'];
      const incrementing = ['incrementing.column.name', 'incrementing.column.mapping'];
      const set = (keys: string[]) => keys.find(key => view.isSet(key));
      return [
        ...say(timestamps[0], `must be set with mode=${view.text('mode')}`, follows(view, 'timestamp') === true && !set(timestamps)),
        ...say(set(timestamps) ?? '', `does not go with mode=${view.text('mode')}`, follows(view, 'timestamp') === false && set(timestamps) !== undefined),
        ...say(incrementing[0], `must be set with mode=${view.text('mode')} and a query`, follows(view, 'incrementing') === true && view.isSet('query') && !set(incrementing)),
        ...say(set(incrementing) ?? '', `does not go with mode=${view.text('mode')}`, follows(view, 'incrementing') === false && set(incrementing) !== undefined),
      ];
    },
  }),
  rule({
    id: 'MC-OPT-514',
    classes: CONFLUENT_SOURCE,
    title: 'snapshot isolation of SQL Server is for SQL Server',
    severity: 'error',
    why: 'the connector refuses its configuration',
    fix: 'choose another isolation',
    source: `${CONFLUENT}, JdbcSourceConnectorValidation`,
    check: view => say('transaction.isolation.mode', 'is SQL_SERVER_SNAPSHOT for another database', view.is('transaction.isolation.mode', 'sql_server_snapshot')
      && view.isSet('connection.url') && view.text('connection.url')?.startsWith('jdbc:sqlserver:') === false),
  }),
  rule({
    id: 'MC-OPT-515',
    classes: CONFLUENT_SOURCE,
    title: 'a query can be continued',
    severity: 'warning',
    why: 'the connector adds its own condition to the query',
    fix: 'wrap the query in a sub-select',
    source: `${CONFLUENT}, general knowledge`,
    check: view => say('query', `has a WHERE of its own, and mode=${view.text('mode')} adds another`, /\bwhere\b/i.test(view.text('query') ?? '') && view.text('mode') !== undefined && !view.is('mode', 'bulk', '')
      && !/^\s*select\s+\*\s+from\s*\(/i.test(view.text('query') ?? '')),
  }),
  rule({
    id: 'MC-OPT-516',
    classes: CONFLUENT_SINK,
    title: 'the archive runs on the chosen Kafka Connect',
    severity: 'error',
    why: '10.9.7 does not link against Kafka Connect 2.7',
    fix: 'use Kafka Connect 3.7',
    source: `${CONFLUENT}, compiled against both`,
    check: view => say('connector.class', 'is not for Kafka Connect 2.7', /^2\./.test(view.context.kafkaConnectVersion ?? '') && /^10\.9/.test(view.context.version ?? '')),
  }),
];
