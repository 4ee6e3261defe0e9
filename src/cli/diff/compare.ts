import { at } from '../../adapters';
import type { Template, TemplateResource } from '../../adapters';
import { CONNECTOR_TYPES } from '../../model';
import type { ConnectorDeployment } from '../../model';
import { clusterNotes } from './cluster';
import { clusterChanges } from './cluster-updates';
import { connectorsOf } from './connectors';
import type { Found } from './connectors';
import { needsTwoUpdates } from './in-place';
import type { ChangeKind, Comparison, ConnectorChange, Note, ResourceChange, Sides } from './model';
import { withMoves } from './moved';
import { overlapNotes } from './overlap';
import { changedProperties, updatesInPlace } from './properties';
import { takenOver } from './take-over';

const PLUGIN = 'AWS::KafkaConnect::CustomPlugin';
const WORKER = 'AWS::KafkaConnect::WorkerConfiguration';
/** Workers of an account and Region, at their maximum. */
const WORKER_QUOTA = 60;

/** What a deploy of the new templates does to the connectors of the old ones. Nothing is asked of AWS. */
export function compare(before: readonly Template[], after: readonly Template[]): Comparison {
  const pairs = pairUp(before, after);
  const connectors: ConnectorChange[] = [];
  const clusters: ResourceChange[] = [];
  const plugins: ResourceChange[] = [];
  const workerConfigurations: ResourceChange[] = [];
  const notes: Note[] = [];
  let workers = 0;
  for (const sides of pairs) {
    const found = connectorsOf(sides);
    connectors.push(...withMoves(found).map(({ change }) => change));
    clusters.push(...clusterChanges(sides));
    plugins.push(...resourcesOf(sides, PLUGIN));
    workerConfigurations.push(...resourcesOf(sides, WORKER));
    const names = nameNotes(sides);
    // what is not created for its name uses nothing
    const overlaps = overlapNotes(onOneSide(found, 'deleted'), onOneSide(found, 'created')).filter(({ about }) => !names.some(name => name.about === about));
    notes.push(...names, ...overlaps, ...pluginNotes(sides), ...updateNotes(found));
    notes.push(...clusterNotes(sides.before, sides.after));
    workers += found.reduce((sum, { workers: each }) => sum + each, 0);
  }
  if (workers > WORKER_QUOTA) {
    notes.push({
      severity: 'warning',
      about: 'quota',
      message: `while the old and the new connectors both exist, they have up to ${workers} workers; `
        + `the default quota for each account and Region is ${WORKER_QUOTA}`,
    });
  }
  const count = (kind: ChangeKind) => connectors.filter(({ change }) => change === kind).length;
  return {
    version: 1,
    connectors,
    clusters,
    plugins,
    workerConfigurations,
    notes,
    summary: {
      untouched: count('untouched'),
      updated: count('updated'),
      replaced: count('replaced'),
      created: count('created'),
      deleted: count('deleted'),
      refused: count('refused'),
      positionsLost: connectors.filter(({ position }) => position?.kept === 'no').length,
    },
  };
}

function onOneSide(found: readonly Found[], kind: ChangeKind): ConnectorDeployment[] {
  return found.flatMap(({ change, alone: deployment }) => change.change === kind && deployment !== undefined ? [deployment] : []);
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
function nameNotes(sides: Sides): Note[] {
  const { before, after } = sides;
  const successors = takenOver(sides);
  const collision = (resource: TemplateResource, property: string, what: string): Note[] => {
    const name = resource.properties[property];
    const same = before.resource(resource.id);
    const others = before.ofType(resource.type).filter(old => old.id !== resource.id && old.properties[property] === name);
    if (typeof name !== 'string') {
      return [];
    }
    const again = [PLUGIN, WORKER].includes(resource.type) && same !== undefined && same.properties[property] === name
      && changedProperties(same.properties, resource.properties).some(each => !updatesInPlace(resource.type, each.property));
    const moved = same === undefined ? others[0] : undefined;
    return again || moved !== undefined ? [{
      severity: 'error',
      about: resource.id,
      message: `the ${what} ${resource.id} is created while ${moved === undefined ? 'the old one' : moved.id} still has the name "${name}", which fails because the name is in use; `
        + `${[PLUGIN, WORKER].includes(resource.type) ? 'use a name that changes with its content' : `keep the logical ID, or delete the old ${what} in an earlier deployment`}`,
    }] : [];
  };
  return [
    ...after.ofType(...CONNECTOR_TYPES).filter(({ id }) => !successors.has(id)).flatMap(each => collision(each, 'ConnectorName', 'connector')),
    ...after.ofType('AWS::Logs::LogGroup').flatMap(each => collision(each, 'LogGroupName', 'log group')),
    ...after.ofType('AWS::IAM::Role').flatMap(each => collision(each, 'RoleName', 'role')),
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
      message: `the plugin is not updated: a new build at ${location.FileKey} has no effect, because MSK Connect copied the object when the plugin was created; change the key or specify the object version`,
    }];
  });
}

/** The service's own update call takes one of both; CloudFormation replaces instead, and a change in place makes two calls. */
function updateNotes(found: readonly Found[]): Note[] {
  return found.flatMap(({ change: { name, change, causes }, inPlace }): Note[] => {
    const changes = (property: string) => causes.some(each => each.property.split('.')[0] === property);
    if (inPlace) {
      return change !== 'updated' || !needsTwoUpdates(causes) ? [] : [{
        severity: 'info',
        about: name,
        message: 'the workers and the configuration change at the same time, which takes two updates: the workers are updated first, and the tasks restart twice; '
          + 'if the second update is refused, the first is rolled back',
      }];
    }
    return change !== 'replaced' || !changes('Capacity') || !changes('ConnectorConfiguration') ? [] : [{
      severity: 'warning',
      about: name,
      message: 'capacity and configuration change at the same time, but UpdateConnector accepts only one of them; outside CloudFormation, change one after the other',
    }];
  });
}
