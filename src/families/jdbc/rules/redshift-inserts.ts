import { optionRule, say } from '../../../checks';
import type { Rule } from '../../../model';
import { CONFLUENT_JDBC_SINKS } from '../family';

export const redshiftInserts: Rule = optionRule({
  id: 'MC-JDBC-004',
  classes: CONFLUENT_JDBC_SINKS,
  title: 'rows of Amazon Redshift are inserted only',
  severity: 'error',
  why: 'The sink writes upserts for Redshift as INSERT … ON CONFLICT, which Redshift does not have, or does not support upserts, so the task fails at the first record.',
  fix: 'set insert.mode=insert and pk.mode=none, and keep the last row of each key by a view or by MERGE in Redshift',
  source: 'https://docs.aws.amazon.com/redshift/latest/dg/c_unsupported-postgresql-features.html',
  check: connector => say('insert.mode', 'is upsert, which cannot be written to Amazon Redshift',
    (connector.shape('connection.url') ?? '').trim().startsWith('jdbc:redshift:') && connector.is('insert.mode', 'upsert')),
});
