import { STRING_CONVERTER } from '../../catalog';
import type { ConnectorDeployment } from '../../model';
import { Text } from '../../model';

/** What the service's own worker configuration says. */
const DEFAULTS: ReadonlyMap<string, Text> = new Map(['key', 'value'].map(of => [`${of}.converter`, Text.literal(STRING_CONVERTER)]));

/** A connector with the converters of its workers: it reads and writes with them where it names none, and presets choose converters of their own. */
export function withWorkerConverters(deployment: ConnectorDeployment): ConnectorDeployment {
  const { configuration, workerConfiguration: worker } = deployment;
  const properties = worker === 'default' ? DEFAULTS : worker?.properties;
  const inherited = ['key', 'value', 'header'].map(of => `${of}.converter`).filter(key => configuration?.has(key) === false && properties?.has(key))
    .flatMap(name => [...properties!].filter(([key]) => key === name || key.startsWith(`${name}.`)));
  return inherited.length === 0 ? deployment : { ...deployment, configuration: new Map([...configuration!, ...inherited]) };
}
