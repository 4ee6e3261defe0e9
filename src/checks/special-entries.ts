import type { Text } from '../model';
import { remembered } from '../model';

/**
 * The entries of a configuration whose values hold more than plain text: a reference, what a config provider or CloudFormation fills in, an ARN.
 *
 * Several rules look for one of these, and nearly all entries have none.
 */
export const specialEntries = remembered((configuration: ReadonlyMap<string, Text>): ReadonlyArray<readonly [string, Text]> =>
  [...configuration].filter(([, { literal }]) => literal === undefined || literal.includes('{') || literal.startsWith('arn:')));
