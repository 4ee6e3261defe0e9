import { isObject } from '../template/values';
import type { Json } from '../template/values';
import type { Translation } from './translation';
import { block } from './translation';

/** A policy that belongs to a role because a resource of its own says so. */
const ATTACHMENT_TYPE = 'Terraform::IAM::RolePolicyAttachment';

/** Roles and their policies, which only a plan says in full: in a module, the document is made by an expression. */
export const IAM_TRANSLATIONS: Readonly<Record<string, Translation>> = {
  aws_iam_role: {
    type: 'AWS::IAM::Role',
    properties: {
      arn: 'Arn',
      name: 'RoleName',
      assume_role_policy: 'AssumeRolePolicyDocument',
      managed_policy_arns: 'ManagedPolicyArns',
      inline_policy: block('Policies', { name: 'PolicyName', policy: 'PolicyDocument' }, true),
    },
  },
  aws_iam_role_policy: { type: 'AWS::IAM::RolePolicy', properties: { role: 'RoleName', policy: 'PolicyDocument' } },
  aws_iam_policy: { type: 'AWS::IAM::ManagedPolicy', properties: { arn: 'Arn', policy: 'PolicyDocument' } },
  aws_iam_role_policy_attachment: { type: ATTACHMENT_TYPE, properties: { role: 'RoleName', policy_arn: 'PolicyArn' } },
  aws_iam_policy_attachment: { type: ATTACHMENT_TYPE, properties: { roles: 'Roles', policy_arn: 'PolicyArn' } },
};

const DOCUMENTS = ['AssumeRolePolicyDocument', 'PolicyDocument'];

/** Terraform has documents as JSON text. One that the apply decides, or that is no JSON, stays what it is: nobody knows what it allows. */
export function withDocuments({ Properties, ...resource }: Json): Json {
  const properties = isObject(Properties) ? Properties : {};
  const parsed = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, DOCUMENTS.includes(name) ? document(value) : value]));
  const policies = Array.isArray(properties.Policies) ? { Policies: properties.Policies.map(inlinePolicy) } : {};
  return { ...resource, Properties: { ...parsed, ...policies } };
}

const inlinePolicy = (policy: unknown) => isObject(policy) ? { ...policy, PolicyDocument: document(policy.PolicyDocument) } : policy;

function document(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}
