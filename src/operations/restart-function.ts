import { Duration, Lazy, Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { handlerCode } from '../cluster/internal';
import { functionLogGroup, functionRole } from './function-role';
import { LOG_GROUP } from './permissions';
import { RoleStatements } from './role-statements';
import type { Permission } from './role-statements';

/** In the tree, and so in the logical ids of users' templates. */
const ID = 'MskConnectAutoRestart';

const PERIOD = Duration.minutes(2);
/** Less than a period, so that two runs never overlap. No concurrency is reserved: in an account with the least quota there is none to reserve. */
const TIMEOUT = Duration.seconds(100);

const CONNECTOR: Permission = { actions: ['DescribeConnector', 'ListConnectorOperations', 'RestartConnector'].map(action => `kafkaconnect:${action}`) };
/** There is no resource that could be named. */
const METRICS: Permission = { actions: ['cloudwatch:GetMetricData'] };
const SECRET: Permission = { actions: ['secretsmanager:DescribeSecret'] };

/** A connector, as the function is told of it; the names are those that it reads. */
export interface RestartedConnector {
  readonly arn: string;
  readonly maxRestarts: number;
  readonly resetAfterMinutes: number;
  readonly secrets?: readonly string[];
}

/** What else the function may see of a connector. */
export interface RestartPermissions {
  readonly secrets: readonly string[];
  readonly logGroups: readonly string[];
}

/** The one function that restarts the connectors of a stack, with its schedule. */
export class RestartFunction extends Construct {
  static of(scope: Construct): RestartFunction {
    const stack = Stack.of(scope);
    return (stack.node.tryFindChild(ID) as RestartFunction | undefined) ?? new RestartFunction(stack, ID);
  }

  private readonly connectors: RestartedConnector[] = [];
  private readonly statements: RoleStatements;

  private constructor(scope: Construct, id: string) {
    super(scope, id);
    const description = 'Restarts failed tasks of connectors of MSK Connect';
    const logGroup = functionLogGroup(this, 'Logs');
    const role = functionRole(this, 'Role', description, logGroup);
    this.statements = new RoleStatements(role);
    this.statements.allow(METRICS, '*');
    const handler = new lambda.Function(this, 'Handler', {
      description,
      code: handlerCode('restart'),
      handler: 'index.handler',
      runtime: lambda.Runtime.NODEJS_24_X,
      timeout: TIMEOUT,
      memorySize: 256,
      // the next run comes soon, and sees all that this one would have
      retryAttempts: 0,
      role,
      logGroup,
    });
    new Schedule(this, 'Schedule', {
      description,
      schedule: ScheduleExpression.rate(PERIOD),
      target: new LambdaInvoke(handler, {
        input: ScheduleTargetInput.fromObject({ connectors: Lazy.any({ produce: () => this.connectors }) }),
        retryAttempts: 0,
        maxEventAge: Duration.minutes(1),
      }),
    });
  }

  /** Lets the function look after a connector. */
  watch(connector: RestartedConnector, { secrets, logGroups }: RestartPermissions): void {
    if (this.connectors.some(({ arn }) => arn === connector.arn)) {
      throw new Error(`${this.node.path}: a connector is restarted automatically twice; specify it in "autoRestart" or in "AutoRestart", not in both`);
    }
    this.connectors.push(connector);
    this.statements.allow(CONNECTOR, connector.arn);
    this.statements.allow(SECRET, ...secrets);
    this.statements.allow(LOG_GROUP, ...logGroups);
  }
}
