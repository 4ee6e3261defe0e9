import { at, CONNECTOR_TYPE, deploymentsOf } from '../../adapters';
import type { Template, TemplateResource } from '../../adapters';
import type { ConnectorDeployment } from '../../model';
import { clusterNotes } from './cluster';
import type { ChangeKind, Comparison, ConnectorChange, Note, ResourceChange } from './model';
import { positionOf } from './position';
import { changedProperties, changedReferences, updatesInPlace } from './properties';

const PLUGIN = 'AWS::KafkaConnect::CustomPlugin';
const WORKER = 'AWS::KafkaConnect::WorkerConfiguration';
/** Workers of an account and Region, at their maximum. */
const WORKER_QUOTA = 60;

interface Sides { readonly before: Template; readonly after: Template }

/** What a deploy of the new templates does to the connectors of the old ones. Nothing is asked of AWS. */
export function compare(before: readonly Template[], after: readonly Template[]): Comparison {
  const pairs = pairUp(before, after);
  const connectors: ConnectorChange[] = [];
  const plugins: ResourceChange[] = [];
  const workerConfigurations: ResourceChange[] = [];
  const notes: Note[] = [];
  let workers = 0;
  for (const sides of pairs) {
    const found = connectorsOf(sides);
    connectors.push(...found.map(({ change }) => change));
    plugins.push(...resourcesOf(sides, PLUGIN));
    workerConfigurations.push(...resourcesOf(sides, WORKER));
    notes.push(...nameNotes(sides), ...pluginNotes(sides), ...capacityNotes(found.map(({ change }) => change)));
    notes.push(...clusterNotes(sides.before, sides.after));
    workers += found.reduce((sum, { workers: each }) => sum + each, 0);
  }
  if (workers > WORKER_QUOTA) {
    notes.push({
      severity: 'warning',
      about: 'quota',
      message: `while old and new connectors exist together they count ${workers} workers at their maximum; `
        + `the quota of an account and Region is ${WORKER_QUOTA} unless it was raised`,
    });
  }
  const count = (kind: ChangeKind) => connectors.filter(({ change }) => change === kind).length;
  return {
    version: 1,
    connectors,
    plugins,
    workerConfigurations,
    notes,
    summary: {
      untouched: count('untouched'),
      updated: count('updated'),
      replaced: count('replaced'),
      created: count('created'),
      deleted: count('deleted'),
      positionsLost: connectors.filter(({ position }) => position?.kept === 'no').length,
    },
  };
}

/** Templates belong together by the resources that they share; one to one where there is one on each side. */
function pairUp(before: readonly Template[], after: readonly Template[]): Sides[] {
  const left = [...before];
  const pairs = after.map(template => {
    const shared = left.map(old => template.ids().filter(id => old.resource(id) !== undefined).length);
    const best = shared.indexOf(Math.max(...shared));
    const alone = before.length === 1 && after.length === 1;
    return { before: best >= 0 && (alone || shared[best] > 0) ? left.splice(best, 1)[0] : template.none(), after: template };
  });
  return [...pairs, ...left.map(old => ({ before: old, after: old.none() }))];
}

interface Found { readonly change: ConnectorChange; readonly workers: number }

function connectorsOf({ before, after }: Sides): Found[] {
  const [old, now] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...now.keys()])].map((id): Found => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was === undefined || is === undefined) {
      const deployment = (was ?? is)!;
      const change: ConnectorChange = {
        name: id,
        connectorName: deployment.connectorName?.literal,
        change: was === undefined ? 'created' : 'deleted',
        causes: [],
        outage: was === undefined ? 'none' : 'it is gone for good; its offsets, consumer group and replication slot stay',
      };
      return { change, workers: workersOf(deployment) };
    }
    const [resourceBefore, resourceAfter] = [before.resource(id)!, after.resource(id)!];
    const own = changedProperties(resourceBefore.properties, resourceAfter.properties);
    const replacing = own.filter(({ property }) => !updatesInPlace(CONNECTOR_TYPE, property.split('.')[0]));
    const referred = changedReferences(before, after, resourceAfter).filter(({ property }) => !replacing.some(each => each.property === property));
    const kind: ChangeKind = replacing.length + referred.length > 0 ? 'replaced' : own.length > 0 ? 'updated' : 'untouched';
    const change: ConnectorChange = {
      name: id,
      connectorName: is.connectorName?.literal,
      change: kind,
      causes: [...own, ...referred],
      position: kind === 'replaced' ? positionOf(was, is) : { kept: 'yes', reason: kind === 'updated' ? 'the connector stays' : 'nothing changes' },
      outage: kind === 'replaced'
        ? 'from the deletion of the old connector until the new one runs, usually several minutes; a rollback creates the old one again'
        : kind === 'updated' ? 'none, but tasks pause while workers come or go' : 'none',
    };
    // The old connector is deleted before the new one is made.
    return { change, workers: Math.max(workersOf(was), workersOf(is)) };
  });
}

function byId(template: Template): Map<string, ConnectorDeployment> {
  return new Map(deploymentsOf(template, '').map(deployment => [deployment.name, deployment]));
}

function workersOf({ capacity }: ConnectorDeployment): number {
  return capacity?.provisioned?.workerCount ?? capacity?.autoscaled?.maxWorkerCount ?? 0;
}

function resourcesOf({ before, after }: Sides, type: string): ResourceChange[] {
  const ids = new Set([...before.ofType(type), ...after.ofType(type)].map(({ id }) => id));
  return [...ids].map(id => {
    const [was, is] = [before.resource(id), after.resource(id)];
    if (was === undefined || is === undefined) {
      return { name: id, type, change: was === undefined ? 'created' : 'deleted', causes: [] };
    }
    const causes = changedProperties(was.properties, is.properties);
    const replaced = causes.some(({ property }) => !updatesInPlace(type, property));
    return { name: id, type, change: replaced ? 'replaced' : causes.length > 0 ? 'updated' : 'untouched', causes };
  });
}

/** New resources are made before old ones are deleted: a literal name that both have collides. Only a connector of the same id is deleted first. */
function nameNotes({ before, after }: Sides): Note[] {
  const collision = (resource: TemplateResource, property: string, what: string): Note[] => {
    const name = resource.properties[property];
    const same = before.resource(resource.id);
    const others = before.ofType(resource.type).filter(old => old.id !== resource.id && old.properties[property] === name);
    if (typeof name !== 'string') {
      return [];
    }
    const again = resource.type !== CONNECTOR_TYPE && same !== undefined && same.properties[property] === name
      && changedProperties(same.properties, resource.properties).some(each => !updatesInPlace(resource.type, each.property));
    const moved = same === undefined ? others[0] : undefined;
    return again || moved !== undefined ? [{
      severity: 'error',
      about: resource.id,
      message: `the ${what} ${resource.id} is created while ${moved === undefined ? 'the old one' : moved.id} still has the name "${name}", which fails because the name exists; `
        + `${resource.type === CONNECTOR_TYPE ? 'keep the logical id, or delete the old connector in a deploy before' : 'give it a name that changes with its content'}`,
    }] : [];
  };
  return [
    ...after.ofType(CONNECTOR_TYPE).flatMap(each => collision(each, 'ConnectorName', 'connector')),
    ...after.ofType(PLUGIN).flatMap(each => collision(each, 'Name', 'plugin')),
    ...after.ofType(WORKER).flatMap(each => collision(each, 'Name', 'worker configuration')),
  ];
}

/** An object is copied when the plugin is made; a later one at the same key is never read. */
function pluginNotes({ before, after }: Sides): Note[] {
  return resourcesOf({ before, after }, PLUGIN).filter(({ change }) => change === 'untouched').flatMap(({ name }): Note[] => {
    const found = at(after.resource(name)!.properties, 'Location', 'S3Location');
    const location = found === undefined || found === 'unknown' ? {} : found;
    return typeof location.FileKey !== 'string' || location.ObjectVersion !== undefined || /[0-9a-f]{12,}/.test(location.FileKey) ? [] : [{
      severity: 'info',
      about: name,
      message: `the plugin stays as it is; if another build lies at ${location.FileKey} by now it has no effect, because the service copied the object once: change the key or name the object version`,
    }];
  });
}

/** The service's own update call takes one of both; CloudFormation replaces instead. */
function capacityNotes(changes: readonly ConnectorChange[]): Note[] {
  return changes.filter(({ change, causes }) => change === 'replaced' && causes.some(({ property }) => property === 'Capacity')
    && causes.some(({ property }) => property.startsWith('ConnectorConfiguration'))).map(({ name }) => ({
    severity: 'warning',
    about: name,
    message: 'capacity and configuration change at once; the update call of the service takes one of both, so outside of CloudFormation make them one after the other',
  }));
}
