import type { Effect, Misfit, TransformStep } from './effect';
import { ASIDE, listOf, taking } from './effect';
import { hasField, withFields } from './fields';
import type { RecordType } from './record-type';
import { isNoEnvelope, recordWords, UNKNOWN } from './record-type';

const notEnvelopes = (type: RecordType) => `does nothing, because values are ${recordWords(type)} here and no envelopes of change events`;

/** The fields that are put beside those of the row, where they keep their names. */
function addedFields(step: TransformStep): ReadonlyMap<string, RecordType> {
  const prefix = step.has('add.fields.prefix') ? step.option('add.fields.prefix') : '__';
  const plain = prefix === undefined ? [] : (listOf(step, 'add.fields') ?? []).filter(name => /^\w+$/.test(name));
  return new Map(plain.map(name => [prefix + name, UNKNOWN]));
}

/** A part of the envelope that a transform took away. */
const lost = ({ kind, fields }: RecordType) => (kind === 'struct' ? ['before', 'after', 'source', 'op', 'ts_ms'].find(name => hasField(fields, name) === 'no') : undefined);

const unread = (name: string): Misfit => ({ side: 'value', misfit: `reads the field ${name}, which values at this point do not have`, isDoubtful: true });

const changes: Effect = types => {
  const name = isNoEnvelope(types.value) ? undefined : lost(types.value);
  return name === undefined ? { types } : unread(name);
};

/** What reads envelopes: other values pass as they are, and a part that was taken away is missed. */
const ofEnvelopes = (effect: Effect): Effect => (types, step, side, kind) => {
  if (isNoEnvelope(types.value)) {
    return { types, idle: notEnvelopes(types.value) };
  }
  const name = lost(types.value);
  return name === undefined ? effect(types, step, side, kind) : unread(name);
};

/** Rows out of envelopes of rows. */
const unwrap = (ofEnvelope: 'rows' | 'documents') => ofEnvelopes((types, step) => {
  const { value } = types;
  const isOther = value.envelope !== undefined && value.envelope !== ofEnvelope;
  if (value.kind !== 'struct' || isOther) {
    return { types: { ...types, value: UNKNOWN } };
  }
  const row: RecordType = { kind: 'struct', ...value.orElse && { orElse: value.orElse } };
  return { types: { ...types, value: value.envelope === undefined ? row : { ...row, envelope: 'no', fields: withFields(undefined, addedFields(step)) } } };
});

/** The router gives the payload as it is, a text as a rule. With more columns beside it, or expanded from its JSON, it has fields. */
function outboxValue({ option, has }: TransformStep): RecordType {
  const first = (...names: string[]) => option(names.find(has) ?? '')?.toLowerCase() ?? '';
  const placement = first('table.fields.additional.placement', 'collection.fields.additional.placement');
  const isExpanded = first('table.expand.json.payload', 'collection.expand.json.payload') === 'true';
  return isExpanded || hasPlace(placement, 'envelope') ? { kind: 'struct', envelope: 'no' } : UNKNOWN;
}

const hasPlace = (placement: string, place: string) => placement.split(',').some(each => each.split(':')[1]?.trim() === place);

const outbox = ofEnvelopes((types, step, _, kind) => {
  const { value } = types;
  const placement = ['table.fields.additional.placement', 'collection.fields.additional.placement'].find(step.has);
  const hasPartition = placement !== undefined && (step.option(placement) === undefined || hasPlace(step.option(placement)!.toLowerCase(), 'partition'));
  if (kind === 'sink' && !hasPartition) {
    return { side: 'value', misfit: 'is for sources: in a sink it fails at the first event, because it does not set a partition', isDoubtful: value.envelope === undefined };
  }
  return { types: { key: UNKNOWN, value: value.kind === 'struct' ? outboxValue(step) : UNKNOWN } };
});

/** It takes structs only, and puts fields into them. */
const intoStructs = (does: string) => taking(['struct'], does, ({ envelope, fields }) => ({
  kind: 'struct', envelope, ...fields && { fields: { certain: fields.certain, never: new Set() } },
}));

const DEBEZIUM = 'io.debezium.transforms.';
const MONGODB = 'io.debezium.connector.mongodb.transforms.';

/** What Debezium's transforms do. */
export const DEBEZIUM_TRANSFORMS: Readonly<Record<string, Effect>> = {
  ...Object.fromEntries([
    'Filter', 'ContentBasedRouter', 'ByLogicalTableRouter', 'ToLogicalTopicRouter', 'partitions.PartitionRouting', 'SchemaChangeEventFilter', 'tracing.ActivateTracingSpan',
    'openlineage.OpenLineage', 'TimezoneConverter', 'GeometryFormatTransformer', 'SwapGeometryCoordinates', 'EnforceRecordSize',
  ].map(name => [DEBEZIUM + name, ASIDE])),
  'io.debezium.connector.mysql.transforms.ReadToInsertEvent': ASIDE,
  'io.debezium.connector.postgresql.transforms.DecodeLogicalDecodingMessageContent': ASIDE,
  'io.debezium.connector.postgresql.transforms.timescaledb.TimescaleDb': ASIDE,
  [`${DEBEZIUM}ExtractChangedRecordState`]: changes,
  [`${DEBEZIUM}ExtractNewRecordState`]: unwrap('rows'),
  [`${DEBEZIUM}outbox.EventRouter`]: outbox,
  [`${DEBEZIUM}ExtractSchemaToNewRecord`]: types => ({ types: { ...types, value: types.value.kind === 'struct' ? { kind: 'struct' } : UNKNOWN } }),
  [`${DEBEZIUM}HeaderToValue`]: intoStructs('puts headers into a struct'),
  [`${DEBEZIUM}VectorToJsonConverter`]: intoStructs('converts fields of a struct'),
  [`${MONGODB}ExtractNewDocumentState`]: unwrap('documents'),
  [`${MONGODB}outbox.MongoEventRouter`]: outbox,
};

