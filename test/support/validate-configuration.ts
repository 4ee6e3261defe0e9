import { asText } from '../../src/catalog/parse';
import type { ConnectorDeployment, Finding } from '../../src/model';
import { evaluate } from '../../src/checks';
import { Text } from '../../src/model';
import { RULES } from '../../src/families/rules';

/** A value as users write it; a text stands for one with a reference in it. */
export type ConfigValue = string | number | boolean | null | undefined | Text;

/** One configuration with what is known around it. */
export interface ValidationInput {
  readonly config: Readonly<Record<string, ConfigValue>>;
  /** Version of the connector's archive; absent where it is not known. */
  readonly version?: string;
  /** `3.7.x` or `2.7.1`; the former where it is absent. */
  readonly kafkaConnectVersion?: string;
  /** Names of the plugin classes in the archive, where it was inspected. */
  readonly pluginClasses?: Iterable<string>;
  /** The worker configuration; absent where it is not known, empty where the service's default is used. */
  readonly workerConfig?: Readonly<Record<string, ConfigValue>>;
}

/** A value of which nothing is known. */
export const OPAQUE = Text.opaque();

const OPTION_RULES = RULES.filter(({ id }) => id.startsWith('MC-OPT-'));

/** The deployment of a configuration of which no more is known. */
export function deploymentOf({ config, version, kafkaConnectVersion, pluginClasses, workerConfig }: ValidationInput): ConnectorDeployment {
  return {
    name: 'subject',
    source: 'subject',
    scope: 'configuration',
    configuration: texts(config),
    ...version !== undefined && { connectorVersion: version },
    ...kafkaConnectVersion !== undefined && { kafkaConnectVersion: Text.literal(kafkaConnectVersion) },
    ...pluginClasses !== undefined && { plugins: [{ contents: contentsOf([...pluginClasses]) }] },
    ...workerConfig !== undefined && { workerConfiguration: { properties: texts(workerConfig) } },
  };
}

/** What the rules on options say of one configuration: what the real Kafka Connect would, and what it lets through. */
export function validateConfiguration(input: ValidationInput): Finding[] {
  return evaluate(OPTION_RULES, deploymentOf(input));
}

function texts(values: Readonly<Record<string, ConfigValue>>): Map<string, Text> {
  return new Map(Object.entries(values).flatMap(([key, value]): Array<[string, Text]> =>
    value === undefined ? [] : [[key, value instanceof Text ? value : value === null ? Text.NULL : Text.literal(asText(value))]]));
}

function contentsOf(names: readonly string[]) {
  return {
    files: [], jars: [], connectors: names.map(name => ({ name, jar: '', abstract: false })), transformations: [], predicates: [], converters: [], headerConverters: [],
    configProviders: [], findings: [], leftOut: [],
  } as unknown as NonNullable<NonNullable<ConnectorDeployment['plugins']>[number]['contents']>;
}
