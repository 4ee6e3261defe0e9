import type * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import type * as kinesis from 'aws-cdk-lib/aws-kinesis';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type { ConnectorDefinitionOptions, TopicCreation } from '../../connect';
import type { CamelReadObjects } from './camel-read-objects';

/** What every source of Apache Camel can be configured with. */
export interface CamelSourceOptions extends ConnectorDefinitionOptions {
  /** The topic of Kafka that records are written to. */
  readonly kafkaTopic: string;
  /**
   * How Kafka Connect creates the topic.
   *
   * @default - with the defaults of the brokers
   */
  readonly topicCreation?: TopicCreation;
  /**
   * Whether the topic already exists, so that none is created.
   *
   * @default false
   */
  readonly topicsExist?: boolean;
}

/** The source of Apache Camel for Amazon SQS. */
export interface CamelSqsSourceOptions extends CamelSourceOptions {
  /** The queue. */
  readonly queue: sqs.IQueue;
  /**
   * How many messages one request asks for, 1 to 10.
   *
   * @default 10
   */
  readonly maxMessagesPerPoll?: number;
}

/** The source of Apache Camel for Amazon Kinesis Data Streams. */
export interface CamelKinesisSourceOptions extends CamelSourceOptions {
  /** The stream. */
  readonly stream: kinesis.IStream;
}

/** The source of Apache Camel for the stream of a table of Amazon DynamoDB. */
export interface CamelDynamoDbStreamsSourceOptions extends CamelSourceOptions {
  /** The table. It must have a stream. */
  readonly table: dynamodb.ITable;
  /**
   * Whether the task begins with what the stream still contains, 24 hours at most. Without it, changes between a stop and the next start are lost.
   *
   * @default true
   */
  readonly fromStart?: boolean;
}

/** The source of Apache Camel for objects of Amazon S3. */
export interface CamelS3SourceOptions extends CamelSourceOptions {
  /** The bucket. */
  readonly bucket: s3.IBucket;
  /**
   * What the keys of the objects begin with.
   *
   * @default - all objects
   */
  readonly prefix?: string;
  /** What happens to an object once its record is written. */
  readonly readObjects: CamelReadObjects;
}
