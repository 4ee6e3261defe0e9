import { ConnectorKind } from './connector-definition-config';
import type { ConnectorDefinitionConfig } from './connector-definition-config';
import type { ResolvedSecrets } from './connector-secrets';
import type { IWorkerConfiguration } from './worker-configuration';
import { WorkerProperties } from './worker-properties';

type Properties = { [key: string]: string };

/** What a connector asks of the worker configuration, beside what it gets. */
export interface WorkerNeeds {
  /** The properties of the configuration to make; empty where the service's own does. */
  readonly toMake: Properties;
  /** What holds, where it is known. */
  readonly effective: Properties;
  /** The lines that a configuration made elsewhere lacks. */
  readonly missing: string[];
}

/** The topic in which a source keeps its position, named after the connector so that its successor goes on. */
export function offsetStorageTopic(connectorName: string, salt: string | undefined): string {
  return `msk-connect-offsets-${connectorName}${salt ? `-${salt}` : ''}`;
}

/** Where a source keeps its position, if it is not the topic that the service makes anew each time. */
export function positionTopic(properties: Properties): string | undefined {
  return properties['offset.storage.topic'];
}

/**
 * Says which worker properties a connector needs, and what a configuration that the user brought lacks of them.
 *
 * A configuration from elsewhere may name any offset topic; one that names none makes a replaced source start anew, which a rule says.
 */
export function workerPropertiesFor(
  definition: ConnectorDefinitionConfig,
  secrets: ResolvedSecrets,
  connectorName: string,
  salt: string | undefined,
  given: IWorkerConfiguration | undefined,
): WorkerNeeds {
  const needed = WorkerProperties.merge(`the worker configuration of ${connectorName}`, [
    ['its definition', definition.workerProperties ?? {}],
    ['its secrets', secrets.workerProperties],
  ]);
  if (given) {
    const known = WorkerProperties.of(given);
    return { toMake: {}, effective: known ?? {}, missing: known ? WorkerProperties.missing(known, needed) : [] };
  }
  const own: Properties = definition.kind === ConnectorKind.SOURCE ? { 'offset.storage.topic': offsetStorageTopic(connectorName, salt) } : {};
  const toMake = { ...definition.workerDefaults, ...own, ...needed };
  return { toMake, effective: toMake, missing: [] };
}
