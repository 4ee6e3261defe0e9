import type { ConnectorOptions } from '../../../catalog';
import { topicNameProblem } from '../../../catalog';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import type { OptionViolation } from '../../option-rule';

const NAMES = ['errors.deadletterqueue.topic.name', 'iceberg.control.topic', 'schema.history.internal.kafka.topic', 'signal.kafka.topic'];

export const possibleTopicNames: Rule = optionRule({
  id: 'MC-OPT-051',
  title: 'topic names are valid in Kafka',
  severity: 'error',
  why: 'No such topic can exist: the consumer of a sink stops with InvalidTopicException, and nothing can be written to it.',
  fix: 'name a topic with letters, digits, dots, underscores and hyphens, at most 249; for a sink with many topics, use topics.regex instead of topics',
  source: 'Kafka 3.7, org.apache.kafka.common.internals.Topic: https://kafka.apache.org/37/documentation.html#topicconfigs',
  check: connector => [
    ...connector.kind === 'sink' && !connector.isKindGuessed ? inList(connector) : [],
    ...NAMES.flatMap(key => connector.isSet(key) && typeof connector.known(key) === 'string' ? problem(key, connector.known(key)!.trim()) : []),
  ],
});

function inList(connector: ConnectorOptions): OptionViolation[] {
  return (connector.list('topics') ?? []).flatMap(name => problem('topics', name)).slice(0, 1);
}

function problem(key: string, name: string): OptionViolation[] {
  // what a tool fills in before Kafka Connect sees it
  if (/[{}<>]|\$\(|%\(/.test(name)) {
    return [];
  }
  const wrong = topicNameProblem(name);
  return wrong === undefined ? [] : [{ key, message: `has '${name.slice(0, 60)}': ${wrong}` }];
}
