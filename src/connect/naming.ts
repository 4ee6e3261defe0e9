import { createHash } from 'crypto';
import { Names, Stack, Token } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Leaves room for what is put behind or before a name within the 128 characters that the service takes. */
const MAX_LENGTH = 110;

/**
 * A physical name that is stable as long as the construct stays where it is: letters, digits and hyphens, unique per account and Region
 * because it begins with the name of the stack. In a nested stack, whose own name is only known at deploy, with that of the outermost.
 */
export function stableName(construct: IConstruct, maxLength: number = MAX_LENGTH): string {
  const stack = Stack.of(construct);
  const outermost = outermostStack(stack);
  const name = Names.uniqueResourceName(construct, { maxLength, separator: '-' });
  if (outermost === stack || Token.isUnresolved(outermost.stackName)) {
    return name;
  }
  const digest = createHash('sha256').update(construct.node.path).digest('hex').slice(0, 8);
  const readable = `${outermost.stackName}-${stack.node.id}-${construct.node.id}`.replace(/[^A-Za-z0-9-]/g, '');
  return `${readable.slice(0, maxLength - 9)}-${digest}`;
}

/** The name of a connector that has none of its own; a salt gives it another. */
export function connectorNameOf(construct: IConstruct, salt: string | undefined): string {
  return salt === undefined ? stableName(construct) : `${stableName(construct)}-${contentDigest(salt).slice(0, 6)}`;
}

function outermostStack(stack: Stack): Stack {
  return stack.nestedStackParent ? outermostStack(stack.nestedStackParent) : stack;
}

/** A short digest of anything that decides the content of a resource. */
export function contentDigest(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
