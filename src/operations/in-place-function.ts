import { Aws, Duration, Fn, Stack } from 'aws-cdk-lib';
import type { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { functionResource } from '../cluster/internal';
import { functionLogGroup, functionRole } from './function-role';
import { makeWaiter, STEP_SECONDS, waiterArn } from './in-place-waiter';
import { RoleStatements } from './role-statements';
import type { Permission } from './role-statements';

/** In the tree, and so in the logical ids of users' templates: another id makes every in-place connector fail, as its function may not change. */
const ID = 'MskConnectInPlace';

/** The one function, with the state machine that awaits its steps, that changes the connectors of a stack in place. */
export class InPlaceFunction extends Construct {
  static of(scope: Construct): InPlaceFunction {
    const stack = Stack.of(scope);
    return (stack.node.tryFindChild(ID) as InPlaceFunction | undefined) ?? new InPlaceFunction(stack, ID);
  }

  readonly serviceToken: string;
  /** What connectors wait for: it knows the function, not the other way round. */
  readonly waiter: CfnStateMachine;
  private readonly statements: RoleStatements;

  private constructor(scope: Construct, id: string) {
    super(scope, id);
    const stack = Stack.of(this);
    const logGroup = functionLogGroup(this, 'Logs');
    const description = 'Changes connectors of MSK Connect in place';
    const role = functionRole(this, 'Role', description, logGroup);
    this.statements = new RoleStatements(role);
    for (const [permission, resources] of ofEveryConnector(stack)) {
      this.allow(permission, ...resources);
    }
    this.allow({ actions: ['states:StartExecution'] }, waiterArn(stack));
    const handler = functionResource(this, {
      description,
      code: 'connector',
      roleArn: role.roleArn,
      logGroupName: logGroup.logGroupName,
      timeout: Duration.seconds(STEP_SECONDS),
      environment: { STATE_MACHINE_ARN: waiterArn(stack) },
    });
    // with all policies into which its statements are divided
    handler.node.addDependency(role);
    this.waiter = makeWaiter(this, handler);
    this.serviceToken = handler.attrArn;
  }

  /** Lets the function do something with one or more resources. The function waits for its policies, and every connector for the function. */
  allow(permission: Permission, ...resources: readonly string[]): void {
    this.statements.allow(permission, ...resources);
  }
}

/**
 * What the function may do whatever connectors there are.
 *
 * A connector that leaves the template is deleted when the statements that name it are gone already. What allows that is the tag that only this stack
 * has put on it.
 */
function ofEveryConnector(stack: Stack): [Permission, string[]][] {
  const stackGuid = Fn.select(2, Fn.split('/', Aws.STACK_ID));
  const owned: Permission = {
    actions: ['DeleteConnector', 'DescribeConnector', 'ListTagsForResource', 'UntagResource'].map(action => `kafkaconnect:${action}`),
    conditions: { StringLike: { 'aws:ResourceTag/cdk-msk-connect:owner': [`${Aws.STACK_ID}/*`, `${stackGuid}/*`] } },
  };
  return [
    [CREATE, ['*']],
    [owned, [stack.formatArn({ service: 'kafkaconnect', resource: 'connector', resourceName: '*' })]],
    [LINKED_ROLE, [serviceLinkedRole(stack, 'kafkaconnect.amazonaws.com')]],
    [{ actions: ['cloudformation:DescribeStacks'] }, [Aws.STACK_ID]],
  ];
}

/** What CreateConnector does in the name of its caller, and what has no resource that could be named. */
const CREATE: Permission = {
  actions: [
    'kafkaconnect:CreateConnector', 'kafkaconnect:ListConnectors',
    'ec2:CreateNetworkInterface', 'ec2:DescribeSecurityGroups', 'ec2:DescribeSubnets', 'ec2:DescribeVpcs',
    'logs:CreateLogDelivery', 'logs:DeleteLogDelivery', 'logs:DescribeLogGroups', 'logs:DescribeResourcePolicies', 'logs:GetLogDelivery',
    'logs:ListLogDeliveries', 'logs:PutResourcePolicy', 'logs:UpdateLogDelivery',
  ],
};

const LINKED_ROLE: Permission = {
  actions: ['iam:CreateServiceLinkedRole'],
  conditions: { StringEquals: { 'iam:AWSServiceName': 'kafkaconnect.amazonaws.com' } },
};

export function serviceLinkedRole(stack: Stack, service: string): string {
  return stack.formatArn({ service: 'iam', region: '', resource: 'role', resourceName: `aws-service-role/${service}/*` });
}
