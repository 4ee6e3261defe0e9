import type { IConstruct } from 'constructs';
import { MC_WRK_001, MC_WRK_002, MC_WRK_003 } from '../checks';
import { Published, refuseAt, textMapOf } from '../synth';
import { ConnectorKind } from './connector-definition-config';
import type { ConnectorDefinitionConfig } from './connector-definition-config';
import type { ResolvedSecrets } from './connector-secret';
import { offsetStorageTopic } from './offsets';

type Properties = { [key: string]: string };

/** A worker configuration publishes its properties. */
const PROPERTIES = new Published<Properties>('WorkerProperties');

/** The properties of worker configurations in the tree: publishing, merging, refusing. */
export class WorkerProperties {
  /** Makes the properties of a worker configuration known to connectors and checks. */
  static publish(workerConfiguration: IConstruct, properties: Properties): void {
    PROPERTIES.publish(workerConfiguration, () => properties);
  }

  /** The properties, where they are known. */
  static of(workerConfiguration: object): Properties | undefined {
    return PROPERTIES.of(workerConfiguration);
  }

  /** Merges properties of several origins; a key that two of them say differently is an error that names both. */
  static merge(subject: string, origins: [name: string, properties: Properties][]): Properties {
    const said = new Map<string, { origin: string; value: string }>();
    for (const [origin, properties] of origins) {
      for (const [key, value] of Object.entries(properties)) {
        const before = said.get(key);
        if (before && before.value !== value) {
          throw new Error(`${subject}: "${key}" is set twice, to different values: ${before.origin} sets ${JSON.stringify(before.value)}, `
            + `${origin} sets ${JSON.stringify(value)}; remove one of them`);
        }
        said.set(key, { origin, value });
      }
    }
    return Object.fromEntries([...said].map(([key, { value }]) => [key, value]));
  }

  /** Refuses what the service would refuse, unless it was acknowledged before. */
  static refuse(construct: IConstruct, properties: Properties): void {
    refuseAt(construct, [MC_WRK_001, MC_WRK_002, MC_WRK_003], { workerConfiguration: { properties: textMapOf(properties) } });
  }

  /** The same for some of the properties, where the others are not known. */
  static refuseParts(construct: IConstruct, properties: Properties): void {
    refuseAt(construct, [MC_WRK_002, MC_WRK_003], { workerConfiguration: { properties: textMapOf(properties) } });
  }

  /** The lines of `needed` that `properties` lacks or says differently. */
  static missing(properties: Properties, needed: Properties): string[] {
    return Object.entries(needed).filter(([key, value]) => properties[key] !== value).map(([key, value]) => `${key}=${value}`);
  }

  private constructor() {}
}

/** What a connector asks of the worker configuration, beside what it gets. */
export interface WorkerNeeds {
  /** The properties of the configuration to make; empty where the service's own does. */
  readonly toMake: Properties;
  /** What holds, where it is known. */
  readonly effective: Properties;
  /** The lines that an existing configuration lacks. */
  readonly missing: string[];
}

/**
 * Says which worker properties a connector needs, and what a configuration that the user brought lacks of them.
 *
 * A configuration from elsewhere may name any offset topic; with one that names none, a replaced source starts over, which a rule reports.
 */
export function workerPropertiesFor(
  definition: ConnectorDefinitionConfig,
  secrets: ResolvedSecrets,
  connectorName: string,
  salt: string | undefined,
  given: IConstruct | undefined,
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
