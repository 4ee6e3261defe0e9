import type { Duration, Size } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';

/** What all alarms of one construct have in common. */
export interface AlarmOptions {
  /**
   * What happens when an alarm goes off.
   *
   * @default - nothing but the state of the alarm
   */
  readonly actions?: IAlarmAction[];
  /**
   * What happens when all is well again.
   *
   * @default - nothing but the state of the alarm
   */
  readonly okActions?: IAlarmAction[];
  /**
   * What the names of the alarms start with; a hyphen and the name of the alarm follow.
   *
   * @default - the name of what is watched
   */
  readonly alarmNamePrefix?: string;
}

/** What can be changed of one alarm. */
export interface AlarmSettingOptions {
  /**
   * The value from which on the alarm goes off, in the unit of its metric.
   *
   * @default - the default of the alarm
   */
  readonly threshold?: number;
  /**
   * The time that one data point covers: whole minutes.
   *
   * @default - the default of the alarm
   */
  readonly period?: Duration;
  /**
   * The number of periods that the alarm looks at.
   *
   * @default - the default of the alarm
   */
  readonly evaluationPeriods?: number;
  /**
   * The number of these periods in which the threshold must be reached.
   *
   * @default - all of them
   */
  readonly datapointsToAlarm?: number;
  /**
   * What happens when the alarm goes off.
   *
   * @default - the actions of all alarms
   */
  readonly actions?: IAlarmAction[];
}

/** How one alarm differs from its default. */
export class AlarmSetting {
  /** The alarm is left out. */
  public static off(): AlarmSetting {
    return new AlarmSetting({}, true);
  }

  /**
   * Another threshold.
   *
   * @param threshold the value from which on the alarm goes off, in the unit of its metric
   */
  public static at(threshold: number): AlarmSetting {
    return new AlarmSetting({ threshold }, false);
  }

  /**
   * Another threshold of a metric in bytes.
   *
   * @param size the size from which on the alarm goes off
   */
  public static atSize(size: Size): AlarmSetting {
    return new AlarmSetting({ threshold: size.toBytes() }, false);
  }

  /**
   * Anything else about the alarm.
   *
   * @param options what differs
   */
  public static of(options: AlarmSettingOptions): AlarmSetting {
    return new AlarmSetting(options, false);
  }

  private constructor(
    /** What differs. */
    public readonly options: AlarmSettingOptions,
    /** Whether the alarm is left out. */
    public readonly isOff: boolean,
  ) {}
}
