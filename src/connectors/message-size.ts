/** The largest message that topics of any MSK cluster can be told to take: serverless clusters refuse more. A row may well be larger than the usual 1 MiB. */
export const MESSAGE_BYTES = 8 * 1024 * 1024;

/** What a producer keeps in memory where nothing is set; a message must fit. */
const BUFFER_BYTES = 32 * 1024 * 1024;

export const REQUEST_SIZE = 'producer.override.max.request.size';

/** Where the producer of a connector is told how large its messages may be. */
export interface ProducerSettings {
  readonly config: { [key: string]: string };
  readonly worker?: { [key: string]: string };
}

/** Lets the producer of a connector send messages of so many bytes; with 0 the default stays. */
export function producerOf(bytes: number, kafkaConnectVersion: string): ProducerSettings {
  const settings = {
    ...(bytes > 0 && { 'max.request.size': String(bytes) }),
    ...(bytes > BUFFER_BYTES && { 'buffer.memory': String(bytes) }),
  };
  const under = (prefix: string) => Object.fromEntries(Object.entries(settings).map(([key, value]) => [`${prefix}${key}`, value]));
  // Kafka Connect 2.7 lets a connector override nothing of its clients
  return kafkaConnectVersion.startsWith('2.') ? { config: {}, worker: under('producer.') } : { config: under('producer.override.') };
}
