import { isObject } from '../template/values';
import type { Json } from '../template/values';
import type { DataDocuments } from './documents';
import type { Translation } from './translation';
import { block, withProperties } from './translation';

/** A policy that belongs to a role because a resource of its own says so. */
export const ATTACHMENT_TYPE = 'Terraform::IAM::RolePolicyAttachment';

/** Roles and their policies. */
export const IAM_TRANSLATIONS: Readonly<Record<string, Translation>> = {
  aws_iam_role: {
    type: 'AWS::IAM::Role',
    properties: {
      arn: 'Arn',
      name: 'RoleName',
      assume_role_policy: 'AssumeRolePolicyDocument',
      managed_policy_arns: 'ManagedPolicyArns',
      permissions_boundary: 'PermissionsBoundary',
      inline_policy: block('Policies', { name: 'PolicyName', policy: 'PolicyDocument' }, true),
    },
  },
  aws_iam_role_policy: { type: 'AWS::IAM::RolePolicy', properties: { role: 'RoleName', policy: 'PolicyDocument' } },
  aws_iam_policy: { type: 'AWS::IAM::ManagedPolicy', properties: { arn: 'Arn', policy: 'PolicyDocument' } },
  aws_iam_role_policy_attachment: { type: ATTACHMENT_TYPE, properties: { role: 'RoleName', policy_arn: 'PolicyArn' } },
  aws_iam_policy_attachment: { type: ATTACHMENT_TYPE, properties: { roles: 'Roles', policy_arn: 'PolicyArn' } },
};

const TYPES = new Set<unknown>(Object.values(IAM_TRANSLATIONS).map(({ type }) => type));
const DOCUMENTS = ['AssumeRolePolicyDocument', 'PolicyDocument'];

/** Terraform has documents as JSON text. One that the apply decides, or that is no JSON, stays what it is: nobody knows what it allows. */
export function withDocuments(resources: Readonly<Record<string, Json>>, documents: DataDocuments): Record<string, Json> {
  return Object.fromEntries(Object.entries(resources)
    .map(([address, resource]) => [address, TYPES.has(resource.Type) ? withDocument(resource, documents) : resource]));
}

function withDocument(resource: Json, documents: DataDocuments): Json {
  const properties = isObject(resource.Properties) ? resource.Properties : {};
  const read = Object.fromEntries(Object.entries(properties)
    .map(([name, value]) => [name, DOCUMENTS.includes(name) ? documents.documentIn(value) : value]));
  const inline = (policy: unknown) => isObject(policy) ? { ...policy, PolicyDocument: documents.documentIn(policy.PolicyDocument) } : policy;
  const all = { ...read, ...Array.isArray(properties.Policies) && { Policies: properties.Policies.map(inline) } };
  return withProperties(resource, all);
}
