import { isObject } from '../../adapters';

/** The physical ids of the resources of a stack, by their ids in the template. */
export type Deployed = ReadonlyMap<string, string>;

/** Where in an ARN a pseudo parameter stands. */
const PSEUDO: { readonly [name: string]: number } = { 'AWS::Partition': 1, 'AWS::Region': 3, 'AWS::AccountId': 4 };

/** What a value of a template became at the deploy, where references and joined texts tell it; undefined where only attributes would. */
export function deployedValue(value: unknown, deployed: Deployed): string | undefined {
  if (typeof value === 'string') {
    return value;
  }
  if (!isObject(value)) {
    return undefined;
  }
  if (typeof value.Ref === 'string') {
    return value.Ref in PSEUDO ? partOfArns(PSEUDO[value.Ref], deployed) : deployed.get(value.Ref);
  }
  const join = value['Fn::Join'];
  if (!Array.isArray(join) || !Array.isArray(join[1])) {
    return undefined;
  }
  const parts = (join[1] as unknown[]).map(part => deployedValue(part, deployed));
  return parts.includes(undefined) ? undefined : parts.join(String(join[0]));
}

/** Partition, Region and account of a stack are those of its resources. */
function partOfArns(index: number, deployed: Deployed): string | undefined {
  return [...deployed.values()].filter(each => each.startsWith('arn:')).map(each => each.split(':')[index]).find(part => part !== '');
}
