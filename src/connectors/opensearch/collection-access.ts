import { Names, Stack } from 'aws-cdk-lib';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { CfnAccessPolicy } from 'aws-cdk-lib/aws-opensearchserverless';
import type { Construct } from 'constructs';

/** What a role may do in a collection of OpenSearch Serverless. */
export interface CollectionPermissions {
  readonly description: string;
  /** On the collection itself. */
  readonly collection?: readonly string[];
  /** On its indexes. */
  readonly indexes?: readonly string[];
}

/** What the sink asks of a collection: whether an index is there, to make it, its mapping, and bulks. Nothing is read or dropped. */
export const WRITE_DOCUMENTS: CollectionPermissions = {
  description: 'Documents of a connector',
  indexes: ['aoss:CreateIndex', 'aoss:DescribeIndex', 'aoss:UpdateIndex', 'aoss:WriteDocument'],
};

/** Index templates belong to the collection. */
export const PUT_INDEX_TEMPLATE: CollectionPermissions = {
  description: 'An index template',
  collection: ['aoss:CreateCollectionItems', 'aoss:UpdateCollectionItems'],
};

/** Makes the data access policy for one role: OpenSearch Serverless asks it besides the role's own policy. */
export function admitToCollection(scope: Construct, collectionName: string, role: iam.IRole, permissions: CollectionPermissions): CfnAccessPolicy {
  const { description, collection, indexes } = permissions;
  return new CfnAccessPolicy(scope, 'CollectionAccess', {
    name: policyName(scope),
    type: 'data',
    description,
    policy: Stack.of(scope).toJsonString([{
      Rules: [
        ...(collection ? [{ ResourceType: 'collection', Resource: [`collection/${collectionName}`], Permission: collection }] : []),
        ...(indexes ? [{ ResourceType: 'index', Resource: [`index/${collectionName}/*`], Permission: indexes }] : []),
      ],
      Principal: [role.roleArn],
    }]),
  });
}

/** Names have 3 to 32 small letters, digits and hyphens, begin with a letter, and are unique in account and Region. */
function policyName(scope: Construct): string {
  const place = Names.uniqueResourceName(scope, { maxLength: 28, separator: '-', allowedSpecialCharacters: '-' }).toLowerCase();
  return `msk-${place}`;
}
