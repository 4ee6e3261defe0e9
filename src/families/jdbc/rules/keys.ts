import type { Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { DEBEZIUM_JDBC_SINK } from '../family';

export const debeziumJdbcKeys: Rule = {
  id: 'MC-JDBC-002',
  title: 'a JDBC sink that updates or deletes rows has their primary key',
  severity: 'error',
  why: 'Without a primary key the sink can only insert: updates would become further rows, and deletions would match nothing.',
  fix: 'set primary.key.mode to record_key',
  source: 'https://debezium.io/documentation/reference/stable/connectors/jdbc.html#jdbc-property-primary-key-mode',
  check(deployment) {
    if (literal(deployment, 'connector.class') !== DEBEZIUM_JDBC_SINK || deployment.configuration === undefined) {
      return NOT_APPLICABLE;
    }
    const { configuration } = deployment;
    const mode = configuration.has('primary.key.mode') ? literal(deployment, 'primary.key.mode') : 'none';
    const insert = literal(deployment, 'insert.mode');
    const violations: Violation[] = [];
    if (mode === 'none' && (insert === 'upsert' || insert === 'update')) {
      violations.push({ key: 'primary.key.mode', value: mode, message: `insert.mode is ${insert}, but primary.key.mode is none, so existing rows cannot be found` });
    }
    if (literal(deployment, 'delete.enabled') === 'true' && mode !== undefined && mode !== 'record_key') {
      violations.push({ key: 'primary.key.mode', value: mode, message: `delete.enabled is true, but primary.key.mode is ${mode}; allowed is record_key` });
    }
    return findings(violations);
  },
};
