import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Provider } from 'aws-cdk-lib/custom-resources';
import type { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { FUNCTION_TIMEOUT, handlerCode } from '../cluster/internal';
import { functionLogGroup, functionRole } from './function-role';

/** A function that runs at a deploy. */
export interface FunctionParts {
  /** What it makes, in words. */
  readonly what: string;
  /** What it does, in words. */
  readonly doing: string;
  /** The folder of the function in `handlers/`. */
  readonly code: string;
  readonly vpc?: ec2.IVpc;
  readonly vpcSubnets?: ec2.SubnetSelection;
  /** Gives its role what it needs. */
  readonly grant: (role: iam.Role) => void;
  readonly timeout?: Duration;
  readonly environment?: { [name: string]: string };
}

/** A function, and what custom resources name as their service. */
export interface ProvidedFunction {
  readonly handler: lambda.Function;
  readonly serviceToken: string;
}

/** A function that runs inside of the VPC, and the framework around it outside, so that CloudFormation always gets an answer. */
export function providedFunction(scope: Construct, props: FunctionParts): ProvidedFunction {
  if (props.vpcSubnets !== undefined && props.vpc === undefined) {
    throw new Error(`${scope.node.path} has "vpcSubnets" for its function, which does not run in a VPC; specify "vpc" as well, or omit the subnets`);
  }
  const handler = makeHandler(scope, props);
  const logGroup = functionLogGroup(scope, 'ProviderLogs');
  const { serviceToken } = new Provider(scope, 'Provider', {
    onEventHandler: handler,
    logGroup,
    frameworkOnEventRole: functionRole(scope, 'ProviderRole', `Answers CloudFormation for ${props.what}`, logGroup),
  });
  return { handler, serviceToken };
}

function makeHandler(scope: Construct, { code, doing, vpc, vpcSubnets, grant, timeout, environment }: FunctionParts): lambda.Function {
  const logGroup = functionLogGroup(scope, 'Logs');
  const role = functionRole(scope, 'Role', doing, logGroup);
  if (vpc) {
    role.addToPolicy(new iam.PolicyStatement({ actions: NETWORK_INTERFACES, resources: ['*'] }));
  }
  grant(role);
  return new lambda.Function(scope, 'Handler', {
    description: doing,
    code: handlerCode(code),
    handler: 'index.handler',
    runtime: lambda.Runtime.NODEJS_24_X,
    timeout: timeout ?? FUNCTION_TIMEOUT,
    memorySize: 256,
    role,
    logGroup,
    environment,
    vpc,
    vpcSubnets,
    securityGroups: vpc && [new ec2.SecurityGroup(scope, 'SecurityGroup', {
      vpc,
      description: `Function that ${doing[0].toLowerCase()}${doing.slice(1)}`,
    })],
  });
}

/** What a function in a VPC does for its network interfaces, whose ids nobody knows before. */
const NETWORK_INTERFACES = [
  'ec2:AssignPrivateIpAddresses', 'ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses',
];
