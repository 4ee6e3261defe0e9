import type { Protocol } from '../../../checks';
import { dialedHosts, literal } from '../../../checks';
import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { protocolWith } from '../host-options';

/** The port on which a database listens unless somebody chose another. */
const PORTS: Readonly<Record<string, { readonly title: string; readonly speaks: readonly Protocol[] }>> = {
  5432: { title: 'PostgreSQL', speaks: ['postgresql'] },
  3306: { title: 'MySQL and MariaDB', speaks: ['mysql', 'mariadb', 'clickhouse'] },
  1433: { title: 'SQL Server', speaks: ['sqlserver'] },
  1521: { title: 'Oracle', speaks: ['oracle'] },
  27017: { title: 'MongoDB', speaks: ['mongodb'] },
};

export const portOfEngine: Rule = {
  id: 'MC-NET-024',
  title: 'the port of a database is not the default port of another engine',
  severity: 'warning',
  why: 'On the usual port of another database listens that database, as a rule: the driver does not understand it, and the connector fails.',
  fix: 'correct the port: 5432 is the default of PostgreSQL, 3306 of MySQL and MariaDB, 1433 of SQL Server, 1521 of Oracle, 27017 of MongoDB',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_CommonTasks.Connect.html',
  check(deployment) {
    const dialed = dialedHosts(deployment).flatMap(each => {
      const protocol = protocolWith(each, deployment);
      const key = each.key === 'database.hostname' ? 'database.port' : each.key;
      const port = each.key === 'database.hostname' ? literal(deployment, 'database.port')?.trim() : each.port;
      return protocol === undefined || port === undefined ? [] : [{ key, port, protocol }];
    });
    const wrong = dialed.filter(({ port, protocol }) => PORTS[port] !== undefined && ENGINES.has(protocol) && !PORTS[port].speaks.includes(protocol));
    return dialed.length === 0 ? NOT_APPLICABLE : findings(wrong.map(({ key, port }) => ({ key, value: port, message: `${key} has port ${port}, which is the default port of ${PORTS[port].title}` })));
  },
};

const ENGINES = new Set<Protocol>(Object.values(PORTS).flatMap(({ speaks }) => speaks));
