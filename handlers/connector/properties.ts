import type { CreateConnectorCommandInput } from '@aws-sdk/client-kafkaconnect';

/** What the template says of a connector, in the names and types of the service. */
export type DesiredConnector = Omit<CreateConnectorCommandInput, 'tags'> & {
  readonly connectorName: string;
  readonly connectorConfiguration: Record<string, string>;
  readonly tags: Record<string, string>;
};

/** Properties as CloudFormation hands them to a custom resource: numbers and booleans have become texts. */
export type Properties = Readonly<Record<string, unknown>>;

/** The members that are numbers in the model of the service; a test compares them with it. */
export const NUMBERS: readonly string[] = [
  'mcuCount', 'workerCount', 'minWorkerCount', 'maxWorkerCount', 'maxAutoscalingTaskCount', 'cpuUtilizationPercentage', 'revision',
];

/** The members that are booleans in the model of the service; a test compares them with it. */
export const BOOLEANS: readonly string[] = ['enabled'];

/** Properties of the custom resource that `AWS::KafkaConnect::Connector` does not have. */
const OWN = ['ServiceToken', 'ServiceTimeout', 'Adopt'];

/** Properties with keys of the user's. */
const OF_THE_USER: { readonly [property: string]: (value: unknown) => Record<string, string> } = { ConnectorConfiguration: texts, Tags: tagTexts };

/** Reads the properties of the custom resource, which are those of `AWS::KafkaConnect::Connector`. */
export function desiredConnector(properties: Properties): DesiredConnector {
  const entries = Object.entries(properties).filter(([name]) => !OWN.includes(name));
  const read = entries.map(([name, value]) => [memberName(name), OF_THE_USER[name]?.(value) ?? readValue(memberName(name), value)]);
  return { connectorConfiguration: {}, tags: {}, ...Object.fromEntries(read) as object } as DesiredConnector;
}

/** Names of CloudFormation begin with a capital, those of the service do not. */
function memberName(property: string): string {
  return property.charAt(0).toLowerCase() + property.slice(1);
}

function readValue(name: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(item => readValue(name, item));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [memberName(key), readValue(memberName(key), inner)]));
  }
  if (NUMBERS.includes(name)) {
    return Number(value);
  }
  return BOOLEANS.includes(name) ? String(value) === 'true' : String(value);
}

function texts(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, inner]) => [key, String(inner)]));
}

/** CloudFormation has a list of tags where the service has a map. */
function tagTexts(value: unknown): Record<string, string> {
  return texts(Array.isArray(value) ? Object.fromEntries((value as { Key: string; Value: unknown }[]).map(tag => [tag.Key, tag.Value])) : value);
}
