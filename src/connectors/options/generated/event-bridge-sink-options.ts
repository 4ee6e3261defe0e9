// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `software.amazon.event.kafkaconnector.EventBridgeSinkConnector`.
 *
 * Read from version 1.5.0.
 */
export interface EventBridgeSinkOptions {
  /**
   * The option `aws.eventbridge.auth.credentials_provider.class`: string.
   *
   * @default - not set
   */
  readonly awsEventbridgeAuthCredentialsProviderClass?: string;

  /**
   * The option `aws.eventbridge.connector.id`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly awsEventbridgeConnectorId?: string;

  /**
   * The option `aws.eventbridge.detail.types`: list.
   *
   * @default - `kafka-connect-${topic}`
   */
  readonly awsEventbridgeDetailTypes?: string[];

  /**
   * The option `aws.eventbridge.detail.types.jsonpathmapper.fieldref`: string.
   *
   * @default - not set
   */
  readonly awsEventbridgeDetailTypesJsonpathmapperFieldref?: string;

  /**
   * The option `aws.eventbridge.detail.types.mapper.class`: string.
   *
   * @default - `software.amazon.event.kafkaconnector.mapping.DefaultDetailTypeMapper`
   */
  readonly awsEventbridgeDetailTypesMapperClass?: string;

  /**
   * The option `aws.eventbridge.endpoint.uri`: string.
   *
   * @default - not set
   */
  readonly awsEventbridgeEndpointUri?: string;

  /**
   * The option `aws.eventbridge.eventbus.arn`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly awsEventbridgeEventbusArn?: string;

  /**
   * The option `aws.eventbridge.eventbus.global.endpoint.id`: string.
   *
   * @default - not set
   */
  readonly awsEventbridgeEventbusGlobalEndpointId?: string;

  /**
   * The option `aws.eventbridge.eventbus.resources`: list.
   *
   * @default - not set
   */
  readonly awsEventbridgeEventbusResources?: string[];

  /**
   * The option `aws.eventbridge.iam.external.id`: string.
   *
   * @default - not set
   */
  readonly awsEventbridgeIamExternalId?: string;

  /**
   * The option `aws.eventbridge.iam.profile.name`: string.
   *
   * @default - not set
   */
  readonly awsEventbridgeIamProfileName?: string;

  /**
   * The option `aws.eventbridge.iam.role.arn`: string.
   *
   * @default - not set
   */
  readonly awsEventbridgeIamRoleArn?: string;

  /**
   * The option `aws.eventbridge.offloading.default.fieldref`: string.
   *
   * @default - `$.detail.value`
   */
  readonly awsEventbridgeOffloadingDefaultFieldref?: string;

  /**
   * The option `aws.eventbridge.offloading.default.s3.bucket`: string.
   *
   * @default - not set
   */
  readonly awsEventbridgeOffloadingDefaultS3Bucket?: string;

  /**
   * The option `aws.eventbridge.offloading.default.s3.endpoint.uri`: string.
   *
   * @default - not set
   */
  readonly awsEventbridgeOffloadingDefaultS3EndpointUri?: string;

  /**
   * The option `aws.eventbridge.region`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly awsEventbridgeRegion?: string;

  /**
   * The option `aws.eventbridge.retries.delay`: int.
   *
   * @default - `200`
   */
  readonly awsEventbridgeRetriesDelay?: number;

  /**
   * The option `aws.eventbridge.retries.max`: int.
   *
   * @default - `2`
   */
  readonly awsEventbridgeRetriesMax?: number;

  /**
   * The option `aws.eventbridge.time.mapper.class`: string.
   *
   * @default - `software.amazon.event.kafkaconnector.mapping.DefaultTimeMapper`
   */
  readonly awsEventbridgeTimeMapperClass?: string;
}
