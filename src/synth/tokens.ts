import type { IPostProcessor, IResolvable, IResolveContext } from 'aws-cdk-lib';
import { CfnResource, DefaultTokenResolver, Reference, Stack, Token, Tokenization } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { ELSEWHERE, remembered, Text, textAt, textFromTemplateValue } from '../model';
import { placeOf } from './place';

/**
 * A value as the checks see it: literal parts, and references with identity, which are compared in all stacks.
 *
 * @param value the value, which may hold tokens
 * @param scope the construct for which tokens are resolved, at synth. In a constructor there is none, as tokens may not be resolvable yet:
 *              then nothing is known of a token but that it exists
 */
export function textOf(value: unknown, scope?: IConstruct): Text {
  return scope !== undefined ? textsFor(scope)(value) : isKnown(value) ? Text.literal(value) : Text.opaque();
}

/** What the AWS CDK has in place of what its command line is about to look up: the app is synthesized again with the real values. */
const LOOKED_UP_LATER = /^(?:(?:vpc|sg|rtb|s|p|ami)-(?:1234|12345|67890|57890|12345678)[spi]?|dummy1[a-z]|dummy-value-for-.*|1234abcd-12ab-34cd-56ef-1234567890ab)$/;

function isKnown(value: unknown): value is string {
  return typeof value === 'string' && !Token.isUnresolved(value) && !LOOKED_UP_LATER.test(value);
}

/** The number of different values, unless one of them is not known yet. A list that is known only at deployment gives elements that only look like text. */
export function knownCount(values: readonly string[]): number | undefined {
  return values.every(value => isKnown(value) && !Token.isUnresolved([value])) ? new Set(values).size : undefined;
}

/** The same for many values of one construct, at synth. */
export function textsFor(scope: IConstruct): (value: unknown) => Text {
  const known = stringsOf(Stack.of(scope));
  return (value) => {
    if (typeof value !== 'string') {
      return placed(value, scope);
    }
    const text = known.get(value) ?? (Token.isUnresolved(value) ? placed(value, scope) : isKnown(value) ? Text.literal(value) : Text.opaque());
    known.set(value, text);
    return text;
  };
}

/** Connectors of a stack have subnets, cluster, plugin and secrets in common: what stands for one of them is resolved once for all. */
const stringsOf = remembered((_stack: Stack) => new Map<string, Text>());

/** What is referred to means the same wherever it is seen from. */
function placed(value: unknown, scope: IConstruct): Text {
  return textAt(placeOf(Stack.of(scope)), textFromTemplateValue(resolvedFor(scope, value)));
}

/** A map of such values. */
export function textMapOf(values: { [key: string]: string }, scope?: IConstruct): Map<string, Text> {
  // a map may be a token as a whole, changed on the L1
  const known = scope !== undefined && Token.isUnresolved(values) ? resolvedFor(scope, values) as { [key: string]: string } : values;
  const text = scope === undefined ? textOf : textsFor(scope);
  return new Map(Object.entries(known).map(([key, value]) => [key, text(value)]));
}

/** The CloudFormation types of resources, by logical id. An id that means two types in two stacks says nothing. */
export function referredTypesOf(referred: readonly Referred[]): Map<string, string> {
  const types = new Map<string, string>();
  for (const { resource } of referred) {
    const id = String(textsFor(resource)(resource.logicalId));
    types.set(id, types.has(id) && types.get(id) !== resource.cfnResourceType ? '' : resource.cfnResourceType);
  }
  return types;
}

/** A resource to which the value of an option refers. */
export interface Referred {
  readonly option: string;
  readonly resource: CfnResource;
}

/** The resources to which the values of a configuration refer. */
export function referredResources(values: { [key: string]: string }): Referred[] {
  return Token.isUnresolved(values) ? [] : Object.entries(values).flatMap(([option, value]) => {
    const tokens = typeof value === 'string' && Token.isUnresolved(value) ? Tokenization.reverseString(value).tokens : [];
    return tokens.flatMap(token =>
      Reference.isReference(token) && CfnResource.isCfnResource(token.target) ? [{ option, resource: token.target }] : []);
  });
}

/** A number as it stands in a configuration, where it may be a token: `String` would write the number that encodes it. */
export function numberText(value: number): string;
export function numberText(value: number | undefined): string | undefined;
export function numberText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : Tokenization.stringifyNumber(value);
}

/** A number for the checks, unless a token stands for it. */
export function knownNumber(value: number | undefined): number | undefined {
  return Token.isUnresolved(value) ? undefined : value;
}

/**
 * What a value is in the template of a construct's stack, except that a reference into another stack stays one: in the template it would be
 * an import or a parameter, of which nobody sees that it is the same as what the other stack and its other importers have.
 */
export function resolvedFor(scope: IConstruct, value: unknown): unknown {
  return Tokenization.resolve(value, { scope, resolver: ACROSS_STACKS, preparing: false });
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

const ACROSS_STACKS = new AcrossStacks();
