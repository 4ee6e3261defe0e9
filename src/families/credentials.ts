import type { AwsCall, Setting } from './aws-call';

/** A provider of credentials other than the SDK's own chain, which finds the execution role. */
export function otherProvider(option: string): Setting {
  return { option, is: /^(?!.*\.Default(AWS)?Credentials(Provider|ProviderChain)$)./ };
}

/** The role that a provider of credentials assumes with the execution role. */
export function assumedRole(option: string, more: Pick<AwsCall, 'unless' | 'when' | 'service'> = {}): AwsCall {
  return {
    actions: ['sts:AssumeRole'],
    option,
    arn: '{value}',
    resource: 'the role that the connector assumes',
    perhaps: true,
    service: { endpoint: 'sts', purpose: 'assuming a role' },
    ...more,
  };
}
