import type { Json, TemplateResource } from '../../adapters';
import { isObject } from '../../adapters';
import type { ClusterProperty } from '../../checks';
import { CLUSTER_PROPERTIES, refusal, SERVERLESS_PROPERTIES } from '../../checks';
import type { Cause, ChangeKind, ResourceChange, Sides } from './model';
import { canonical } from './properties';

const PROPERTIES: Readonly<Record<string, readonly ClusterProperty[]>> = {
  'AWS::MSK::Cluster': CLUSTER_PROPERTIES, 'AWS::MSK::ServerlessCluster': SERVERLESS_PROPERTIES,
};

/** What a deploy does to the clusters: in place, broker by broker, refused, or made anew without the data. */
export function clusterChanges({ before, after }: Sides): ResourceChange[] {
  const types = Object.keys(PROPERTIES);
  const ids = new Set([...before.ofType(...types), ...after.ofType(...types)].map(({ id }) => id));
  return [...ids].map(name => {
    const [was, is] = [before.resource(name), after.resource(name)];
    const type = (is ?? was)!.type;
    if (was === undefined || is === undefined) {
      return { name, type, change: was === undefined ? 'created' : 'deleted', causes: was === undefined ? [] : [{ property: 'the resource', detail: afterwards(was, 'DeletionPolicy') }] };
    }
    const causes = PROPERTIES[type].flatMap((property): Cause[] => causesOf(property, was, is));
    const change: ChangeKind = causes.length === 0 ? 'untouched'
      : causes.some(({ effect }) => effect === 'refused') ? 'refused' : causes.some(({ effect }) => effect === 'replaced by an empty cluster') ? 'replaced' : 'updated';
    return { name, type, change, causes };
  });
}

function causesOf({ property, update, restarts, note }: ClusterProperty, was: TemplateResource, is: TemplateResource): Cause[] {
  const [old, now] = [at(was.properties, property), at(is.properties, property)];
  if (canonical(old) === canonical(now)) {
    return [];
  }
  if (update === 'replaced') {
    return [{ property, detail: afterwards(was, 'UpdateReplacePolicy'), effect: 'replaced by an empty cluster' }];
  }
  const refused = refusal(property, was.properties, is.properties);
  return [refused !== undefined ? { property, detail: refused, effect: 'refused' }
    : { property, detail: words(old, now) ?? note, effect: restarts === true ? 'in place, brokers restart one after the other' : 'in place' }];
}

/** What becomes of the data of a cluster that goes. */
function afterwards({ body }: TemplateResource, policy: 'DeletionPolicy' | 'UpdateReplacePolicy'): string {
  return body[policy] === undefined || body[policy] === 'Delete' ? 'the cluster is deleted with all its data' : 'the cluster is kept outside the stack, with its data';
}

function words(old: unknown, now: unknown): string | undefined {
  const plain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
  return plain(old) && plain(now) ? `${String(old)} becomes ${String(now)}` : undefined;
}

function at(root: Json, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => isObject(value) ? value[key] : undefined, root);
}
