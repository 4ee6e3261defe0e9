import { dataFile } from '../platform';
import { holdsValues } from './check-kinds';
import type { Check, ClassFact, ClassKind, OptionFact, OptionType } from './model';

/** One option in a fact file. Keys are short because there are thousands; a missing key is the usual case. */
export interface CompactOption {
  /** Type, by its letter. */
  readonly t: string;
  /** Required. */
  readonly r?: 1;
  /** Default; missing where it is null. */
  readonly d?: unknown;
  /** Importance `H` or `L`; missing where it is medium. */
  readonly i?: string;
  readonly c?: Check;
  /** Allowed values, where the check does not hold them. */
  readonly w?: string[];
  /** Positions of the versions in the list of the class; missing where it holds for all. */
  readonly m?: number[];
  /** Internal. */
  readonly n?: 1;
  /** Deprecated. */
  readonly p?: 1;
  /** Earlier names that still work. */
  readonly l?: string[];
  readonly e?: string[];
  /** Judged only where this option has one of these values. */
  readonly u?: [string, string[]];
  /** Options of which any takes its place. */
  readonly s?: string[];
  /** What its code demands when a task starts, besides what Kafka Connect validates. */
  readonly f?: Check;
}

export interface CompactClass {
  readonly c: string;
  readonly k: string;
  readonly v: string[];
  readonly a: string;
  readonly b?: 1;
  /** Declares no options. */
  readonly o?: 1;
  readonly d?: 1;
  readonly g?: 'debezium' | 'mongodb';
  /** Options held by a pool that several classes share: pool, and the names in it. */
  readonly s?: [string, string[]];
  readonly x: Record<string, CompactOption | CompactOption[]>;
}

export interface CompactEntry {
  readonly f: string;
  readonly k: string;
  readonly a: string;
  readonly v: string[];
  readonly b?: 1;
  readonly d?: 1;
}

export interface CompactIndex {
  /** File, kinds, and what a list of classes is asked for: versions, artifact, built in, deprecated. */
  readonly classes: Record<string, CompactEntry>;
}

export const TYPE_LETTERS: Record<string, OptionType> = {
  B: 'BOOLEAN', S: 'STRING', I: 'INT', H: 'SHORT', L: 'LONG', D: 'DOUBLE', T: 'LIST', C: 'CLASS', P: 'PASSWORD',
};

const IMPORTANCE: Record<string, OptionFact['importance']> = { H: 'HIGH', L: 'LOW' };

const cache = new Map<string, unknown>();

function read<T>(file: string): T {
  let content = cache.get(file);
  if (content === undefined) {
    content = dataFile('catalog', 'facts', file);
    cache.set(file, content);
  }
  return content as T;
}

let index: CompactIndex | undefined;

/** Users' texts are looked up in it: `toString`, which every object has, is no class. */
export function factIndex(): CompactIndex {
  return index ??= { classes: Object.assign(Object.create(null), read<CompactIndex>('index').classes) };
}

const classes = new Map<string, ClassFact>();

/** All that is known of a class, read when first asked for; undefined for a class the catalog does not know. */
export function classFact(className: string): ClassFact | undefined {
  const known = classes.get(className);
  if (known) {
    return known;
  }
  const entry = factIndex().classes[className];
  if (!entry) {
    return undefined;
  }
  const fact = expandClass(read<CompactClass>(entry.f), pool => read<Record<string, CompactOption>>(pool));
  classes.set(className, fact);
  return fact;
}

export function expandClass(compact: CompactClass, poolOf: (name: string) => Record<string, CompactOption>): ClassFact {
  const options = new Map<string, OptionFact[]>();
  if (compact.s) {
    const pool = poolOf(compact.s[0]);
    compact.s[1].forEach(name => options.set(name, [expandOption(name, pool[name], compact.v)]));
  }
  for (const [name, variants] of Object.entries(compact.x)) {
    options.set(name, (Array.isArray(variants) ? variants : [variants]).map(variant => expandOption(name, variant, compact.v)));
  }
  return {
    className: compact.c,
    kinds: compact.k.split('|') as ClassKind[],
    versions: compact.v,
    artifact: compact.a,
    builtin: compact.b === 1,
    opaque: compact.o === 1,
    deprecated: compact.d === 1,
    validation: compact.g ?? 'configdef',
    options,
  };
}

function expandOption(name: string, compact: CompactOption, versions: readonly string[]): OptionFact {
  return {
    name,
    type: TYPE_LETTERS[compact.t],
    required: compact.r === 1,
    default: compact.d ?? null,
    importance: IMPORTANCE[compact.i ?? ''] ?? 'MEDIUM',
    check: compact.c,
    allowed: compact.w ?? allowedOf(compact.c),
    versions: compact.m === undefined ? versions : compact.m.map(position => versions[position]),
    internal: compact.n === 1,
    deprecated: compact.p === 1,
    aliases: compact.l ?? [],
    dependents: compact.e ?? [],
    when: compact.u === undefined ? undefined : { option: compact.u[0], values: compact.u[1] },
    unless: compact.s ?? [],
    start: compact.f,
  };
}

function allowedOf(check: Check | undefined): string[] | undefined {
  return check && holdsValues(check.k) ? check.v!.map(String) : undefined;
}
