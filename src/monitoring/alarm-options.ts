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
