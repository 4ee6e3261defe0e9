import { AlarmRule, AlarmState, CompositeAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { CompositeAlarmProps, IAlarm, IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';

/** A rule has at most 10240 characters, and an alarm in it up to 330: its ARN, with a name of 255. */
const CHILDREN = 30;

/** Properties for `CombinedAlarm`. */
export interface CombinedAlarmProps {
  /** The alarms of one connector (`connectorAlarms.alarms`), or of several connectors and clusters. */
  readonly alarms: IAlarm[];
  /**
   * The name of the alarm.
   *
   * @default - generated
   */
  readonly alarmName?: string;
  /**
   * The actions when the first of the alarms enters the ALARM state.
   *
   * @default - none
   */
  readonly actions?: IAlarmAction[];
  /**
   * The actions when all alarms have returned to the OK state.
   *
   * @default - none
   */
  readonly okActions?: IAlarmAction[];
}

/**
 * A composite alarm that is in the ALARM state while any of several alarms is: one notification per incident rather than one for each symptom.
 *
 * Its actions replace those of the individual alarms, which then require none.
 */
export class CombinedAlarm extends Construct {
  /** The composite alarm. You can use it in another composite alarm or on a dashboard. */
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

  /** More alarms than a rule supports up to are combined in parts first. */
  private parts(alarms: IAlarm[]): IAlarm[] {
    if (alarms.length <= CHILDREN) {
      return alarms;
    }
    const parts: IAlarm[] = [];
    for (let start = 0; start < alarms.length; start += CHILDREN) {
      parts.push(anyOf(this, `Part${parts.length + 1}`, alarms.slice(start, start + CHILDREN)));
    }
    if (parts.length > CHILDREN) {
      throw new Error(`${this.node.path}: "alarms" supports up to ${CHILDREN * CHILDREN} alarms, got ${alarms.length}; combine them by connector first`);
    }
    return parts;
  }
}

function anyOf(scope: Construct, id: string, alarms: readonly IAlarm[], options: Partial<CompositeAlarmProps> = {}): CompositeAlarm {
  return new CompositeAlarm(scope, id, {
    ...options, alarmRule: AlarmRule.anyOf(...alarms.map(alarm => AlarmRule.fromAlarm(alarm, AlarmState.ALARM))),
  });
}
