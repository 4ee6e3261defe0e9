import { Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Converter, Transform } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { vendorArchives } from '../archives';
import type { PresetSinkOptions } from '../preset-sink-options';
import { chainOf, DROP_TOMBSTONES } from '../preset-transforms';
import { refuseSink, renderSink, sinkPlan } from '../sink-plan';
import type { RecordConverters, SinkPlan } from '../sink-plan';
import type {
  CamelDynamoDbSinkOptions, CamelKinesisSinkOptions, CamelLambdaSinkOptions, CamelSnsSinkOptions, CamelSqsSinkOptions,
} from './camel-sink-options';
import { classOf, keyStatements, placeOf, roleOf } from './kamelet-target';
import type { KameletTarget } from './kamelet-target';

/** The text of a record is what is sent. */
const TEXT: RecordConverters = { key: Converter.string(), value: Converter.string() };
const TEXT_OF = /\.(JsonConverter|StringConverter)$/;

/** By default a task ends, or gives a record to the dead-letter queue, when the first call fails that the SDK has tried again some times within a second. */
const PATIENCE = { 'camel.error.handler.max.redeliveries': '5' };

/** The key of a record becomes the partition key of the stream; without it records of one key are spread over all shards, in any order. */
const KEY_TO_PARTITION = [
  Transform.of('org.apache.kafka.connect.transforms.HoistField$Key', { alias: 'wrapKey', config: { field: 'key' } }),
  Transform.of('org.apache.kafka.connect.transforms.HeaderFrom$Key', {
    alias: 'partitionKey', config: { fields: 'key', headers: 'CamelHeader.partition', operation: 'copy' },
  }),
];
const WRITE_WITH_KEY = ['kms:Decrypt', 'kms:GenerateDataKey'];

/**
 * A sink that sends each record to a service of AWS, one call after the other, with a connector of Apache Camel.
 *
 * The value is sent as the text that the topic contains, so JSON stays JSON. Deletions are dropped: none of these services has a place for a record without a value.
 * Where a call goes on failing, the task stops, or with `errorHandling` the record goes to the dead-letter queue. A record may be sent more than once.
 */
export class CamelSink implements IConnectorDefinition {
  /**
   * Messages of Amazon SQS. A FIFO queue is refused: the connector gives messages no group.
   *
   * @param options queue, topics
   * @see https://camel.apache.org/camel-kafka-connector/next/reference/index.html
   */
  public static sqs(options: CamelSqsSinkOptions): CamelSink {
    const { queue } = options;
    refuseFifo('the SQS sink of Apache Camel', 'queue', queue.fifo, queue.queueName);
    return new CamelSink(options, {
      kamelet: 'aws-sqs-sink',
      title: 'the SQS sink of Apache Camel',
      resource: ['queueNameOrArn', queue.queueArn],
      region: queue.env.region,
      encryption: { key: queue.encryptionMasterKey, service: 'sqs', actions: WRITE_WITH_KEY },
    });
  }

  /**
   * Messages of Amazon SNS. A FIFO topic is refused: the connector gives messages no group.
   *
   * @param options topic of Amazon SNS, topics
   */
  public static sns(options: CamelSnsSinkOptions): CamelSink {
    const { topic } = options;
    refuseFifo('the SNS sink of Apache Camel', 'topic', topic.fifo, topic.topicName);
    return new CamelSink(options, {
      kamelet: 'aws-sns-sink',
      title: 'the SNS sink of Apache Camel',
      resource: ['topicNameOrArn', topic.topicArn],
      region: topic.env.region,
      encryption: { key: topic.masterKey, service: 'sns', actions: WRITE_WITH_KEY },
    });
  }

  /**
   * Records of Amazon Kinesis Data Streams. Those of one key keep their order: the key is the partition key.
   *
   * @param options stream, topics
   */
  public static kinesis(options: CamelKinesisSinkOptions): CamelSink {
    const { stream } = options;
    return new CamelSink(options, {
      kamelet: 'aws-kinesis-sink',
      title: 'the Kinesis sink of Apache Camel',
      resource: ['stream', stream.streamName],
      region: stream.env.region,
      encryption: { key: stream.encryptionKey, service: 'kinesis', actions: ['kms:GenerateDataKey'] },
    }, KEY_TO_PARTITION);
  }

  /**
   * Items of Amazon DynamoDB: the JSON object of each value replaces the item with its key. The documentation describes how numbers and arrays are converted.
   *
   * @param options table, topics
   */
  public static dynamoDb(options: CamelDynamoDbSinkOptions): CamelSink {
    const { table } = options;
    return new CamelSink(options, {
      kamelet: 'aws-ddb-sink',
      title: 'the DynamoDB sink of Apache Camel',
      resource: ['table', table.tableName],
      region: table.env.region,
      encryption: { key: table.encryptionKey, service: 'dynamodb', actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'] },
    });
  }

  /**
   * Calls of a function of AWS Lambda, each with one record; the next follows when the function has answered.
   *
   * @param options function, topics
   */
  public static lambda(options: CamelLambdaSinkOptions): CamelSink {
    const { lambdaFunction } = options;
    return new CamelSink(options, {
      kamelet: 'aws-lambda-sink', title: 'the Lambda sink of Apache Camel', resource: ['function', lambdaFunction.functionName], region: lambdaFunction.env.region,
    });
  }

  private readonly plan: SinkPlan<PresetSinkOptions>;

  private constructor(options: PresetSinkOptions, private readonly target: KameletTarget, transforms: readonly Transform[] = []) {
    this.plan = sinkPlan(target.title, classOf(target), options, (all, source) => {
      refuseOtherThanText(target, source);
      return {
        typed: placeOf(target),
        defaults: { ...roleOf(target), ...PATIENCE },
        converters: TEXT,
        chain: chainOf([DROP_TOMBSTONES, ...transforms], all.transforms ?? []),
      };
    });
    refuseSink(this.plan);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options } = this.plan;
    return renderSink(this.plan, scope, context, {
      needs: {
        archives: vendorArchives(`camel-${this.target.kamelet}`, options, context),
        policyStatements: [...keyStatements(scope, this.target), ...options.policyStatements ?? []],
      },
    });
  }
}

/** Bytes of Avro are no text. */
function refuseOtherThanText({ title }: KameletTarget, source: RecordConverters | undefined): void {
  const converter = source?.value.render('value.converter')['value.converter'];
  if (converter !== undefined && !TEXT_OF.test(converter)) {
    throw new Error(`${title} sends the text of records, and the source of "changesFrom" writes with ${converter}; give it recordEncoding JSON, or name the topics with "topics" and a "valueConverter" whose values are text`);
  }
}

function refuseFifo(title: string, property: 'queue' | 'topic', fifo: boolean, name: string): void {
  if (fifo || (!Token.isUnresolved(name) && name.endsWith('.fifo'))) {
    throw new Error(`${title} has "${property}" ${Token.isUnresolved(name) ? '' : `"${name}", `}which is a FIFO ${property}: the connector sends messages without a message group, and the service refuses each; take a standard ${property}`);
  }
}
