import type { Size } from 'aws-cdk-lib';
import { Token } from 'aws-cdk-lib';
import { SERVERLESS_TOPIC_PROPERTIES } from '../catalog';
import type { IKafkaCluster } from '../cluster';
import { KafkaClusterKind } from '../cluster';
import { acceptMessagesOf } from '../cluster/internal';
import { ConnectorKind } from './connector-definition-config';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from './connector-definition-config';
import type { KafkaConnectVersion } from './kafka-connect-version';

type Config = { [key: string]: string };

/** What a producer keeps in memory where nothing is set; a message must fit. */
const BUFFER_BYTES = 32 * 1024 * 1024;

/** What a consumer fetches at once, of all partitions, where nothing is set. */
const FETCH_BYTES = 50 * 1024 * 1024;

/** What Kafka Connect adds to a record in the dead-letter queue: where it comes from, the exception and its stack trace. */
const DEAD_LETTER_HEADERS = 64 * 1024;

const DEAD_LETTER_TOPIC = 'errors.deadletterqueue.topic.name';

/** Where the Kafka clients of a connector are configured. */
export interface ClientSettings {
  readonly config: Config;
  readonly worker?: Config;
}

/** Settings of one of the Kafka clients of a connector. */
export function clientSettings(client: 'producer' | 'consumer', settings: Config, kafkaConnectVersion: string): ClientSettings {
  const under = (prefix: string) => Object.fromEntries(Object.entries(settings).map(([key, value]) => [`${prefix}${key}`, value]));
  // Kafka Connect 2.7 lets a connector override nothing of its clients
  return kafkaConnectVersion.startsWith('2.') ? { config: {}, worker: under(`${client}.`) } : { config: under(`${client}.override.`) };
}

/** Lets a producer send messages of so many bytes. */
export function producerOf(bytes: number, kafkaConnectVersion: string): ClientSettings {
  return clientSettings('producer', {
    'max.request.size': String(bytes),
    ...(bytes > BUFFER_BYTES && { 'buffer.memory': String(bytes) }),
  }, kafkaConnectVersion);
}

/** A definition whose connector is to move records of up to a size. */
interface SizedDefinition {
  /** How messages name the connector. */
  readonly subject: string;
  readonly definition: ConnectorDefinitionConfig;
  readonly size: Size;
  readonly cluster: IKafkaCluster;
  readonly version: KafkaConnectVersion;
}

/**
 * Sets the limits of the clients of a connector, of the topics that it creates, and of brokers that are configured in this app where no topic can be
 * told. What the configuration says already stays; a limit in it that is too small contradicts the size.
 */
export function withRecordSize(
  subject: string, definition: ConnectorDefinitionConfig, context: ConnectorDefinitionContext,
): ConnectorDefinitionConfig {
  const { cluster, kafkaConnectVersion: version, maxRecordSize: size } = context;
  if (size === undefined) {
    return definition;
  }
  const sized = { subject, definition, size, cluster, version };
  const bytes = bytesOf(sized);
  const settings = definition.kind === ConnectorKind.SINK ? sinkSettings(sized, bytes) : sourceSettings(sized, bytes);
  refuseSmaller(sized, bytes, settings.config);
  if (settings.throughBrokers !== undefined) {
    acceptMessagesOf(cluster, settings.throughBrokers);
  }
  return {
    ...definition,
    config: { ...settings.config, ...definition.config },
    ...(settings.worker && { workerDefaults: { ...settings.worker, ...definition.workerDefaults } }),
  };
}

interface SizeSettings extends ClientSettings {
  /** What topics must take that nothing but the brokers' own limit can be told for. */
  readonly throughBrokers?: number;
}

function sourceSettings({ definition, version }: SizedDefinition, bytes: number): SizeSettings {
  const { config, worker } = producerOf(bytes, version.version);
  const groups = (definition.config['topic.creation.groups'] ?? '').split(',').map(group => group.trim()).filter(group => group !== '');
  const creates = definition.createsTopics === true && 'topic.creation.default.partitions' in definition.config;
  const topics = creates ? ['default', ...groups].map(group => [`topic.creation.${group}.max.message.bytes`, String(bytes)]) : [];
  return { config: { ...config, ...Object.fromEntries(topics) }, worker, ...(!creates && { throughBrokers: bytes }) };
}

function sinkSettings({ definition, cluster, version }: SizedDefinition, bytes: number): SizeSettings {
  const consumer = clientSettings('consumer', {
    'max.partition.fetch.bytes': String(bytes),
    ...(bytes > FETCH_BYTES && { 'fetch.max.bytes': String(bytes) }),
  }, version.version);
  if (definition.config[DEAD_LETTER_TOPIC] === undefined) {
    return consumer;
  }
  const letters = Math.min(bytes + DEAD_LETTER_HEADERS, largestOf(cluster) ?? Infinity);
  const producer = producerOf(letters, version.version);
  return {
    config: { ...consumer.config, ...producer.config },
    ...(consumer.worker && { worker: { ...consumer.worker, ...producer.worker } }),
    // Kafka Connect makes the dead-letter queue with the defaults of the brokers
    throughBrokers: letters,
  };
}

/** The largest message that a topic of the cluster can be told to take, where there is a limit. */
function largestOf(cluster: IKafkaCluster): number | undefined {
  return cluster.clusterKind === KafkaClusterKind.SERVERLESS ? SERVERLESS_TOPIC_PROPERTIES['max.message.bytes'].max : undefined;
}

function bytesOf({ subject, size, cluster }: SizedDefinition): number {
  const bytes = size.toBytes();
  if (Token.isUnresolved(bytes)) {
    throw new Error(`${subject}: "maxRecordSize" is a token, but limits are derived from it at synthesis; specify a number, such as Size.mebibytes(4)`);
  }
  const largest = largestOf(cluster);
  if (bytes <= 0 || (largest !== undefined && bytes > largest)) {
    const allowed = largest === undefined ? 'more than 0' : `1 to ${largest} (8 MiB) on a serverless cluster`;
    throw new Error(`${subject}: "maxRecordSize" is ${bytes} bytes, but it must be ${allowed}`);
  }
  return bytes;
}

function refuseSmaller({ subject, definition }: SizedDefinition, bytes: number, settings: Config): void {
  for (const key of Object.keys(settings)) {
    const said = definition.config[key];
    if (said !== undefined && Number(said) < bytes) {
      throw new Error(`${subject}: "maxRecordSize" is ${bytes} bytes, but its configuration has "${key}" of ${said}, which does not allow such a record; increase it, or remove one of them`);
    }
  }
}
