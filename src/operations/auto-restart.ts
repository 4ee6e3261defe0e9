import { Arn, ArnFormat, Duration, Stack, Token } from 'aws-cdk-lib';
import type { CfnConnector, IConnectorRef } from 'aws-cdk-lib/aws-kafkaconnect';
import type * as logs from 'aws-cdk-lib/aws-logs';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { logGroupArn } from './permissions';
import { RestartFunction } from './restart-function';

/** How failed tasks are restarted. */
export interface FailedTasksRestartOptions {
  /**
   * How many times in a row a connector is restarted, until restarting is given up and a person has to look. The pauses between restarts grow: 0, 2, 6, 12, 20,
   * 30 and 42 minutes, then at most an hour. An error that a restart cannot mend, such as a record that cannot be converted, gets two at most.
   *
   * @default 7
   */
  readonly maxRestarts?: number;
  /**
   * For how long no task may have failed for the earlier restarts not to count any more: 5 minutes to 23 hours.
   *
   * @default Duration.hours(1)
   */
  readonly resetAfter?: Duration;
  /**
   * Secrets in AWS Secrets Manager. After a rotation of one of them all tasks are restarted once, because workers read secrets only when tasks start.
   *
   * @default - a rotated secret is used from the next restart on
   */
  readonly restartOn?: secretsmanager.ISecret[];
}

/** The restarts of a connector: which, how many. `AutoRestart` makes it. */
export class AutoRestartPolicy {
  /** @internal */
  public static _of(options: FailedTasksRestartOptions): AutoRestartPolicy {
    return new AutoRestartPolicy(options);
  }

  private readonly maxRestarts: number;
  private readonly resetAfter: Duration;
  private readonly secrets: readonly secretsmanager.ISecret[];

  private constructor(options: FailedTasksRestartOptions) {
    this.maxRestarts = options.maxRestarts ?? 7;
    this.resetAfter = options.resetAfter ?? Duration.hours(1);
    this.secrets = options.restartOn ?? [];
    if (!Token.isUnresolved(this.maxRestarts) && !(Number.isInteger(this.maxRestarts) && this.maxRestarts >= 1 && this.maxRestarts <= 100)) {
      throw new Error(`"maxRestarts" of AutoRestart.failedTasks must be a whole number from 1 to 100, got ${this.maxRestarts}; to have no restarts, leave "autoRestart" out`);
    }
    const minutes = this.resetAfter.isUnresolved() ? 60 : this.resetAfter.toMinutes({ integral: false });
    if (!Number.isInteger(minutes) || minutes < 5 || minutes > 23 * 60) {
      throw new Error(`"resetAfter" of AutoRestart.failedTasks must be whole minutes from 5 minutes to 23 hours, got ${this.resetAfter.toHumanString()}; only the metrics of one day are read`);
    }
  }

  /**
   * Lets the function of a stack look after a connector.
   *
   * @param scope a construct in that stack
   * @param connector the connector
   * @param logGroups where its workers log, besides what the connector itself tells
   * @internal
   */
  public _watch(scope: Construct, connector: IConnectorRef, logGroups: readonly logs.ILogGroup[] = []): void {
    const stack = Stack.of(scope);
    const arn = connector.connectorRef.connectorArn;
    refuseElsewhere(scope, stack, arn);
    const secrets = this.secrets.map(secret => secret.secretFullArn ?? secret.secretArn);
    RestartFunction.of(scope).watch({
      arn,
      maxRestarts: this.maxRestarts,
      resetAfterMinutes: this.resetAfter.toMinutes(),
      ...secrets.length > 0 && { secrets },
    }, {
      // the id of the service at the end of an ARN is not known of a secret that is known by its name
      secrets: this.secrets.map(secret => secret.secretFullArn ?? `${secret.secretArn}-??????`),
      logGroups: [...logGroups.map(({ logGroupName }) => logGroupName), ...ownLogGroup(connector)].map(name => logGroupArn(stack, name)),
    });
    RESTARTED.add(connector);
  }
}

/** Which connectors are restarted automatically, and how. */
export interface AutoRestartProps {
  /** The connectors: those of this app, those made elsewhere (`Connector.fromConnectorArn`), and those that are L1s. */
  readonly connectors: IConnectorRef[];
  /**
   * How they are restarted.
   *
   * @default AutoRestart.failedTasks()
   */
  readonly policy?: AutoRestartPolicy;
  /**
   * The log groups of workers of connectors made elsewhere. The log tells whether a restart can mend an error.
   *
   * @default - those of connectors of this app; without a log every error is restarted `maxRestarts` times
   */
  readonly logGroups?: logs.ILogGroup[];
}

/**
 * Restarts the failed tasks of connectors.
 *
 * MSK Connect says RUNNING of a connector whose tasks have failed, and never restarts them. One function for each stack looks every two minutes at the metrics
 * of all its connectors; in a run it restarts at most three of them. A connector of this library takes it as `autoRestart`.
 */
export class AutoRestart extends Construct {
  /**
   * Failed tasks are restarted, with pauses that grow, until restarting is given up: then the metric `RestartsGivenUp` and an alarm of `ConnectorAlarms` say so.
   *
   * With Kafka Connect 3.7 and later only failed tasks are restarted, with earlier versions the whole connector.
   *
   * @param options how many restarts, and after which rotations
   */
  public static failedTasks(options: FailedTasksRestartOptions = {}): AutoRestartPolicy {
    return AutoRestartPolicy._of(options);
  }

  constructor(scope: Construct, id: string, props: AutoRestartProps) {
    super(scope, id);
    if (props.connectors.length === 0) {
      throw new Error(`${this.node.path}: "connectors" is empty; specify at least one connector, or remove the construct`);
    }
    const policy = props.policy ?? AutoRestart.failedTasks();
    props.connectors.forEach(connector => policy._watch(this, connector, props.logGroups));
  }
}

/** Those of this app, for the alarms that come later. */
const RESTARTED = new WeakSet<object>();

/** Whether a connector is restarted automatically, as far as that was asked for until now. */
export function isRestarted(connector: IConnectorRef): boolean {
  return RESTARTED.has(connector);
}

/** Where a connector of this app logs to. */
function ownLogGroup(connector: IConnectorRef): string[] {
  const resource = (connector.node.defaultChild ?? connector) as Partial<CfnConnector>;
  const delivery = resource.logDelivery as CfnConnector.LogDeliveryProperty | undefined;
  const workers = delivery?.workerLogDelivery as CfnConnector.WorkerLogDeliveryProperty | undefined;
  const { enabled, logGroup } = (workers?.cloudWatchLogs ?? {}) as Partial<CfnConnector.CloudWatchLogsLogDeliveryProperty>;
  return enabled !== false && logGroup !== undefined ? [logGroup] : [];
}

/** The function asks the service of its own account and Region. */
function refuseElsewhere(scope: Construct, stack: Stack, arn: string): void {
  if (Token.isUnresolved(arn)) {
    return;
  }
  const { region, account } = Arn.split(arn, ArnFormat.SLASH_RESOURCE_NAME);
  for (const [what, here, there] of [['Region', stack.region, region], ['account', stack.account, account]] as const) {
    if (!Token.isUnresolved(here) && !Token.isUnresolved(there) && here !== there) {
      throw new Error(`${scope.node.path}: the connector ${arn} is in the ${what} ${there}, and the function that restarts it would be in ${here}; `
        + `declare AutoRestart in a stack of that ${what}`);
    }
  }
}
