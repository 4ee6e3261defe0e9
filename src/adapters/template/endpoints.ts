import type { EndpointPolicyModel, NetworkModel } from '../../model';
import { plainStatements } from '../../model';
import { endpointsIn, isRouted, vpcOf } from './network';
import type { Template, TemplateResource } from './template';
import { flag, isFunction, isObject } from './values';

/** What is known of the endpoints that serve subnets, where their VPC is made here. */
export function endpointDetails(template: Template, subnets: unknown): Pick<NetworkModel, 'namelessEndpoints' | 'endpointPolicies'> {
  const vpc = vpcOf(template, subnets);
  const endpoints = vpc === undefined ? [] : endpointsIn(template, subnets);
  if (vpc === undefined || endpoints.length === 0) {
    return {};
  }
  const lacks = lackedBy(vpc);
  const nameless = lacks === undefined ? [] : endpoints.filter(({ properties }) => properties.VpcEndpointType === 'Interface' && flag(properties.PrivateDnsEnabled) === true);
  return {
    namelessEndpoints: nameless.map(({ id }) => ({ endpoint: id, lacks: lacks! })),
    endpointPolicies: endpoints.filter(endpoint => isRouted(template, endpoint, subnets)).flatMap(policyOf),
  };
}

/** What private names require of a VPC: support is on unless it is turned off, hostnames are off unless they are turned on. */
function lackedBy({ properties: { EnableDnsSupport: support, EnableDnsHostnames: names } }: TemplateResource): string | undefined {
  return support !== undefined && flag(support) === false ? 'DNS support' : names === undefined || flag(names) === false ? 'DNS hostnames' : undefined;
}

function policyOf({ id, name, properties: { PolicyDocument: policy } }: TemplateResource & { readonly name: string }): EndpointPolicyModel[] {
  if (!isObject(policy) || isFunction(policy) || isFunction(policy.Statement)) {
    return [];
  }
  const statements = [policy.Statement].flat();
  // what is allowed on all but some is not told by a list
  const isPlain = statements.every(each => isObject(each) && !['NotAction', 'NotResource', 'NotPrincipal'].some(element => element in each));
  return isPlain ? [{ endpoint: id, service: name, statements: plainStatements(policy) }] : [];
}
