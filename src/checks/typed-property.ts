import { propertyOfKey } from '../catalog';
import type { ConnectorDeployment } from '../model';
import { optionsOf } from './connector-options-of';

/** The parts of a connector that have options of their own: where their keys begin, and the key that names their class. */
const PARTS: ReadonlyArray<readonly [keys: RegExp, className: (prefix: string) => string]> = [
  [/^((?:transforms|predicates)\.[^.]+)\./, prefix => `${prefix}.type`],
  [/^((?:key|value|header)\.converter)\./, prefix => prefix],
];

/** The property of the typed options that stands for a key of a configuration: `flushSize` for `flush.size`. */
export function typedProperty(deployment: ConnectorDeployment, key: string): string | undefined {
  const connector = optionsOf(deployment);
  if (connector === undefined) {
    return undefined;
  }
  for (const [keys, classKey] of PARTS) {
    const prefix = keys.exec(key)?.[1];
    if (prefix !== undefined) {
      const className = connector.known(classKey(prefix));
      return className ? propertyOfKey(connector.classPath.resolve(className), key.slice(prefix.length + 1)) : undefined;
    }
  }
  return connector.fact && propertyOfKey(connector.fact.className, key);
}
