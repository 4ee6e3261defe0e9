import { CfnResource, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

/** Whether a VPC is a resource of the app, so that all its endpoints can be seen. */
export function isMadeHere(vpc: ec2.IVpc): boolean {
  return CfnResource.isCfnResource(vpc.node.defaultChild);
}

/** The services for which the app makes endpoints in a VPC, L2 and L1 alike. */
export function endpointsInTree(vpc: ec2.IVpc): string[] {
  const endpoints = vpc.node.root.node.findAll().filter((construct): construct is ec2.CfnVPCEndpoint =>
    CfnResource.isCfnResource(construct) && construct.cfnResourceType === ec2.CfnVPCEndpoint.CFN_RESOURCE_TYPE_NAME);
  return endpoints
    .filter(endpoint => sameText(endpoint, endpoint.vpcId, vpc.vpcId))
    .flatMap(endpoint => serviceName(endpoint) ?? []);
}

/** Interface endpoints with private DNS names, and gateways; the same service without private DNS names can be had twice. */
function serviceName(endpoint: ec2.CfnVPCEndpoint): string | undefined {
  const text = JSON.stringify(Stack.of(endpoint).resolve(endpoint.serviceName));
  const name = /\.([a-z0-9-]+)"[^"]*$/.exec(text)?.[1];
  return endpoint.vpcEndpointType === 'Interface' && endpoint.privateDnsEnabled === false ? undefined : name;
}

function sameText(endpoint: ec2.CfnVPCEndpoint, left: string, right: string): boolean {
  const stack = Stack.of(endpoint);
  return left === right || JSON.stringify(stack.resolve(left)) === JSON.stringify(stack.resolve(right));
}
