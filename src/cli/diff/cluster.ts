import type { Template } from '../../adapters';
import { isObject } from '../../adapters';
import { clusterPropertyGroups } from '../../checks';
import type { Note } from './model';
import { canonical } from './properties';

/** The kinds of change that the service makes one at a time, with the properties of each. */
const OPERATIONS: ReadonlyArray<readonly [string, readonly string[]]> = [...clusterPropertyGroups()];

/** Clusters of which more changes than one deploy can do. */
export function clusterNotes(before: Template, after: Template): Note[] {
  return after.ofType('AWS::MSK::Cluster').flatMap((cluster): Note[] => {
    const old = before.resource(cluster.id);
    if (old === undefined) {
      return [];
    }
    const differs = (path: string) => canonical(at(old.properties, path)) !== canonical(at(cluster.properties, path));
    const changed = OPERATIONS.filter(([, paths]) => paths.some(differs)).map(([name]) => name);
    return changed.length < 2 ? [] : [{
      severity: 'error',
      about: cluster.id,
      message: `the cluster changes its ${changed.join(' and its ')} at the same time, but Amazon MSK accepts one kind of change per update; deploy them one after the other`,
    }];
  });
}

function at(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => isObject(value) ? value[key] : undefined, root);
}
