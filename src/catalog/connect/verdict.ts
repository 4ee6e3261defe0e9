import type { ConnectorOptions } from '../connector-options';
import { optionProblems, Problem } from '../evaluate';
import type { ClassFact, OptionFact } from '../model';
import { remembered } from '../../model';
import { chooseVersion, inAll } from '../versions';
import { isJudged, withConditions } from './conditions';
import { debeziumContradictions } from './debezium';
import { EnrichedOption, enrichedOptions } from './enrich';
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

  for (const [name, variants] of frameworkOptions(connector.kind, connector.kafkaConnectVersion)) {
    if (mayBeAbsent(connector, name, variants)) {
      continue;
    }
    judge(connector, name, { key: name, variants, everywhere: true }).forEach(problem => say(name, problem));
  }
  const enriched = enrichedOptions(connector);
  for (const option of enriched.options) {
    judge(connector, option.key, option).forEach(problem => say(option.key, problem));
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
    own.forEach((problems, key) => (problems.length > 0 ? verdict.set(key, problems) : verdict.delete(key)));
  }
  overrideProblems(connector).forEach(([key, problem]) => say(key, problem));
  return verdict;
}

function connectorVerdict(connector: ConnectorOptions, fact: ClassFact): Verdict {
  const choice = chooseVersion(fact, connector.version);
  const own: Verdict = new Map();
  const options = connectorOptions(connector);
  const earlier = fact.validation === 'debezium' ? earlierNames(options) : undefined;
  for (const [name, variants] of options) {
    if (earlier?.has(name)) {
      continue;
    }
    if (mayBeAbsent(connector, name, variants)) {
      own.set(name, []);
      continue;
    }
    own.set(name, judge(connector, name, { key: name, variants, everywhere: inAll(variants, choice) }, choice.newer));
  }
  const add = (key: string, problem: KeyProblem) => own.set(key, [...(own.get(key) ?? []), problem]);
  if (fact.validation === 'debezium') {
    debeziumContradictions(connector, own).forEach(([key, problem]) => add(key, problem));
  } else if (fact.validation === 'mongodb') {
    mongoProblems(connector, own).forEach(([key, problem]) => add(key, problem));
  }
  return own;
}

/** Most options are not set, and need not be. */
function mayBeAbsent(connector: ConnectorOptions, key: string, variants: readonly OptionFact[]): boolean {
  return !connector.has(key) && variants.some(variant => variant.aliases.length === 0 && absent(variant).length === 0);
}

/** The problems of one key that hold in every version that may be meant. */
function judge(connector: ConnectorOptions, key: string, option: EnrichedOption, newer = false): KeyProblem[] {
  if (connector.isOpaque(key)) {
    return [];
  }
  const raw = connector.has(key) ? connector.known(key) : undefined;
  // in a version without the option any value goes
  const doubtful = newer ? 'value' : option.everywhere ? undefined : 'all';
  if (raw === undefined && !option.everywhere) {
    return [];
  }
  const each = option.variants.map(variant => {
    const found = raw === undefined && variant.aliases.length === 0 ? absent(variant) : aliased(connector, variant, raw);
    return found.length > 0 && isJudged(connector, variant) ? withConditions(connector, variant, found) : [];
  });
  if (each.some(problems => problems.length === 0)) {
    return [];
  }
  const last = each[each.length - 1];
  return last.map(problem => ({
    ...problem,
    option: option.variants[option.variants.length - 1],
    ...(doubtful === 'all' || doubtful === problem.what ? { doubtful: true } : {}),
  }));
}

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
