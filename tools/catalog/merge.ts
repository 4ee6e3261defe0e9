import { TYPE_LETTERS } from '../../src/catalog/facts';
import { compareVersions } from '../../src/model';
import type { CompactClass, CompactOption } from '../../src/catalog/facts';
import { holdsValues } from '../../src/catalog/check-kinds';
import type { CheckKind } from '../../src/catalog/check-kinds';
import type { Check } from '../../src/catalog/model';
import { allowedValues, conditionOf, OptionProbe, ProbeFile, SourceClass, SourceFile, SourceOption } from './source';
import { bare, declaredCheck, inferCheck, inferConverterCheck, inferStartCheck } from './infer';
import { takesAnyValue, valuesOfAnother } from './values-of-another';

export interface MergedClass {
  readonly name: string;
  readonly compact: CompactClass;
}

/** On the class path of every worker, whatever the plugin holds. */
const BUILTIN = /^org\.apache\.kafka:(connect-(api|json|runtime|transforms|mirror)|kafka-clients)$/;

const LETTERS = Object.fromEntries(Object.entries(TYPE_LETTERS).map(([letter, type]) => [type, letter]));

/** Checks that follow from several options at once are code of the validator; here stands what holds for the option alone. */
const SINGLE: Array<[RegExp, string, Check]> = [
  [/^io\.debezium\.connector\./, 'max.queue.size', { k: 'int', v: [1], raw: 1 }],
  [/OracleConnector$/, 'secondary.hostname', { k: 'any', raw: 1 }],
  [/OracleConnector$/, 'secondary.url', { k: 'any', raw: 1 }],
  [/OracleConnector$/, 'rac.nodes', { k: 'any', raw: 1 }],
  [/OracleConnector$/, 'internal.log.mining.use.cte.query', { k: 'boolean', raw: 1 }],
];

/** Options that belong to another class of the same artifact and are merged into it: those a plugin's own extension adds to the sink. */
interface VersionedClass {
  readonly version: string;
  readonly artifact: string;
  readonly fact: SourceClass;
  readonly probes: Record<string, OptionProbe>;
  readonly tried: readonly string[];
}

/** One class over all its versions. */
export function mergeClasses(sources: SourceFile[], probes: ProbeFile[], verbose = false): MergedClass[] {
  const byName = new Map<string, VersionedClass[]>();
  for (const source of sources) {
    const probed = probes.find(file => file.artifact === source.artifact && file.version === source.version);
    for (const [name, fact] of Object.entries(source.classes)) {
      const version = { version: source.version, artifact: source.artifact, fact, probes: probed?.classes[name] ?? {}, tried: probed?.tried ?? [] };
      byName.set(name, [...(byName.get(name) ?? []), version]);
    }
  }
  return [...byName.keys()].sort().map(name => ({ name, compact: mergeClass(name, byName.get(name)!, verbose) }));
}

function mergeClass(name: string, given: VersionedClass[], verbose: boolean): CompactClass {
  const contributed = given.filter(one => one.fact.kind === 'contribution');
  const versions = given.filter(one => one.fact.kind !== 'contribution').sort((a, b) => compareVersions(a.version, b.version));
  const newest = versions[versions.length - 1];
  const optionNames = [...new Set(versions.flatMap(one => (one.fact.options ?? []).map(option => option.name)))].sort();
  const options: CompactClass['x'] = {};
  for (const optionName of optionNames) {
    options[optionName] = mergeOption(name, optionName, versions, verbose);
  }
  for (const option of contributed.flatMap(one => one.fact.options ?? [])) {
    options[option.name] ??= compactOption(option, declaredCheck(option));
  }
  return {
    c: name,
    k: newest.fact.kind.replace('config-provider', 'configProvider'),
    v: versions.map(one => one.version),
    a: newest.artifact,
    ...(BUILTIN.test(newest.artifact) ? { b: 1 as const } : {}),
    ...(versions.every(one => one.fact.options === null) ? { o: 1 as const } : {}),
    ...(newest.fact.deprecated ? { d: 1 as const } : {}),
    ...validationOf(name),
    x: options,
  };
}

function validationOf(name: string): Pick<CompactClass, 'g'> {
  if (/^io\.debezium\.connector\.(?!jdbc|mongodb\.MongoDbSink).*Connector$/.test(name)) {
    return { g: 'debezium' };
  }
  return /^com\.mongodb\.kafka\.connect\.Mongo\w+Connector$/.test(name) ? { g: 'mongodb' } : {};
}

function mergeOption(className: string, name: string, versions: VersionedClass[], verbose: boolean): CompactOption | CompactOption[] {
  const variants: Array<{ content: CompactOption; positions: number[] }> = [];
  versions.forEach((version, position) => {
    const option = version.fact.options?.find(one => one.name === name);
    if (!option) {
      return;
    }
    const check = checkOf(className, option, version, versions, verbose);
    const probe = probedVersion(option, version, versions)?.probes[name];
    const borrowed = probe !== undefined && takesAnyValue(check)
      && valuesOfAnother(option, version.fact.options!, sibling => checkOf(className, sibling, version, versions, false));
    const start = probe && inferStartCheck(option, probe, version.tried);
    const content = compactOption(option, check, { siblings: version.fact.options!, unless: probe?.unless, borrowed, start });
    const same = variants.find(one => JSON.stringify(one.content) === JSON.stringify(content));
    if (same) {
      same.positions.push(position);
    } else {
      variants.push({ content, positions: [position] });
    }
  });
  const packed = variants.map(({ content, positions }) => (positions.length === versions.length ? content : { ...content, m: positions }));
  return packed.length === 1 ? packed[0] : packed;
}

/** What was learnt by asking the real one, for this version or another of the same class; else what the definition says. */
function checkOf(className: string, option: SourceOption, version: VersionedClass, versions: VersionedClass[], verbose: boolean): Check | undefined {
  const single = SINGLE.find(([pattern, name]) => pattern.test(className) && name === option.name);
  if (single) {
    return single[2];
  }
  const probed = probedVersion(option, version, versions);
  if (!probed) {
    return guess(className, option);
  }
  const source = probed.fact.options!.find(one => one.name === option.name)!;
  const infer = /onverter/.test(probed.fact.kind) ? inferConverterCheck : inferCheck;
  const inference = infer(source, probed.probes[option.name], probed.tried);
  if (verbose && inference.unexplained.length > 0 && probed === version) {
    console.log(`${className} ${version.version} ${option.name} (${option.type}): ${JSON.stringify(inference.check)} leaves ${JSON.stringify(inference.unexplained)}`);
  }
  // another version may allow other values
  return probed !== version && inference.check?.v && /^enum/.test(inference.check.k) ? { ...inference.check, v: allowedValues(option) } : inference.check;
}

/** The version whose probes say most of an option: this one, else the newest that was asked. */
function probedVersion({ name }: SourceOption, version: VersionedClass, versions: VersionedClass[]): VersionedClass | undefined {
  return version.probes[name] ? version : [...versions].reverse().find(one => one.probes[name]);
}

/** A Debezium connector that could not be asked: its field data says most of it. */
function guess(className: string, option: SourceOption): Check | undefined {
  if (!/^io\.debezium\.connector\.\w+\.\w+Connector$/.test(className) || !option.debezium) {
    return declaredCheck(option);
  }
  const byType: Readonly<Record<string, CheckKind>> = { BOOLEAN: 'boolean', INT: 'int', LONG: 'long', SHORT: 'short', DOUBLE: 'double', CLASS: 'class-name' };
  const allowed = option.debezium.allowedValues;
  const check: Check = allowed && option.debezium.hasValidator ? { k: 'enum', v: allowed } : { k: byType[option.type] ?? 'any' };
  return option.debezium.required ? { k: 'all', all: [{ k: 'required' }, check], raw: 1 } : { ...check, raw: 1 };
}

interface Surroundings {
  readonly siblings?: SourceOption[];
  readonly unless?: string[];
  /** The values that it says it allows are those of another option. */
  readonly borrowed?: boolean;
  /** What its code demands besides when a task starts. */
  readonly start?: Check;
}

function compactOption(option: SourceOption, check: Check | undefined, { siblings = [], unless, borrowed, start }: Surroundings = {}): CompactOption {
  const fact = bare(option);
  const allowed = borrowed ? [] : allowedValues(option);
  const when = conditionOf(option, siblings);
  const holdsAllowed = check && holdsValues(check.k);
  return {
    t: LETTERS[option.type],
    ...(fact.required ? { r: 1 as const } : {}),
    ...(fact.default === null ? {} : { d: fact.default }),
    ...(fact.importance === 'MEDIUM' ? {} : { i: fact.importance[0] }),
    ...(check ? { c: check } : {}),
    ...(allowed.length > 0 && !holdsAllowed ? { w: allowed } : {}),
    ...(option.internal ? { n: 1 as const } : {}),
    ...(option.deprecatedHint === 'likely' ? { p: 1 as const } : {}),
    ...(option.debezium?.deprecatedAliases ? { l: option.debezium.deprecatedAliases } : {}),
    ...(option.dependents && option.dependents.length > 0 ? { e: option.dependents } : {}),
    ...(when ? { u: [when.option, when.values] } : {}),
    ...(unless ? { s: unless } : {}),
    ...(start ? { f: start } : {}),
  };
}
