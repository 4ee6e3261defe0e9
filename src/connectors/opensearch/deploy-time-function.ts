import { CustomResource } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { SERVICE_TIMEOUT } from '../../cluster/internal';
import { openWay } from '../../network/internal';
import { providedFunction } from '../../operations/internal';
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
  const { handler, serviceToken } = providedFunction(scope, {
    ...request,
    grant: (role) => {
      if (authentication._kind === 'iam') {
        request.statements.forEach(statement => role.addToPolicy(statement));
      }
      authentication._secret?.grantRead(role);
    },
  });
  const resource = new CustomResource(scope, 'Resource', {
    resourceType: request.resourceType,
    serviceToken,
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
