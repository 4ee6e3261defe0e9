import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { ConnectorDefinitionOptions, ConnectorSecret, TopicCreation } from '../../connect';
import type { MongoDbSinkOptions, MongoDbSourceOptions } from '../../connect/internal';
import type { PresetSinkOptions } from '../preset-sink-options';

/** The MongoDB sink of MongoDB. */
export interface MongoDbSinkMongodbOptions extends PresetSinkOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: MongoDbSinkOptions;
  /** The connection string, with user and password. That of Amazon DocumentDB must have `retryWrites=false`. */
  readonly connectionString: ConnectorSecret;
  /** The database. */
  readonly databaseName: string;
  /**
   * The collection.
   *
   * @default - that with the name of the topic
   */
  readonly collection?: string;
  /**
   * Whether the key of a record is the `_id` of its document, so that it is replaced by a later record of the key and removed by a tombstone.
   *
   * @default true
   */
  readonly keyIsId?: boolean;
  /**
   * The security groups of the cluster; they are opened for the connector at port 27017.
   *
   * @default - none; the way to the cluster is opened elsewhere
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}

/** The MongoDB source of MongoDB. */
export interface MongoDbSourceMongodbOptions extends ConnectorDefinitionOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: MongoDbSourceOptions;
  /** The connection string, with user and password. */
  readonly connectionString: ConnectorSecret;
  /** The database. */
  readonly databaseName: string;
  /**
   * The collection.
   *
   * @default - all collections of the database
   */
  readonly collection?: string;
  /** What the names of topics begin with; database and collection follow, with dots between. */
  readonly topicPrefix: string;
  /**
   * Whether the documents that are there already are copied first.
   *
   * @default true
   */
  readonly copyExisting?: boolean;
  /**
   * How Kafka Connect creates the topics.
   *
   * @default - with the defaults of the brokers
   */
  readonly topicCreation?: TopicCreation;
  /**
   * Whether all topics exist already, so that none is created.
   *
   * @default false
   */
  readonly topicsExist?: boolean;
  /**
   * The security groups of the cluster; they are opened for the connector at port 27017.
   *
   * @default - none; the way to the cluster is opened elsewhere
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}
