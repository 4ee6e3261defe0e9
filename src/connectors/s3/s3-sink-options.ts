import type { Duration } from 'aws-cdk-lib';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { ConnectorDefinitionOptions, ErrorHandling } from '../../connect';
import type { IChangeSource } from '../cdc/change-source';
import type { AivenS3SinkOptions, ConfluentS3SinkOptions } from '../../connect/internal';
import type { S3Compression, S3Format } from './s3-format';

/** What any S3 sink can be told. Any option of the connector can be set by its real key in `config`. */
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
   * The source whose changes are written: topics and converters follow from it.
   *
   * @default - given by `topics` or `topicsRegex`
   */
  readonly changesFrom?: IChangeSource;
  /**
   * The topics.
   *
   * @default - given by `changesFrom` or `topicsRegex`
   */
  readonly topics?: string[];
  /**
   * A Java regular expression that the names of the topics match as a whole. Requires `topicPatterns` for the permissions.
   *
   * @default - given by `changesFrom` or `topics`
   */
  readonly topicsRegex?: string;
  /**
   * The topics that the regular expression can match, for the permissions: names in which `*` stands for any characters.
   *
   * @default - follows from the topics
   */
  readonly topicPatterns?: string[];
  /**
   * What objects hold.
   *
   * @default S3Format.JSON_LINES
   */
  readonly format?: S3Format;
  /**
   * How objects are compressed.
   *
   * @default - gzip for JSON lines, none for formats that compress inside
   */
  readonly compression?: S3Compression;
  /**
   * The key of AWS KMS with which objects are encrypted.
   *
   * @default - the bucket's own
   */
  readonly encryptionKey?: kms.IKey;
  /**
   * What happens to records that cannot be written.
   *
   * @default - the task fails at the first one
   */
  readonly errorHandling?: ErrorHandling;
}

/** How the S3 sink of Aiven makes objects. */
export interface AivenS3ObjectOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: AivenS3SinkOptions;
  /**
   * The names of objects: text and variables such as `{{topic}}`, `{{partition}}`, `{{start_offset}}`, `{{timestamp:unit=yyyy}}`.
   *
   * @default - `<prefix>dt=<day of the record>/<topic>-<partition>-<offset>` and the suffix of the format
   */
  readonly fileNameTemplate?: string;
  /**
   * The maximum number of records in an object.
   *
   * @default - as many as come between two flushes
   */
  readonly maxRecordsPerFile?: number;
}

/** The S3 sink of Aiven (Apache License 2.0). Objects are written whenever the worker flushes offsets, every 60 seconds by default. */
export interface S3SinkAivenOptions extends S3SinkOptions, AivenS3ObjectOptions {
  /**
   * What the name of every object begins with.
   *
   * @default - nothing
   */
  readonly prefix?: string;
}

/** How the S3 sink of Confluent groups records into objects. */
export interface ConfluentS3ObjectOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: ConfluentS3SinkOptions;
  /** The number of records after which an object is written. */
  readonly flushSize: number;
  /**
   * An object is written when a further record comes whose time is this much later than that of its first. The last records of a partition wait for one.
   *
   * @default - by number and `rotateScheduleInterval`
   */
  readonly rotateInterval?: Duration;
  /**
   * An object is written at these times of the clock, also when no further record comes. Records may be written twice after a restart.
   *
   * @default - 10 minutes; by number and span only where `rotateInterval` is given
   */
  readonly rotateScheduleInterval?: Duration;
  /**
   * Objects of a day, or an hour, of the records stand together.
   *
   * @default - objects stand together by topic and partition
   */
  readonly timePartition?: S3TimePartition;
}

/** The S3 sink of Confluent (Confluent Community License). */
export interface S3SinkConfluentOptions extends S3SinkOptions, ConfluentS3ObjectOptions {
  /**
   * What the name of every object begins with.
   *
   * @default topics
   */
  readonly prefix?: string;
}

/** Which records stand together under one prefix. */
export enum S3TimePartition {
  /** Those of an hour, in UTC. */
  HOURLY = 'HOURLY',
  /** Those of a day, in UTC. */
  DAILY = 'DAILY',
}
