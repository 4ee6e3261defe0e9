import { AlarmRule, AlarmState, CompositeAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { CompositeAlarmProps, IAlarm, IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';

/** A rule has at most 10240 characters, and an alarm in it up to 330: its ARN, with a name of 255. */
const CHILDREN = 30;

/** Several alarms as one. */
export interface CombinedAlarmProps {
  /** The alarms, of one connector (`connectorAlarms.alarms`) or of several connectors and clusters. */
  readonly alarms: IAlarm[];
  /**
   * The name of the alarm.
   *
   * @default - generated
   */
  readonly alarmName?: string;
  /**
   * What happens when the first of the alarms goes off.
   *
   * @default - nothing but the state of the alarm
   */
  readonly actions?: IAlarmAction[];
  /**
   * What happens when all of them are well again.
   *
   * @default - nothing but the state of the alarm
   */
  readonly okActions?: IAlarmAction[];
}

/**
 * One alarm that goes off while any of several does: one message a breakdown, and not one for each of its symptoms.
 *
 * Its actions take the place of those of the alarms, which then need none.
 */
export class CombinedAlarm extends Construct {
  /** The alarm; it can be part of another one, and stand on a dashboard. */
  public readonly compositeAlarm: CompositeAlarm;

  constructor(scope: Construct, id: string, props: CombinedAlarmProps) {
    super(scope, id);
    const alarms = [...new Set(props.alarms)];
    if (alarms.length === 0) {
      throw new Error(`${this.node.path}: "alarms" is empty; specify at least one alarm, such as those of ConnectorAlarms`);
    }
    this.compositeAlarm = anyOf(this, 'Resource', this.parts(alarms), {
      compositeAlarmName: props.alarmName,
      alarmDescription: 'At least one of its alarms has gone off; the alarm that did tells what to do.',
    });
    this.compositeAlarm.addAlarmAction(...props.actions ?? []);
    this.compositeAlarm.addOkAction(...props.okActions ?? []);
  }

  /** More alarms than a rule has room for are combined in parts first. */
  private parts(alarms: IAlarm[]): IAlarm[] {
    if (alarms.length <= CHILDREN) {
      return alarms;
    }
    const parts: IAlarm[] = [];
    for (let start = 0; start < alarms.length; start += CHILDREN) {
      parts.push(anyOf(this, `Part${parts.length + 1}`, alarms.slice(start, start + CHILDREN)));
    }
    if (parts.length > CHILDREN) {
      throw new Error(`${this.node.path}: "alarms" has room for ${CHILDREN * CHILDREN} alarms, got ${alarms.length}; combine them by connector first`);
    }
    return parts;
  }
}

function anyOf(scope: Construct, id: string, alarms: readonly IAlarm[], options: Partial<CompositeAlarmProps> = {}): CompositeAlarm {
  return new CompositeAlarm(scope, id, {
    ...options, alarmRule: AlarmRule.anyOf(...alarms.map(alarm => AlarmRule.fromAlarm(alarm, AlarmState.ALARM))),
  });
}
