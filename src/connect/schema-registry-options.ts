import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { ConfluentAvroConverterOptions, GlueAvroConverterOptions } from './options';
import type { PluginArchive } from './plugin-archive';

/** The compatibility mode of schemas in AWS Glue Schema Registry. */
export enum GlueSchemaCompatibility {
  /** No compatibility check (`NONE`). */
  NONE = 'NONE',
  /** No further versions (`DISABLED`). */
  DISABLED = 'DISABLED',
  /** Consumers of the new version can read data of the previous version. */
  BACKWARD = 'BACKWARD',
  /** Consumers of the new version can read data of all previous versions. */
  BACKWARD_ALL = 'BACKWARD_ALL',
  /** Consumers of the previous version can read data of the new version. */
  FORWARD = 'FORWARD',
  /** Consumers of all previous versions can read data of the new version. */
  FORWARD_ALL = 'FORWARD_ALL',
  /** Backward and forward compatibility with the previous version. */
  FULL = 'FULL',
  /** Backward and forward compatibility with all previous versions. */
  FULL_ALL = 'FULL_ALL',
}

/** Options for a registry in AWS Glue Schema Registry. */
export interface GlueSchemaRegistryOptions {
  /**
   * The Region of the registry.
   *
   * @default - the Region of the connector
   */
  readonly region?: string;
  /**
   * Whether a source registers schemas that the registry lacks. Otherwise, its task fails at the first record with an unregistered schema.
   *
   * @default true
   */
  readonly autoRegistration?: boolean;
  /**
   * The compatibility mode of schemas that a source creates.
   *
   * @default GlueSchemaCompatibility.BACKWARD
   */
  readonly compatibility?: GlueSchemaCompatibility;
  /**
   * Further options of the Avro converter.
   *
   * @default - the defaults of the converter
   */
  readonly avroOptions?: GlueAvroConverterOptions;
  /**
   * The archive that contains the converter.
   *
   * @default - the AWS archive: for Avro, a pinned one; for JSON Schema and Protobuf, the one on Maven Central, which you pin with   `cdk-msk-connect
   * plugin pin --resolve`
   */
  readonly archive?: PluginArchive;
}

/** Options for a registry with the Confluent Schema Registry API. */
export interface ConfluentSchemaRegistryOptions {
  /** The URL: `https://registry.example.com:8081`. Separate several URLs of one registry with commas. */
  readonly url: string;
  /**
   * A JSON secret with the fields `username` and `password`; for Confluent Cloud, these are the API key and API secret.
   *
   * @default - no authentication
   */
  readonly credentials?: secretsmanager.ISecret;
  /**
   * The registry, or its security groups. Inbound rules for the connector are added to them.
   *
   * @default - none: allow access to the registry yourself
   */
  readonly connections?: ec2.IConnectable;
  /**
   * The port of the registry, for security group rules.
   *
   * @default - the port of the URL
   */
  readonly port?: number;
  /**
   * Whether a source registers schemas that the registry lacks.
   *
   * @default true
   */
  readonly autoRegistration?: boolean;
  /**
   * Further options of the Avro converter.
   *
   * @default - the defaults of the converter
   */
  readonly avroOptions?: ConfluentAvroConverterOptions;
  /**
   * The archive that contains the converter.
   *
   * @default - the Confluent archive; it is not on Maven Central, so pin it: `cdk-msk-connect plugin pin URL`
   */
  readonly archive?: PluginArchive;
}
