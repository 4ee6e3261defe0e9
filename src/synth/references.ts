import { CfnResource, Reference, Stack, Stage, Token, Tokenization } from 'aws-cdk-lib';
import type { IResolvable } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** The construct that a token refers to; `undefined` for a literal or a token that refers to none. */
export function constructBehind(value: string | undefined): IConstruct | undefined {
  if (value === undefined || !Token.isUnresolved(value)) {
    return undefined;
  }
  const token = Tokenization.reverseString(value).firstToken;
  return token !== undefined && Reference.isReference(token) ? token.target : undefined;
}

/** By the type, which is the same for every copy of the core in an app. */
export function isOf<T extends CfnResource>(construct: unknown, type: string): construct is T {
  return CfnResource.isCfnResource(construct) && construct.cfnResourceType === type;
}

/**
 * A text that is equal for two values exactly when they are known to be the same at deploy: tokens stand by the construct that they point to.
 *
 * The logical id alone does not do: two stacks can hold a cluster of the same logical id.
 */
export function identityOf(value: string, scope: IConstruct): string {
  if (!Token.isUnresolved(value)) {
    return value;
  }
  return Tokenization.reverseString(value)
    .mapTokens({ mapToken: token => identityOfToken(token, scope) })
    .join({ join: (left, right) => `${left ?? ''}${right ?? ''}` }) as string;
}

function identityOfToken(token: IResolvable, scope: IConstruct): string {
  return Reference.isReference(token)
    ? `<${pathFrom(scope, token.target)}.${token.displayName}>`
    : `<${JSON.stringify(Stack.of(scope).resolve(token))}>`;
}

/** The path within the stack of the scope, or for another stack within the stage, so that it stays the same when the whole moves. */
function pathFrom(scope: IConstruct, target: IConstruct): string {
  const home = Stack.of(target) === Stack.of(scope) ? Stack.of(scope) : Stage.of(target);
  const prefix = home?.node.path ?? '';
  return prefix === '' ? target.node.path : target.node.path.slice(prefix.length + 1);
}
