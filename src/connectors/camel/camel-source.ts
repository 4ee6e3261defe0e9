import { Token } from 'aws-cdk-lib';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { ConnectorKind, Converter, Transform } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import { kameletKey } from '../../families';
import { vendorArchives } from '../archives';
import { chainOf, defaultConverter } from '../preset-transforms';
import { numberText } from '../../synth';
import type {
  CamelDynamoDbStreamsSourceOptions, CamelKinesisSourceOptions, CamelS3SourceOptions, CamelSourceOptions, CamelSqsSourceOptions,
} from './camel-source-options';
import { classOf, keyStatements, placeOf, roleOf } from './kamelet-target';
import type { KameletTarget } from './kamelet-target';

const TEXT = Converter.string();
/** As many as a request may ask for. */
const MOST_MESSAGES = 10;

/** What a source gives is a stream of Java, of which a converter would write the name. */
const STREAM_TO_TEXT = Transform.of('org.apache.camel.kafkaconnector.transforms.CamelTypeConverterTransform$Value', {
  alias: 'text', config: { 'target.type': 'java.lang.String' },
});

/** What differs from one Kamelet to another. */
interface KameletSource extends KameletTarget {
  /** The header whose value becomes the key of the record. */
  readonly keyHeader?: string;
  /** By option of the Kamelet. */
  readonly settings?: { readonly [option: string]: string };
  readonly transforms?: readonly Transform[];
  /** Permissions on further resources. */
  readonly statements?: (scope: Construct) => readonly iam.PolicyStatement[];
}

/** A source that writes what a service of AWS has to a topic, with a connector of Apache Camel. */
export class CamelSource implements IConnectorDefinition {
  /**
   * Messages of Amazon SQS, with their ids as keys. A message is deleted when its record is written, which may be done twice.
   *
   * @param options queue, topic of Kafka
   * @see https://camel.apache.org/camel-kafka-connector/next/reference/index.html
   */
  public static sqs(options: CamelSqsSourceOptions): CamelSource {
    const { queue, maxMessagesPerPoll = MOST_MESSAGES } = options;
    const isKnown = !Token.isUnresolved(maxMessagesPerPoll);
    if (isKnown && !(Number.isInteger(maxMessagesPerPoll) && maxMessagesPerPoll >= 1 && maxMessagesPerPoll <= MOST_MESSAGES)) {
      throw new Error(`maxMessagesPerPoll of the SQS source is ${maxMessagesPerPoll}; Amazon SQS answers with 1 to ${MOST_MESSAGES} messages`);
    }
    return new CamelSource(options, {
      kamelet: 'aws-sqs-source',
      title: 'the SQS source of Apache Camel',
      resource: ['queueNameOrArn', queue.queueArn],
      region: queue.env.region,
      encryption: { key: queue.encryptionMasterKey, service: 'sqs', actions: ['kms:Decrypt'] },
      keyHeader: 'CamelAwsSqsMessageId',
      // the next request follows at once where there were messages
      settings: { maxMessagesPerPoll: numberText(maxMessagesPerPoll), greedy: 'true' },
    });
  }

  /**
   * Records of Amazon Kinesis Data Streams, with their partition keys as keys.
   *
   * No position is kept: each start of the task, also after a failure, reads all that the stream retains once more.
   *
   * @param options stream, topic of Kafka
   */
  public static kinesis(options: CamelKinesisSourceOptions): CamelSource {
    const { stream } = options;
    return new CamelSource(options, {
      kamelet: 'aws-kinesis-source',
      title: 'the Kinesis source of Apache Camel',
      resource: ['stream', stream.streamName],
      region: stream.env.region,
      encryption: { key: stream.encryptionKey, service: 'kinesis', actions: ['kms:Decrypt'] },
      keyHeader: 'CamelAwsKinesisPartitionKey',
      transforms: [STREAM_TO_TEXT],
    });
  }

  /**
   * Changes of a table of Amazon DynamoDB from its stream, as JSON in the form of AWS's API for Java. They have no key.
   *
   * No position is kept: each start reads all that the stream contains once more, or with `fromStart: false` omits what came meanwhile.
   *
   * @param options table, topic of Kafka
   */
  public static dynamoDbStreams(options: CamelDynamoDbStreamsSourceOptions): CamelSource {
    const { table, fromStart = true } = options;
    return new CamelSource(options, {
      kamelet: 'aws-ddb-streams-source',
      title: 'the DynamoDB Streams source of Apache Camel',
      resource: ['table', table.tableName],
      region: table.env.region,
      encryption: { key: table.encryptionKey, service: 'dynamodb', actions: ['kms:Decrypt'] },
      settings: { streamIteratorType: fromStart ? 'FROM_START' : 'FROM_LATEST' },
    });
  }

  /**
   * Objects of Amazon S3, each one record: its text, with its key as the key. An object is deleted or moved when its record is written.
   *
   * @param options bucket, what happens to its objects, topic of Kafka
   */
  public static s3(options: CamelS3SourceOptions): CamelSource {
    const { bucket, prefix, readObjects } = options;
    readObjects._refuse('the S3 source of Apache Camel', bucket, prefix);
    return new CamelSource(options, {
      kamelet: 'aws-s3-source',
      title: 'the S3 source of Apache Camel',
      resource: ['bucketNameOrArn', bucket.bucketName],
      region: bucket.env.region,
      encryption: { key: bucket.encryptionKey, service: 's3', actions: ['kms:Decrypt'] },
      keyHeader: 'CamelAwsS3Key',
      transforms: [STREAM_TO_TEXT],
      settings: { ...readObjects._settings, ...prefix !== undefined && { prefix } },
      statements: scope => readObjects._statements(scope),
    });
  }

  private constructor(private readonly options: CamelSourceOptions, private readonly source: KameletSource) {}

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options, source } = this;
    const { config, kafkaTopic } = options;
    const { keyHeader, settings = {}, transforms = [] } = source;
    const chain = chainOf(transforms, options.transforms ?? []);
    const rendered = renderDefinition({ connectorClass: classOf(source), kind: ConnectorKind.SOURCE, scope, context }, {
      ...options,
      transforms: [],
      archives: vendorArchives(`camel-${source.kamelet}`, options, context),
      policyStatements: [...keyStatements(scope, source), ...source.statements?.(scope) ?? [], ...options.policyStatements ?? []],
    }, {
      topicsWritten: [kafkaTopic],
      createsTopics: options.topicsExist !== true,
      topicCreation: options.topicCreation,
      typed: { ...placeOf(source), topics: kafkaTopic, ...chain.typed },
      defaults: {
        ...roleOf(source),
        ...Object.fromEntries(Object.entries(settings).map(([option, value]) => [kameletKey(source.kamelet, option), value])),
        ...keyHeader !== undefined && { 'camel.source.camelMessageHeaderKey': keyHeader },
        ...chain.defaults,
        ...defaultConverter('key.converter', TEXT.render('key.converter'), options.keyConverter, config),
        ...defaultConverter('value.converter', TEXT.render('value.converter'), options.valueConverter, config),
      },
    });
    return { ...rendered, pluginClasses: [...new Set([...rendered.pluginClasses ?? [], ...chain.pluginClasses])] };
  }
}
