import type { ConnectorDeployment, Verdict, Violation } from '../../../model';
import { findings, grouped } from '../../../model';
import { literal, nameBeside } from '../../../checks';
import { DEBEZIUM_POSTGRES } from '../family';

/** What tells the thing that only one connector may have, in each way in which it is known; nothing where there is none or nothing is known. */
type Keys = (deployment: ConnectorDeployment) => readonly string[];

/** Reports every connector that shares something of which each needs its own. */
export function sharedBy(
  deployments: readonly ConnectorDeployment[],
  keys: Keys,
  say: (deployment: ConnectorDeployment, others: string) => Violation,
): Verdict {
  const held: Array<{ readonly deployment: ConnectorDeployment; readonly keys: readonly string[] }> = [];
  for (const deployment of deployments) {
    const own = keys(deployment);
    if (own.length > 0) {
      held.push({ deployment, keys: [...new Set(own)] });
    }
  }
  const owners = grouped(held.flatMap(({ deployment, keys: each }) => each.map(key => [key, deployment] as const)));
  return findings(held.flatMap(({ deployment, keys: each }) => {
    const { named, more } = othersOf(deployment, each.map(key => owners.get(key)!));
    return named.length === 0 ? [] : [{ ...say(deployment, named.join(', ') + (more === 0 ? '' : `, and ${more} more`)), at: deployment }];
  }));
}

/** A fleet that shares all that it can would be named by each of its connectors, over and over: some names are enough to find the rest. */
const MOST_NAMED = 10;

function othersOf(deployment: ConnectorDeployment, groups: ReadonlyArray<readonly ConnectorDeployment[]>): { named: string[]; more: number } {
  const others = new Set<ConnectorDeployment>();
  for (const group of groups) {
    for (let index = 0; index < group.length && others.size < MOST_NAMED; index++) {
      if (group[index] !== deployment) {
        others.add(group[index]);
      }
    }
  }
  const largest = Math.max(0, ...groups.map(({ length }) => length - 1));
  return { named: [...others].map(other => nameBeside(other, deployment)), more: others.size < MOST_NAMED ? 0 : Math.max(0, largest - others.size) };
}

/** Whether a connector is a source for PostgreSQL. */
export function isPostgres(deployment: ConnectorDeployment): boolean {
  return literal(deployment, 'connector.class') === DEBEZIUM_POSTGRES;
}

/** A text of the configuration by its identity, or its default. */
export function identityIn(deployment: ConnectorDeployment, key: string, byDefault?: string): string | undefined {
  return deployment.configuration?.get(key)?.identity ?? byDefault;
}
