// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';

/**
 * Options of `software.amazon.event.kafkaconnector.EventBridgeSinkConnector`.
 *
 * Sends records as events to Amazon EventBridge. Read from version 1.5.0.
 *
 * @see https://github.com/awslabs/eventbridge-kafka-connector
 */
export interface EventBridgeSinkOptions {
  /**
   * The class that gives credentials.
   *
   * `aws.eventbridge.auth.credentials_provider.class`: string.
   *
   * @default - not set
   */
  readonly authCredentialsProviderClass?: string;

  /**
   * The name of the connector in the source of events.
   *
   * `aws.eventbridge.connector.id`: string, high importance, required.
   *
   * @default - none
   */
  readonly connectorId?: string;

  /**
   * The detail type of events, or topics with theirs, `topic:type`.
   *
   * `aws.eventbridge.detail.types`: list.
   *
   * @default - `kafka-connect-${topic}`
   */
  readonly detailTypes?: string[];

  /**
   * The place of the detail type in the record, as a JSON path.
   *
   * `aws.eventbridge.detail.types.jsonpathmapper.fieldref`: string.
   *
   * @default - not set
   */
  readonly detailTypesJsonpathmapperFieldref?: string;

  /**
   * The class that makes the detail type.
   *
   * `aws.eventbridge.detail.types.mapper.class`: string.
   *
   * @default - `software.amazon.event.kafkaconnector.mapping.DefaultDetailTy…`
   */
  readonly detailTypesMapperClass?: string;

  /**
   * The address of EventBridge, where it is another.
   *
   * `aws.eventbridge.endpoint.uri`: string.
   *
   * @default - not set
   */
  readonly endpointUri?: string;

  /**
   * The ARN of the event bus.
   *
   * `aws.eventbridge.eventbus.arn`: string, high importance, required.
   *
   * @default - none
   */
  readonly eventbusArn?: string;

  /**
   * The id of the global endpoint.
   *
   * `aws.eventbridge.eventbus.global.endpoint.id`: string.
   *
   * @default - not set
   */
  readonly eventbusGlobalEndpointId?: string;

  /**
   * ARNs that events name as their resources.
   *
   * `aws.eventbridge.eventbus.resources`: list.
   *
   * @default - not set
   */
  readonly eventbusResources?: string[];

  /**
   * The external id with which the role is assumed.
   *
   * `aws.eventbridge.iam.external.id`: string.
   *
   * @default - not set
   */
  readonly iamExternalId?: string;

  /**
   * The profile with the credentials.
   *
   * `aws.eventbridge.iam.profile.name`: string.
   *
   * @default - not set
   */
  readonly iamProfileName?: string;

  /**
   * The role that is assumed.
   *
   * `aws.eventbridge.iam.role.arn`: string.
   *
   * @default - not set
   */
  readonly iamRoleArn?: string;

  /**
   * The part of a large event that goes to Amazon S3, as a JSON path.
   *
   * `aws.eventbridge.offloading.default.fieldref`: string.
   *
   * @default - `$.detail.value`
   */
  readonly offloadingDefaultFieldref?: string;

  /**
   * The bucket for parts of large events.
   *
   * `aws.eventbridge.offloading.default.s3.bucket`: string.
   *
   * @default - not set
   */
  readonly offloadingDefaultS3Bucket?: string;

  /**
   * The address of the S3 service.
   *
   * `aws.eventbridge.offloading.default.s3.endpoint.uri`: string.
   *
   * @default - not set
   */
  readonly offloadingDefaultS3EndpointUri?: string;

  /**
   * The Region of the event bus.
   *
   * `aws.eventbridge.region`: string, high importance, required.
   *
   * @default - none
   */
  readonly region?: string;

  /**
   * The pause before failed events are sent again.
   *
   * `aws.eventbridge.retries.delay`: int.
   *
   * @default - `200 ms`
   */
  readonly retriesDelay?: Duration;

  /**
   * How often failed events are sent again.
   *
   * `aws.eventbridge.retries.max`: int.
   *
   * @default - `2`
   */
  readonly retriesMax?: number;

  /**
   * The class that makes the time of events.
   *
   * `aws.eventbridge.time.mapper.class`: string.
   *
   * @default - `software.amazon.event.kafkaconnector.mapping.DefaultTimeMapp…`
   */
  readonly timeMapperClass?: string;
}
