import type { IPostProcessor, IResolvable, IResolveContext } from 'aws-cdk-lib';
import { DefaultTokenResolver, Reference, Stack, Token, Tokenization } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { ELSEWHERE, Text, textFromTemplateValue } from '../model';

/** A value that may hold tokens, as the checks see it: literal parts and references with identity. */
export function textOf(scope: IConstruct, value: unknown): Text {
  return typeof value === 'string' && !Token.isUnresolved(value) ? Text.literal(value) : textFromTemplateValue(resolvedFor(scope, value));
}

/** A map of such values. */
export function textMapOf(scope: IConstruct, values: { [key: string]: string }): Map<string, Text> {
  // a map may be a token as a whole, changed on the L1
  const known = Token.isUnresolved(values) ? resolvedFor(scope, values) as { [key: string]: string } : values;
  return new Map(Object.entries(known).map(([key, value]) => [key, textOf(scope, value)]));
}

/**
 * What a value is in the template of a construct's stack, except that a reference into another stack stays one: in the template it would be
 * an import or a parameter, of which nobody sees that it is the same as what the other stack and its other importers have.
 */
export function resolvedFor(scope: IConstruct, value: unknown): unknown {
  return Tokenization.resolve(value, { scope, resolver: new AcrossStacks(), preparing: false });
}

class AcrossStacks extends DefaultTokenResolver {
  constructor() {
    super({ join: (left: unknown, right: unknown) => left === undefined ? right : right === undefined ? left : { 'Fn::Join': ['', [left, right]] } });
  }

  public resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    const resolved: unknown = super.resolveToken(token, context, postProcessor);
    if (!Reference.isReference(token) || resolved === null || typeof resolved !== 'object') {
      return resolved;
    }
    const home = Stack.of(token.target);
    return home === Stack.of(context.scope) ? resolved : { [ELSEWHERE]: [home.node.path, home.resolve(token)] };
  }
}
