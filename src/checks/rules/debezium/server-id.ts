import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';

const GREATEST = 4_294_967_295;

export const serverId: Rule = {
  id: 'MC-DBZ-005',
  title: 'the server id of a MySQL or MariaDB source is one that a replica can have',
  severity: 'error',
  why: 'The connector joins the server as a replica, and the server knows replicas by a number of 32 bits.',
  fix: 'give a number from 1 to 4294967295 that no other replica of the server has',
  source: 'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-property-database-server-id',
  check(deployment) {
    const className = literal(deployment, 'connector.class');
    const value = literal(deployment, 'database.server.id');
    if (!/^io\.debezium\.connector\.(mysql|mariadb)\./.test(className ?? '') || value === undefined) {
      return NOT_APPLICABLE;
    }
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    return number >= 1 && number <= GREATEST ? HOLDS : finding({
      key: 'database.server.id',
      value,
      message: `the server id is ${value}; allowed are whole numbers from 1 to ${GREATEST}`,
    });
  },
};
