import { creationGroups, literal, transformsOf } from '../../../checks';
import type { ConnectorDeployment, Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE, oneOf } from '../../../model';
import { keylessTables } from './keyless-tables';

/** Sources whose records have no key unless a transform makes one. */
const WITHOUT_KEYS = /^(io\.(confluent|aiven)\.connect\.jdbc\.Jdbc|org\.apache\.kafka\.connect\.file\.FileStream)Source/;

export const compactedKeys: Rule = {
  id: 'MC-TOP-008',
  title: 'records of compacted topics have keys',
  severity: 'warning',
  why: 'A compacted topic rejects a record without a key: "Compacted topic cannot accept message without key". The record fails the task of the '
    + 'source for all tables, while the connector stays RUNNING. Debezium writes records of a table without a primary key without a key.',
  fix: 'set cleanup.policy of the topics to delete, or name the key columns of each table in message.key.columns',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-message-key-columns',
  check(deployment) {
    const key = compactedBy(deployment);
    if (key === undefined) {
      return NOT_APPLICABLE;
    }
    const value = literal(deployment, key);
    if (WITHOUT_KEYS.test(literal(deployment, 'connector.class') ?? '')) {
      return transformsOf(deployment)?.length !== 0 ? cannotKnow('a transform may make keys')
        : finding({ key, value, message: `${key} is ${value}, but records of this source have no key` });
    }
    const keyless = keylessTables(deployment);
    if (keyless === undefined) {
      return cannotKnow('whether records have keys is defined elsewhere');
    }
    if (keyless.tables.length === 0) {
      return HOLDS;
    }
    return keyless.areNamed
      ? finding({ key, value, severity: 'info', message: `${key} is ${value}: if ${oneOf(keyless.tables)} has no primary key, its first record fails the task for all tables` })
      : finding({ key, value, message: `${key} is ${value}: the first table without primary key that table.include.list takes in, now or later, fails the task for all tables` });
  },
};

/** The key by which a source creates compacted topics. */
export function compactedBy(deployment: ConnectorDeployment): string | undefined {
  return (creationGroups(deployment) ?? ['default']).map(group => `topic.creation.${group}.cleanup.policy`)
    .find(key => literal(deployment, key)?.split(',').map(policy => policy.trim().toLowerCase()).includes('compact'));
}
