/** Kinds of checks over the text as given. */
export type RawKind =
  | 'any' | 'required' | 'boolean' | 'int' | 'long' | 'short' | 'double' | 'enum' | 'enum-exact' | 'enum-or-empty' | 'only'
  | 'class-name' | 'regex-list' | 'regex' | 'map' | 'topic-name' | 'topic-name-or-empty' | 'host-name' | 'operations' | 'slot-name' | 'key-columns'
  | 'replica-identity' | 'field-names' | 'field-renames' | 'three-part-name' | 'one-element' | 'connection-string' | 'region-name' | 'endpoint' | 'no-text';

/** Kinds of checks over the parsed value. */
export type ParsedKind =
  | 'range' | 'range-or-null' | 'in' | 'in-ci' | 'in-ci-or-null' | 'in-or-null' | 'in-or-empty' | 'in-ci-or-empty' | 'list-in-ci'
  | 'non-empty' | 'non-blank' | 'name' | 'non-null' | 'non-empty-list' | 'unique' | 'regex' | 'regex-or-empty' | 'regex-list' | 'cast' | 'renames'
  | 'url' | 'url-list' | 'path-slash' | 'pairs' | 'time-zone' | 'time-zone-or-empty' | 'json-array' | 'json' | 'json-or-empty' | 'avro-record'
  | 'date-format' | 'operation-time' | 'java-name' | 'java-name-or-empty' | 'java-name-list' | 'connection-string' | 'topic-override' | 'locale'
  | 'region' | 'positive-or-minus-one' | 'bucket';

/** All kinds: several at once, the class of a part, and those above. */
export type CheckKind = 'all' | 'class' | RawKind | ParsedKind;

const VALUE_KINDS = [
  'in', 'in-ci', 'in-ci-or-null', 'in-or-null', 'in-or-empty', 'in-ci-or-empty', 'list-in-ci', 'enum', 'enum-exact', 'enum-or-empty', 'only',
] as const satisfies readonly CheckKind[];

const BOUND_KINDS = ['range', 'range-or-null', 'int', 'long', 'short'] as const satisfies readonly CheckKind[];

/** Kinds that demand a form, which they do not hold as values or bounds. */
export type FormKind = Exclude<CheckKind, 'all' | 'class' | 'any' | typeof VALUE_KINDS[number] | typeof BOUND_KINDS[number]>;

/** Whether a check of the kind holds the values that it allows. */
export function holdsValues(kind: CheckKind): kind is typeof VALUE_KINDS[number] {
  return (VALUE_KINDS as readonly CheckKind[]).includes(kind);
}

/** Whether a check of the kind holds the least and the greatest number. */
export function holdsBounds(kind: CheckKind): kind is typeof BOUND_KINDS[number] {
  return (BOUND_KINDS as readonly CheckKind[]).includes(kind);
}
