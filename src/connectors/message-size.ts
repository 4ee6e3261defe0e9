import type { ConnectorDefinitionContext } from '../connect';
import { producerOf } from '../connect/internal';
import type { ClientSettings } from '../connect/internal';

/** The largest message that topics of any MSK cluster can be told to take: serverless clusters refuse more. A row may well be larger than the usual 1 MiB. */
export const MESSAGE_BYTES = 8 * 1024 * 1024;

export const REQUEST_SIZE = 'producer.override.max.request.size';

/** The size of messages that a source sends and its topics take, where nobody says it key by key. */
export function messageBytes({ maxRecordSize }: Pick<ConnectorDefinitionContext, 'maxRecordSize'>): number {
  return maxRecordSize?.toBytes() ?? MESSAGE_BYTES;
}

/** Lets the producer of a connector send messages of so many bytes; with 0 the default stays. */
export function producerSettings(bytes: number, kafkaConnectVersion: string): ClientSettings {
  return bytes > 0 ? producerOf(bytes, kafkaConnectVersion) : kafkaConnectVersion.startsWith('2.') ? { config: {}, worker: {} } : { config: {} };
}
