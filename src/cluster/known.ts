import { Token } from 'aws-cdk-lib';
import { Text } from '../model';

/** A number for the checks, unless a token stands for it. */
export function known(value: number | undefined): number | undefined {
  return Token.isUnresolved(value) ? undefined : value;
}

/** A value for the checks; of a token nothing is known but that it exists. */
export function textOf(value: string): Text {
  return Token.isUnresolved(value) ? Text.opaque() : Text.literal(value);
}
