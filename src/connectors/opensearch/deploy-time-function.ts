import { CustomResource } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Provider } from 'aws-cdk-lib/custom-resources';
import type { Construct } from 'constructs';
import { FUNCTION_TIMEOUT, handlerCode, SERVICE_TIMEOUT } from '../../cluster/internal';
import { openWay } from '../../connect/internal';
import { functionLogGroup, functionRole } from '../../operations/internal';
import type { CollectionPermissions } from './collection-access';
import type { OpenSearchAuthentication } from './opensearch-authentication';
import type { OpenSearchTarget } from './opensearch-target';

/** Something that is asked of OpenSearch at the deploy. */
export interface DeployTimeRequest {
  readonly target: OpenSearchTarget;
  readonly authentication: OpenSearchAuthentication;
  readonly vpc?: ec2.IVpc;
  readonly vpcSubnets?: ec2.SubnetSelection;
  /** What is made, in words. */
  readonly what: string;
  /** What the function does, in words. */
  readonly doing: string;
  /** The folder of the function in `handlers/`. */
  readonly code: string;
  readonly resourceType: string;
  readonly statements: iam.PolicyStatement[];
  readonly collectionPermissions: CollectionPermissions;
  /** What the function is told besides address and authentication. */
  readonly properties: { [name: string]: unknown };
}

/** What was made for a request. */
export interface DeployTimeResource {
  readonly resource: CustomResource;
  /** The role of the function. */
  readonly role: iam.IRole;
}

/** A function that runs inside of the VPC, the framework around it outside, so that CloudFormation always gets an answer, and the resource. */
export function deployTimeRequest(scope: Construct, request: DeployTimeRequest): DeployTimeResource {
  const { target, authentication } = request;
  if (request.vpcSubnets !== undefined && request.vpc === undefined) {
    throw new Error(`${scope.node.path} has "vpcSubnets" for its function, which runs in no VPC; give "vpc" too, or leave the subnets out`);
  }
  const handler = makeHandler(scope, request);
  const logGroup = functionLogGroup(scope, 'ProviderLogs');
  const provider = new Provider(scope, 'Provider', {
    onEventHandler: handler,
    logGroup,
    frameworkOnEventRole: functionRole(scope, 'ProviderRole', `Answers CloudFormation for ${request.what}`, logGroup),
  });
  const resource = new CustomResource(scope, 'Resource', {
    resourceType: request.resourceType,
    serviceToken: provider.serviceToken,
    serviceTimeout: SERVICE_TIMEOUT,
    properties: {
      Endpoint: target.url,
      ...request.properties,
      Authentication: authentication._kind,
      ...(authentication._secret && { SecretArn: authentication._secret.secretArn }),
      ...(authentication._kind === 'iam' && { Region: authentication._region(scope), Service: target._service }),
    },
  });
  const rules = request.vpc ? openWay(handler, target, target.ec2Port, `OpenSearch from the function of ${request.what}`) : [];
  const admitted = target._admit(scope, handler.role!, request.collectionPermissions);
  resource.node.addDependency(handler, ...rules, ...target._dependencies, ...admitted);
  return { resource, role: handler.role! };
}

function makeHandler(scope: Construct, request: DeployTimeRequest): lambda.Function {
  const { authentication, vpc } = request;
  const logGroup = functionLogGroup(scope, 'Logs');
  const role = functionRole(scope, 'Role', request.doing, logGroup);
  if (vpc) {
    role.addToPolicy(new iam.PolicyStatement({ actions: NETWORK_INTERFACES, resources: ['*'] }));
  }
  if (authentication._kind === 'iam') {
    request.statements.forEach(statement => role.addToPolicy(statement));
  }
  authentication._secret?.grantRead(role);
  return new lambda.Function(scope, 'Handler', {
    description: request.doing,
    code: handlerCode(request.code),
    handler: 'index.handler',
    runtime: lambda.Runtime.NODEJS_24_X,
    timeout: FUNCTION_TIMEOUT,
    memorySize: 256,
    role,
    logGroup,
    vpc,
    vpcSubnets: request.vpcSubnets,
    securityGroups: vpc && [new ec2.SecurityGroup(scope, 'SecurityGroup', {
      vpc,
      description: `Function that ${request.doing[0].toLowerCase()}${request.doing.slice(1)}`,
    })],
  });
}

/** What a function in a VPC does for its network interfaces, whose ids nobody knows before. */
const NETWORK_INTERFACES = [
  'ec2:AssignPrivateIpAddresses', 'ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses',
];
