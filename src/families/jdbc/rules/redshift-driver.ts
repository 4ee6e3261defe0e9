import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_JDBC_SINK, JDBC_CLASSES } from '../family';

/** What an address of Amazon Redshift looks like to PostgreSQL's driver: the host of AWS, or the port that nothing else has by default. */
const REDSHIFT_AS_POSTGRES = /^jdbc:postgresql:\/\/[^/?]*(\.redshift(-serverless)?\.amazonaws\.com|:5439(?=[/?]|$))/;

export const redshiftDriver: Rule = optionRule({
  id: 'MC-JDBC-003',
  classes: JDBC_CLASSES,
  title: 'a connector dials Amazon Redshift with its own driver, and is not the sink of Debezium',
  severity: 'warning',
  why: 'Redshift understands a part of PostgreSQL only. The sink of Debezium would write INSERT … ON CONFLICT, which Redshift refuses, so the task fails at the first record; '
    + 'AWS does not test its service with the driver of PostgreSQL.',
  fix: 'take JdbcSink.aiven or JdbcSink.confluent with DatabaseEngine.REDSHIFT, whose address begins with jdbc:redshift:, or streaming ingestion, which needs no connector',
  source: 'https://docs.aws.amazon.com/redshift/latest/dg/c_redshift-and-postgres-sql.html',
  check: connector => {
    const url = (connector.shape('connection.url') ?? '').trim();
    if (REDSHIFT_AS_POSTGRES.test(url)) {
      return [{ key: 'connection.url', message: 'looks like Amazon Redshift, dialed as if it were PostgreSQL' }];
    }
    return url.startsWith('jdbc:redshift:') && connector.fact!.className === DEBEZIUM_JDBC_SINK
      ? [{ key: 'connection.url', message: 'is of Amazon Redshift, which the JDBC sink of Debezium does not know' }] : [];
  },
});
