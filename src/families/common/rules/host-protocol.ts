import type { Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { DialedHost } from '../../../checks';
import { dialedHosts } from '../../../checks';
import { protocolWith } from '../host-options';

export const hostProtocol: Rule = {
  id: 'MC-NET-013',
  title: 'the service of a host speaks the protocol of the connector',
  severity: 'error',
  why: 'The service does not match the driver or client of the connector: the connection is refused or closed, and the connector fails.',
  fix: 'correct the address, or use a connector for this service',
  source: 'https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html',
  check(deployment) {
    const protocolOf = (each: DialedHost) => protocolWith(each, deployment);
    const dialed = dialedHosts(deployment).filter(each => each.service !== undefined && protocolOf(each) !== undefined);
    const wrong = dialed.filter(each => !each.service!.speaks.includes(protocolOf(each)!));
    return dialed.length === 0 ? NOT_APPLICABLE : wrong.length === 0 ? HOLDS : findings(wrong.map(each => ({
      key: each.key,
      message: `${each.key} is an address of ${each.service!.title}, which does not support the protocol of ${NAMES[protocolOf(each)!]}`,
    })));
  },
};

const NAMES: Readonly<Record<NonNullable<DialedHost['protocol']>, string>> = {
  postgresql: 'PostgreSQL',
  mysql: 'MySQL',
  mariadb: 'MariaDB',
  sqlserver: 'SQL Server',
  oracle: 'Oracle',
  db2: 'Db2',
  redshift: 'Amazon Redshift',
  snowflake: 'Snowflake',
  clickhouse: 'ClickHouse',
  mongodb: 'MongoDB',
  kafka: 'Kafka',
  http: 'HTTP',
};
