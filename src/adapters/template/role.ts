import type { RoleModel, StatementModel } from '../../model';
import { statementsFromDocument } from '../../model';
import { managedStatements } from './managed-policies';
import { resourcesBy } from './resource-index';
import type { Template, TemplateResource } from './template';
import { isFunction, isObject, list, text } from './values';

/** The resources that give a role statements, and where each names its roles. */
const POLICY_TYPES = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy'];
/** What ties a policy to a role in Terraform. */
const ATTACHMENT = 'Terraform::IAM::RolePolicyAttachment';

/** The execution role: its ARN, and its statements where it stands in the same template. */
export function roleOf(template: Template, value: unknown): RoleModel | undefined {
  const arn = text(value);
  if (arn === undefined) {
    return undefined;
  }
  const role = template.target(value) ?? byArn(template, arn.literal)[0];
  if (role?.type !== 'AWS::IAM::Role') {
    return { arn };
  }
  const { AssumeRolePolicyDocument, RoleName } = role.properties;
  const name = RoleName === undefined && template.isCloudFormation ? 'generated' as const : text(RoleName);
  const boundary = template.target(role.properties.PermissionsBoundary)?.properties.PolicyDocument;
  return { arn, name, trust: statements(AssumeRolePolicyDocument), boundary: statements(boundary), ...grantsOf(template, role) };
}

const namedRole = (name: unknown) => typeof name === 'string' ? `name ${name}` : undefined;

/** What exists already has its ARN in a plan, which is how others name it there. */
const byArn = resourcesBy(['AWS::IAM::Role', 'AWS::IAM::ManagedPolicy'], ({ properties }) => [text(properties.Arn)?.literal]);

const rolesOf = ({ properties }: TemplateResource): readonly unknown[] => {
  const names = properties.Roles ?? properties.RoleName;
  return Array.isArray(names) ? names : [names];
};
/** Policies name their roles by a reference or by a name that was chosen. */
const keysOfRoles = (resource: TemplateResource, template: Template) => rolesOf(resource).map(each => template.target(each)?.id ?? namedRole(each));
const policiesByRole = resourcesBy(POLICY_TYPES, keysOfRoles);
const attachmentsByRole = resourcesBy([ATTACHMENT], keysOfRoles);

/** The ARNs of the policies that are attached to a role by other resources. */
function attachedTo(template: Template, role: TemplateResource): unknown[] {
  const attachments = [...attachmentsByRole(template, role.id), ...attachmentsByRole(template, namedRole(role.properties.RoleName))];
  return attachments.map(({ properties }) => properties.PolicyArn);
}

/** Whether a policy of a plan may be this role's, because which role it names is known only at the apply. */
function mayHaveMore(template: Template): boolean {
  return !template.isCloudFormation && template.ofType(...POLICY_TYPES, ATTACHMENT).filter(({ type }) => type !== 'AWS::IAM::ManagedPolicy')
    .some(resource => rolesOf(resource).some(each => typeof each !== 'string' && template.target(each) === undefined));
}

/** The policies of a role in the same template: those that name it, and those that it names. */
export function policiesOf(template: Template, role: TemplateResource): TemplateResource[] {
  const { RoleName, ManagedPolicyArns } = role.properties;
  const named = [...list(ManagedPolicyArns) ?? [], ...attachedTo(template, role)].flatMap(each => policyBehind(template, each) ?? [])
    .filter(({ type }) => POLICY_TYPES.includes(type));
  return [...new Set([...policiesByRole(template, role.id), ...policiesByRole(template, namedRole(RoleName)), ...named])];
}

function policyBehind(template: Template, arn: unknown): TemplateResource | undefined {
  return template.target(arn) ?? byArn(template, text(arn)?.literal)[0];
}

function grantsOf(template: Template, role: TemplateResource): Pick<RoleModel, 'statements' | 'managedPolicies'> {
  const managed = role.properties.ManagedPolicyArns;
  const inline = role.properties.Policies;
  const given = [...Array.isArray(managed) ? managed : [], ...attachedTo(template, role)];
  const managedByAws = given.flatMap(each => managedStatements(each) ?? []);
  const outside = given.filter(each => policyBehind(template, each) === undefined && managedStatements(each) === undefined);
  const managedPolicies = outside.flatMap(each => text(each) ?? []);
  // A policy from elsewhere, or a list that the deploy decides, can hold anything.
  if (outside.length > 0 || isFunction(managed) || isFunction(inline) || mayHaveMore(template)) {
    return { managedPolicies };
  }
  const documents = [
    ...(list(inline) ?? []).map(each => isObject(each) ? each.PolicyDocument : undefined),
    ...policiesOf(template, role).map(({ properties }) => properties.PolicyDocument),
  ];
  const all = documents.map(statements);
  return all.includes(undefined) ? { managedPolicies } : { managedPolicies, statements: [...managedByAws, ...all.flatMap(each => each!)] };
}

/** The statements of a document; `undefined` where the deploy decides some of them. */
function statements(document: unknown): StatementModel[] | undefined {
  if (!isObject(document) || isFunction(document) || isFunction(document.Statement)) {
    return undefined;
  }
  const given = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
  return given.some(each => isFunction(each) || (isObject(each) && (isFunction(each.Action) || 'NotAction' in each || 'NotResource' in each)))
    ? undefined
    : statementsFromDocument(document);
}
