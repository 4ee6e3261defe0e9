import type { Setting } from './aws-call';

/** A provider of credentials other than the SDK's own chain, which finds the execution role. */
export function otherProvider(option: string): Setting {
  return { option, is: /^(?!.*\.Default(AWS)?Credentials(Provider|ProviderChain)$)./ };
}
