/** A native compression library that arrives only because kafka-clients uses it. */
export interface CompressionLibrary { readonly artifact: string; readonly packagePath: string }

export const COMPRESSION_LIBRARIES: CompressionLibrary[] = [
  { artifact: 'zstd-jni', packagePath: 'com/github/luben/zstd/' },
  { artifact: 'snappy-java', packagePath: 'org/xerial/snappy/' },
  { artifact: 'lz4-java', packagePath: 'net/jpountz/' },
];

/**
 * Kafka's own JARs on the class path of each worker. The plugin class loader asks the worker first for `org.apache.kafka.*`, so a copy
 * in the plugin is dead weight, and for connect-json, -transforms and -mirror, which it asks second, a copy of another version that can break.
 * connect-file is not among them: it left the worker's class path with Kafka 3.2.
 */
const KAFKA = new Set([
  'kafka-clients', 'connect-api', 'connect-runtime', 'connect-json', 'connect-transforms', 'connect-mirror', 'connect-mirror-client',
  'connect-basic-auth-extension', 'kafka-server-common', 'kafka-server', 'kafka-tools', 'kafka-tools-api', 'kafka-metadata', 'kafka-raft',
  'kafka-storage', 'kafka-storage-api', 'kafka-group-coordinator', 'kafka-group-coordinator-api', 'kafka-transaction-coordinator',
  'kafka-log4j-appender', 'kafka_2.12', 'kafka_2.13',
]);

/**
 * The logging that the worker provides: slf4j and what binds it, log4j 1 (reload4j). Log4j 2's own API is not on a worker's class path and
 * the OpenSearch and Iceberg libraries call it, so log4j-api and log4j-core stay.
 */
const LOGGING = new Set([
  'slf4j-api', 'slf4j-log4j12', 'slf4j-reload4j', 'slf4j-simple', 'slf4j-jdk14', 'slf4j-nop', 'logback-classic', 'logback-core',
  'log4j', 'reload4j', 'log4j-slf4j-impl', 'log4j-slf4j2-impl', 'log4j-1.2-api',
]);

/** Why a JAR does not belong into a plugin; undefined when it does. `artifact` is told by its name, which all builds keep. */
export function providedByWorker(artifact: string): string | undefined {
  if (KAFKA.has(artifact)) { return 'part of Kafka itself, the worker provides it'; }
  if (LOGGING.has(artifact)) { return 'logging, the worker provides it'; }
  if (artifact === 'aws-msk-iam-auth') {
    return 'the worker has its own copy; a second one in the plugin breaks IAM authentication (unsupported callback type)';
  }
  return undefined;
}

/** Class-file major version of the Java that a Kafka Connect version runs on: 11 up to 2.x, 17 from 3.x on. */
export function workerClassFileMajor(kafkaConnectVersion: string): number {
  return /^[012]\./.test(kafkaConnectVersion) ? 55 : 61;
}

/** The Kafka Connect version that is assumed when none is given. */
export const DEFAULT_KAFKA_CONNECT = '3.7.x';
