// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';

/**
 * Options of `software.amazon.event.kafkaconnector.EventBridgeSinkConnector`.
 *
 * Read from version 1.5.0.
 *
 * @see https://github.com/awslabs/eventbridge-kafka-connector
 */
export interface EventBridgeSinkOptions {
  /**
   * `aws.eventbridge.auth.credentials_provider.class`: string.
   *
   * @default - not set
   */
  readonly authCredentialsProviderClass?: string;

  /**
   * `aws.eventbridge.connector.id`: string, high importance, required.
   *
   * @default - none
   */
  readonly connectorId?: string;

  /**
   * `aws.eventbridge.detail.types`: list.
   *
   * @default - `kafka-connect-${topic}`
   */
  readonly detailTypes?: string[];

  /**
   * `aws.eventbridge.detail.types.jsonpathmapper.fieldref`: string.
   *
   * @default - not set
   */
  readonly detailTypesJsonpathmapperFieldref?: string;

  /**
   * `aws.eventbridge.detail.types.mapper.class`: string.
   *
   * @default - `software.amazon.event.kafkaconnector.mapping.DefaultDetailTy…`
   */
  readonly detailTypesMapperClass?: string;

  /**
   * `aws.eventbridge.endpoint.uri`: string.
   *
   * @default - not set
   */
  readonly endpointUri?: string;

  /**
   * `aws.eventbridge.eventbus.arn`: string, high importance, required.
   *
   * @default - none
   */
  readonly eventbusArn?: string;

  /**
   * `aws.eventbridge.eventbus.global.endpoint.id`: string.
   *
   * @default - not set
   */
  readonly eventbusGlobalEndpointId?: string;

  /**
   * `aws.eventbridge.eventbus.resources`: list.
   *
   * @default - not set
   */
  readonly eventbusResources?: string[];

  /**
   * `aws.eventbridge.iam.external.id`: string.
   *
   * @default - not set
   */
  readonly iamExternalId?: string;

  /**
   * `aws.eventbridge.iam.profile.name`: string.
   *
   * @default - not set
   */
  readonly iamProfileName?: string;

  /**
   * `aws.eventbridge.iam.role.arn`: string.
   *
   * @default - not set
   */
  readonly iamRoleArn?: string;

  /**
   * `aws.eventbridge.offloading.default.fieldref`: string.
   *
   * @default - `$.detail.value`
   */
  readonly offloadingDefaultFieldref?: string;

  /**
   * `aws.eventbridge.offloading.default.s3.bucket`: string.
   *
   * @default - not set
   */
  readonly offloadingDefaultS3Bucket?: string;

  /**
   * `aws.eventbridge.offloading.default.s3.endpoint.uri`: string.
   *
   * @default - not set
   */
  readonly offloadingDefaultS3EndpointUri?: string;

  /**
   * `aws.eventbridge.region`: string, high importance, required.
   *
   * @default - none
   */
  readonly region?: string;

  /**
   * `aws.eventbridge.retries.delay`: int.
   *
   * @default - `200` ms
   */
  readonly retriesDelay?: Duration;

  /**
   * `aws.eventbridge.retries.max`: int.
   *
   * @default - `2`
   */
  readonly retriesMax?: number;

  /**
   * `aws.eventbridge.time.mapper.class`: string.
   *
   * @default - `software.amazon.event.kafkaconnector.mapping.DefaultTimeMapp…`
   */
  readonly timeMapperClass?: string;
}
