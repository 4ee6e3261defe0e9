import { literal, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { SINKS } from './catalog';

export const consumerGroup: Rule = optionRule({
  id: 'MC-ICE-004',
  title: 'the consumer group of the Iceberg sink is the one of its tasks',
  severity: 'error',
  why: 'The task that commits is chosen from the members of the consumer group with this name. The consumers of a sink are in the group connect-<name>: in another group there is nobody, and nothing is '
    + 'ever committed to the tables.',
  fix: 'remove iceberg.connect.group-id, or set consumer.override.group.id to the same name',
  source: 'https://github.com/databricks/iceberg-kafka-connect/issues/179 (CommitterImpl.hasLeaderPartition)',
  check: (connector, deployment) => {
    const key = 'iceberg.connect.group-id';
    const group = SINKS.test(literal(deployment, 'connector.class') ?? '') ? connector.known(key)?.trim() : undefined;
    const own = connector.isMissing('consumer.override.group.id') ? undefined : connector.known('consumer.override.group.id')?.trim() ?? group;
    const name = deployment.connectorName?.literal?.trim();
    const isGroup = own !== undefined ? own === group : name === undefined ? group?.startsWith('connect-') : group === `connect-${name}`;
    return group === undefined || isGroup ? [] : [{
      key, message: `is '${group}', but the tasks are in the group ${own ?? (name === undefined ? 'connect-<name of the connector>' : `connect-${name}`)}`,
    }];
  },
});
