import type { RoleModel, StatementModel } from '../../model';
import { statementsFromDocument } from '../../model';
import { resourcesBy } from './resource-index';
import type { Template, TemplateResource } from './template';
import { isFunction, isObject, list, text } from './values';

/** The resources that give a role statements, and where each names its roles. */
const POLICY_TYPES = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy'];

/** The execution role: its ARN, and its statements where it stands in the same template. */
export function roleOf(template: Template, value: unknown): RoleModel | undefined {
  const arn = text(value);
  if (arn === undefined) {
    return undefined;
  }
  const role = template.target(value);
  if (role?.type !== 'AWS::IAM::Role') {
    return { arn };
  }
  return { arn, trust: statements(role.properties.AssumeRolePolicyDocument), ...grantsOf(template, role) };
}

const namedRole = (name: unknown) => typeof name === 'string' ? `name ${name}` : undefined;

/** Policies name their roles by a reference or by a name that was chosen. */
const policiesByRole = resourcesBy(POLICY_TYPES, ({ properties }, template) => {
  const names = properties.Roles ?? properties.RoleName;
  return (Array.isArray(names) ? names : [names]).map(each => template.target(each)?.id ?? namedRole(each));
});

/** The policies of a role in the same template: those that name it, and those that it names. */
export function policiesOf(template: Template, role: TemplateResource): TemplateResource[] {
  const { RoleName, ManagedPolicyArns } = role.properties;
  const named = (list(ManagedPolicyArns) ?? []).flatMap(each => template.target(each) ?? []).filter(({ type }) => POLICY_TYPES.includes(type));
  return [...new Set([...policiesByRole(template, role.id), ...policiesByRole(template, namedRole(RoleName)), ...named])];
}

function grantsOf(template: Template, role: TemplateResource): Pick<RoleModel, 'statements' | 'managedPolicies'> {
  const managed = role.properties.ManagedPolicyArns;
  const inline = role.properties.Policies;
  const outside = Array.isArray(managed) ? managed.filter(each => template.target(each) === undefined) : [];
  const managedPolicies = outside.flatMap(each => text(each) ?? []);
  // A policy from elsewhere, or a list that the deploy decides, can hold anything.
  if (outside.length > 0 || isFunction(managed) || isFunction(inline)) {
    return { managedPolicies };
  }
  const documents = [
    ...(list(inline) ?? []).map(each => isObject(each) ? each.PolicyDocument : undefined),
    ...policiesOf(template, role).map(({ properties }) => properties.PolicyDocument),
  ];
  const all = documents.map(statements);
  return all.includes(undefined) ? { managedPolicies } : { managedPolicies, statements: all.flatMap(each => each!) };
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
