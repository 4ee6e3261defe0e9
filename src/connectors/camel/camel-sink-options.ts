import type * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import type * as kinesis from 'aws-cdk-lib/aws-kinesis';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as sns from 'aws-cdk-lib/aws-sns';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type { PresetSinkOptions } from '../preset-sink-options';

/** The sink of Apache Camel for Amazon SQS. */
export interface CamelSqsSinkOptions extends PresetSinkOptions {
  /** The queue. */
  readonly queue: sqs.IQueue;
}

/** The sink of Apache Camel for Amazon SNS. */
export interface CamelSnsSinkOptions extends PresetSinkOptions {
  /** The topic of Amazon SNS. */
  readonly topic: sns.ITopic;
}

/** The sink of Apache Camel for Amazon Kinesis Data Streams. */
export interface CamelKinesisSinkOptions extends PresetSinkOptions {
  /** The stream. */
  readonly stream: kinesis.IStream;
}

/** The sink of Apache Camel for Amazon DynamoDB. */
export interface CamelDynamoDbSinkOptions extends PresetSinkOptions {
  /** The table. */
  readonly table: dynamodb.ITable;
}

/** The sink of Apache Camel for AWS Lambda. */
export interface CamelLambdaSinkOptions extends PresetSinkOptions {
  /** The function. */
  readonly lambdaFunction: lambda.IFunction;
}
