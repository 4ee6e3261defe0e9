import type { ConnectorOptions } from '../../../catalog';
import { javaRegex, keepsTopic } from '../../../catalog';
import type { Rule } from '../../../model';
import type { OptionViolation } from '../../option-rule';
import { optionRule } from '../../option-rule';

const ROUTER = 'org.apache.kafka.connect.transforms.RegexRouter';
const FILTER = 'org.apache.kafka.connect.transforms.Filter';
const BY_TOPIC = 'org.apache.kafka.connect.transforms.predicates.TopicNameMatches';

export const topicsMatch: Rule = optionRule({
  id: 'MC-OPT-049',
  title: 'patterns for topics match the topics of the connector',
  severity: 'warning',
  why: 'A pattern must match the whole name of a topic. A transform whose pattern matches none of them is never applied, and a filter whose pattern matches all of them leaves nothing.',
  fix: 'correct the pattern: it must match whole names, so add .* around a part of a name',
  source: 'Kafka 3.7, RegexRouter.apply, TopicNameMatches.test: https://kafka.apache.org/37/documentation.html#connect_included_transformation',
  check: connector => {
    const topics = connector.kind === 'sink' ? connector.list('topics') ?? [] : [];
    if (topics.length === 0 || connector.isSet('topics.regex')) {
      return [];
    }
    const transforms = connector.steps() ?? [];
    const first = transforms.findIndex(step => !keepsTopic(step));
    const untilRouted = first < 0 ? transforms : transforms.slice(0, first + 1);
    return untilRouted.flatMap(({ alias, className }) => [
      ...ofRouter(connector, alias, className, topics), ...ofPredicate(connector, alias, className, topics),
    ]);
  },
});

function matching(connector: ConnectorOptions, key: string, topics: readonly string[]): readonly string[] | undefined {
  const pattern = connector.known(key);
  const regex = typeof pattern === 'string' ? javaRegex(pattern.trim()) : undefined;
  return regex && topics.filter(topic => regex.test(topic));
}

function matchesNone(topics: readonly string[]): string {
  return topics.length === 1 ? `does not match the topic ${topics[0]}` : `matches none of the ${topics.length} topics`;
}

function ofRouter(connector: ConnectorOptions, alias: string, className: string | undefined, topics: readonly string[]): OptionViolation[] {
  const key = `transforms.${alias}.regex`;
  return className === ROUTER && matching(connector, key, topics)?.length === 0
    ? [{ key, message: `${matchesNone(topics)}, so the transform does nothing` }] : [];
}

function ofPredicate(connector: ConnectorOptions, alias: string, className: string | undefined, topics: readonly string[]): OptionViolation[] {
  const predicate = connector.known(`transforms.${alias}.predicate`)?.trim();
  const type = connector.known(`predicates.${predicate}.type`)?.trim();
  const negate = `transforms.${alias}.negate`;
  if (predicate === undefined || typeof type !== 'string' || connector.classPath.resolve(type) !== BY_TOPIC || connector.isOpaque(negate)) {
    return [];
  }
  const key = `predicates.${predicate}.pattern`;
  const matched = matching(connector, key, topics);
  const isNegated = connector.known(negate)?.trim().toLowerCase() === 'true';
  const applied = matched === undefined ? undefined : isNegated ? topics.length - matched.length : matched.length;
  if (applied === topics.length && className === FILTER) {
    return [{ key, severity: 'error', message: `lets ${alias} drop every record: it ${isNegated ? `${matchesNone(topics)}, and negate is true` : 'matches every topic'}` }];
  }
  return matched?.length === 0 ? [{ key, message: `${matchesNone(topics)}, so that it decides nothing for ${alias}` }] : [];
}
