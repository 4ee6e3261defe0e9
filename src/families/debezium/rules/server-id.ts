import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL } from '../family';

const GREATEST = 4_294_967_295;

export const serverId: Rule = {
  id: 'MC-DBZ-005',
  title: 'the server ID of a MySQL or MariaDB source is valid for a replica',
  severity: 'error',
  why: 'The connector joins the server as a replica, and the server identifies replicas by a 32-bit number.',
  fix: 'use a number from 1 to 4294967295 that no other replica of the server uses',
  source: 'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-property-database-server-id',
  check(deployment) {
    const className = literal(deployment, 'connector.class');
    const value = literal(deployment, 'database.server.id');
    if (![DEBEZIUM_MYSQL, DEBEZIUM_MARIADB].includes(className ?? '') || value === undefined) {
      return NOT_APPLICABLE;
    }
    // numbers below 1, and what is no number, are refused by Kafka Connect and so by the catalog of options
    return !/^\d+$/.test(value) || Number(value) <= GREATEST ? HOLDS : finding({
      key: 'database.server.id',
      value,
      message: `the server ID is ${value}; allowed are whole numbers from 1 to ${GREATEST}`,
    });
  },
};
