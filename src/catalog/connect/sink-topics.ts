import type { ConnectorOptions } from '../connector-options';
import { javaRegex, javaRegexProblem } from '../java-regex';
import { isBlank, javaTrim, parseList } from '../parse';
import type { KeyProblem } from './options';

const TOPICS = 'topics';
const REGEX = 'topics.regex';
const DLQ = 'errors.deadletterqueue.topic.name';

/** A sink reads either a list of topics or those that match a pattern, and never its own dead letter queue. */
export function sinkTopicProblems(connector: ConnectorOptions): Array<[string, KeyProblem]> {
  if (connector.isOpaque(TOPICS) || connector.isOpaque(REGEX)) {
    return bothGiven(connector) ? exclusive() : [];
  }
  const topics = connector.known(TOPICS);
  const regex = connector.known(REGEX);
  const problems: Array<[string, KeyProblem]> = [];
  if (!isBlank(topics) && !isBlank(regex)) {
    problems.push(...exclusive());
  }
  if (isBlank(topics) && isBlank(regex)) {
    const text = 'must be set: a sink needs either topics or topics.regex';
    problems.push([TOPICS, { what: 'topics', text }], [REGEX, { what: 'topics', text }]);
  }
  return [...problems, ...deadLetterProblems(connector, topics, regex)];
}

function bothGiven(connector: ConnectorOptions): boolean {
  const given = (key: string) => (connector.isOpaque(key) ? connector.parts(key).some(part => part?.trim()) : !isBlank(connector.known(key)));
  return given(TOPICS) && given(REGEX);
}

function exclusive(): Array<[string, KeyProblem]> {
  return [
    [TOPICS, { what: 'topics', text: 'and topics.regex are both set, but only one of them is allowed' }],
    [REGEX, { what: 'topics', text: 'and topics are both set, but only one of them is allowed' }],
  ];
}

type Value = string | null | undefined;

function deadLetterProblems(connector: ConnectorOptions, topics: Value, regex: Value): Array<[string, KeyProblem]> {
  const held = connector.known(DLQ);
  if (held === null) {
    return [[DLQ, { what: 'null', text: 'is null', fatal: true }]];
  }
  if (held === undefined || isBlank(held)) {
    return [];
  }
  const queue = javaTrim(held);
  if (!isBlank(topics) && parseList(topics!).includes(queue)) {
    return [[TOPICS, { what: 'topics', text: `must not contain '${queue}', which is the dead-letter queue of the connector itself` }]];
  }
  if (isBlank(regex)) {
    return [];
  }
  if (javaRegexProblem(regex!)) {
    return [[REGEX, { what: 'value', text: 'is not a regular expression of Java', fatal: true }]];
  }
  return javaRegex(regex!)?.test(queue)
    ? [[REGEX, { what: 'topics', text: `must not match '${queue}', which is the dead-letter queue of the connector itself` }]]
    : [];
}
