import type { ConnectorOptions } from '../connector-options';
import { optionProblems, Problem } from '../evaluate';
import type { ClassFact, OptionFact } from '../model';
import { grouped, remembered, rememberedText } from '../../model';
import { chooseVersion, inAll } from '../versions';
import type { VersionChoice } from '../versions';
import { isJudged, withConditions } from './conditions';
import { debeziumContradictions } from './debezium';
import { enrichedOptions } from './enrich';
import type { PrefixedOptions } from './enrich';
import { exactlyOnceProblems } from './exactly-once';
import { mongoProblems } from './mongodb';
import { connectorOptions, earlierNames, frameworkOptions, KeyProblem, Verdict } from './options';
import { overrideProblems } from './overrides';
import { sinkTopicProblems } from './sink-topics';

/** The same verdict per key as `PUT /connector-plugins/{class}/config/validate` of Kafka Connect. */
export function connectVerdict(connector: ConnectorOptions): Verdict {
  const { fact } = connector;
  const verdict: Verdict = new Map();
  const say = (key: string, problem: KeyProblem) => verdict.set(key, [...(verdict.get(key) ?? []), problem]);

  const enriched = enrichedOptions(connector);
  for (const part of [{ prefix: '', names: connector.keys(), options: frameworkOptions(connector.kind, connector.kafkaConnectVersion) }, ...enriched.parts]) {
    judgeAll(connector, part).forEach(([key, problem]) => say(key, problem));
  }
  enriched.problems.forEach(([key, problem]) => say(key, problem));
  if (connector.kind === 'sink') {
    sinkTopicProblems(connector).forEach(([key, problem]) => say(key, problem));
  } else {
    exactlyOnceProblems(connector, verdict).forEach(([key, problem]) => say(key, problem));
  }
  for (const key of connector.keys()) {
    if (connector.known(key) === null) {
      say(key, { what: 'null', text: 'is null, which Kafka Connect does not accept' });
    }
  }
  if (fact) {
    const own = connectorVerdict(connector, fact);
    // what the connector says of a key stands in place of what Kafka Connect says of it
    const options = ownOptions(connector, fact);
    [...verdict.keys()].filter(key => options.has(key) && !own.get(key)?.length).forEach(key => verdict.delete(key));
    own.forEach((problems, key) => (problems.length > 0 && verdict.set(key, problems)));
  }
  overrideProblems(connector).forEach(([key, problem]) => say(key, problem));
  return verdict;
}

function connectorVerdict(connector: ConnectorOptions, fact: ClassFact): Verdict {
  const choice = chooseVersion(fact, connector.version);
  const own: Verdict = new Map();
  const options = ownOptions(connector, fact);
  for (const [key, problem] of judgeAll(connector, { prefix: '', names: connector.keys(), options, choice }, choice.newer)) {
    own.set(key, [...own.get(key) ?? [], problem]);
  }
  const further = fact.validation === 'debezium' ? debeziumContradictions(connector, own) : fact.validation === 'mongodb' ? mongoProblems(connector, own) : [];
  for (const [key, problem] of further) {
    own.set(key, [...(own.get(key) ?? []), problem]);
  }
  return further.length === 0 ? own : new Map([...own].sort(([one], [other]) => placeIn(options, one) - placeIn(options, other)));
}

type Options = ReadonlyMap<string, readonly OptionFact[]>;

/** The options of which a connector judges by itself: Debezium looks up the earlier names of an option with the option. */
function ownOptions(connector: ConnectorOptions, fact: ClassFact): Options {
  const options = connectorOptions(connector);
  return fact.validation === 'debezium' ? withPresentNames(options) : options;
}

const withPresentNames = remembered((options: Options): Options => {
  const earlier = earlierNames(options);
  return new Map([...options].filter(([name]) => !earlier.has(name)));
});

/** Options in the order of their definition. */
interface Order {
  readonly places: ReadonlyMap<string, number>;
  /** Those of which something is said where they are not set. */
  readonly needed: readonly string[];
  /** Those of which something may be said where an earlier name of theirs is set, by that name. */
  readonly byEarlierName: ReadonlyMap<string, readonly string[]>;
}

const orderOf = remembered((options: Options): Order => {
  const all = [...options];
  const isNeeded = (variants: readonly OptionFact[]) => variants.every(variant => absent(variant).length > 0);
  return {
    places: new Map(all.map(([name], index) => [name, index])),
    needed: all.filter(([, variants]) => isNeeded(variants)).map(([name]) => name),
    byEarlierName: grouped(all.flatMap(([name, variants]) => variants.flatMap(({ aliases }) => aliases.map(alias => [alias, name] as const)))),
  };
});

function placeIn(options: Options, name: string): number {
  return orderOf(options).places.get(name) ?? options.size;
}

/** Those options of which something may be said, by their names without the prefix. Most options are not set, and need not be. */
function judgedOptions(connector: ConnectorOptions, { names, options }: PrefixedOptions): string[] {
  const { places, needed, byEarlierName } = orderOf(options);
  const judged = new Set(names.filter(name => places.has(name)));
  // an earlier name is looked up as it is, whatever the prefix
  for (const key of byEarlierName.size === 0 ? [] : connector.keys()) {
    byEarlierName.get(key)?.forEach(each => judged.add(each));
  }
  needed.forEach(name => judged.add(name));
  return [...judged].sort((one, other) => places.get(one)! - places.get(other)!);
}

/** What is said of options by themselves. */
function judgeAll(connector: ConnectorOptions, part: PrefixedOptions, newer = false): Array<[string, KeyProblem]> {
  const judged: Array<[string, KeyProblem]> = [];
  for (const name of judgedOptions(connector, part)) {
    const key = part.prefix + name;
    for (const problem of judge(connector, key, part.options.get(name)!, part.choice, newer)) {
      judged.push([key, problem]);
    }
  }
  return judged;
}

const NOTHING: readonly KeyProblem[] = [];

/** The problems of one key that hold in every version that may be meant. */
function judge(
  connector: ConnectorOptions, key: string, variants: readonly OptionFact[], choice: VersionChoice | undefined, newer: boolean,
): readonly KeyProblem[] {
  const raw = connector.has(key) ? connector.known(key) : undefined;
  if (typeof raw === 'string' ? isFine(variants)(raw) : connector.isOpaque(key)) {
    return NOTHING;
  }
  const everywhere = choice === undefined || inAll(variants, choice);
  if (raw === undefined && !everywhere) {
    return NOTHING;
  }
  // in a version without the option any value goes
  const doubtful = newer ? 'value' : everywhere ? undefined : 'all';
  const each = variants.map(variant => {
    const found = raw === undefined && variant.aliases.length === 0 ? absent(variant) : aliased(connector, variant, raw);
    return found.length > 0 && isJudged(connector, variant) ? withConditions(connector, variant, found) : [];
  });
  if (each.some(problems => problems.length === 0)) {
    return NOTHING;
  }
  const last = each[each.length - 1];
  return last.map(problem => ({
    ...problem,
    option: variants[variants.length - 1],
    ...(doubtful === 'all' || doubtful === problem.what ? { doubtful: true } : {}),
  }));
}

/** Whether nothing is said of a value by itself, which is the same for all connectors: most have the values of many others. */
const isFine = remembered((variants: readonly OptionFact[]) =>
  rememberedText(value => variants.some(variant => variant.type !== 'CLASS' && optionProblems(variant, value).length === 0)));

/** What is said of an option that is not set is the same each time, and most options are not set. */
const absent = remembered((option: OptionFact): Problem[] => optionProblems(option, undefined));

/**
 * A connector that judges by code of its own reads an option from its earlier name where the present one is absent.
 *
 * Whether one is there that another option's value asks for, it looks up by the present name alone.
 */
function aliased(connector: ConnectorOptions, option: OptionFact, raw: string | null | undefined): Problem[] {
  const byAlias = raw === undefined && (option.check?.raw || connector.fact?.validation === 'debezium') && !(option.when && absent(option).length > 0);
  const alias = byAlias ? option.aliases.find(one => connector.has(one)) : undefined;
  if (alias !== undefined && connector.isOpaque(alias)) {
    return [];
  }
  const value = alias === undefined ? raw : connector.known(alias);
  return optionProblems(option, value, (name, kinds) => connector.classPath.problem(name, kinds));
}
