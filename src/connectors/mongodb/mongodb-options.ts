import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { ConnectorDefinitionOptions, ConnectorSecret, TopicCreation } from '../../connect';
import type { MongoDbSinkOptions, MongoDbSourceOptions } from '../../connect/internal';
import type { PresetSinkOptions } from '../preset-sink-options';

/** Options for the MongoDB sink connector. */
export interface MongoDbSinkMongodbOptions extends PresetSinkOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: MongoDbSinkOptions;
  /** The connection string, with user name and password. For Amazon DocumentDB, it must include `retryWrites=false`. */
  readonly connectionString: ConnectorSecret;
  /** The database. */
  readonly databaseName: string;
  /**
   * The collection.
   *
   * @default - the collection with the same name as the topic
   */
  readonly collection?: string;
  /**
   * Whether the record key is used as the `_id` of the document, so that a later record with the same key replaces the document and a tombstone
   * deletes it.
   *
   * @default true
   */
  readonly keyIsId?: boolean;
  /**
   * The security groups of the cluster. Inbound rules for the connector on port 27017 are added to them.
   *
   * @default - none: allow access to the cluster yourself
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}

/** Options for the MongoDB source connector. */
export interface MongoDbSourceMongodbOptions extends ConnectorDefinitionOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: MongoDbSourceOptions;
  /** The connection string, with user name and password. */
  readonly connectionString: ConnectorSecret;
  /** The database. */
  readonly databaseName: string;
  /**
   * The collection.
   *
   * @default - all collections of the database
   */
  readonly collection?: string;
  /** The prefix of the topic names; the database and collection follow it, separated by dots. */
  readonly topicPrefix: string;
  /**
   * Whether existing documents are copied before changes are read.
   *
   * @default true
   */
  readonly copyExisting?: boolean;
  /**
   * The settings with which Kafka Connect creates topics.
   *
   * @default - topics are created with the defaults of the brokers
   */
  readonly topicCreation?: TopicCreation;
  /**
   * Whether all topics already exist, so that the connector does not need to create any.
   *
   * @default false
   */
  readonly topicsExist?: boolean;
  /**
   * The security groups of the cluster. Inbound rules for the connector on port 27017 are added to them.
   *
   * @default - none: allow access to the cluster yourself
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}
