import { Duration, Lazy, RemovalPolicy } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { functionResource } from './function-resource';

/** The function ends before it with an answer. */
export const FUNCTION_TIMEOUT = Duration.minutes(5);

/** How long CloudFormation waits for an answer, rather than an hour: Lambda runs a function again whose answer did not arrive, twice, and with pauses. */
export const SERVICE_TIMEOUT = Duration.minutes(20);

export interface CustomResourceFunctionProps {
  /** The id in the stack. It is part of every user's template: another id makes every resource of the function anew. */
  readonly id: string;
  /** The folder in `handlers/`. */
  readonly code: string;
  readonly description: string;
}

/** The one function per stack behind a kind of custom resource. It runs outside of any VPC: its calls go to the service, not to the brokers. */
export class CustomResourceFunction extends Construct {
  static of(stack: Stack, props: CustomResourceFunctionProps): CustomResourceFunction {
    return (stack.node.tryFindChild(props.id) as CustomResourceFunction | undefined) ?? new CustomResourceFunction(stack, props.id, props);
  }

  readonly functionArn: string;
  readonly roleName: string;
  private readonly resources = new Map<string, string[]>();

  private constructor(scope: Construct, id: string, props: CustomResourceFunctionProps) {
    super(scope, id);
    const logGroup = new logs.LogGroup(this, 'Logs', {
      retention: logs.RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // The statements stand in the role itself: the function then waits for them without a dependency of its own.
    const role = new iam.CfnRole(this, 'Role', {
      assumeRolePolicyDocument: new iam.PolicyDocument({
        statements: [new iam.PolicyStatement({ principals: [new iam.ServicePrincipal('lambda.amazonaws.com')], actions: ['sts:AssumeRole'] })],
      }),
      description: props.description,
      policies: Lazy.any({ produce: () => [{ policyName: 'Calls', policyDocument: this.policy(logGroup) }] }),
    });
    this.roleName = role.ref;
    const handler = functionResource(this, {
      description: props.description, code: props.code, roleArn: role.attrArn, logGroupName: logGroup.logGroupName, timeout: FUNCTION_TIMEOUT,
    });
    this.functionArn = handler.attrArn;
  }

  /** Lets the function call some actions on one more resource. */
  allow(actions: readonly string[], resource: string): void {
    const key = [...actions].sort().join(',');
    const known = this.resources.get(key) ?? [];
    this.resources.set(key, known.includes(resource) ? known : [...known, resource]);
  }

  private policy(logGroup: logs.ILogGroup): iam.PolicyDocument {
    return new iam.PolicyDocument({
      statements: [
        ...[...this.resources].map(([actions, resources]) => new iam.PolicyStatement({ actions: actions.split(','), resources })),
        new iam.PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] }),
      ],
    });
  }
}
