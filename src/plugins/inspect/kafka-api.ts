import { inflateSync } from 'node:zlib';
import { KAFKA_CLASSES } from './generated/kafka-classes';

/** Packages whose classes are looked up; others of Kafka's belong to its brokers, and a worker may have them or not. */
const PUBLIC = /^org\/apache\/kafka\/(clients|common|connect\/(?!mirror\/|file\/))/;
const ANONYMOUS = /\$\d+$/;

/** Named only in methods that older workers never call (KIP-618), so connectors built with them run there all the same. */
const HARMLESS = new Set([
  'org/apache/kafka/connect/source/ExactlyOnceSupport',
  'org/apache/kafka/connect/source/ConnectorTransactionBoundaries',
  'org/apache/kafka/connect/source/TransactionContext',
]);

const loaded = new Map<string, Set<string>>();

/** True for names that `kafkaClasses` knows all of. */
export function isPublicKafkaClass(name: string): boolean {
  return PUBLIC.test(name) && !ANONYMOUS.test(name) && !HARMLESS.has(name);
}

/** Kafka's public classes on the worker of a Kafka Connect version; undefined for a version whose classes are not known. */
export function kafkaClasses(kafkaConnectVersion: string): Set<string> | undefined {
  const line = kafkaConnectVersion.split('.').slice(0, 2).join('.');
  const packed = Object.prototype.hasOwnProperty.call(KAFKA_CLASSES, line) ? KAFKA_CLASSES[line] : undefined;
  if (packed === undefined) { return undefined; }
  let classes = loaded.get(line);
  if (!classes) {
    classes = new Set(inflateSync(Buffer.from(packed, 'base64')).toString('utf8').split('\n'));
    loaded.set(line, classes);
  }
  return classes;
}
