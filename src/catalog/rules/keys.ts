import { aliasesOf, partVersion } from '../connect/enrich';
import { chosenOptions, connectorOptions, earlierNames, frameworkOptions } from '../connect/options';
import { optionProblems } from '../evaluate';
import { classFact, compareVersions } from '../facts';
import type { ClassFact, OptionFact } from '../model';
import { nearest } from '../near';
import { remembered } from '../remembered';
import type { RuleView } from './view';
import type { OptionRule, OptionViolation } from './rule';
import { rule } from './rule';
import { renameOf } from './renames';
import { isPassedThrough } from './pass-through';

/** A key with the class that ought to define it: the connector, a transform, a predicate or a converter. */
interface Place {
  readonly key: string;
  readonly name: string;
  readonly prefix: string;
  readonly fact: ClassFact;
  readonly version: string | undefined;
  readonly options: ReadonlyMap<string, readonly OptionFact[]>;
  /** Of these the ones that the class defines itself. */
  readonly own: ReadonlyMap<string, readonly OptionFact[]>;
}

/** What Kafka Connect adds to a part beside its own options. */
const IMPLICIT = new Set(['type', 'predicate', 'negate']);

/** Keys that a transform, a predicate or a converter of the configuration reads. */
const PARTS = /^(transforms|predicates|key\.converter|value\.converter|header\.converter)\./;

/** Several rules look at the same places of one configuration. */
const places = remembered((view: RuleView): Place[] =>
  [...connectorPlaces(view), ...partPlaces(view), ...converterPlaces(view), ...historyPlaces(view)]);

function connectorPlaces(view: RuleView): Place[] {
  const { config, fact, kind, kafkaConnectVersion, version } = view.context;
  if (!fact) {
    return [];
  }
  const own = connectorOptions(view.context);
  const other = frameworkOptions(kind === 'sink' ? 'source' : 'sink', kafkaConnectVersion);
  const options = new Map([...frameworkOptions(kind, kafkaConnectVersion), ...other, ...own]);
  const names = [...aliasNames(view, 'converters'), ...aliasNames(view, 'post.processors'), ...aliasNames(view, 'custom.converters')];
  return config.keys()
    .filter(key => !PARTS.test(key) && !names.some(alias => key.startsWith(`${alias}.`)))
    .map(key => ({ key, name: key, prefix: '', fact, version, options, own }));
}

function aliasNames(view: RuleView, key: string): string[] {
  return aliasesOf(view.context.config, key);
}

function partPlaces(view: RuleView): Place[] {
  return (['transforms', 'predicates'] as const).flatMap(list => aliasesOf(view.context.config, list).flatMap(alias => {
    const prefix = `${list}.${alias}.`;
    return placesUnder(view, prefix, view.context.config.known(`${prefix}type`), IMPLICIT);
  }));
}

function converterPlaces(view: RuleView): Place[] {
  return ['key.converter', 'value.converter', 'header.converter'].flatMap(key => placesUnder(view, `${key}.`, view.context.config.known(key), new Set(['converter.type'])));
}

function historyPlaces(view: RuleView): Place[] {
  const prefix = 'schema.history.internal.';
  const held = view.text('schema.history.internal');
  const under = placesUnder(view, '', held, new Set());
  return held === undefined || !view.context.fact?.options.has('schema.history.internal')
    ? [] : under.filter(place => place.key.startsWith(prefix) && !/\.(producer|consumer)\./.test(place.key));
}

function placesUnder(view: RuleView, prefix: string, type: string | null | undefined, implicit: ReadonlySet<string>): Place[] {
  const { config, classPath } = view.context;
  const fact = type ? classFact(classPath.resolve(type.trim())) : undefined;
  if (!fact || fact.opaque) {
    return [];
  }
  const options = chosenOptions(fact, partVersion(view.context, fact));
  return config.keys()
    .filter(key => key.startsWith(prefix) && !implicit.has(key.slice(prefix.length)))
    .map(key => ({
      key, name: key.slice(prefix.length), prefix, fact, version: fact.builtin ? undefined : view.context.version, options, own: options,
    }));
}

function isDefined(place: Place): boolean {
  return place.options.has(place.name) || earlierNames(place.own).has(place.name);
}

/** Versions of the class that know the key, where the one that is meant does not. */
function otherVersions(place: Place): string[] {
  return [...new Set((place.fact.options.get(place.name) ?? []).flatMap(variant => variant.versions))];
}

const unknown = rule({
  id: 'MC-OPT-030',
  title: 'option names are right',
  severity: 'info',
  why: 'Kafka Connect and most connectors ignore a key they do not know, so a misspelt option keeps its default in silence',
  fix: 'correct the name, or remove the key',
  source: 'Kafka 3.7: unknown keys are never an error (seen with behaviour.on.null.values)',
  check: view => places(view)
    .filter(place => !isDefined(place) && (place.prefix !== '' || !isPassedThrough(place.fact.className, place.name)) && otherVersions(place).length === 0 && !renameOf(place.fact.className, place.name))
    .map((place): OptionViolation => {
      const near = nearest(place.name, place.options.keys());
      const owner = place.prefix === '' ? 'the connector' : place.fact.className;
      return near
        ? { key: place.key, severity: 'warning', message: `is not an option of ${owner}; did you mean ${place.prefix}${near}?` }
        : { key: place.key, message: `is not an option of ${owner} that the catalog knows` };
    }),
});

const removed = rule({
  id: 'MC-OPT-031',
  title: 'options exist in the version of the connector',
  severity: 'warning',
  why: 'an option that was renamed or removed is ignored in silence',
  fix: 'use the option of this version, or remove the key',
  source: 'the definitions of the versions in the catalog',
  check: view => places(view).filter(place => !isDefined(place)).flatMap((place): OptionViolation[] => {
    const rename = renameOf(place.fact.className, place.name);
    const older = place.version !== undefined && rename !== undefined && compareVersions(place.version, rename.since) < 0;
    if (rename && !older) {
      const now = rename.now && place.prefix + place.name.replace(rename.old, rename.now);
      return [{ key: place.key, message: now ? `was renamed to ${now} in version ${rename.since}` : `was removed in version ${rename.since}`, ...(now ? { fix: `use ${now}` } : {}) }];
    }
    const others = otherVersions(place);
    if (others.length === 0) {
      return [];
    }
    const meant = place.version ?? place.fact.versions.join(', ');
    const newer = compareVersions(others[0], place.version ?? '0') > 0;
    return [{ key: place.key, message: `is not an option of version ${meant}, only of ${others.join(', ')}`, ...(newer ? { fix: 'use a newer version of the connector, or remove the key' } : {}) }];
  }),
});

const deprecated = rule({
  id: 'MC-OPT-032',
  title: 'options are current',
  severity: 'info',
  why: 'a deprecated option goes away in a later version',
  fix: 'use what took its place',
  source: 'the definitions of the versions in the catalog',
  check: view => places(view).flatMap(place => {
    const variants = place.options.get(place.name);
    const current = earlierNames(place.own).get(place.name);
    if (current) {
      return [{ key: place.key, message: `is an earlier name of ${place.prefix}${current}`, fix: `use ${place.prefix}${current}` }];
    }
    return variants?.every(variant => variant.deprecated) ? [{ key: place.key, message: 'is deprecated' }] : [];
  }),
});

/** Kafka 3.7 does not look at the options of converters and of Debezium's schema history before the connector starts. */
const converterOptions = rule({
  id: 'MC-OPT-033',
  title: 'options of converters and of the schema history have possible values',
  severity: 'error',
  why: 'the validation passes, then the task fails when it makes the object',
  fix: 'give a value that the option takes',
  source: 'Kafka 3.7, Worker.startTask; Debezium, KafkaSchemaHistory.configure',
  check: view => [...converterPlaces(view), ...historyPlaces(view)].flatMap(place => {
    const variants = place.options.get(place.name);
    const held = view.context.config.known(place.key);
    if (!variants || held === undefined || held === null) {
      return [];
    }
    const problems = variants.map(variant => optionProblems(variant, held));
    return problems.every(one => one.length > 0) ? [{ key: place.key, message: problems[problems.length - 1][0].text }] : [];
  }),
});

const blanks = rule({
  id: 'MC-OPT-034',
  title: 'keys have no blanks around them',
  severity: 'warning',
  why: 'a key with a blank is another key, which nobody reads',
  fix: 'remove the blanks',
  source: 'Kafka 3.7, ConfigDef: keys are taken as they are',
  check: view => view.context.config.keys().filter(key => key !== key.trim()).map(key => ({ key, message: 'has blanks around its name' })),
});

const missingInWorker = rule({
  id: 'MC-OPT-035',
  title: 'transforms and converters exist in the version of Kafka Connect',
  severity: 'error',
  why: 'the class is not in the worker',
  fix: 'use Kafka Connect 3.7, or add the class to the plugin',
  source: 'Kafka 2.7 and 3.7, connect transforms and runtime',
  check: view => /^2\./.test(view.context.kafkaConnectVersion ?? '') ? view.context.config.keys()
    .filter(key => /\.type$|^(key|value|header)\.converter$/.test(key))
    .filter(key => {
      const held = view.context.config.known(key);
      const fact = held ? classFact(view.context.classPath.resolve(held.trim())) : undefined;
      return fact?.builtin === true && fact.versions.every(version => compareVersions(version, '3.0') >= 0)
        && !/^org\.apache\.kafka\.connect\.mirror\./.test(fact.className);
    })
    .map(key => ({ key, message: 'names a class that Kafka Connect 2.7 does not have' })) : [],
});

export const KEY_RULES: OptionRule[] = [unknown, removed, deprecated, converterOptions, blanks, missingInWorker];
