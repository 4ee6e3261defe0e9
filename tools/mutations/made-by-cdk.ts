import { target } from './template';
import type { TemplateJson } from './template';
import type { Mutant } from './mutants';

/** Statements that helpers of aws-cdk-lib add: they call a function in all its versions, and a provider looks at it. */
const HELPERS = /^(lambda:InvokeFunction|lambda:GetFunction)\b/;

/** Roles that aws-cdk-lib makes for its own constructs, by what they are made for. */
const OWN_ROLES = /FlowLog|VpcAllIAMRole|AccessPolicyCustomResourcePolicy|LogGroupPolicy\w*CustomResourcePolicy/;
const OWN_RESOURCES = /^Custom::(CloudwatchLogResourcePolicy|OpenSearchAccessPolicy)$/;
const ROTATION = /RotationSingleUser/;

/**
 * Why a thing is aws-cdk-lib's own and not this library's, or `undefined`: its `Vpc` with routes and gateways, the roles of its flow logs,
 * of its custom resources and of its rotation. Routes and associations count where a function or connector of ours stands in their subnet.
 */
export function madeByCdk({ kind, at, what }: Mutant, template: TemplateJson): string | undefined {
  const { Type, Properties = {} } = template.Resources[at];
  if (OWN_ROLES.test(at) || HELPERS.test(what)) {
    return 'roles and grants of aws-cdk-lib\'s own constructs';
  }
  if (OWN_RESOURCES.test(Type) || ROTATION.test(at) || (kind === 'dependency' && ROTATION.test(what))) {
    return 'custom resources and rotation of aws-cdk-lib\'s own constructs';
  }
  if (Type === 'AWS::EC2::SubnetRouteTableAssociation' || Type === 'AWS::EC2::Route') {
    const subnets = Type === 'AWS::EC2::Route' ? subnetsOf(template, target(Properties.RouteTableId)) : [target(Properties.SubnetId)];
    return subnets.some(subnet => used(template, subnet)) ? undefined : 'routes of subnets without resources of this library';
  }
  if (kind === 'endpoint or route' && !Object.values(template.Resources).some(({ Type: type }) => CONNECTOR.test(type))) {
    return 'networks without connectors';
  }
  return undefined;
}

const CONNECTOR = /^(AWS::KafkaConnect::Connector|Custom::KafkaConnectConnector)$/;

function subnetsOf(template: TemplateJson, table: string): string[] {
  return Object.values(template.Resources).filter(({ Type, Properties }) => Type === 'AWS::EC2::SubnetRouteTableAssociation' && target(Properties!.RouteTableId) === table)
    .map(({ Properties }) => target(Properties!.SubnetId));
}

/** Whether workers are in a subnet, or the NAT gateway that leads them out. */
function used(template: TemplateJson, subnet: string): boolean {
  const workers = Object.values(template.Resources).filter(({ Type }) => CONNECTOR.test(Type));
  return workers.length > 0 && (workers.some(({ Properties }) => JSON.stringify(Properties).includes(`{"Ref":"${subnet}"}`))
    || Object.values(template.Resources).some(({ Type, Properties }) => Type === 'AWS::EC2::NatGateway' && target(Properties!.SubnetId) === subnet));
}

