import { remembered } from '../../../model';
import type { ConnectorDeployment, Text } from '../../../model';
import { specialEntries } from '../../special-entries';
import { isGiven, workerProperties } from '../../support';

/** A reference for a config provider inside of a configuration value. */
export interface SecretReference {
  readonly key: string;
  readonly alias: string;
  /** What stands behind the alias, with references of the template as `\u0000`. */
  readonly rest: string;
}

/** The references of a configuration in Kafka's grammar: a dollar, braces, and at least one colon. */
export const secretReferences = remembered((configuration: ReadonlyMap<string, Text>): SecretReference[] =>
  specialEntries(configuration).flatMap(([key, value]) => {
    const text = value.parts.map(part => typeof part === 'string' ? part : '\u0000').join('');
    return [...text.matchAll(/\$\{([A-Za-z][\w.-]*):([^}]*)\}/g)].map(([, alias, rest]) => ({ key, alias, rest }));
  }));

/** The classes of the declared providers by alias; `undefined` where the worker configuration is not known. */
export function declaredProviders(deployment: ConnectorDeployment): ReadonlyMap<string, Text | undefined> | undefined {
  if (deployment.workerConfiguration === 'default') {
    return new Map();
  }
  const properties = isGiven(deployment.workerConfiguration) ? workerProperties(deployment) : undefined;
  const aliases = properties?.get('config.providers');
  if (properties === undefined || (aliases !== undefined && !aliases.isLiteral)) {
    return undefined;
  }
  const names = (aliases?.literal ?? '').split(',').map(name => name.trim()).filter(name => name !== '');
  return new Map(names.map(name => [name, properties.get(`config.providers.${name}.class`)]));
}
