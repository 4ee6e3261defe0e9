import type { ConnectorDeployment } from '../../model';
import { creationGroups, literal, workerProperties } from '../../checks';
import { connectorOf } from '../lookup';

/** What brokers take where nothing is set. */
export const BROKER_DEFAULT = 1048588;

/** What a producer sends where nothing is set. */
export const PRODUCER_DEFAULT = 1048576;

const OVERRIDE = 'producer.override.max.request.size';
const IN_WORKER = 'producer.max.request.size';

/** The largest message that the producer of a connector sends, and the key that says so; without a key it is the default. */
export interface ProducerLimit {
  readonly bytes: number;
  readonly key?: string;
}

/** `undefined` where it is not known. */
export function producerLimit(deployment: ConnectorDeployment): ProducerLimit | undefined {
  const { configuration, workerConfiguration } = deployment;
  if (configuration?.has(OVERRIDE)) {
    return limit(OVERRIDE, literal(deployment, OVERRIDE));
  }
  const properties = workerProperties(deployment);
  if (properties?.has(IN_WORKER)) {
    return limit(IN_WORKER, properties.get(IN_WORKER)!.literal);
  }
  return properties !== undefined || workerConfiguration === 'default' ? { bytes: PRODUCER_DEFAULT } : undefined;
}

function limit(key: string, value: string | undefined): ProducerLimit | undefined {
  return value !== undefined && Number(value) > 0 ? { key, bytes: Number(value) } : undefined;
}

/** The largest message that some topics take; without a key it is said by the cluster, or the default. */
export interface TopicLimit {
  readonly bytes: number;
  readonly key?: string;
  readonly isDefault?: boolean;
}

/** What the topics take that a connector writes, as far as it is known. */
export function topicLimits(deployment: ConnectorDeployment): { readonly known: readonly TopicLimit[]; readonly isComplete: boolean } {
  const groups = creationGroups(deployment);
  const keys = (groups ?? ['default']).map(group => `topic.creation.${group}.max.message.bytes`);
  const set = keys.filter(key => deployment.configuration?.has(key));
  const said = set.flatMap((key): TopicLimit[] => {
    const bytes = Number(literal(deployment, key));
    return bytes > 0 ? [{ key, bytes }] : [];
  });
  const other = keys.length === 0 || set.length < keys.length;
  const cluster = other ? clusterLimit(deployment) : undefined;
  return {
    known: [...said, ...cluster ? [cluster] : []],
    isComplete: groups !== undefined && said.length === set.length && (!other || cluster !== undefined),
  };
}

function clusterLimit(deployment: ConnectorDeployment): TopicLimit | undefined {
  const { cluster, topics } = deployment;
  // MirrorMaker 2 gives topics the settings of those that it copies
  const copies = connectorOf(literal(deployment, 'connector.class'))?.copiesTopics === true;
  if (copies || topics?.some(({ config }) => config === undefined || config.has('max.message.bytes'))) {
    return undefined;
  }
  // brokers of serverless clusters cannot be configured
  const properties = cluster?.kind === 'serverless' ? new Map<string, never>() : cluster?.serverProperties;
  const value = properties?.get('message.max.bytes');
  if (properties === undefined || (value !== undefined && !(Number(value.literal) > 0))) {
    return undefined;
  }
  return value === undefined ? { bytes: BROKER_DEFAULT, isDefault: true } : { bytes: Number(value.literal) };
}
