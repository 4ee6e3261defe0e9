import { listOf, policiesOf, statementsOf, waitsFor } from './template';
import type { Json, ResourceJson, TemplateJson } from './template';

export const KINDS = ['statement', 'action', 'resource', 'security group rule', 'endpoint or route', 'dependency'] as const;
export type Kind = typeof KINDS[number];

/** A template with one thing less. */
export interface Mutant {
  /** What was taken away. */
  readonly kind: Kind;
  /** The resource that it was taken from, or that is gone. */
  readonly at: string;
  readonly what: string;
  readonly template: TemplateJson;
  /** Whether another statement, or another path of dependencies, says the same, so that nothing is less. */
  readonly same: boolean;
}

const POLICIES = /^AWS::IAM::(Role|Policy|ManagedPolicy|RolePolicy)$/;
const RULES = /^AWS::EC2::SecurityGroup(Ingress|Egress)$/;
const WAYS = /^AWS::EC2::(VPCEndpoint|Route|SubnetRouteTableAssociation|VPCGatewayAttachment|NatGateway)$/;
const WAITING = /^(AWS::KafkaConnect::Connector|Custom::|AWS::MSK::|AWS::Lambda::EventSourceMapping|AWS::Pipes::Pipe|AWS::IoT::|AWS::KinesisFirehose::)/;

/** Each template that has one statement, action, resource of a statement, rule, way or dependency less. */
export function* mutantsOf(template: TemplateJson): Generator<Mutant> {
  for (const [id, resource] of Object.entries(template.Resources)) {
    if (POLICIES.test(resource.Type)) {
      yield* policyMutants(template, id);
    }
    if (RULES.test(resource.Type) || WAYS.test(resource.Type)) {
      const kind = RULES.test(resource.Type) ? 'security group rule' : 'endpoint or route';
      yield { kind, at: id, what: String(resource.Properties?.Description ?? resource.Type), template: without(template, id), same: false };
    }
    if (WAITING.test(resource.Type)) {
      for (const other of listOf(resource.DependsOn)) {
        const less = changed(template, id, { DependsOn: listOf(resource.DependsOn).filter(each => each !== other) });
        yield { kind: 'dependency', at: id, what: other, template: less, same: waitsFor(less, id, other) };
      }
    }
  }
}

function* policyMutants(template: TemplateJson, id: string): Generator<Mutant> {
  const roles = Object.keys(template.Resources).filter(role => role === id || (template.Resources[role].Type === 'AWS::IAM::Role' && policiesOf(template, role).includes(id)));
  for (const [within, index] of statementPlaces(template.Resources[id].Properties ?? {})) {
    const statement = within(template.Resources[id].Properties!)[index];
    const all = listOf(statement.Action as string);
    const mutant = (kind: Kind, what: string, edit: (list: Json[]) => void): Mutant => {
      const copy = structuredClone(template.Resources[id]);
      edit(within(copy.Properties!));
      const less = changed(template, id, copy);
      return { kind, at: id, what, template: less, same: roles.every(role => granted(less, role) === granted(template, role)) };
    };
    yield mutant('statement', all.join(', '), list => { list.splice(index, 1); });
    for (const action of all.length > 1 ? all : []) {
      yield mutant('action', action, list => { list[index].Action = all.filter(each => each !== action); });
    }
    const resources = listOf(statement.Resource as unknown);
    for (const [number, resource] of resources.length > 1 ? resources.entries() : []) {
      yield mutant('resource', `${all.join(', ')} on ${JSON.stringify(resource)}`, list => { list[index].Resource = resources.filter((_, each) => each !== number); });
    }
  }
}

/** All that a role may do, in one order. */
function granted(template: TemplateJson, role: string): string {
  return [...new Set(statementsOf(template, role).flatMap(({ actions, resources }) => actions.flatMap(action => resources.map(resource => `${action} ${resource}`))))]
    .sort().join('\n');
}

/** Where the statements of a resource stand: how the list is reached, and the place in it. */
function* statementPlaces(properties: Json): Generator<[(properties: Json) => Json[], number]> {
  for (const [number, { PolicyDocument }] of ((properties.Policies ?? []) as Json[]).entries()) {
    for (const index of (PolicyDocument.Statement as Json[]).keys()) {
      yield [each => each.Policies[number].PolicyDocument.Statement as Json[], index];
    }
  }
  for (const index of ((properties.PolicyDocument?.Statement ?? []) as Json[]).keys()) {
    yield [each => each.PolicyDocument.Statement as Json[], index];
  }
}

function changed(template: TemplateJson, id: string, change: Partial<ResourceJson>): TemplateJson {
  return { ...template, Resources: { ...template.Resources, [id]: { ...template.Resources[id], ...change } } };
}

/** Nothing waits for what is gone. */
function without(template: TemplateJson, id: string): TemplateJson {
  const rest = Object.entries(template.Resources).filter(([each]) => each !== id);
  return {
    ...template,
    Resources: Object.fromEntries(rest.map(([each, resource]) => [
      each, resource.DependsOn === undefined ? resource : { ...resource, DependsOn: listOf(resource.DependsOn).filter(other => other !== id) },
    ])),
  };
}
