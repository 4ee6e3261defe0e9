// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { GlueAvroConverterCompression, GlueAvroConverterRecordType } from './glue-avro-converter-values';

/**
 * Options of `com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter`.
 *
 * Reads and writes Apache Avro, with schemas in AWS Glue. Read from version 1.1.9.
 *
 * @see https://docs.aws.amazon.com/glue/latest/dg/schema-registry-integrations.html
 */
export interface GlueAvroConverterOptions {
  /**
   * Whether records are generic ones or those of generated Java classes.
   *
   * `avroRecordType`: string.
   *
   * @default - not set
   */
  readonly avroRecordType?: GlueAvroConverterRecordType;

  /**
   * How many schemas are kept in memory.
   *
   * `cacheSize`: int, at least 0.
   *
   * @default - not set
   */
  readonly cacheSize?: number;

  /**
   * Whether records are compressed.
   *
   * `compression`: string.
   *
   * @default - not set
   */
  readonly compression?: GlueAvroConverterCompression;

  /**
   * Whether schemas of Avro contain metadata that only Kafka Connect has, such as its version.
   *
   * `connect.meta.data`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly connectMetaData?: boolean;

  /**
   * The description of schemas that a source creates.
   *
   * `description`: string.
   *
   * @default - not set
   */
  readonly description?: string;

  /**
   * The address of AWS Glue, where it is not that of the Region.
   *
   * `endpoint`: string.
   *
   * @default - not set
   */
  readonly endpoint?: string;

  /**
   * Whether enumerations and package names of Avro are kept.
   *
   * `enhanced.avro.schema.support`: boolean.
   *
   * @default - `false`
   */
  readonly enhancedAvroSchemaSupport?: boolean;

  /**
   * The name of the schema of all records, instead of the topic.
   *
   * `schemaName`: string.
   *
   * @default - not set
   */
  readonly schemaName?: string;

  /**
   * A class of your own that names schemas.
   *
   * `schemaNameGenerationClass`: string.
   *
   * @default - not set
   */
  readonly schemaNameGenerationClass?: string;

  /**
   * How many conversions of schemas are kept in memory.
   *
   * `schemas.cache.config`: int, low importance.
   *
   * @default - `1000`
   */
  readonly schemasCacheConfig?: number;

  /**
   * The class that reads records that were not written with AWS Glue.
   *
   * `secondaryDeserializer`: string.
   *
   * @default - not set
   */
  readonly secondaryDeserializer?: string;

  /**
   * How long a schema is kept in memory.
   *
   * `timeToLiveMillis`: long, at least 1.
   *
   * @default - not set
   */
  readonly timeToLiveMillis?: Duration;

  /**
   * A name that is sent to AWS Glue with each request.
   *
   * `userAgentApp`: string.
   *
   * @default - not set
   */
  readonly userAgentApp?: string;
}
