import type { FleetRule } from '../../../model';
import { historyClusters, literal } from '../../../checks';
import { familyOf } from '../../lookup';
import { DEBEZIUM } from '../family';
import { identityIn, sharedBy } from './sharing';

export const oneTopicPrefix: FleetRule = {
  id: 'MC-DBZ-014',
  title: 'each Debezium source has its own topic prefix',
  severity: 'warning',
  why: 'Topics, heartbeats, the consumer group of the schema history and the offsets of a source are named after the prefix; two sources with the '
    + 'same prefix mix their records.',
  fix: 'set a different topic prefix for each connector',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-topic-prefix',
  check: deployments => sharedBy(
    deployments,
    each => {
      const prefix = identityIn(each, 'topic.prefix');
      return familyOf(literal(each, 'connector.class')) === DEBEZIUM && prefix !== undefined
        ? historyClusters(each).map(cluster => `${cluster} ${prefix}`) : [];
    },
    (each, others) => ({ key: 'topic.prefix', message: `the topic prefix "${each.configuration!.get('topic.prefix')}" is also used by ${others}` }),
  ),
};
