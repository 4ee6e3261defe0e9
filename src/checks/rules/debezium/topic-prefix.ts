import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';

export const topicPrefix: Rule = {
  id: 'MC-DBZ-006',
  title: 'a topic prefix can begin the name of a topic',
  severity: 'error',
  why: 'The names of all topics begin with it, and Kafka takes letters, digits, underscores, hyphens and dots only.',
  fix: 'take letters, digits, _, - and . only',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-topic-prefix',
  check(deployment) {
    const value = literal(deployment, 'topic.prefix');
    if (!literal(deployment, 'connector.class')?.startsWith('io.debezium.connector.') || value === undefined || value.includes('${')) {
      return NOT_APPLICABLE;
    }
    return /^[A-Za-z0-9._-]+$/.test(value) ? HOLDS : finding({
      key: 'topic.prefix',
      value,
      message: `the topic prefix is "${value}"; allowed are letters, digits, _, - and .`,
    });
  },
};
