import type { FleetRule } from '../../../model';
import { historyClusters } from '../../../checks';
import { identityIn, sharedBy } from './sharing';

export const oneSchemaHistory: FleetRule = {
  id: 'MC-DBZ-013',
  title: 'each source has its own schema history topic',
  severity: 'error',
  why: 'A connector reads the whole schema history at each start and treats every table structure in it as one of its own server.',
  fix: 'set a different schema history topic for each connector',
  source: 'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-schema-history-topic',
  check: deployments => sharedBy(
    deployments,
    each => {
      const topic = identityIn(each, 'schema.history.internal.kafka.topic');
      return topic === undefined ? [] : historyClusters(each).map(cluster => `${cluster} ${topic}`);
    },
    (each, others) => ({
      key: 'schema.history.internal.kafka.topic',
      message: `the schema history topic "${each.configuration!.get('schema.history.internal.kafka.topic')}" is also used by ${others}`,
    }),
  ),
};
