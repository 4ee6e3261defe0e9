import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { ConnectorKind } from '../connect';
import { isRestarted } from '../operations/internal';
import type { AlarmSetting } from './alarm-options';
import { makeAlarm } from './alarm-spec';
import type { AlarmSpec } from './alarm-spec';
import { hasMetrics } from './cluster-view';
import * as specs from './connector-alarm-specs';
import type { ConnectorAlarmsProps } from './connector-alarms-props';
import { ConnectorMetrics } from './connector-metrics';
import { ConnectorView } from './connector-view';
import { freeStorage, instanceOf, instanceOfResource, slotLag } from './database-alarm-specs';
import type { PostgresInstance } from './database-alarm-specs';

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
    const database = this.databaseOf(props, view);
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

  private databaseOf(props: ConnectorAlarmsProps, view: ConnectorView): PostgresInstance | undefined {
    if (props.databaseInstance) {
      if (view.connectorClass !== undefined && !view.isDebeziumPostgres) {
        throw new Error(
          `${this.node.path}: "databaseInstance" monitors the replication slots of the Debezium PostgreSQL connector, `
          + `got a connector of the class ${view.connectorClass}; remove it`);
      }
      const engine = props.databaseInstance.engine?.engineType;
      if (engine !== undefined && engine !== 'postgres') {
        throw new Error(`${this.node.path}: "databaseInstance" monitors the replication slots of PostgreSQL, got an instance of ${engine}; remove it`);
      }
      return instanceOf(props.databaseInstance);
    }
    if (view.postgresInstance) {
      return instanceOfResource(view.postgresInstance);
    }
    if (asked(props.slotLag) || asked(props.freeStorage)) {
      throw new Error(`${this.node.path}: the database of ${view.title} is not known to be an Amazon RDS for PostgreSQL instance; specify "databaseInstance"`);
    }
    return undefined;
  }
}

/** Whether the user wants an alarm, and not only the default. */
function asked(setting: AlarmSetting | undefined): boolean {
  return setting !== undefined && !setting.isOff;
}
