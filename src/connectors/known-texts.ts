import { Token } from 'aws-cdk-lib';
import { Text } from '../checks';

/** A configuration as a constructor knows it: what holds a token is not known yet. */
export function knownTexts(config: { [key: string]: string }): Map<string, Text> {
  return new Map(Object.entries(config).map(([key, value]) => [key, Token.isUnresolved(value) ? Text.opaque() : Text.literal(value)]));
}
