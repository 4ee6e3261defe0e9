/** What stands at the key or at the value of a record, as Kafka Connect has it in memory. `opaque` is an object that only one connector understands. */
export type Kind = 'struct' | 'map' | 'text' | 'bytes' | 'number' | 'boolean' | 'list' | 'opaque';

export type Side = 'key' | 'value';

/** What is known of it. Nothing known is an empty object; a record without a value is never meant. */
export interface RecordType {
  /** Undefined: it can be anything. */
  readonly kind?: Kind;
  /** Whether it has a schema, where the kind does not say so: a struct always has one, a map never. */
  readonly hasSchema?: boolean;
  /** Of a struct or a map, where something is known of its fields. */
  readonly fields?: Fields;
  /** The envelope of a change event, of rows or of documents; `no` where it certainly is none. */
  readonly envelope?: 'rows' | 'documents' | 'no';
  /** What else it can be: the kind is what stands there as a rule. */
  readonly orElse?: readonly Kind[];
}

/** What is known of the fields of a struct or map. Absent altogether: there can be any. */
export interface Fields {
  /** Fields that are there, with what they hold. */
  readonly certain: ReadonlyMap<string, RecordType>;
  /** The names that there can be beside them; absent where there can be any. */
  readonly only?: ReadonlySet<string>;
  /** Names that are certainly not there. */
  readonly never: ReadonlySet<string>;
}

/** Key and value of a record. */
export type RecordTypes = { readonly [side in Side]: RecordType };

export const UNKNOWN: RecordType = {};
export const TEXT: RecordType = { kind: 'text', hasSchema: true };
export const BYTES: RecordType = { kind: 'bytes', hasSchema: true };
export const NUMBER: RecordType = { kind: 'number', hasSchema: true };
/** Something with fields, of which it is not known whether it has a schema. */
export const WITH_FIELDS: RecordType = { kind: 'struct', orElse: ['map'] };

export function hasFields(kind: Kind | undefined): kind is 'struct' | 'map' {
  return kind === 'struct' || kind === 'map';
}

/** Whether there is a schema; undefined where it is not known. */
export function schemaOf({ kind, hasSchema, orElse }: RecordType): boolean | undefined {
  const known = (each: Kind) => (each === 'struct' || each === 'opaque' ? true : each === 'map' ? false : hasSchema);
  return kind === undefined || (orElse ?? []).some(other => known(other) !== known(kind)) ? undefined : known(kind);
}

/** Whether it certainly is no envelope of a change event. */
export function isNoEnvelope({ kind, envelope, orElse }: RecordType): boolean {
  return kind !== undefined && (orElse ?? []).every(other => other !== 'struct') && (kind !== 'struct' || envelope === 'no');
}

const WORDS: { readonly [kind in Kind]: string } = {
  struct: 'structs with a schema',
  map: 'objects without a schema',
  text: 'plain strings',
  bytes: 'bytes',
  number: 'numbers',
  boolean: 'booleans',
  list: 'lists',
  opaque: 'objects that only the connector itself understands',
};

/** How a finding calls it, in the plural. */
export function recordWords({ kind, envelope }: RecordType): string {
  return kind === 'struct' && envelope !== undefined && envelope !== 'no' ? 'envelopes of change events' : kind === undefined ? 'not known' : WORDS[kind];
}
