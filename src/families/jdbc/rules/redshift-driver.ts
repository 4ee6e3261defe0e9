import { dialedHosts, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_JDBC_SINK, JDBC_CLASSES } from '../family';

/** The port that nothing else has by default. */
const REDSHIFT_PORT = '5439';

export const redshiftDriver: Rule = optionRule({
  id: 'MC-JDBC-003',
  classes: JDBC_CLASSES,
  title: 'a connector connects to Amazon Redshift with the Amazon Redshift driver, and is not the Debezium sink',
  severity: 'warning',
  why: 'Redshift supports only a part of PostgreSQL. The Debezium sink would write INSERT … ON CONFLICT, which Redshift rejects, so the task fails at the first record; '
    + 'AWS does not test its service with the driver of PostgreSQL.',
  fix: 'use JdbcSink.aiven or JdbcSink.confluent with DatabaseEngine.REDSHIFT, whose address begins with jdbc:redshift:, or streaming ingestion, which needs no connector',
  source: 'https://docs.aws.amazon.com/redshift/latest/dg/c_redshift-and-postgres-sql.html',
  check: (connector, deployment) => {
    const dialed = dialedHosts(deployment).find(({ key }) => key === 'connection.url');
    if (dialed?.protocol === 'postgresql' && (dialed.service?.id === 'redshift' || (dialed.service === undefined && dialed.port === REDSHIFT_PORT))) {
      return [{ key: 'connection.url', message: 'looks like Amazon Redshift, addressed as if it were PostgreSQL' }];
    }
    return dialed?.protocol === 'redshift' && connector.fact!.className === DEBEZIUM_JDBC_SINK
      ? [{ key: 'connection.url', message: 'is an address of Amazon Redshift, which the Debezium JDBC sink does not support' }] : [];
  },
});
