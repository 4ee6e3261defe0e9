import type { RecordType } from '../../../src/catalog/record/record-type';
import { BYTES, NUMBER, TEXT } from '../../../src/catalog/record/record-type';
import { exactly } from '../../../src/catalog/record/fields';
import { ROWS } from '../../../src/catalog/record/envelope';

const KAFKA = 'org.apache.kafka.connect.';
const SMT = `${KAFKA}transforms.`;
const JSON_CONVERTER = `${KAFKA}json.JsonConverter`;

/** What a topic holds, the converter that reads it, and what it is then. */
export interface Sample { readonly converter: Readonly<Record<string, string>>; readonly text: string; readonly type: RecordType }

const withSchema = { '': JSON_CONVERTER };
const schemaless = { '': JSON_CONVERTER, '.schemas.enable': 'false' };
const fields = (...names: string[]) => names.map(field => ({ field, type: field === 'id' ? 'int32' : 'string' }));
const structOf = (name: string | undefined, value: object) => ({ schema: { type: 'struct', ...name && { name }, fields: fields(...Object.keys(value)) }, payload: value });
const plain = { id: 5, name: 'x', at: '5' };
const row = { id: 5, aggregatetype: 'order', aggregateid: '7', type: 'Created', payload: '{"a":1}' };
const source = { version: '3', connector: 'postgresql', name: 'shop', db: 'd', schema: 'public', table: 'orders' };
const envelope = {
  schema: {
    type: 'struct',
    name: 'shop.public.orders.Envelope',
    fields: [
      ...['before', 'after'].map(field => ({ field, type: 'struct', optional: true, name: 'shop.public.orders.Value', fields: fields(...Object.keys(row)) })),
      { field: 'source', type: 'struct', name: 'io.debezium.connector.postgresql.Source', fields: fields(...Object.keys(source)) },
      { field: 'op', type: 'string' },
      { field: 'ts_ms', type: 'int64', optional: true },
    ],
  },
  payload: { before: null, after: row, source, op: 'c', ts_ms: 1 },
};
const known = exactly({ id: NUMBER, name: TEXT, at: TEXT });
const without: RecordType = { kind: 'text', hasSchema: false };

/** Values of all kinds, exactly as they are. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  'text': { converter: { '': `${KAFKA}storage.StringConverter` }, text: '5', type: TEXT },
  'bytes': { converter: { '': `${KAFKA}converters.ByteArrayConverter` }, text: '5', type: BYTES },
  'number': { converter: withSchema, text: '{"schema":{"type":"int64"},"payload":5}', type: NUMBER },
  'boolean': { converter: withSchema, text: '{"schema":{"type":"boolean"},"payload":true}', type: { kind: 'boolean', hasSchema: true } },
  'list': { converter: withSchema, text: '{"schema":{"type":"array","items":{"type":"int32"}},"payload":[5]}', type: { kind: 'list', hasSchema: true } },
  'struct': { converter: withSchema, text: JSON.stringify(structOf(undefined, plain)), type: { kind: 'struct', envelope: 'no', fields: known } },
  'envelope': { converter: withSchema, text: JSON.stringify(envelope), type: ROWS },
  'map': { converter: schemaless, text: JSON.stringify(plain), type: { kind: 'map', fields: exactly({ id: { kind: 'number', hasSchema: false }, name: without, at: without }) } },
  'text without schema': { converter: schemaless, text: '"5"', type: without },
  'number without schema': { converter: schemaless, text: '5', type: { kind: 'number', hasSchema: false } },
  'list without schema': { converter: schemaless, text: '[5]', type: { kind: 'list', hasSchema: false } },
};

/** Transforms with the values that their options may have; undefined leaves one out. */
export const TRANSFORMS: ReadonlyArray<readonly [string, Readonly<Record<string, ReadonlyArray<string | undefined>>>]> = [
  ...(['Value', 'Key'] as const).flatMap((side): Array<readonly [string, Readonly<Record<string, ReadonlyArray<string | undefined>>>]> => [
    [`${SMT}ExtractField$${side}`, { field: ['id', 'name', 'nope', 'after', 'source'] }],
    [`${SMT}HoistField$${side}`, { field: ['id', 'whole'] }],
    [`${SMT}InsertField$${side}`, { 'static.field': ['name', 'extra'], 'static.value': ['v'], 'topic.field': [undefined, 'topic', 'id!'] }],
    [`${SMT}ReplaceField$${side}`, { include: [undefined, undefined, 'id', 'id,name', 'op,after', 'nope'], exclude: [undefined, undefined, 'at', 'at,op'], renames: [undefined, 'id:name', 'id:key', 'name:id', 'name:id,id:name'] }],
    [`${SMT}MaskField$${side}`, { fields: ['name', 'nope'] }],
    [`${SMT}Flatten$${side}`, { delimiter: [undefined, '_'] }],
    [`${SMT}Cast$${side}`, { spec: ['id:string', 'nope:string', 'string', 'int32', 'boolean'] }],
    [`${SMT}TimestampConverter$${side}`, { 'target.type': ['string', 'unix'], 'field': [undefined, 'at', 'nope'], 'format': ['yyyy'] }],
    [`${SMT}SetSchemaMetadata$${side}`, { 'schema.name': ['a'], 'schema.version': [undefined, '2'] }],
    [`${SMT}HeaderFrom$${side}`, { fields: ['id', 'nope', 'op'], headers: ['h'], operation: ['copy', 'move'] }],
  ]),
  [`${SMT}ValueToKey`, { fields: ['id', 'id,name', 'nope', 'after'] }],
  [`${SMT}InsertHeader`, { 'header': ['h'], 'value.literal': ['1'] }],
  [`${SMT}RegexRouter`, { regex: ['(.*)'], replacement: ['$1'] }],
  ['io.debezium.transforms.ExtractNewRecordState', { 'add.fields': [undefined, 'op,table'] }],
  ['io.debezium.transforms.outbox.EventRouter', { 'table.fields.additional.placement': [undefined, 'type:envelope', 'id:partition'] }],
  ['io.debezium.transforms.HeaderToValue', { fields: ['a'], headers: ['b'], operation: ['copy'] }],
  ['io.debezium.transforms.ExtractChangedRecordState', { 'header.changed.name': ['c'] }],
  ['io.debezium.transforms.VectorToJsonConverter', {}],
  ['org.apache.iceberg.connect.transforms.JsonToMapTransform', {}],
  ['org.apache.iceberg.connect.transforms.CopyValue', { 'source.field': ['id', 'nope'], 'target.field': ['copy'] }],
  ['org.apache.iceberg.connect.transforms.KafkaMetadataTransform', {}],
  ['org.apache.iceberg.connect.transforms.DmsTransform', {}],
];

/** One generated chain: what reads key and value, and the transforms in their order. */
export interface GeneratedChain { readonly key: string; readonly value: string; readonly config: Readonly<Record<string, string>> }

/** Chains of up to four transforms, the same for a seed. */
export function generatedChains(count: number, seed: number): GeneratedChain[] {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const names = Object.keys(SAMPLES);
  return Array.from({ length: count }, () => {
    const [key, value] = [names[next(names.length)], names[next(4) === 0 ? next(names.length) : 5 + next(3)]];
    const aliases = Array.from({ length: 1 + next(4) }, (_, index) => `t${index}`);
    const steps = aliases.flatMap(alias => {
      const [className, options] = TRANSFORMS[next(TRANSFORMS.length)];
      const guard = next(8);
      return Object.entries({
        type: className,
        ...Object.fromEntries(Object.entries(options).map(([name, values]) => [name, values[next(values.length)]])),
        ...guard < 2 && { predicate: 'gone', ...guard === 0 && { negate: 'true' } },
      }).flatMap(([name, given]) => (given === undefined ? [] : [[`transforms.${alias}.${name}`, given]]));
    });
    const converters = ([['key', key], ['value', value]] as const).flatMap(([side, sample]) => Object.entries(SAMPLES[sample].converter).map(([name, given]) => [`${side}.converter${name}`, given]));
    return {
      key,
      value,
      config: Object.fromEntries([
        ['connector.class', `${KAFKA}file.FileStreamSinkConnector`], ['topics', 'shop.orders'], ['file', '/out'], ...converters, ['transforms', aliases.join()], ...steps,
        ['predicates', 'gone'], ['predicates.gone.type', `${SMT}predicates.RecordIsTombstone`],
      ]) as Record<string, string>,
    };
  });
}

