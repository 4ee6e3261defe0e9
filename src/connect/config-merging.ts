import type { Construct } from 'constructs';
import type { ConnectorDefinitionContext, ConnectorKind } from './connector-definition-config';

/** The connector that a definition is bound to. */
export interface BoundConnector {
  readonly connectorClass: string;
  readonly kind: ConnectorKind;
  readonly scope: Construct;
  readonly context: ConnectorDefinitionContext;
}

type Config = { readonly [key: string]: string };

/** What is said of a connector's configuration, and by whom. */
export interface ConfigLayers {
  /** What a preset sets. */
  readonly defaults: Config;
  /** What typed properties say. */
  readonly properties: Config;
  /** The user's own `config`. */
  readonly config: Config;
  readonly secretKeys: readonly string[];
}

/**
 * Merges a connector's configuration: defaults of a preset, what properties say, what the user's `config` says.
 *
 * The user wins over defaults. A property and `config` that say the same key differently contradict each other, as does a secret beside either.
 */
export function mergeConfig(
  { scope, connectorClass }: Pick<BoundConnector, 'scope' | 'connectorClass'>, { defaults, properties, config, secretKeys }: ConfigLayers,
): { [key: string]: string } {
  for (const [key, value] of Object.entries(config)) {
    if (properties[key] !== undefined && properties[key] !== value) {
      throw new Error(`${scope.node.path}: ${connectorClass}: "${key}" is set twice, to different values: a property sets ${JSON.stringify(properties[key])}, `
        + `"config" sets ${JSON.stringify(value)}; remove one of them`);
    }
  }
  const twice = secretKeys.find(key => config[key] !== undefined || properties[key] !== undefined);
  if (twice !== undefined) {
    throw new Error(`${scope.node.path}: ${connectorClass}: "${twice}" is specified as a secret and in the configuration; remove the plain value`);
  }
  const merged = { ...defaults, ...properties, ...config };
  return Object.fromEntries(Object.entries(merged).filter(([key]) => !secretKeys.includes(key)));
}
