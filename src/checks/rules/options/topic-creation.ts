import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { parsedProblem, ParseError, parseType } from '../../../catalog';
import type { ConnectorOptions } from '../../../catalog';
import type { OptionViolation } from '../../option-rule';
import { CONNECT, knownText } from './support';

function creationProblems(connector: ConnectorOptions): OptionViolation[] {
  const keys = connector.keys().filter(key => key.startsWith('topic.creation.'));
  if (keys.length === 0 || workerDisablesCreation(connector)) {
    return [];
  }
  const problems: OptionViolation[] = [];
  if (connector.aliases('topic.creation.groups').includes('default') && /^2\.|^3\.[01]\./.test(connector.kafkaConnectVersion ?? '')) {
    problems.push({ key: 'topic.creation.groups', message: `contains default, which Kafka Connect ${connector.kafkaConnectVersion} adds itself and then defines twice`, fix: 'remove default from the list; topic.creation.default.… applies without it' });
  }
  const groups = ['default', ...connector.aliases('topic.creation.groups').filter(group => group !== 'default')];
  for (const [name, type] of [['partitions', 'INT'], ['replication.factor', 'SHORT']] as const) {
    if (!connector.has(`topic.creation.default.${name}`)) {
      problems.push({ key: `topic.creation.default.${name}`, message: 'is required as soon as any topic.creation. key is set', fix: 'set it; -1 is the default of the broker' });
    }
    for (const key of groups.map(group => `topic.creation.${group}.${name}`).filter(one => typeof connector.known(one) === 'string')) {
      const problem = numberProblem(connector.known(key) as string, type);
      if (problem) {
        problems.push({ key, message: problem });
      }
    }
  }
  for (const key of groups.slice(1).flatMap(group => ['include', 'exclude'].map(list => `topic.creation.${group}.${list}`))) {
    const held = knownText(connector, key);
    const problem = held === undefined ? undefined : parsedProblem({ k: 'regex-list' }, parseType(held, 'LIST'));
    if (problem) {
      problems.push({ key, message: problem, fix: 'specify a list of Java regular expressions' });
    }
  }
  return problems;
}

function numberProblem(text: string, type: 'INT' | 'SHORT'): string | undefined {
  try {
    return parsedProblem({ k: 'positive-or-minus-one' }, parseType(text, type));
  } catch (error) {
    if (!(error instanceof ParseError)) {
      throw error;
    }
    return `must be ${error.message}`;
  }
}

function workerDisablesCreation(connector: ConnectorOptions): boolean {
  return connector.workerText('topic.creation.enable')?.toLowerCase() === 'false';
}

export const topicCreation: Rule = optionRule({
  id: 'MC-OPT-026',
  title: 'topic creation groups are complete and their numbers valid',
  severity: 'error',
  why: 'Kafka Connect accepts the configuration and creates the connector, then the connector fails.',
  fix: 'set a positive number, or -1 for the default of the brokers',
  source: `${CONNECT}, TopicCreationConfig (seen with 0 partitions); https://issues.apache.org/jira/browse/KAFKA-13546 (default as a group): https://kafka.apache.org/37/documentation.html#connect_configuring`,
  check: connector => connector.kind === 'source' && !/^[01]\.|^2\.[0-5]\./.test(connector.kafkaConnectVersion ?? '') ? creationProblems(connector) : [],
});
