import type { ConnectorDeployment } from '../../model';
import { creationGroups, deadLetterTopic, kindOf, literal, workerProperties } from '../../checks';
import { connectorOf } from '../lookup';

/** What brokers take where nothing is set. */
export const BROKER_DEFAULT = 1048588;

/** What a producer sends where nothing is set. */
export const PRODUCER_DEFAULT = 1048576;

/** The option of a connector that says what its producer sends. */
export const PRODUCER_SIZE = 'producer.override.max.request.size';
const IN_WORKER = 'producer.max.request.size';

/** The largest message that the producer of a connector sends, and the key that says so; without a key it is the default. */
export interface ProducerLimit {
  readonly bytes: number;
  readonly key?: string;
}

/** `undefined` where it is not known. */
export function producerLimit(deployment: ConnectorDeployment): ProducerLimit | undefined {
  const { configuration, workerConfiguration } = deployment;
  if (configuration?.has(PRODUCER_SIZE)) {
    return limit(PRODUCER_SIZE, literal(deployment, PRODUCER_SIZE));
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
  /** The one topic that it is the limit of. */
  readonly topic?: string;
  readonly isDefault?: boolean;
}

/** What the topics take that a connector writes, as far as it is known. */
export function topicLimits(deployment: ConnectorDeployment): { readonly known: readonly TopicLimit[]; readonly isComplete: boolean } {
  if (kindOf(deployment) === 'sink') {
    return deadLetterLimit(deployment);
  }
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

/** The producer of a sink only writes to the dead-letter queue, which Kafka Connect makes with the defaults of the brokers unless it is there. */
function deadLetterLimit(deployment: ConnectorDeployment): { readonly known: readonly TopicLimit[]; readonly isComplete: boolean } {
  const queue = deadLetterTopic(deployment);
  if (queue === undefined) {
    return { known: [], isComplete: true };
  }
  const topic = deployment.topics?.find(({ name }) => name?.equals(queue) === true);
  const value = topic?.config?.get('max.message.bytes');
  if (value !== undefined) {
    const bytes = Number(value.literal);
    return bytes > 0 ? { known: [{ topic: queue.literal ?? 'the dead-letter queue', bytes }], isComplete: true } : { known: [], isComplete: false };
  }
  const brokers = brokerLimit(deployment);
  return { known: brokers ? [brokers] : [], isComplete: brokers !== undefined };
}

function clusterLimit(deployment: ConnectorDeployment): TopicLimit | undefined {
  const { topics } = deployment;
  // MirrorMaker 2 gives topics the settings of those that it copies
  const copies = connectorOf(literal(deployment, 'connector.class'))?.copiesTopics === true;
  if (copies || topics?.some(({ config }) => config === undefined || config.has('max.message.bytes'))) {
    return undefined;
  }
  return brokerLimit(deployment);
}

/** What topics take that nothing else is said of. */
function brokerLimit({ cluster }: ConnectorDeployment): TopicLimit | undefined {
  // brokers of serverless clusters cannot be configured
  const properties = cluster?.kind === 'serverless' ? new Map<string, never>() : cluster?.serverProperties;
  const value = properties?.get('message.max.bytes');
  if (properties === undefined || (value !== undefined && !(Number(value.literal) > 0))) {
    return undefined;
  }
  return value === undefined ? { bytes: BROKER_DEFAULT, isDefault: true } : { bytes: Number(value.literal) };
}
