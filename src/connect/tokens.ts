import { Stack, Token } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { Text } from '../checks';
import { textFromTemplateValue } from '../checks/model/intrinsics';

/** A value that may hold tokens, as the checks see it: literal parts and references with identity. */
export function textOf(scope: IConstruct, value: unknown): Text {
  return typeof value === 'string' && !Token.isUnresolved(value) ? Text.literal(value) : textFromTemplateValue(Stack.of(scope).resolve(value));
}

/** A map of such values. */
export function textMapOf(scope: IConstruct, values: { [key: string]: string }): Map<string, Text> {
  // a map may be a token as a whole, changed on the L1
  const known = Token.isUnresolved(values) ? Stack.of(scope).resolve(values) as { [key: string]: string } : values;
  return new Map(Object.entries(known).map(([key, value]) => [key, textOf(scope, value)]));
}
