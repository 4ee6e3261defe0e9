/** What a connector does in AWS with the execution role, besides Kafka and its secrets. */
export interface AwsCall {
  readonly actions: readonly string[];
  /** The option that names the resource. Where it is not set, the connector does not make the call. */
  readonly option: string;
  /** The ARN of the resource. `{value}` stands for the value of the option, `{partition}` for the partition of AWS. */
  readonly arn: string;
  /** What the resource is for, in words: `the event bus to which events are sent`. */
  readonly resource: string;
  /** Options with which the connector makes the call by other credentials than those of the execution role. */
  readonly unless?: readonly string[];
}

const EVENT_BRIDGE_CREDENTIALS = ['aws.eventbridge.iam.role.arn', 'aws.eventbridge.iam.profile.name', 'aws.eventbridge.auth.credentials_provider.class'];

/** The calls of each connector class: roles get these permissions, and the roles that people bring are checked for them. */
const CALLS: Readonly<Record<string, readonly AwsCall[]>> = {
  'software.amazon.event.kafkaconnector.EventBridgeSinkConnector': [
    {
      actions: ['events:PutEvents'],
      option: 'aws.eventbridge.eventbus.arn',
      arn: '{value}',
      resource: 'the event bus to which events are sent',
      unless: EVENT_BRIDGE_CREDENTIALS,
    },
    {
      actions: ['s3:PutObject'],
      option: 'aws.eventbridge.offloading.default.s3.bucket',
      arn: 'arn:{partition}:s3:::{value}/*',
      resource: 'the bucket to which large events are offloaded',
      unless: EVENT_BRIDGE_CREDENTIALS,
    },
  ],
};

/**
 * The calls that a connector makes.
 *
 * @param className the connector class, where it is known
 * @param isSet whether an option has a value
 */
export function awsCalls(className: string | undefined, isSet: (option: string) => boolean): readonly AwsCall[] {
  const calls = className !== undefined && Object.hasOwn(CALLS, className) ? CALLS[className] : [];
  return calls.filter(({ option, unless = [] }) => isSet(option) && !unless.some(isSet));
}
