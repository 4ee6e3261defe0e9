import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { ConfluentAvroConverterOptions, GlueAvroConverterOptions } from './options';
import type { PluginArchive } from './plugin-archive';

/** Which versions of a schema may follow one another in AWS Glue. */
export enum GlueSchemaCompatibility {
  /** Any. */
  NONE = 'NONE',
  /** No further version. */
  DISABLED = 'DISABLED',
  /** Consumers of the new version read data of the last one. */
  BACKWARD = 'BACKWARD',
  /** Consumers of the new version read data of all before it. */
  BACKWARD_ALL = 'BACKWARD_ALL',
  /** Consumers of the last version read data of the new one. */
  FORWARD = 'FORWARD',
  /** Consumers of all versions before read data of the new one. */
  FORWARD_ALL = 'FORWARD_ALL',
  /** Both ways between the new version and the last one. */
  FULL = 'FULL',
  /** Both ways between all versions. */
  FULL_ALL = 'FULL_ALL',
}

/** How converters use a registry of AWS Glue. */
export interface GlueSchemaRegistryOptions {
  /**
   * The Region of the registry.
   *
   * @default - the Region of the connector
   */
  readonly region?: string;
  /**
   * Whether a source registers schemas that the registry does not have. Otherwise it stops at the first record of such a schema.
   *
   * @default true
   */
  readonly autoRegistration?: boolean;
  /**
   * Which versions may follow one another in schemas that a source creates.
   *
   * @default GlueSchemaCompatibility.BACKWARD
   */
  readonly compatibility?: GlueSchemaCompatibility;
  /**
   * Further options of the Avro converter.
   *
   * @default - its defaults
   */
  readonly avroOptions?: GlueAvroConverterOptions;
  /**
   * The archive that holds the converter.
   *
   * @default - that of AWS: for Avro the pinned one; for JSON Schema and Protobuf the one on Maven Central, which you pin with
   *   `cdk-msk-connect plugin pin --resolve`
   */
  readonly archive?: PluginArchive;
}

/** How converters use a registry with the API of Confluent. */
export interface ConfluentSchemaRegistryOptions {
  /** The address: `https://registry.example.com:8081`. Several of one registry are separated by commas. */
  readonly url: string;
  /**
   * A JSON secret with the fields `username` and `password`; of Confluent Cloud these are API key and API secret.
   *
   * @default - the registry asks for none
   */
  readonly credentials?: secretsmanager.ISecret;
  /**
   * The registry, or its security groups. They are opened for the connector.
   *
   * @default - the way to the registry is opened elsewhere
   */
  readonly connections?: ec2.IConnectable;
  /**
   * The port of the registry, for rules of security groups.
   *
   * @default - the port of the address
   */
  readonly port?: number;
  /**
   * Whether a source registers schemas that the registry does not have.
   *
   * @default true
   */
  readonly autoRegistration?: boolean;
  /**
   * Further options of the Avro converter.
   *
   * @default - its defaults
   */
  readonly avroOptions?: ConfluentAvroConverterOptions;
  /**
   * The archive that holds the converter.
   *
   * @default - that of Confluent; no registry of packages carries it, so pin it: `cdk-msk-connect plugin pin URL`
   */
  readonly archive?: PluginArchive;
}
