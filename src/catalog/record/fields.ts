import type { Fields, RecordType } from './record-type';

const ANY: Fields = { certain: new Map(), never: new Set() };

/** These fields, and no others than those named. */
export function exactly(certain: Readonly<Record<string, RecordType>>, only: readonly string[] = []): Fields {
  return { certain: new Map(Object.entries(certain)), only: new Set(only), never: new Set() };
}

/** Whether a field is there. */
export function hasField(fields: Fields | undefined, name: string): 'yes' | 'no' | 'maybe' {
  if (fields === undefined) {
    return 'maybe';
  }
  const isExcluded = fields.never.has(name) || (fields.only !== undefined && !fields.only.has(name));
  return fields.certain.has(name) ? 'yes' : isExcluded ? 'no' : 'maybe';
}

/** What a field holds, where it is known. */
export function fieldType(fields: Fields | undefined, name: string): RecordType {
  return fields?.certain.get(name) ?? {};
}

/** The fields, and these as well. */
export function withFields(fields: Fields = ANY, added: ReadonlyMap<string, RecordType>): Fields {
  return { ...fields, certain: new Map([...fields.certain, ...added]), never: new Set([...fields.never].filter(name => !added.has(name))) };
}

/** The fields, and perhaps these as well. */
export function withPerhaps(fields: Fields = ANY, names: readonly string[]): Fields {
  const never = new Set([...fields.never].filter(name => !names.includes(name)));
  return { ...fields, ...fields.only && { only: new Set([...fields.only, ...names]) }, never };
}

/** The fields without those. */
export function withoutFields(fields: Fields = ANY, names: readonly string[]): Fields {
  return {
    certain: new Map([...fields.certain].filter(([name]) => !names.includes(name))),
    ...fields.only && { only: new Set([...fields.only].filter(name => !names.includes(name))) },
    never: new Set([...fields.never, ...names]),
  };
}

/** Which fields go on, all where none is included, and under which names. */
export interface FieldChoice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly renames: ReadonlyMap<string, string>;
}

/** The fields that are chosen, under their new names; undefined where two of one name would come out. */
export function chosenFields(fields: Fields = ANY, { include, exclude, renames }: FieldChoice): Fields | undefined {
  const isKept = (name: string) => !exclude.includes(name) && (include.length === 0 || include.includes(name));
  const renamed = (name: string) => renames.get(name) ?? name;
  const certain = [...fields.certain].filter(([name]) => isKept(name)).map(([name, type]) => [renamed(name), type] as const);
  if (new Set(certain.map(([name]) => name)).size < certain.length) {
    return undefined;
  }
  const possible = include.length > 0 ? include.filter(name => hasField(fields, name) !== 'no') : fields.only;
  const targets = [...renames].filter(([name]) => isKept(name) && hasField(fields, name) !== 'no').map(([, name]) => name);
  const gone = [...fields.never, ...exclude, ...renames.keys()].filter(name => !targets.includes(name));
  return {
    certain: new Map(certain),
    ...possible && { only: new Set([...possible].filter(isKept).map(renamed)) },
    never: new Set(gone),
  };
}
