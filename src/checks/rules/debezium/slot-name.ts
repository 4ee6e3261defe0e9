import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';

export const slotName: Rule = {
  id: 'MC-DBZ-007',
  title: 'the name of a replication slot is one that PostgreSQL takes',
  severity: 'error',
  why: 'PostgreSQL refuses to create a slot under any other name, and the connector fails at its first start.',
  fix: 'take up to 63 lower-case letters, digits and underscores',
  source: 'https://www.postgresql.org/docs/current/warm-standby.html#STREAMING-REPLICATION-SLOTS-MANIPULATION',
  check(deployment) {
    const value = literal(deployment, 'slot.name');
    if (!literal(deployment, 'connector.class')?.startsWith('io.debezium.connector.postgresql.') || value === undefined || value.includes('${')) {
      return NOT_APPLICABLE;
    }
    return /^[a-z0-9_]{1,63}$/.test(value) ? HOLDS : finding({
      key: 'slot.name',
      value,
      message: `the replication slot is named "${value}"; allowed are up to 63 lower-case letters, digits and _`,
    });
  },
};
