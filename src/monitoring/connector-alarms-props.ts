import type { Duration } from 'aws-cdk-lib';
import type * as rds from 'aws-cdk-lib/aws-rds';
import type { IConnector } from '../connect';
import type { AlarmOptions, AlarmSetting } from './alarm-options';
import type { ConnectorMetricsOptions } from './connector-metrics';

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
