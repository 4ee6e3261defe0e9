import type { Family } from '../family';

export const CONFLUENT_REDSHIFT_SINK = 'io.confluent.connect.aws.redshift.RedshiftSinkConnector';

/** Commercial. Others write to Amazon Redshift over JDBC, or leave it to streaming ingestion. */
export const REDSHIFT: Family = {
  id: 'redshift',
  title: 'Amazon Redshift',
  connectors: [
    {
      className: CONFLUENT_REDSHIFT_SINK,
      kind: 'sink',
      title: 'Confluent Amazon Redshift sink',
      licence: 'commercial',
      takes: [{
        side: 'value', kinds: ['struct'], isFlat: true, otherwise: 'from which the sink cannot create columns: the task fails at the first record', fix: 'read records with their schema',
      }],
    },
  ],
};
