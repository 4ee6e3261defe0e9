import type { Effect, TransformStep } from './effect';
import { ASIDE, isMisfit, listOf, onFields, taking } from './effect';
import { chosenFields, exactly, fieldType, hasField, withFields, withoutFields, withPerhaps } from './fields';
import type { Fields, RecordType } from './record-type';
import { hasFields, NUMBER, schemaOf, TEXT, recordWords, UNKNOWN, WITH_FIELDS } from './record-type';

/** A field that Kafka Connect 3.7 looks for by its whole name; later versions may read it as a path. */
const field = (step: TransformStep) => (step.has('field.syntax.version') ? undefined : step.option('field'));

const lacks = (type: RecordType, name: string) => type.kind === 'struct' && (type.orElse ?? []).length === 0 && hasField(type.fields, name) === 'no';
const noField = (name: string, type: RecordType) => `uses the field ${name}, which ${recordWords(type)} at this point do not have`;

/** The same with other fields. */
function refilled(type: RecordType, fields: Fields | undefined): RecordType {
  const { kind, hasSchema, envelope, orElse } = type;
  return { kind, ...hasSchema !== undefined && { hasSchema }, ...fields && { fields }, ...envelope && { envelope }, ...orElse && { orElse } };
}

/** Of an object without a schema, a field that is not there is null, and nothing fails. */
const nothing = (type: RecordType, names: ReadonlyArray<string | undefined>) => {
  const missing = names.find(name => name !== undefined && type.kind === 'map' && (type.orElse ?? []).length === 0 && hasField(type.fields, name) === 'no');
  return missing !== undefined && { absent: noField(missing, type) };
};

const extractField: Effect = (types, step, side, kind) => {
  const outcome = onFields('extracts a field from an object', type => {
    const name = field(step);
    return name === undefined ? UNKNOWN : lacks(type, name) ? noField(name, type) : fieldType(type.fields, name);
  })(types, step, side, kind);
  return isMisfit(outcome) ? outcome : { ...outcome, ...nothing(types[side], [field(step)]) };
};

const valueToKey: Effect = (types, step) => {
  const { value } = types;
  const names = listOf(step, 'fields');
  const copied = onFields('copies fields of the value to the key', type => {
    const missing = names?.find(name => lacks(type, name));
    return missing === undefined ? type : noField(missing, type);
  })(types, step, 'value', 'sink');
  if (!('types' in copied)) {
    return copied;
  }
  const fields = names === undefined ? undefined : exactly(Object.fromEntries(names.map(name => [name, fieldType(value.fields, name)])));
  // Other values than those with fields are refused, so that keys have fields, too.
  const others = copied.types.value.orElse?.filter(kind => kind === 'map' || kind === 'struct');
  const key = value.kind === undefined ? WITH_FIELDS : { ...refilled(copied.types.value, fields), orElse: others?.length ? others : undefined, envelope: 'no' as const };
  return { types: { key, value: copied.types.value }, ...nothing(value, names ?? []) };
};

const hoistField: Effect = (types, step, side) => {
  const type = types[side];
  if (type.kind === 'opaque') {
    return { side, misfit: `puts the ${side} into a field, but ${side}s are ${recordWords(type)}` };
  }
  const name = step.option('field');
  const hasSchema = schemaOf(type);
  const shell: RecordType = hasSchema === undefined ? WITH_FIELDS : { kind: hasSchema ? 'struct' : 'map' };
  return { types: { ...types, [side]: { ...shell, envelope: 'no', ...name !== undefined && { fields: exactly({ [name]: type }) } } } };
};

const INSERTED: Readonly<Record<string, RecordType>> = {
  'topic.field': TEXT, 'partition.field': NUMBER, 'offset.field': NUMBER, 'timestamp.field': UNKNOWN, 'static.field': TEXT,
};

const insertField = onFields('inserts a field', (type, step) => {
  const added = new Map(Object.entries(INSERTED).flatMap(([option, inserted]) => {
    const name = step.option(option)?.replace(/[!?]$/, '');
    return name === undefined ? [] : [[name, inserted] as const];
  }));
  const double = type.kind === 'struct' && !type.orElse?.length ? [...added.keys()].find(name => hasField(type.fields, name) === 'yes') : undefined;
  return double === undefined ? refilled(type, withFields(type.fields, added)) : `inserts the field ${double}, which ${recordWords(type)} at this point already have`;
});

/**
 * A rename of what is not there, or left out, to a name that is there: of a struct it takes the value of the first all the same, and fails where there is none
 * or where it does not fit.
 */
function crossed(type: RecordType, isKept: (name: string) => boolean, renames: ReadonlyMap<string, string>): readonly [string, string] | undefined {
  const stays = (name: string) => hasField(type.fields, name) === 'yes' && isKept(name) && !renames.has(name);
  return type.kind === 'struct' && !type.orElse?.length
    ? [...renames].find(([from, to]) => stays(to) && (hasField(type.fields, from) === 'no' || (hasField(type.fields, from) === 'yes' && !isKept(from)))) : undefined;
}

const replaceField = onFields('replaces fields', (type, step) => {
  const [include, exclude, renames] = [listOf(step, 'include', 'whitelist'), listOf(step, 'exclude', 'blacklist'), listOf(step, 'renames')];
  if (include === undefined || exclude === undefined || renames === undefined) {
    return { kind: type.kind, ...type.orElse && { orElse: type.orElse } };
  }
  const pairs = new Map(renames.map(each => each.split(':').map(name => name.trim()) as [string, string]));
  const across = crossed(type, name => !exclude.includes(name) && (include.length === 0 || include.includes(name)), pairs);
  if (across !== undefined) {
    return `renames ${across[0]}, which is not there or left out, to ${across[1]}, which is there`;
  }
  const fields = chosenFields(type.fields, { include, exclude, renames: pairs });
  // a map keeps one of the two
  return fields === undefined && type.kind === 'struct' && !type.orElse?.length ? 'gives two fields one name, which a schema does not allow'
    : { ...refilled(type, fields), envelope: type.envelope === 'no' ? 'no' : undefined };
});

/** Names of nested fields are joined; what holds one value keeps its name. */
const flatten = onFields('flattens objects', type => {
  const flat = [...type.fields?.certain ?? []].filter(([, { kind }]) => kind === 'text' || kind === 'number' || kind === 'boolean');
  return { ...refilled(type, { certain: new Map(flat), never: new Set() }), envelope: type.envelope === 'no' ? 'no' : undefined };
});

/** The same, of which some fields hold something else. A map gets those that it lacks, and they hold nothing. */
const changing = (names: (step: TransformStep) => readonly string[]) => (type: RecordType, step: TransformStep): RecordType => {
  const changed = new Map(names(step).filter(name => hasField(type.fields, name) === 'yes' || type.kind === 'map').map(name => [name, UNKNOWN]));
  const fields = changed.size === 0 ? type.fields : withFields(type.fields, changed);
  return refilled(type, type.orElse?.includes('map') ? withPerhaps(fields, names(step)) : fields);
};

/** An effect on fields, with a word where none of those that it names is there: it passes the record on as it is. */
const passing = (does: string, names: (step: TransformStep) => readonly string[], effect: Effect): Effect => (types, step, side, kind) => {
  const outcome = effect(types, step, side, kind);
  const type = types[side];
  const named = names(step);
  const isAbsent = !isMisfit(outcome) && hasFields(type.kind) && (type.orElse ?? []).length === 0 && named.length > 0 && named.every(name => hasField(type.fields, name) === 'no');
  return isAbsent ? { ...outcome, absent: `${does} ${named.join(', ')}, which ${recordWords(type)} at this point do not have` } : outcome;
};

const isNested = ({ kind }: RecordType) => kind === 'struct' || kind === 'map' || kind === 'list';

const CAST: Readonly<Record<string, RecordType['kind']>> = { string: 'text', boolean: 'boolean' };

const cast: Effect = (types, step, side, kind) => {
  const spec = listOf(step, 'spec');
  if (spec === undefined) {
    return { types: { ...types, [side]: UNKNOWN } };
  }
  if (spec.some(each => each.includes(':'))) {
    const names = spec.map(each => each.split(':')[0].trim());
    const nested = names.find(name => isNested(fieldType(types[side].fields, name)));
    // a field without a value passes
    return nested !== undefined ? { side, misfit: `casts the field ${nested}, which holds ${recordWords(fieldType(types[side].fields, nested))}`, isDoubtful: true }
      : onFields('casts fields', changing(() => names))(types, step, side, kind);
  }
  const [target = ''] = spec;
  const to = CAST[target.toLowerCase()] ?? 'number';
  const takes = to === 'text' ? ['text', 'number', 'boolean', 'bytes'] as const : ['text', 'number', 'boolean'] as const;
  return taking(takes, `casts the whole ${side} to ${target}`, type => ({ kind: to, hasSchema: schemaOf(type) }))(types, step, side, kind);
};

const convertTimestamp: Effect = (types, step, side, kind) => {
  if (step.has('field') && step.option('field') !== '') {
    return onFields('converts a field', changing(({ option }) => [option('field') ?? '']))(types, step, side, kind);
  }
  const target = step.option('target.type')?.toLowerCase();
  const to = target === 'string' ? 'text' : target === 'unix' ? 'number' : undefined;
  const converted = (type: RecordType): RecordType => (to === undefined ? UNKNOWN : { kind: to, hasSchema: schemaOf(type) });
  return taking(['text', 'number'], `converts the whole ${side}, as no field is named`, converted)(types, step, side, kind);
};

const setSchemaMetadata = taking(['struct', 'opaque'], 'names the schema of a struct', (type, step) => (
  type.kind === 'opaque' || !step.has('schema.name') ? type : { ...type, envelope: undefined }));

const headerFrom = onFields('moves fields to headers', (type, step) => {
  const names = listOf(step, 'fields');
  const missing = names?.find(name => lacks(type, name));
  const moves = step.option('operation')?.toLowerCase() !== 'copy';
  if (missing !== undefined) {
    return noField(missing, type);
  }
  if (names === undefined) {
    return { kind: type.kind, ...type.orElse && { orElse: type.orElse } };
  }
  return moves ? refilled(type, withoutFields(type.fields, names)) : type;
});

/** What the transforms of Kafka do, by their names without the side. */
export const KAFKA_TRANSFORMS: Readonly<Record<string, Effect>> = {
  Cast: passing('casts', step => (listOf(step, 'spec') ?? []).filter(each => each.includes(':')).map(each => each.split(':')[0].trim()), cast),
  DropHeaders: ASIDE,
  ExtractField: extractField,
  Filter: ASIDE,
  Flatten: flatten,
  HeaderFrom: headerFrom,
  HoistField: hoistField,
  InsertField: insertField,
  InsertHeader: ASIDE,
  MaskField: passing('masks', step => listOf(step, 'fields') ?? [], onFields('masks fields', changing(step => listOf(step, 'fields') ?? []))),
  RegexRouter: ASIDE,
  ReplaceField: passing('leaves out', step => (['include', 'whitelist', 'renames'].some(step.has) ? [] : listOf(step, 'exclude', 'blacklist') ?? []), replaceField),
  SetSchemaMetadata: setSchemaMetadata,
  TimestampConverter: passing('converts', ({ option }) => [option('field') ?? ''].filter(name => name !== ''), convertTimestamp),
  TimestampRouter: ASIDE,
  ValueToKey: valueToKey,
};
