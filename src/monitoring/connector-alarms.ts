import type { Duration } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type * as rds from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';
import { ConnectorKind } from '../connect';
import type { IConnector } from '../connect';
import { isRestarted } from '../operations/internal';
import type { AlarmOptions, AlarmSetting } from './alarm-options';
import { makeAlarm } from './alarm-spec';
import type { AlarmSpec } from './alarm-spec';
import { hasMetrics } from './cluster-view';
import * as specs from './connector-alarm-specs';
import { ConnectorMetrics } from './connector-metrics';
import type { ConnectorMetricsOptions } from './connector-metrics';
import { ConnectorView } from './connector-view';
import { freeStorage, postgresBehind, slotLag } from './database-alarm-specs';

/** Options for the alarms of a connector, and their thresholds. */
export interface ConnectorAlarmsOptions extends AlarmOptions, ConnectorMetricsOptions {
  /**
   * The expected number of running tasks.
   *
   * @default - `tasks.max` for a sink with a fixed number of workers; otherwise 1, because a source can use fewer tasks
   */
  readonly expectedTasks?: number;
  /**
   * The maximum number of workers of autoscaled capacity.
   *
   * @default - the maximum of the capacity of the connector
   */
  readonly maxWorkers?: number;
  /**
   * The maximum time without records before the alarm is raised: multiples of 5 minutes, up to 7 days. It depends on your workload.
   *
   * @default - the alarm is not created
   */
  readonly noRecordsFor?: Duration;
  /**
   * The PostgreSQL instance that a Debezium connector captures: alarms for its replication slot and disk are created as well.
   *
   * @default - the instance in the same app that a Debezium connector for PostgreSQL connects to
   */
  readonly databaseInstance?: rds.IDatabaseInstance;
  /**
   * Whether failed tasks are restarted automatically. The alarm `failedTasks` then allows time for restarts, and `restartsGivenUp` is created.
   *
   * @default - determined by `autoRestart` of the connector, or by an `AutoRestart` that was created before the alarms
   */
  readonly autoRestart?: boolean;
  /**
   * Tasks have failed.
   *
   * @default - at 1 task, within 5 minutes; with automatic restarts in 15 of 20 minutes
   */
  readonly failedTasks?: AlarmSetting;
  /**
   * Failed tasks are no longer restarted automatically.
   *
   * @default - as soon as restarts are given up; not created without automatic restarts
   */
  readonly restartsGivenUp?: AlarmSetting;
  /**
   * Fewer tasks run than expected, or the connector reports no metrics.
   *
   * @default - below `expectedTasks` for 15 minutes
   */
  readonly missingTasks?: AlarmSetting;
  /**
   * The consumer lag of a sink, in records, of the topic with the largest lag.
   *
   * @default - at 10 000 records for 15 minutes
   */
  readonly lag?: AlarmSetting;
  /**
   * A sink does not catch up: its consumer lag has not decreased. The threshold is the minimum lag.
   *
   * @default - at 100 records for 30 minutes
   */
  readonly lagNotShrinking?: AlarmSetting;
  /**
   * The CPU utilization of the workers is constantly high. In percent.
   *
   * @default - at 90 percent for 30 minutes
   */
  readonly cpu?: AlarmSetting;
  /**
   * The memory utilization of the workers is high. In percent of the worker memory, of which a healthy JVM uses 80 to 90.
   *
   * @default - at 95 percent for 30 minutes
   */
  readonly memory?: AlarmSetting;
  /**
   * Autoscaling has reached the maximum number of workers. In workers.
   *
   * @default - at the maximum number of workers for 30 minutes; not created without autoscaling
   */
  readonly workersAtMaximum?: AlarmSetting;
  /**
   * The workers rebalance repeatedly. In rebalances within one period.
   *
   * @default - at 4 rebalances within 15 minutes, twice in a row
   */
  readonly rebalances?: AlarmSetting;
  /**
   * A replication slot retains the write-ahead log (WAL) of the database. In bytes.
   *
   * @default - at 10 percent of the allocated storage, or 5 GiB if that is unknown, for 15 minutes
   */
  readonly slotLag?: AlarmSetting;
  /**
   * The disk of the database is nearly full. In free bytes.
   *
   * @default - below 15 percent of the allocated storage, or 10 GiB if that is unknown, for 15 minutes
   */
  readonly freeStorage?: AlarmSetting;
}

/** Properties for `ConnectorAlarms`. */
export interface ConnectorAlarmsProps extends ConnectorAlarmsOptions {
  /** The connector to monitor. */
  readonly connector: IConnector;
}

/**
 * Alarms for a connector, with defaults that depend on its type. One resource per alarm.
 *
 * MSK Connect reports a connector as RUNNING even if its tasks have failed or it processes no records; these alarms do not use that state.
 */
export class ConnectorAlarms extends Construct {
  /** All alarms, for composite alarms and dashboards. */
  public readonly alarms: Alarm[] = [];
  /**
   * Tasks have failed.
   *
   * @default - not created
   */
  public readonly failedTasks?: Alarm;
  /**
   * Failed tasks are no longer restarted automatically.
   *
   * @default - not created, or the connector has no automatic restarts
   */
  public readonly restartsGivenUp?: Alarm;
  /**
   * Fewer tasks run than expected.
   *
   * @default - not created
   */
  public readonly missingTasks?: Alarm;
  /**
   * The consumer lag of a sink is high.
   *
   * @default - not created, or the connector is a source
   */
  public readonly lag?: Alarm;
  /**
   * A sink does not catch up: its consumer lag does not decrease.
   *
   * @default - not created, or the connector is a source
   */
  public readonly lagNotShrinking?: Alarm;
  /**
   * No records were processed for the specified time.
   *
   * @default - not created
   */
  public readonly noRecords?: Alarm;
  /**
   * The CPU utilization of the workers is constantly high.
   *
   * @default - not created
   */
  public readonly cpu?: Alarm;
  /**
   * The memory utilization of the workers is high.
   *
   * @default - not created
   */
  public readonly memory?: Alarm;
  /**
   * Autoscaling has reached the maximum number of workers.
   *
   * @default - not created, or the number of workers is fixed
   */
  public readonly workersAtMaximum?: Alarm;
  /**
   * The workers rebalance repeatedly.
   *
   * @default - not created
   */
  public readonly rebalances?: Alarm;
  /**
   * A replication slot retains the write-ahead log (WAL) of the database.
   *
   * @default - not created, or no PostgreSQL instance is known
   */
  public readonly slotLag?: Alarm;
  /**
   * The disk of the database is nearly full.
   *
   * @default - not created, or no PostgreSQL instance is known
   */
  public readonly freeStorage?: Alarm;

  constructor(scope: Construct, id: string, props: ConnectorAlarmsProps) {
    super(scope, id);

    const view = new ConnectorView(props.connector, props.connectorKind);
    const { kind, title } = view;
    if (kind === undefined) {
      throw new Error(
        `${this.node.path}: it is not known whether the connector ${title} is a source or a sink, because it is imported; specify "connectorKind"`);
    }
    const metrics = ConnectorMetrics.of(props.connector, props);
    const make = (spec: AlarmSpec, setting?: AlarmSetting) => this.add(spec, props.alarmNamePrefix ?? view.name, props, setting);

    const restarted = props.autoRestart ?? isRestarted(props.connector);
    this.failedTasks = make(restarted ? specs.failedTasksDespiteRestarts(metrics, title) : specs.failedTasks(metrics, title), props.failedTasks);
    if (restarted) {
      this.restartsGivenUp = make(specs.restartsGivenUp(metrics, title), props.restartsGivenUp);
    } else if (asked(props.restartsGivenUp)) {
      throw new Error(
        `${this.node.path}: the alarm "restartsGivenUp" needs automatic restarts, and the connector ${title} is not known to have them; `
        + 'specify "autoRestart" for the connector, create AutoRestart before the alarms, or remove "restartsGivenUp"');
    }
    this.missingTasks = make(specs.missingTasks(metrics, title, props.expectedTasks ?? view.expectedTasks), props.missingTasks);
    if (this.watchesLag(props, view)) {
      this.lag = make(specs.lag(metrics, title), props.lag);
      this.lagNotShrinking = make(specs.lagNotShrinking(metrics, title), props.lagNotShrinking);
    }
    if (props.noRecordsFor !== undefined) {
      this.noRecords = make(specs.noRecords(metrics, title, kind, props.noRecordsFor));
    }
    this.cpu = make(specs.cpu(metrics, title), props.cpu);
    this.memory = make(specs.memory(metrics, title), props.memory);
    const maxWorkers = props.maxWorkers ?? view.maxAutoscaledWorkers;
    if (maxWorkers !== undefined) {
      this.workersAtMaximum = make(specs.workersAtMaximum(metrics, title, maxWorkers), props.workersAtMaximum);
    } else if (asked(props.workersAtMaximum)) {
      throw new Error(
        `${this.node.path}: the alarm "workersAtMaximum" needs autoscaled capacity, and the connector ${title} is not known to have it; `
        + 'specify "maxWorkers", or remove "workersAtMaximum"');
    }
    this.rebalances = make(specs.rebalances(metrics, title), props.rebalances);
    const database = postgresBehind(this, view, props.databaseInstance, asked(props.slotLag) || asked(props.freeStorage));
    if (database) {
      this.slotLag = make(slotLag(database, title), props.slotLag);
      this.freeStorage = make(freeStorage(database, title), props.freeStorage);
    }
  }

  private add(spec: AlarmSpec, prefix: string, props: ConnectorAlarmsProps, setting?: AlarmSetting): Alarm | undefined {
    const alarm = makeAlarm(this, spec, prefix, props, setting);
    if (alarm) {
      this.alarms.push(alarm);
    }
    return alarm;
  }

  /** Kafka that is not Amazon MSK tells CloudWatch of no lag: nobody asked, so nothing is said. */
  private watchesLag(props: ConnectorAlarmsProps, view: ConnectorView): boolean {
    const wanted = asked(props.lag) || asked(props.lagNotShrinking);
    if (view.kind === ConnectorKind.SOURCE) {
      if (wanted) {
        throw new Error(
          `${this.node.path}: consumer lag exists for sinks only, got the source ${view.title}; `
          + 'remove "lag" and "lagNotShrinking", and use "noRecordsFor" to detect that it is stuck');
      }
      return false;
    }
    if (props.lag?.isOff && props.lagNotShrinking?.isOff) {
      return false;
    }
    const cluster = props.cluster ?? view.cluster;
    return wanted || cluster === undefined || hasMetrics(cluster);
  }
}

/** Whether the user wants an alarm, and not only the default. */
function asked(setting: AlarmSetting | undefined): boolean {
  return setting !== undefined && !setting.isOff;
}
