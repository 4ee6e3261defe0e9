import type { Duration, Size } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';

/** Common options for alarms. */
export interface AlarmOptions {
  /**
   * The actions when an alarm enters the ALARM state.
   *
   * @default - none
   */
  readonly actions?: IAlarmAction[];
  /**
   * The actions when an alarm returns to the OK state.
   *
   * @default - none
   */
  readonly okActions?: IAlarmAction[];
  /**
   * The prefix of the alarm names, followed by a hyphen and the name of the alarm.
   *
   * @default - the name of the monitored resource
   */
  readonly alarmNamePrefix?: string;
}

/** Options for an individual alarm. */
export interface AlarmSettingOptions {
  /**
   * The threshold of the alarm, in the unit of its metric.
   *
   * @default - the default of the alarm
   */
  readonly threshold?: number;
  /**
   * The period of a data point: a multiple of one minute.
   *
   * @default - the default of the alarm
   */
  readonly period?: Duration;
  /**
   * The number of periods that are evaluated.
   *
   * @default - the default of the alarm
   */
  readonly evaluationPeriods?: number;
  /**
   * The number of these periods that must breach the threshold.
   *
   * @default - all evaluated periods
   */
  readonly datapointsToAlarm?: number;
  /**
   * The actions when the alarm enters the ALARM state.
   *
   * @default - the common actions
   */
  readonly actions?: IAlarmAction[];
}

/** Overrides the default of an individual alarm. */
export class AlarmSetting {
  /** The alarm is not created. */
  public static off(): AlarmSetting {
    return new AlarmSetting({}, true);
  }

  /**
   * Sets the threshold.
   *
   * @param threshold the threshold, in the unit of the metric
   */
  public static at(threshold: number): AlarmSetting {
    return new AlarmSetting({ threshold }, false);
  }

  /**
   * Sets the threshold of a metric in bytes.
   *
   * @param size the threshold
   */
  public static atSize(size: Size): AlarmSetting {
    return new AlarmSetting({ threshold: size.toBytes() }, false);
  }

  /**
   * Sets any options of the alarm.
   *
   * @param options the options to override
   */
  public static of(options: AlarmSettingOptions): AlarmSetting {
    return new AlarmSetting(options, false);
  }

  private constructor(
    /** The options to override. */
    public readonly options: AlarmSettingOptions,
    /** Whether the alarm is not created. */
    public readonly isOff: boolean,
  ) {}
}
