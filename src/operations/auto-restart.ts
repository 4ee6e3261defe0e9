import { Arn, ArnFormat, Duration, Stack, Token } from 'aws-cdk-lib';
import type { CfnConnector, IConnectorRef } from 'aws-cdk-lib/aws-kafkaconnect';
import type * as logs from 'aws-cdk-lib/aws-logs';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { logGroupArn } from './permissions';
import { RestartFunction } from './restart-function';

/** Options for automatic restarts. */
export interface FailedTasksRestartOptions {
  /**
   * The maximum number of consecutive restarts, after which manual intervention is required. The pauses between restarts increase: 0, 2, 6, 12, 20,
   * 30 and 42 minutes, then up to an hour. An error that a restart cannot resolve, such as a record that cannot be converted, is retried at most
   * twice.
   *
   * @default 7
   */
  readonly maxRestarts?: number;
  /**
   * The time without failed tasks after which the number of restarts is reset: 5 minutes to 23 hours.
   *
   * @default Duration.hours(1)
   */
  readonly resetAfter?: Duration;
  /**
   * Secrets in AWS Secrets Manager. After one of them is rotated, all tasks are restarted once, because workers read secrets only when tasks start.
   *
   * @default - a rotated secret takes effect at the next restart
   */
  readonly restartOn?: secretsmanager.ISecret[];
}

/** The restart policy of a connector, created by `AutoRestart`. */
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
      throw new Error(`"maxRestarts" of AutoRestart.failedTasks must be a whole number from 1 to 100, got ${this.maxRestarts}; to disable restarts, omit "autoRestart"`);
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

/** Properties for `AutoRestart`. */
export interface AutoRestartProps {
  /** The connectors: constructs of this app, imported ones (`Connector.fromConnectorArn`), and L1 constructs. */
  readonly connectors: IConnectorRef[];
  /**
   * The restart policy.
   *
   * @default AutoRestart.failedTasks()
   */
  readonly policy?: AutoRestartPolicy;
  /**
   * The log groups of imported connectors. The log determines whether a restart can resolve an error.
   *
   * @default - the log groups of connectors in this app; without a log, tasks are restarted `maxRestarts` times after any error
   */
  readonly logGroups?: logs.ILogGroup[];
}

/**
 * Restarts the failed tasks of connectors.
 *
 * MSK Connect reports a connector as RUNNING even if its tasks have failed, and never restarts them. One function per stack checks the metrics of all
 * connectors every two minutes; in each run, it restarts at most three of them. For a connector of this library, use `autoRestart`.
 */
export class AutoRestart extends Construct {
  /**
   * Failed tasks are restarted, with increasing pauses, until restarts are given up, which the metric `RestartsGivenUp` and an alarm of
   * `ConnectorAlarms` report.
   *
   * With Kafka Connect 3.7 and later, only failed tasks are restarted; with earlier versions, the complete connector is.
   *
   * @param options the number of restarts, and the secrets whose rotation causes a restart
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
