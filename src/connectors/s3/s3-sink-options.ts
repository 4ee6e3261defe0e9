import type { Duration } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { ConnectorDefinitionOptions, ErrorHandling } from '../../connect';
import type { IChangeSource } from '../cdc/change-source';
import type { AivenS3SinkOptions, ConfluentS3SinkOptions } from '../../connect/internal';
import type { S3Compression, S3Format } from './s3-format';

/** Common options for S3 sinks. Set any other option of the connector by its key in `config`. */
export interface S3SinkOptions extends ConnectorDefinitionOptions {
  /** The bucket. */
  readonly bucket: s3.IBucket;
  /**
   * The Region of the bucket.
   *
   * @default - the Region of the connector
   */
  readonly bucketRegion?: string;
  /**
   * The source whose changes are written. Topics and converters are derived from it.
   *
   * @default - specify `topics` or `topicsRegex` instead
   */
  readonly changesFrom?: IChangeSource;
  /**
   * The topics.
   *
   * @default - specify `changesFrom` or `topicsRegex` instead
   */
  readonly topics?: string[];
  /**
   * A Java regular expression that matches the complete topic names. Requires `topicPatterns` for permissions.
   *
   * @default - specify `changesFrom` or `topics` instead
   */
  readonly topicsRegex?: string;
  /**
   * The topics to grant permissions on, which must cover all that the regular expression matches: names in which `*` matches any characters.
   *
   * @default - derived from the topics
   */
  readonly topicPatterns?: string[];
  /**
   * The format of the objects.
   *
   * @default S3Format.JSON_LINES
   */
  readonly format?: S3Format;
  /**
   * How objects are compressed.
   *
   * @default - gzip for JSON lines, none for formats with their own compression
   */
  readonly compression?: S3Compression;
  /**
   * The AWS KMS key that encrypts the objects.
   *
   * @default - the default encryption of the bucket
   */
  readonly encryptionKey?: kms.IKey;
  /**
   * How records that cannot be written are handled.
   *
   * @default - the task fails at the first such record
   */
  readonly errorHandling?: ErrorHandling;
}

/** Common options for the Aiven S3 sink connector. */
export interface AivenS3ObjectOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: AivenS3SinkOptions;
  /**
   * The template of the object keys: text and variables such as `{{topic}}`, `{{partition}}`, `{{start_offset}}`, `{{timestamp:unit=yyyy}}`.
   *
   * @default - `<prefix>dt=<day of the record>/<topic>-<partition>-<offset>` and the suffix of the format
   */
  readonly fileNameTemplate?: string;
  /**
   * The maximum number of records in an object.
   *
   * @default - all records between two flushes
   */
  readonly maxRecordsPerFile?: number;
}

/**
 * Options for the Aiven S3 sink connector (Apache License 2.0). Objects are written whenever the worker commits offsets, by default every 60 seconds.
 */
export interface S3SinkAivenOptions extends S3SinkOptions, AivenS3ObjectOptions {
  /**
   * The prefix of the object keys.
   *
   * @default - none
   */
  readonly prefix?: string;
}

/** Common options for the Confluent S3 sink connector. */
export interface ConfluentS3ObjectOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: ConfluentS3SinkOptions;
  /** The number of records after which an object is written. */
  readonly flushSize: number;
  /**
   * An object is written when a record arrives whose timestamp is later than that of its first record by this duration. The last records of a
   * partition are written only when a further record arrives.
   *
   * @default - determined by the number of records and `rotateScheduleInterval`
   */
  readonly rotateInterval?: Duration;
  /**
   * Objects are written at this interval of wall-clock time, even if no further record arrives. Records may be written twice after a restart.
   *
   * @default - 10 minutes; none if `rotateInterval` is specified with a partitioner that reads the time of records
   */
  readonly rotateScheduleInterval?: Duration;
  /**
   * Partitions objects by the day or hour of the records.
   *
   * @default - objects are partitioned by topic and partition
   */
  readonly timePartition?: S3TimePartition;
}

/** Options for the Confluent S3 sink connector (Confluent Community License). */
export interface S3SinkConfluentOptions extends S3SinkOptions, ConfluentS3ObjectOptions {
  /**
   * The prefix of the object keys.
   *
   * @default topics
   */
  readonly prefix?: string;
}

/** How objects are partitioned by time. */
export enum S3TimePartition {
  /** By hour, in UTC. */
  HOURLY = 'HOURLY',
  /** By day, in UTC. */
  DAILY = 'DAILY',
}
