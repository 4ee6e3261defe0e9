import { literal } from '../../../checks';
import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE, oneOf } from '../../../model';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, DEBEZIUM_ORACLE, DEBEZIUM_POSTGRES, DEBEZIUM_SQL_SERVER } from '../family';

/** What each connector speaks with. MySQL and MariaDB have most of a protocol in common. */
const ENGINES: Readonly<Record<string, readonly string[]>> = {
  [DEBEZIUM_POSTGRES]: ['postgres'],
  [DEBEZIUM_MYSQL]: ['mysql', 'mariadb'],
  [DEBEZIUM_MARIADB]: ['mariadb', 'mysql'],
  [DEBEZIUM_SQL_SERVER]: ['sqlserver'],
  [DEBEZIUM_ORACLE]: ['oracle'],
};

export const engineOfDatabase: Rule = {
  id: 'MC-DB-008',
  title: 'the database is of the engine that the connector reads',
  severity: 'error',
  why: 'The connector speaks the protocol of another engine with the database, and fails when it starts.',
  fix: 'use the connector for the engine of the database, or specify the endpoint of the other database',
  source: 'https://debezium.io/documentation/reference/stable/connectors/index.html',
  requires: ['database'],
  check(deployment) {
    const engines = ENGINES[literal(deployment, 'connector.class') ?? ''];
    const engine = deployment.database?.engine;
    return engines === undefined || engine === undefined ? NOT_APPLICABLE : engines.includes(engine) ? HOLDS
      : finding({ key: 'database.hostname', message: `the engine of the database is ${engine}, but the connector reads ${oneOf(engines)}` });
  },
};
