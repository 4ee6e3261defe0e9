import { Stage, Token } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { remembered } from '../model';
import type { PlaceModel } from '../model';

/** Where the names of a stack mean what they mean; asked at synth, when a stack has its account and Region. */
export const placeOf = remembered((stack: Stack): PlaceModel => {
  const known = !Token.isUnresolved(stack.account) && !Token.isUnresolved(stack.region);
  return { stack: stack.node.path, around: Stage.of(stack)?.node.path ?? '', environment: known ? `aws://${stack.account}/${stack.region}` : undefined };
});
