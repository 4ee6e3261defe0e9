import type { IConstruct } from 'constructs';
import { MC_WRK_001, MC_WRK_002, MC_WRK_003 } from '../checks';
import { refuseAt, textOf } from '../cluster/internal';

/** A worker configuration publishes its properties under this symbol. */
const PROPERTIES = Symbol.for('cdk-msk-connect.WorkerProperties');

type Properties = { [key: string]: string };

/** The properties of worker configurations in the tree: publishing, merging, refusing. */
export class WorkerProperties {
  /** Makes the properties of a worker configuration known to connectors and checks. */
  static publish(workerConfiguration: IConstruct, properties: Properties): void {
    Object.defineProperty(workerConfiguration, PROPERTIES, { value: properties });
  }

  /** The properties, where they are known. */
  static of(workerConfiguration: object): Properties | undefined {
    return (workerConfiguration as { [PROPERTIES]?: Properties })[PROPERTIES];
  }

  /** Merges properties of several origins; a key that two of them say differently is an error that names both. */
  static merge(subject: string, origins: [name: string, properties: Properties][]): Properties {
    const said = new Map<string, { origin: string; value: string }>();
    for (const [origin, properties] of origins) {
      for (const [key, value] of Object.entries(properties)) {
        const before = said.get(key);
        if (before && before.value !== value) {
          throw new Error(`${subject}: "${key}" is said twice and differently: ${before.origin} says ${JSON.stringify(before.value)}, `
            + `${origin} says ${JSON.stringify(value)}; leave one of them out`);
        }
        said.set(key, { origin, value });
      }
    }
    return Object.fromEntries([...said].map(([key, { value }]) => [key, value]));
  }

  /** Refuses what the service would refuse, unless it was acknowledged before. */
  static refuse(construct: IConstruct, properties: Properties): void {
    const texts = new Map(Object.entries(properties).map(([key, value]) => [key, textOf(value)]));
    refuseAt(construct, [MC_WRK_001, MC_WRK_002, MC_WRK_003], { workerConfiguration: { properties: texts } });
  }

  /** The lines of `needed` that `properties` lacks or says differently. */
  static missing(properties: Properties, needed: Properties): string[] {
    return Object.entries(needed).filter(([key, value]) => properties[key] !== value).map(([key, value]) => `${key}=${value}`);
  }

  private constructor() {}
}
