import { remembered } from '../model';
import { simpleName } from './class-name';
import { factIndex } from './facts';
import type { CompactEntry } from './facts';
import type { ClassKind } from './model';
import { nearest } from './near';

/** Packages of Kafka Connect of which the catalog knows every plugin class. */
const COMPLETE = /^org\.apache\.kafka\.connect\.(transforms|converters|json|storage|mirror)\./;

/** What the inspection of an archive tells apart. Of other classes, such as those that a connector loads itself, it does not say whether they are there. */
const INSPECTED: ReadonlySet<AskedKind> = new Set(['source', 'sink', 'transformation', 'predicate', 'converter', 'headerConverter']);

const JAVA_NAME = /^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;

const WORDS = {
  source: 'a connector',
  sink: 'a connector',
  transformation: 'a transformation',
  predicate: 'a predicate',
  converter: 'a converter',
  headerConverter: 'a header converter',
  debezium: 'a class of Debezium',
};

/** What a configuration can ask a class to be: what Kafka Connect tells apart, and what Debezium loads itself. */
export type AskedKind = keyof typeof WORDS;

/** An app has many connectors of few classes. */
const suggestions = new Map<string, string>();

/** What the inspection of an archive found: its connectors, transformations, converters and the like, and no other class. */
export interface PluginClasses { readonly plugins: ReadonlySet<string> }

/** Every class of an archive, most of which are no plugins. */
export interface AllClasses { readonly all: ReadonlySet<string> }

type ArchiveClasses = PluginClasses | AllClasses;

/** Which classes a worker with one plugin can load, and by which names. */
export class ClassPath {
  private readonly names: ReadonlySet<string> | undefined;

  /** @param archive the classes of the plugin, where they are known */
  constructor(private readonly archive?: ArchiveClasses) {
    this.names = archive && namesOf(archive);
  }

  /** The full name for a name or an alias such as `JsonConverter` or `Json`. */
  resolve(name: string): string {
    return name.includes('.') ? name : this.aliases().get(name) ?? name;
  }

  /** Whether the class is in the plugin or the worker; undefined where nobody can know. */
  holds(className: string): boolean | undefined {
    if (factIndex().classes[className]?.b) {
      return true;
    }
    if (this.names) {
      return this.names.has(className) || (/^javax?\./.test(className) ? undefined : false);
    }
    return undefined;
  }

  /** Why a class cannot be loaded as one of the kinds; undefined where it can, or where nobody can know. */
  problem(name: string, kinds: readonly AskedKind[]): string | undefined {
    if (name === '') {
      return 'names no class';
    }
    if (!JAVA_NAME.test(name)) {
      return 'is not the name of a class';
    }
    const className = this.resolve(name);
    const known = factIndex().classes[className];
    if (known) {
      const fits = kinds.length === 0 || isOneOf(known, kinds);
      return this.lacks(className, kinds) ? 'is not in the plugin' : fits ? undefined : `is not ${WORDS[kinds[0]]}`;
    }
    if (/^javax?\./.test(className)) {
      return kinds.length > 0 ? `is not ${WORDS[kinds[0]]}` : undefined;
    }
    if (this.lacks(className, kinds) || (COMPLETE.test(className) && kinds.length > 0)) {
      return `cannot be found${this.suggestion(name, kinds)}`;
    }
    return undefined;
  }

  /** Whether an archive that was inspected does not hold the class. */
  private lacks(className: string, kinds: readonly AskedKind[]): boolean {
    return this.archive !== undefined && this.holds(className) === false && ('all' in this.archive || kinds.some(kind => INSPECTED.has(kind)));
  }

  /** Words that name a class of one of the kinds with nearly the same name. */
  suggestion(name: string, kinds: readonly AskedKind[]): string {
    const asked = `${name} ${kinds.join()}`;
    const known = suggestions.get(asked) ?? this.findSuggestion(name, kinds);
    suggestions.set(asked, known);
    return known;
  }

  private findSuggestion(name: string, kinds: readonly AskedKind[]): string {
    const candidates = Object.entries(factIndex().classes).filter(([, entry]) => isOneOf(entry, kinds));
    const same = candidates.find(([className]) => simpleName(className) === simpleName(name));
    const near = same?.[0] ?? nearest(name, candidates.map(([className]) => className));
    return near ? `; did you mean ${near}?` : '';
  }

  private aliases(): Map<string, string> {
    return aliasTable(this.archive ?? NOTHING_KNOWN);
  }
}

function isOneOf(entry: CompactEntry, kinds: readonly AskedKind[]): boolean {
  const own = entry.k.split('|');
  return kinds.some(kind => own.includes(kind));
}

function namesOf(archive: ArchiveClasses): ReadonlySet<string> {
  return 'all' in archive ? archive.all : archive.plugins;
}

const NOTHING_KNOWN: PluginClasses = { plugins: new Set() };

/** Aliases depend on the plugin alone, so each plugin has its table once. An alias of several classes is none. */
const aliasTable = remembered((archive: ArchiveClasses): Map<string, string> => {
  const found = new Map<string, Set<string>>();
  const names = namesOf(archive);
  for (const [className, entry] of Object.entries(factIndex().classes)) {
    const visible = entry.b || archive === NOTHING_KNOWN || names.has(className);
    if (visible && /source|sink|transformation|predicate|onverter|configProvider/.test(entry.k)) {
      for (const alias of aliasesOf(className, entry.k.split('|') as ClassKind[])) {
        found.set(alias, (found.get(alias) ?? new Set()).add(className));
      }
    }
  }
  // of a plugin class that the catalog does not know, nobody knows what it is; of all classes, most have no alias
  for (const className of 'plugins' in archive ? archive.plugins : []) {
    if (factIndex().classes[className] === undefined) {
      for (const alias of aliasesOf(className, Object.keys(SUFFIXES) as ClassKind[])) {
        found.set(alias, (found.get(alias) ?? new Set()).add(className));
      }
    }
  }
  return new Map([...found].filter(([, classes]) => classes.size === 1).map(([alias, classes]) => [alias, [...classes][0]]));
});

const SUFFIXES: Partial<Record<ClassKind, string>> = {
  source: 'Connector',
  sink: 'Connector',
  transformation: 'Transformation',
  predicate: 'Predicate',
  converter: 'Converter',
  headerConverter: 'HeaderConverter',
  configProvider: 'ConfigProvider',
};

function aliasesOf(className: string, kinds: readonly ClassKind[]): string[] {
  const simple = className.slice(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
  return [simple, ...kinds.map(kind => {
    const position = simple.lastIndexOf(SUFFIXES[kind] ?? '\u0000');
    return position > 0 ? simple.slice(0, position) : simple;
  })];
}

/** Whether a class of the catalog is a connector, by its full name. The index tells it: what is known of each class is not read for it. */
export function connectorKind(className: string): 'source' | 'sink' | undefined {
  const { classes } = factIndex();
  const kinds = Object.hasOwn(classes, className) ? classes[className].k.split('|') : [];
  return kinds.includes('source') ? 'source' : kinds.includes('sink') ? 'sink' : undefined;
}
