import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';

const FORCED: Readonly<Record<string, string>> = { postgres: 'rds.force_ssl', mysql: 'require_secure_transport', mariadb: 'require_secure_transport', sqlserver: 'rds.force_ssl' };
const OFF: ReadonlyArray<[string, RegExp]> = [['database.sslmode', /^disable$/], ['database.ssl.mode', /^disabled?$/], ['database.encrypt', /^false$/]];

export const databaseTls: Rule = {
  id: 'MC-CDC-005',
  title: 'a source uses TLS with a database that requires it',
  severity: 'error',
  why: 'The database rejects clients that connect without TLS.',
  fix: 'remove the option or choose a mode with TLS: database.sslmode=require for PostgreSQL, database.ssl.mode=required for MySQL and MariaDB',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-database-sslmode',
  requires: ['database'],
  check(deployment) {
    const { database } = deployment;
    const off = OFF.find(([key, pattern]) => pattern.test(literal(deployment, key) ?? ''));
    const parameter = FORCED[database?.engine ?? ''];
    if (off === undefined || parameter === undefined) {
      return NOT_APPLICABLE;
    }
    const forced = database!.parameters?.get(parameter);
    if (forced === undefined || !forced.isLiteral) {
      return cannotKnow('whether the database requires TLS is defined elsewhere');
    }
    return ['1', 'on', 'true'].includes(forced.literal!.toLowerCase()) ? finding({
      key: off[0],
      value: literal(deployment, off[0]),
      message: `${off[0]} is ${literal(deployment, off[0])}, but the database requires TLS (${parameter} is ${forced})`,
    }) : HOLDS;
  },
};
