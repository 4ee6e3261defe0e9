import type { Json } from '../../adapters';
import { at } from '../../adapters';
import type { Cause, Effect } from './model';

const AGAIN: Effect = 'deleted and created again';

/**
 * What the change of a property, or of an option, does to a connector that is changed in place. What `UpdateConnector` takes is changed in the
 * connector that runs; everything else is for a new connector only.
 */
export const EFFECTS: Readonly<Record<string, Effect>> = {
  'Capacity': 'in place, workers are added or removed',
  'Plugins': 'in place, workers restart',
  'WorkerConfiguration': 'in place, workers restart',
  'ConnectorConfiguration': 'in place, tasks restart',
  'ConnectorConfiguration.connector.class': AGAIN,
  'Tags': 'in place',
  'ConnectorName': 'created under the new name, then the old one is deleted',
  'ConnectorDescription': AGAIN,
  'KafkaCluster': AGAIN,
  'KafkaClusterClientAuthentication': AGAIN,
  'KafkaClusterEncryptionInTransit': AGAIN,
  'KafkaConnectVersion': AGAIN,
  'LogDelivery': AGAIN,
  'NetworkType': AGAIN,
  'ServiceExecutionRoleArn': AGAIN,
  // of the custom resource, not of the connector
  'Adopt': 'nothing',
  'ServiceTimeout': 'nothing',
  'ServiceToken': 'refused',
};

const OF_THE_RESOURCE = ['Adopt', 'ServiceTimeout', 'ServiceToken'];

/** The changes, each with what it does. */
export function withEffects(causes: readonly Cause[], after: Json): Cause[] {
  return causes.map(cause => ({ ...cause, effect: effectOf(cause.property, after) }));
}

/** The changes of a connector that the stack had as a plain one before, while it is taken over as it is. */
export function whileTakenOver(causes: readonly Cause[], after: Json): Cause[] {
  return withEffects(causes.filter(({ property }) => !OF_THE_RESOURCE.includes(property)), after)
    .map(cause => (cause.effect === AGAIN ? { ...cause, detail: 'it cannot change while the connector is taken over', effect: 'refused' } : cause));
}

function effectOf(property: string, after: Json): Effect {
  // the service sets the number of tasks itself then, so that the function does not compare it
  if (property === 'ConnectorConfiguration.tasks.max' && at(after, 'Capacity', 'AutoScaling') !== undefined) {
    return 'nothing';
  }
  return EFFECTS[property] ?? EFFECTS[property.split('.')[0]] ?? AGAIN;
}

export const isAnew = (effect: Effect | undefined): boolean => effect === AGAIN || effect === EFFECTS.ConnectorName;

/** Whether there are two updates: the service takes what concerns the workers, or the configuration, in one call. */
export function needsTwoUpdates(causes: readonly Cause[]): boolean {
  const has = (...effects: Effect[]) => causes.some(({ effect }) => effect !== undefined && effects.includes(effect));
  return has('in place, workers are added or removed', 'in place, workers restart') && has('in place, tasks restart');
}

/** How long nothing flows, by the strongest effect. */
export function interruption(causes: readonly Cause[]): string {
  const effects = new Set(causes.map(({ effect }) => effect));
  return effects.has('in place, workers restart') ? 'none, but no records flow while the workers restart'
    : effects.has('in place, tasks restart') ? 'none, but no records flow while the tasks restart'
      : effects.has('in place, workers are added or removed') ? 'none, but tasks pause while workers are added or removed'
        : 'none';
}
