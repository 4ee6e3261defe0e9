interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: { readonly [operator: string]: { readonly [key: string]: unknown } };
  readonly Principal?: { readonly Service?: string | string[] };
}

interface Document { readonly Statement: Statement[] }

interface Resource {
  readonly Type: string;
  readonly Properties?: {
    readonly AssumeRolePolicyDocument?: Document;
    readonly PolicyDocument?: Document;
    readonly Policies?: ReadonlyArray<{ readonly PolicyDocument: Document }>;
    readonly Roles?: ReadonlyArray<{ readonly Ref?: string }>;
  };
}

/** A role of a template: the services that may assume it, and what it allows. */
export interface Role {
  readonly id: string;
  readonly trust: readonly Statement[];
  readonly statements: readonly Statement[];
}

export function rolesOf(template: unknown): Role[] {
  const { Resources: resources = {} } = template as { Resources?: { [id: string]: Resource } };
  return Object.entries(resources).filter(([, { Type }]) => Type === 'AWS::IAM::Role').map(([id, { Properties = {} }]) => {
    const attached = Object.values(resources).filter(each => each.Type === 'AWS::IAM::Policy' && each.Properties?.Roles?.some(role => role.Ref === id));
    const documents = [...(Properties.Policies ?? []).map(({ PolicyDocument }) => PolicyDocument), ...attached.map(each => each.Properties!.PolicyDocument!)];
    return { id, trust: Properties.AssumeRolePolicyDocument?.Statement ?? [], statements: documents.flatMap(each => each.Statement) };
  });
}

export const servicesOf = ({ trust }: Role) => trust.flatMap(({ Principal }) => Principal?.Service ?? []);

/**
 * What a service does not say when it assumes a role, as far as its documentation goes: a condition on it would shut the service out.
 * Every other service says for which account and which resource it is.
 */
const NOT_SAID: { readonly [service: string]: readonly string[] } = {
  // whose roles are assumed for one function that the account owns: only who may pass a role to it can make it do so
  'lambda.amazonaws.com': ['aws:SourceAccount', 'aws:SourceArn'],
  // says an external id, of the user of the database
  'redshift.amazonaws.com': ['aws:SourceAccount', 'aws:SourceArn'],
  'redshift-serverless.amazonaws.com': ['aws:SourceAccount', 'aws:SourceArn'],
  // says an external id at most
  'firehose.amazonaws.com': ['aws:SourceAccount', 'aws:SourceArn'],
};

/** Of replicators, AWS documents the account alone. */
const saidFor = (service: string, id: string) => ['aws:SourceAccount', 'aws:SourceArn']
  .filter(key => !NOT_SAID[service]?.includes(key) && !(service === 'kafka.amazonaws.com' && id.startsWith('Replicator') && key === 'aws:SourceArn'));

/** The keys that should restrict for whom a service assumes the role, and do not. */
export function openTrust({ id, trust }: Role): string[] {
  return trust.flatMap(({ Principal, Condition = {} }) => {
    const keys = Object.values(Condition).flatMap(Object.keys);
    return [Principal?.Service ?? []].flat().flatMap(service => saidFor(service, id).filter(key => !keys.includes(key)).map(key => `${id}: ${service} without ${key}`));
  });
}

/** Actions that IAM knows on no resource. */
const ON_NO_RESOURCE = ['dynamodb:ListStreams', 'glue:GetSchemaVersion', 'glue:PutSchemaVersionMetadata'];

/** What is allowed on all resources although it could be allowed on some. */
export function wideActions({ id, statements }: Role): string[] {
  return statements.filter(({ Resource }) => [Resource].flat().includes('*'))
    .flatMap(({ Action }) => [Action].flat().filter(action => !ON_NO_RESOURCE.includes(action)).map(action => `${id}: ${action}`));
}
