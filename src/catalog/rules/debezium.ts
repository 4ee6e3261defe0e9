import { rule } from './rule';
import type { OptionRule, OptionViolation } from './rule';
import { convertersKeepFields } from './debezium-converters';
import { JSON_CONVERTER, RuleView } from './view';

const RELATIONAL = /^io\.debezium\.connector\.(postgresql|mysql|mariadb|sqlserver|oracle)\.\w+Connector$/;
const ALL = /^io\.debezium\.connector\.(?!jdbc)\w+\.\w+Connector$/;
const POSTGRES = /^io\.debezium\.connector\.postgresql\.PostgresConnector$/;
const UNWRAP = 'io.debezium.transforms.ExtractNewRecordState';

const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

function schemaless(view: RuleView): boolean {
  return view.converter('value') === JSON_CONVERTER && view.schemasEnabled('value') === false;
}

function unwrap(view: RuleView): string | undefined {
  return view.transforms().find(({ className }) => className === UNWRAP)?.alias;
}

/** What the transform makes of a deletion, in the words of Debezium 3, and the key that says so. */
function deleteMode(view: RuleView): { key: string; mode: string | undefined; fix?: string } | undefined {
  const alias = unwrap(view);
  if (alias === undefined) {
    return undefined;
  }
  const prefix = `transforms.${alias}`;
  const key = `${prefix}.delete.tombstone.handling.mode`;
  const { config, version } = view.context;
  const [drops, handling] = [`${prefix}.drop.tombstones`, `${prefix}.delete.handling.mode`];
  const isOld = version === undefined ? config.has(drops) || config.has(handling) : /^[12]\./.test(version);
  if (!isOld || config.has(key)) {
    return { key, mode: view.isOpaque(key) ? undefined : (config.known(key) ?? 'tombstone').trim().toLowerCase() };
  }
  if (view.isOpaque(drops) || view.isOpaque(handling)) {
    return { key: handling, mode: undefined };
  }
  // before Debezium 3 two options say it
  const keepsTombstones = config.known(drops)?.trim().toLowerCase() === 'false';
  const mode = (config.known(handling) ?? 'drop').trim().toLowerCase();
  switch (mode) {
    case 'none': return { key: handling, mode: 'tombstone', fix: `set ${handling}=drop and ${drops}=false` };
    case 'rewrite': return { key: handling, mode: keepsTombstones ? 'rewrite-with-tombstone' : 'rewrite', fix: `set ${handling}=drop and ${drops}=false` };
    default: return { key: drops, mode: keepsTombstones ? 'delete-to-tombstone' : 'drop', fix: `set ${drops}=false` };
  }
}

export const DEBEZIUM_RULES: OptionRule[] = [
  convertersKeepFields,
  rule({
    id: 'MC-OPT-901',
    classes: RELATIONAL,
    title: 'decimals are readable without schemas',
    severity: 'warning',
    why: 'precise decimals are base64 bytes in JSON without schemas (seen)',
    fix: 'set decimal.handling.mode=string',
    source: 'Debezium 3.6.1',
    check: view => say('decimal.handling.mode', 'is precise, which writes decimals as base64 in JSON without schemas', schemaless(view) && view.is('decimal.handling.mode', 'precise')),
  }),
  rule({
    id: 'MC-OPT-902',
    classes: RELATIONAL,
    title: 'decimals keep their digits',
    severity: 'info',
    why: 'a double holds 15 to 17 digits; longer decimals lose some (seen)',
    fix: 'set decimal.handling.mode=string',
    source: 'Debezium 3.6.1',
    check: view => say('decimal.handling.mode', 'is double, which loses digits of long decimals', view.is('decimal.handling.mode', 'double')),
  }),
  rule({
    id: 'MC-OPT-903',
    classes: RELATIONAL,
    title: 'times are readable without schemas',
    severity: 'info',
    why: 'times are numbers of microseconds and dates numbers of days, which nothing but the schema tells apart (seen)',
    fix: 'set time.precision.mode=isostring',
    source: 'Debezium 3.6.1',
    check: view => say('time.precision.mode', 'writes times and dates as plain numbers in JSON without schemas', schemaless(view) && view.is('time.precision.mode', 'adaptive', 'adaptive_time_microseconds', 'microseconds', 'nanoseconds')),
  }),
  rule({
    id: 'MC-OPT-904',
    classes: POSTGRES,
    title: 'large columns that did not change are known',
    severity: 'info',
    why: 'an update leaves the text __debezium_unavailable_value in place of a TOASTed column that it did not touch (seen)',
    fix: 'add the post processor io.debezium.processors.reselect.ReselectColumnsPostProcessor, or set REPLICA IDENTITY FULL on such tables',
    source: 'Debezium 3.6.1, PostgreSQL connector',
    check: view => say('post.processors', 'is not set, so updates may hold a placeholder instead of a large column', view.isMissing('post.processors') && unwrap(view) !== undefined && !view.context.config.has('unavailable.value.placeholder')),
  }),
  rule({
    id: 'MC-OPT-905',
    title: 'deletes reach the sink',
    severity: 'info',
    why: 'with drop a delete leaves nothing, with rewrite a row: the document stays (seen)',
    fix: 'set delete-to-tombstone, or tombstone',
    source: 'Debezium 3.6.1, ExtractNewRecordState',
    check: view => {
      const found = deleteMode(view);
      return found?.mode === 'drop' || found?.mode === 'rewrite' ? [{ key: found.key, fix: found.fix, message: 'keeps deletes from a sink that deletes by tombstones' }] : [];
    },
  }),
  rule({
    id: 'MC-OPT-906',
    title: 'ValueToKey sees no tombstones',
    severity: 'warning',
    why: 'ValueToKey fails on the first record without a value (seen)',
    fix: 'guard it with a negated RecordIsTombstone predicate',
    source: 'Kafka 3.7, ValueToKey',
    check: view => view.transforms().filter(({ className, alias }) => className === 'org.apache.kafka.connect.transforms.ValueToKey' && view.isMissing(`transforms.${alias}.predicate`))
      .filter(() => view.context.kind === 'sink' || unwrap(view) !== undefined)
      .map(({ alias }) => ({ key: `transforms.${alias}.type`, message: 'fails on the first tombstone, and no predicate guards it' })),
  }),
  rule({
    id: 'MC-OPT-907',
    title: 'change events are unwrapped where they have a schema',
    severity: 'error',
    why: 'without schemas the transform passes records on as they are, without an error (seen)',
    fix: 'unwrap at the source, or read values with their schema',
    source: 'Debezium 3.6.1, ExtractNewRecordState',
    check: view => view.context.kind === 'sink' && schemaless(view) && unwrap(view) !== undefined
      ? [{ key: `transforms.${unwrap(view)}.type`, message: 'does nothing to JSON without schemas, so documents keep the whole envelope' }] : [],
  }),
  rule({
    id: 'MC-OPT-908',
    classes: ALL,
    title: 'compaction meets real tombstones',
    severity: 'warning',
    why: 'with JsonConverter the mode tombstone writes the text null, which compaction keeps (seen)',
    fix: 'set delete.tombstone.handling.mode=delete-to-tombstone',
    source: 'Debezium 3.6.1, ExtractNewRecordState; Kafka 3.7, JsonConverter',
    check: view => {
      const found = deleteMode(view);
      return found?.mode === 'tombstone' && view.converter('value') === JSON_CONVERTER && (view.context.config.known('topic.creation.default.cleanup.policy') ?? '').includes('compact')
        ? [{ key: found.key, fix: found.fix, message: 'leaves the text null instead of a tombstone, and topic.creation.default.cleanup.policy is compact' }] : [];
    },
  }),
  rule({
    id: 'MC-OPT-909',
    classes: POSTGRES,
    title: 'the replication slot has a name of its own',
    severity: 'info',
    why: 'two connectors on one database cannot share the slot, and a slot outlives its connector (seen)',
    fix: 'set slot.name',
    source: 'Debezium 3.6.1, PostgreSQL connector',
    check: view => say('slot.name', 'is left at its default, which a second connector on the same database would share', !view.context.config.has('slot.name')),
  }),
  rule({
    id: 'MC-OPT-910',
    classes: POSTGRES,
    title: 'the output plug-in is one that the server has',
    severity: 'warning',
    why: 'the default decoderbufs is not installed on RDS and Aurora, so the connector fails at start',
    fix: 'set plugin.name=pgoutput',
    source: 'Debezium 3.6.1, PostgresConnectorConfig',
    check: view => say('plugin.name', 'is decoderbufs, which RDS and Aurora do not have', view.is('plugin.name', 'decoderbufs')),
  }),
  rule({
    id: 'MC-OPT-911',
    classes: /^io\.debezium\.connector\.(mysql|mariadb|sqlserver|oracle)\.\w+Connector$/,
    title: 'the schema history has its topic',
    severity: 'error',
    why: 'the validation passes, then the connector fails at start',
    fix: 'set schema.history.internal.kafka.topic and schema.history.internal.kafka.bootstrap.servers',
    source: 'Debezium 3.6.1, KafkaSchemaHistory',
    check: view => /KafkaSchemaHistory$/.test(view.text('schema.history.internal') ?? '') ? ['kafka.topic', 'kafka.bootstrap.servers'].map(key => `schema.history.internal.${key}`)
      .filter(key => view.isMissing(key)).filter(key => view.isMissing(key.replace('schema.history.internal', 'database.history'))).map(key => ({ key, message: 'must be set' })) : [],
  }),
  rule({
    id: 'MC-OPT-912',
    classes: RELATIONAL,
    title: 'the database is logged in to with a password',
    severity: 'info',
    why: 'the validation takes a missing password',
    fix: 'set database.password',
    source: 'Debezium 3.6.1 (seen)',
    check: view => say('database.password', 'is not set', view.isMissing('database.password') && view.isSet('database.user')),
  }),
  rule({
    id: 'MC-OPT-913',
    classes: /^io\.debezium\.connector\.(postgresql|mysql|mariadb|oracle)\.\w+Connector$/,
    title: 'a connector with one task asks for one',
    severity: 'warning',
    why: 'the connector always has one task',
    fix: 'set tasks.max=1',
    source: 'Debezium 3.6.1',
    check: view => say('tasks.max', 'has no effect above 1: the connector always has one task', (view.number('tasks.max') ?? 1) > 1),
  }),
  rule({
    id: 'MC-OPT-914',
    classes: POSTGRES,
    title: 'large bytea columns that did not change are known',
    severity: 'warning',
    why: 'in Base64 an update leaves null in place of a TOASTed bytea that it did not touch; where the column is NOT NULL, the connector stops (seen)',
    fix: 'leave binary.handling.mode out: bytes are Base64 in JSON all the same; or set REPLICA IDENTITY FULL on such tables and acknowledge this',
    source: 'Debezium 3.6.1, PostgresValueConverter',
    check: view => say('binary.handling.mode', 'loses the mark of bytea columns that a change leaves as they are', view.is('binary.handling.mode', 'base64', 'base64-url-safe')),
  }),
];
