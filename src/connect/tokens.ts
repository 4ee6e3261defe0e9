import { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Text } from '../checks';
import { textFromTemplateValue } from '../checks/model/intrinsics';

/** A value that may hold tokens, as the checks see it: literal parts and references with identity. */
export function textOf(scope: IConstruct, value: unknown): Text {
  return textFromTemplateValue(Stack.of(scope).resolve(value));
}

/** A map of such values. */
export function textMapOf(scope: IConstruct, values: { [key: string]: string }): Map<string, Text> {
  const resolved = Stack.of(scope).resolve(values) as { [key: string]: unknown };
  return new Map(Object.entries(resolved).map(([key, value]) => [key, textFromTemplateValue(value)]));
}
