import { Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { CfnDomain } from 'aws-cdk-lib/aws-opensearchservice';
import type * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import { collectionTypeOf, statementsFromDocument } from '../model';
import type { SearchModel, StatementModel, Text } from '../model';
import { constructBehind } from '../synth';
import type { SearchTargetConfig } from './search';

/** Reads at synth what the checks may know of the domain or collection that a sink writes to. */
export function searchModel({ url, domain, collection }: SearchTargetConfig, render: (value: unknown) => Text): SearchModel {
  if (collection !== undefined) {
    return { url: render(url), collectionType: collectionTypeOf(Stack.of(collection).resolve(collection.type)) };
  }
  const resource = domain?.node.defaultChild;
  if (domain === undefined || !(resource instanceof CfnDomain)) {
    return { url: render(url) };
  }
  const stack = Stack.of(resource);
  const security = stack.resolve(resource.advancedSecurityOptions) as { enabled?: unknown } | undefined;
  return {
    url: render(url),
    fineGrainedAccess: security?.enabled === undefined ? false : typeof security.enabled === 'boolean' ? security.enabled : undefined,
    accessPolicy: accessPolicy(domain, resource, render),
    vpc: vpcOf(resource, render),
  };
}

/** The statements of the domain's policy: in the L1, or in the resource by which the L2 sets them later. */
function accessPolicy(domain: opensearch.IDomain, resource: CfnDomain, render: (value: unknown) => Text): StatementModel[] | undefined {
  const stack = Stack.of(resource);
  const later = domain.node.tryFindChild('AccessPolicy') as { readonly accessPolicyStatements?: iam.PolicyStatement[] } | undefined;
  const document = stack.resolve(resource.accessPolicies ?? undefined) as object | undefined;
  const statements = later?.accessPolicyStatements?.map(statement => stack.resolve(statement.toStatementJson()) as object) ?? [];
  return document === undefined && statements.length === 0 ? undefined : [
    ...(document ? statementsFromDocument(document, render) : []),
    ...statementsFromDocument({ Statement: statements }, render),
  ];
}

/** The VPC of a domain, where its subnets are those of a VPC of the app. */
function vpcOf(resource: CfnDomain, render: (value: unknown) => Text): Text | undefined {
  const options = resource.vpcOptions as CfnDomain.VPCOptionsProperty | undefined;
  const subnet = constructBehind(options?.subnetIds?.[0]);
  const vpc = subnet?.node.scopes.find((scope): scope is ec2.Vpc => scope instanceof ec2.Vpc);
  return vpc && render(vpc.vpcId);
}
