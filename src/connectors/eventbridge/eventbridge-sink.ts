import type * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { keyStatement } from '../../cluster/internal';
import type { EventBridgeSinkOptions } from '../../connect/internal';
import { EVENTBRIDGE_SINK } from '../../families';
import { vendorArchives } from '../archives';
import type { PresetSinkOptions } from '../preset-sink-options';
import { defined } from '../preset-transforms';
import { JSON_BY_TEXT, refuseSink, renderSink, sinkPlan } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';

/** Options for the AWS sink connector for Amazon EventBridge. */
export interface EventBridgeSinkAwsOptions extends PresetSinkOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: EventBridgeSinkOptions;
  /** The event bus. */
  readonly eventBus: events.IEventBus;
  /**
   * The detail type of the events, in which `${topic}` is replaced by the topic; or `topic:type` for each topic.
   *
   * @default - `kafka-connect-` and the topic
   */
  readonly detailTypes?: string[];
  /**
   * A bucket to which the values of all events are offloaded; each event refers to its object. Use it for records that exceed the size limit of an
   * event.
   *
   * @default - none: events include the values
   */
  readonly offloadingBucket?: s3.IBucket;
}

/** A sink that sends records as events to Amazon EventBridge. The event source is `kafka-connect.` followed by the connector name. */
export class EventBridgeSink implements IConnectorDefinition {
  /**
   * Uses the AWS connector (Apache License 2.0). Download its archive from the release page and specify it as the plugin of the connector.
   *
   * @param options the event bus, topics and detail types
   * @see https://github.com/aws/eventbridge-kafka-connector
   */
  public static aws(options: EventBridgeSinkAwsOptions): EventBridgeSink {
    return new EventBridgeSink(awsPlan(options));
  }

  private constructor(private readonly plan: SinkPlan<EventBridgeSinkAwsOptions>) {
    refuseSink(plan);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { options } = this.plan;
    return renderSink(this.plan, scope, context, {
      needs: {
        archives: vendorArchives('eventbridge', options, context),
        policyStatements: [...statements(scope, options), ...options.policyStatements ?? []],
        dependencies: [options.eventBus, ...options.dependencies ?? []],
      },
      defaults: {
        'aws.eventbridge.connector.id': context.connectorName,
        'aws.eventbridge.region': options.eventBus.env.region,
      },
    });
  }
}

function awsPlan(preset: EventBridgeSinkAwsOptions): SinkPlan<EventBridgeSinkAwsOptions> {
  return sinkPlan('the EventBridge sink', EVENTBRIDGE_SINK, preset, (options, source) => ({
    typed: {
      'aws.eventbridge.eventbus.arn': options.eventBus.eventBusArn,
      ...defined({
        'aws.eventbridge.detail.types': options.detailTypes?.join(','),
        'aws.eventbridge.offloading.default.s3.bucket': options.offloadingBucket?.bucketName,
      }),
    },
    // two retries last no longer than one throttled second; without a log or a queue the connector leaves out what is refused, and says nothing
    defaults: { 'aws.eventbridge.retries.max': '10', 'errors.log.enable': 'true' },
    converters: source ?? JSON_BY_TEXT,
  }));
}

function statements(scope: Construct, { eventBus, offloadingBucket }: EventBridgeSinkAwsOptions): iam.PolicyStatement[] {
  return [
    new iam.PolicyStatement({ actions: ['events:PutEvents'], resources: [eventBus.eventBusArn] }),
    ...offloadingBucket ? [new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: [offloadingBucket.arnForObjects('*')] })] : [],
    ...offloadingBucket?.encryptionKey
      ? [keyStatement(scope, offloadingBucket.encryptionKey, 's3', ['kms:Decrypt', 'kms:GenerateDataKey'])] : [],
  ];
}
