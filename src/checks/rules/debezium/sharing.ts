import type { ConnectorDeployment } from '../../model';
import type { FleetRule, Verdict, Violation } from '../../rule';
import { finding } from '../../rule';
import { literal } from '../../support';

/** What tells the thing that only one connector may have: `undefined` where it has none or where it is not known. */
type Key = (deployment: ConnectorDeployment) => string | undefined;

/** Reports every connector that shares something of which each needs its own. */
export function sharedBy(
  deployments: readonly ConnectorDeployment[],
  key: Key,
  say: (deployment: ConnectorDeployment, others: string) => Violation,
): ReturnType<FleetRule['checkAll']> {
  const groups = new Map<string, ConnectorDeployment[]>();
  for (const deployment of deployments) {
    const found = key(deployment);
    if (found !== undefined) {
      groups.set(found, [...groups.get(found) ?? [], deployment]);
    }
  }
  const verdicts = new Map<ConnectorDeployment, Verdict>();
  for (const group of groups.values()) {
    for (const deployment of group.length > 1 ? group : []) {
      const others = group.filter(other => other !== deployment).map(other => other.name).join(', ');
      verdicts.set(deployment, finding(say(deployment, others)));
    }
  }
  return verdicts;
}

/** The server that a source dials, by host and port: equal texts are the same server. */
export function serverOf(deployment: ConnectorDeployment): string | undefined {
  const host = deployment.configuration?.get('database.hostname');
  const port = deployment.configuration?.get('database.port');
  return host === undefined ? undefined : `${host.identity}:${port?.identity ?? ''}`;
}

/** Whether a connector is a source for PostgreSQL. */
export function isPostgres(deployment: ConnectorDeployment): boolean {
  return literal(deployment, 'connector.class') === 'io.debezium.connector.postgresql.PostgresConnector';
}

/** A text of the configuration by its identity, or its default. */
export function identityIn(deployment: ConnectorDeployment, key: string, byDefault?: string): string | undefined {
  return deployment.configuration?.get(key)?.identity ?? byDefault;
}
