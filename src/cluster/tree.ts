import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct, IConstruct } from 'constructs';
import { constructBehind } from '../synth';

/** The construct that a token points to, and all that it stands in, innermost first. */
function constructsBehind(token: string): IConstruct[] {
  return [...constructBehind(token)?.node.scopes ?? []].reverse();
}

/** The VPC that holds some subnets, where it is a construct of the same app: by the tokens of the ids, or by literal ids of a VPC from a look-up. */
export function vpcOfSubnets(scope: IConstruct, subnetIds: readonly string[]): ec2.IVpc | undefined {
  if (subnetIds.length === 0) {
    return undefined;
  }
  const key = subnetIds.join();
  const known = FOUND.get(scope);
  if (known?.key === key) {
    return known.vpc;
  }
  const vpc = constructsBehind(subnetIds[0]).find(isVpc)
    ?? scope.node.root.node.findAll().filter(isVpc).find(each => subnetIds.every(id => subnetsOf(each).some(subnet => subnet.subnetId === id)));
  if (vpc !== undefined) {
    FOUND.set(scope, { key, vpc });
  }
  return vpc;
}

/** The search goes through the whole app, and each client of a cluster asks. */
const FOUND = new WeakMap<IConstruct, { readonly key: string; readonly vpc: ec2.IVpc }>();

/** The subnets of a VPC that have these ids; `undefined` unless all are found. */
export function selectionOf(vpc: ec2.IVpc | undefined, subnetIds: readonly string[]): ec2.SubnetSelection | undefined {
  const all = vpc === undefined ? [] : subnetsOf(vpc);
  const subnets = subnetIds.flatMap(id => all.find(subnet => subnet.subnetId === id) ?? []);
  return subnets.length > 0 && subnets.length === subnetIds.length ? { subnets } : undefined;
}

/** The security group of an id: the construct behind the token, so that rules land in it, else a reference by id. */
export function securityGroupOf(scope: Construct, id: string, index: number): ec2.ISecurityGroup {
  return constructsBehind(id).find(isSecurityGroup)
    ?? (scope.node.tryFindChild(`BrokerSecurityGroup${index}`) as ec2.ISecurityGroup | undefined)
    ?? ec2.SecurityGroup.fromSecurityGroupId(scope, `BrokerSecurityGroup${index}`, id);
}

function subnetsOf(vpc: ec2.IVpc): ec2.ISubnet[] {
  return [...vpc.privateSubnets, ...vpc.isolatedSubnets, ...vpc.publicSubnets];
}

function isVpc(construct: unknown): construct is ec2.IVpc & IConstruct {
  const candidate = construct as Partial<ec2.IVpc>;
  return typeof candidate.vpcId === 'string' && Array.isArray(candidate.privateSubnets) && Array.isArray(candidate.isolatedSubnets);
}

function isSecurityGroup(construct: unknown): construct is ec2.ISecurityGroup & IConstruct {
  return ec2.SecurityGroup.isSecurityGroup(construct);
}
