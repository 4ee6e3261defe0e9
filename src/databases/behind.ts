import { Reference, Token, Tokenization } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** The construct that a token refers to; `undefined` for a literal or a token that refers to none. */
export function constructBehind(value: string | undefined): IConstruct | undefined {
  if (value === undefined || !Token.isUnresolved(value)) {
    return undefined;
  }
  const token = Tokenization.reverseString(value).firstToken;
  return token !== undefined && Reference.isReference(token) ? token.target : undefined;
}
