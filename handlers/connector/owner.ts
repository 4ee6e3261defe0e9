import { createHash } from 'crypto';

/** Only what carries this tag, with the resource that asks as its value, is ever changed or deleted. */
export const OWNER_TAG = 'cdk-msk-connect:owner';

/** On connectors that plain CloudFormation made and this resource took over: a roll-back of that deploy gives them back. */
export const ADOPTED_TAG = 'cdk-msk-connect:adopted';

/** A tag's value may not be longer. */
const LONGEST = 256;

/** The name of one resource of one stack; two stacks of the same name, one after the other, are two owners. */
export function ownerOf(stackId: string, logicalId: string): string {
  const owner = `${stackId}/${logicalId}`;
  return owner.length <= LONGEST ? owner : `${stackId.split('/').pop()}/${createHash('sha256').update(owner).digest('hex')}`;
}

export interface TagChange {
  readonly add: Record<string, string>;
  readonly remove: string[];
}

/** What to do about tags. Those that somebody else has put there stay: only what the template named before is taken away. */
export function tagChange(live: Record<string, string>, desired: Record<string, string>, former: Record<string, string>): TagChange {
  return {
    add: Object.fromEntries(Object.entries(desired).filter(([key, value]) => live[key] !== value)),
    remove: Object.keys(former).filter(key => desired[key] === undefined && live[key] !== undefined && key !== OWNER_TAG && key !== ADOPTED_TAG),
  };
}
