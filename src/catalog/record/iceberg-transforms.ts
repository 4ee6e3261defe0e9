import type { Effect } from './effect';
import { onFields, OPEN, taking } from './effect';
import { fieldType, hasField, withFields } from './fields';
import { WITH_FIELDS } from './record-type';

const copyValue = onFields('copies a field', (type, { option }) => {
  const [source, target] = [option('source.field'), option('target.field')];
  if (source === undefined || target === undefined) {
    return { kind: type.kind, ...type.orElse && { orElse: type.orElse } };
  }
  const isStruct = type.kind === 'struct' && !type.orElse?.length;
  return isStruct && hasField(type.fields, source) === 'no' ? `copies the field ${source}, which structs at this point do not have`
    : isStruct && hasField(type.fields, target) === 'yes' ? `copies to the field ${target}, which structs at this point already have`
      : { ...type, fields: withFields(type.fields, new Map([[target, fieldType(type.fields, source)]])) };
});

const debezium = onFields('reads change events', (type) => (
  type.envelope === 'documents' && !type.orElse?.length ? 'reads change events of tables, but documents are strings in those of MongoDB, which MongoDebeziumTransform reads'
    : type.kind === 'struct' && !type.orElse?.length && hasField(type.fields, 'op') === 'no' ? 'reads change events, but values at this point have no field op'
      : { kind: type.kind, envelope: 'no', ...type.orElse && { orElse: type.orElse } }));

/** What the transforms of Apache Iceberg do, by their simple names. */
export const ICEBERG_TRANSFORMS: Readonly<Record<string, Effect>> = {
  CopyValue: copyValue,
  DebeziumTransform: debezium,
  DmsTransform: taking(['map'], 'reads events of AWS DMS as objects without a schema', () => ({ kind: 'map' })),
  JsonToMapTransform: taking(['text'], 'parses strings', () => WITH_FIELDS),
  KafkaMetadataTransform: onFields('adds fields', ({ kind, envelope, fields, orElse }) => ({
    kind, envelope, ...fields && { fields: { certain: fields.certain, never: new Set() } }, ...orElse && { orElse },
  })),
  MongoDebeziumTransform: OPEN,
};
