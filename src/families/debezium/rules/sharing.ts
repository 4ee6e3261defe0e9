import type { ConnectorDeployment, Verdict, Violation } from '../../../model';
import { finding } from '../../../model';
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
  const owners = new Map<string, ConnectorDeployment[]>();
  for (const deployment of deployments) {
    new Set(keys(deployment)).forEach(key => owners.set(key, [...owners.get(key) ?? [], deployment]));
  }
  return finding(...deployments.flatMap(deployment => {
    const others = new Set(keys(deployment).flatMap(key => owners.get(key)!).filter(other => other !== deployment));
    return others.size === 0 ? [] : [{ ...say(deployment, [...others].map(other => nameBeside(other, deployment)).join(', ')), at: deployment }];
  }));
}

/** Whether a connector is a source for PostgreSQL. */
export function isPostgres(deployment: ConnectorDeployment): boolean {
  return literal(deployment, 'connector.class') === DEBEZIUM_POSTGRES;
}

/** A text of the configuration by its identity, or its default. */
export function identityIn(deployment: ConnectorDeployment, key: string, byDefault?: string): string | undefined {
  return deployment.configuration?.get(key)?.identity ?? byDefault;
}
