import type { AwsCall } from '../family';
import { connectorOf } from '../lookup';

/**
 * The calls that a connector makes in AWS with the execution role: roles get these permissions, and the roles that people bring are checked for them.
 *
 * @param className the connector class, where it is known
 * @param isSet whether an option has a value
 */
export function awsCalls(className: string | undefined, isSet: (option: string) => boolean): readonly AwsCall[] {
  return (connectorOf(className)?.awsCalls ?? []).filter(({ option, unless = [] }) => isSet(option) && !unless.some(isSet));
}
