import { Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/**
 * Where an answer carries what another language, or a copy of its properties, would not: own properties named by a Symbol, with the path to each.
 * Constructs are what they are wherever they go, and are not looked into.
 */
export function hiddenParts(value: unknown, path = 'answer', seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value) || Construct.isConstruct(value) || Token.isUnresolved(value)) {
    return [];
  }
  seen.add(value);
  return Reflect.ownKeys(value).flatMap(key => typeof key === 'symbol'
    ? [`${path}[${String(key)}]`]
    : hiddenParts((value as Record<string, unknown>)[key], `${path}.${key}`, seen));
}
