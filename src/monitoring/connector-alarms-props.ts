import type { Duration } from 'aws-cdk-lib';
import type * as rds from 'aws-cdk-lib/aws-rds';
import type { IConnector } from '../connect';
import type { AlarmOptions, AlarmSetting } from './alarm-options';
import type { ConnectorMetricsOptions } from './connector-metrics';

/** Which alarms a connector has, and their thresholds. */
export interface ConnectorAlarmsOptions extends AlarmOptions, ConnectorMetricsOptions {
  /**
   * The number of tasks that run when all is well.
   *
   * @default - `tasks.max` of a sink with a fixed number of workers; otherwise 1, because a source may divide its work into fewer tasks
   */
  readonly expectedTasks?: number;
  /**
   * The maximum number of workers of autoscaled capacity.
   *
   * @default - the maximum of the capacity of the connector
   */
  readonly maxWorkers?: number;
  /**
   * For how long the connector may move no record: multiples of 5 minutes, up to 7 days. How long is normal only you can know.
   *
   * @default - no such alarm
   */
  readonly noRecordsFor?: Duration;
  /**
   * The PostgreSQL instance that a Debezium connector captures: its replication slot and its disk are watched too.
   *
   * @default - the instance in the same app whose endpoint is the host of a Debezium connector for PostgreSQL
   */
  readonly databaseInstance?: rds.IDatabaseInstance;
  /**
   * Whether failed tasks are restarted automatically. The alarm `failedTasks` then waits for restarts to help, and `restartsGivenUp` is created.
   *
   * @default - as the connector was told with `autoRestart`, or an `AutoRestart` that was created before the alarms
   */
  readonly autoRestart?: boolean;
  /**
   * Tasks have failed.
   *
   * @default - at 1 task, within 5 minutes; with automatic restarts in 15 of 20 minutes
   */
  readonly failedTasks?: AlarmSetting;
  /**
   * Failed tasks are not restarted automatically any more.
   *
   * @default - as soon as restarting is given up; not created without automatic restarts
   */
  readonly restartsGivenUp?: AlarmSetting;
  /**
   * Fewer tasks run than expected, or the connector reports no metrics.
   *
   * @default - below `expectedTasks` for 15 minutes
   */
  readonly missingTasks?: AlarmSetting;
  /**
   * A sink lags behind. In records, of the topic with the largest lag.
   *
   * @default - at 10 000 records for 15 minutes
   */
  readonly lag?: AlarmSetting;
  /**
   * A sink lags behind and does not catch up: the lag has not shrunk. The threshold is the lag from which on this counts.
   *
   * @default - at 100 records for 30 minutes
   */
  readonly lagNotShrinking?: AlarmSetting;
  /**
   * The CPU of the workers is busy all the time. In percent.
   *
   * @default - at 90 percent for 30 minutes
   */
  readonly cpu?: AlarmSetting;
  /**
   * The workers are short of memory. In percent of the whole worker, of which a JVM in good health uses 80 to 90.
   *
   * @default - at 95 percent for 30 minutes
   */
  readonly memory?: AlarmSetting;
  /**
   * Autoscaling has reached the maximum number of workers. In workers.
   *
   * @default - at the greatest number of workers for 30 minutes; none without autoscaling
   */
  readonly workersAtMaximum?: AlarmSetting;
  /**
   * The workers rebalance again and again. In rebalances within one period.
   *
   * @default - at 4 rebalances within 15 minutes, twice in a row
   */
  readonly rebalances?: AlarmSetting;
  /**
   * A replication slot holds back the write-ahead log of the database. In bytes.
   *
   * @default - at a tenth of the allocated storage, or 5 GiB where that is not known, for 15 minutes
   */
  readonly slotLag?: AlarmSetting;
  /**
   * The disk of the database is nearly full. In bytes that are free.
   *
   * @default - below 15 percent of the allocated storage, or 10 GiB where that is not known, for 15 minutes
   */
  readonly freeStorage?: AlarmSetting;
}

/** The alarms of one connector. */
export interface ConnectorAlarmsProps extends ConnectorAlarmsOptions {
  /** The connector to monitor. */
  readonly connector: IConnector;
}
