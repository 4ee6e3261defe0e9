import { deploymentsOf } from '../../adapters';
import type { Template, TemplateResource } from '../../adapters';
import { CONNECTOR_TYPE, IN_PLACE_CONNECTOR_TYPE } from '../../model';
import type { ConnectorDeployment } from '../../model';
import { interruption, isAnew, whileTakenOver, withEffects } from './in-place';
import type { Cause, ChangeKind, ConnectorChange, Sides } from './model';
import { positionInPlace, positionOf } from './position';
import { changedProperties, changedReferences, updatesInPlace } from './properties';
import { takenOver, typeRefusal, whyNotTakenOver } from './take-over';

export interface Found {
  readonly change: ConnectorChange;
  readonly workers: number;
  /** Whether it is changed in place from now on. */
  readonly inPlace: boolean;
  /** The connector, where it is on one side only. */
  readonly alone?: ConnectorDeployment;
}

/** One connector before and after. */
interface Pair {
  readonly was: ConnectorDeployment;
  readonly is: ConnectorDeployment;
  readonly before: TemplateResource;
  readonly after: TemplateResource;
}

/** What a deploy does to each connector of a template. */
export function connectorsOf(sides: Sides): Found[] {
  const { before, after } = sides;
  const [old, now] = [byId(before), byId(after)];
  const successors = takenOver(sides);
  const gone = new Set(successors.values());
  return [...new Set([...old.keys(), ...now.keys()])].filter(id => !gone.has(id)).map((id): Found => {
    const [was, is] = [old.get(successors.get(id) ?? id), now.get(id)];
    if (was === undefined || is === undefined) {
      return alone((was ?? is)!, was === undefined ? 'created' : 'deleted');
    }
    const pair: Pair = { was, is, before: before.resource(was.name)!, after: after.resource(id)! };
    const inPlace = pair.after.type === IN_PLACE_CONNECTOR_TYPE;
    const found = inPlace || pair.before.type !== pair.after.type ? ofInPlace(sides, pair) : ofPlain(sides, pair);
    // the old connector is deleted before the new one is made
    return { change: { name: id, connectorName: is.connectorName?.literal, ...found }, workers: Math.max(workersOf(was), workersOf(is)), inPlace };
  });
}

function alone(deployment: ConnectorDeployment, change: 'created' | 'deleted'): Found {
  const outage = change === 'created' ? 'none' : 'permanent; its offsets, consumer group and replication slot remain';
  return {
    change: { name: deployment.name, connectorName: deployment.connectorName?.literal, change, causes: [], outage },
    workers: workersOf(deployment),
    inPlace: false,
    alone: deployment,
  };
}

type Outcome = Pick<ConnectorChange, 'change' | 'causes' | 'position' | 'outage'>;

const REPLACED = 'from the deletion of the old connector until the new one runs, usually several minutes; a rollback creates the old one again';

function ofPlain(sides: Sides, { was, is, before, after }: Pair): Outcome {
  const own = changedProperties(before.properties, after.properties);
  const replacing = own.filter(({ property }) => !updatesInPlace(CONNECTOR_TYPE, property.split('.')[0]));
  const referred = changedReferences(sides.before, sides.after, after).filter(({ property }) => !replacing.some(each => each.property === property));
  const change: ChangeKind = replacing.length + referred.length > 0 ? 'replaced' : own.length > 0 ? 'updated' : 'untouched';
  return {
    change,
    causes: [...own, ...referred],
    position: change === 'replaced' ? positionOf(was, is) : { kept: 'yes', reason: change === 'updated' ? 'the connector stays' : 'nothing changes' },
    outage: change === 'replaced' ? REPLACED : change === 'updated' && own.some(({ property }) => property.split('.')[0] === 'Capacity') ? 'none, but tasks pause while workers are added or removed' : 'none',
  };
}

function ofInPlace(sides: Sides, { was, is, before, after }: Pair): Outcome {
  const causes = causesInPlace(sides, before, after);
  const effects = causes.flatMap(({ effect }) => effect ?? []);
  if (effects.includes('refused')) {
    return { change: 'refused', causes, position: { kept: 'yes', reason: 'the connector stays unchanged' }, outage: 'none: the deployment fails, and the connector stays unchanged' };
  }
  if (effects.some(isAnew)) {
    return { change: 'replaced', causes, position: positionOf(was, is), outage: effects.includes('deleted and created again') ? REPLACED : 'none; both exist for a while' };
  }
  return effects.some(effect => effect !== 'nothing')
    ? { change: 'updated', causes, position: positionInPlace(was, is), outage: interruption(causes) }
    : { change: 'untouched', causes, position: { kept: 'yes', reason: 'nothing changes' }, outage: 'none' };
}

function causesInPlace(sides: Sides, before: TemplateResource, after: TemplateResource): Cause[] {
  const own = changedProperties(before.properties, after.properties);
  const referred = changedReferences(sides.before, sides.after, after).filter(({ property }) => !own.some(each => each.property.split('.')[0] === property));
  if (before.type === after.type) {
    return withEffects([...own, ...referred], after.properties);
  }
  if (before.id === after.id || after.type !== IN_PLACE_CONNECTOR_TYPE) {
    return [typeRefusal(before, after)];
  }
  const why = whyNotTakenOver(before, after);
  return why === undefined
    ? [{ property: 'Type', detail: `the connector of ${before.id} is taken over unchanged`, effect: 'in place' }, ...whileTakenOver([...own, ...referred], after.properties)]
    : [{ property: 'Type', detail: why, effect: 'refused' }];
}

function byId(template: Template): Map<string, ConnectorDeployment> {
  return new Map(deploymentsOf(template, '').map(deployment => [deployment.name, deployment]));
}

function workersOf({ capacity }: ConnectorDeployment): number {
  return capacity?.provisioned?.workerCount ?? capacity?.autoscaled?.maxWorkerCount ?? 0;
}
