import { Stack, Token } from 'aws-cdk-lib';
import type { CfnResource } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { CfnBucketPolicy } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';
import type { BucketPolicyModel } from '../model';
import { plainStatements, remembered } from '../model';
import { constructBehind, isOf } from './references';
import { resolvedFor, textsFor } from './tokens';
import type { Referred } from './tokens';

type Endpoints = Pick<BucketPolicyModel, 'endpoints' | 'otherEndpoints'>;

/** The policies of the buckets of this app to which a configuration refers, as they stand in the L1s, whoever wrote them. */
export function bucketPoliciesOf(connector: CfnConnector, referred: readonly Referred[], subnets: readonly ec2.ISubnet[]): BucketPolicyModel[] {
  const buckets = [...new Set(referred.map(({ resource }) => resource))].filter(resource => isOf(resource, 'AWS::S3::Bucket'));
  const policies = buckets.length === 0 ? [] : policiesOfBuckets(connector.node.root).filter(([bucket]) => buckets.includes(bucket));
  return policies.flatMap(([bucket, policy]) => {
    const document = resolvedFor(policy, policy.policyDocument);
    const statements = isPlain(document) ? plainStatements(document, textsFor(policy)) : undefined;
    return statements === undefined ? [] : [{ id: policy.node.path, bucket: logicalId(bucket), statements, ...endpointsOf(subnets) }];
  });
}

/** Looked for once in an app, however many connectors ask. */
const policiesOfBuckets = remembered((root: IConstruct) => root.node.findAll()
  .filter((construct): construct is CfnBucketPolicy => isOf(construct, 'AWS::S3::BucketPolicy'))
  .flatMap((policy): Array<[CfnResource, CfnBucketPolicy]> => {
    const bucket = constructBehind(policy.bucket);
    return isOf(bucket, 'AWS::S3::Bucket') ? [[bucket, policy]] : [];
  }));

/** Through which endpoints the workers reach Amazon S3, where their VPC is made here, and which endpoints are others. */
function endpointsOf(subnets: readonly ec2.ISubnet[]): Endpoints {
  const vpc = (subnets[0] as Partial<IConstruct> | undefined)?.node?.scope;
  if (!(vpc instanceof ec2.Vpc)) {
    return { otherEndpoints: [] };
  }
  const all = endpointsIn(vpc.node.root);
  const isOwn = ({ vpcId }: ec2.CfnVPCEndpoint) => constructBehind(vpcId) === vpc.node.defaultChild;
  const serving = all.filter(endpoint => isOwn(endpoint) && servesS3(endpoint) && isRouted(endpoint, subnets));
  const endpoints = serving.map(logicalId);
  return { endpoints, otherEndpoints: all.map(logicalId).filter(id => !endpoints.includes(id)) };
}

const endpointsIn = remembered((root: IConstruct) => root.node.findAll()
  .filter((construct): construct is ec2.CfnVPCEndpoint => isOf(construct, 'AWS::EC2::VPCEndpoint')));

/** An interface endpoint without private DNS names serves nobody who asks for the usual name. */
function servesS3(endpoint: ec2.CfnVPCEndpoint): boolean {
  const isUsual = endpoint.vpcEndpointType !== 'Interface' || endpoint.privateDnsEnabled !== false;
  return isUsual && textsFor(endpoint)(endpoint.serviceName).knownSuffix.endsWith('.s3');
}

/** A gateway endpoint serves the subnets whose route tables it names; tables behind a token may be any. */
function isRouted({ routeTableIds, vpcEndpointType }: ec2.CfnVPCEndpoint, subnets: readonly ec2.ISubnet[]): boolean {
  return vpcEndpointType === 'Interface' || routeTableIds === undefined || Token.isUnresolved(routeTableIds)
    || subnets.every(({ routeTable }) => routeTableIds.map(constructBehind).includes(constructBehind(routeTable.routeTableId)));
}

const logicalId = (resource: CfnResource) => Stack.of(resource).resolve(resource.logicalId) as string;

/** Whether a document is known, and no intrinsic function as a whole. */
const isPlain = (document: unknown): document is object => document !== null && typeof document === 'object' && 'Statement' in document;
