import * as events from 'aws-cdk-lib/aws-events';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

/** Properties for `OutsideChanges`. */
export interface OutsideChangesProps {
  /** The target of the notifications: a topic, a queue, a log group or a function. */
  readonly targets: events.IRuleTarget[];
  /**
   * Roles whose changes are expected, such as those of deployment functions and tools.
   *
   * @default - none
   */
  readonly exceptRoles?: iam.IRole[];
}

/**
 * Sends notifications of changes to clusters, configurations, connectors and replicators in the account and Region that were made outside
 * CloudFormation: each is drift that the next deployment reverts, or fails on.
 *
 * Amazon EventBridge receives the API calls from AWS CloudTrail, so a trail must log management events in the Region.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/logging-using-cloudtrail.html
 */
export class OutsideChanges extends Construct {
  /** The EventBridge rule. */
  public readonly rule: events.Rule;

  constructor(scope: Construct, id: string, props: OutsideChangesProps) {
    super(scope, id);
    const expected = (props.exceptRoles ?? []).map(role => role.roleArn);
    this.rule = new events.Rule(this, 'Rule', {
      description: 'Changes of Kafka resources that CloudFormation did not make',
      eventPattern: {
        source: ['aws.kafka', 'aws.kafkaconnect'],
        detailType: ['AWS API Call via CloudTrail'],
        detail: {
          readOnly: [false],
          errorCode: [{ exists: false }],
          sourceIPAddress: [{ 'anything-but': ['cloudformation.amazonaws.com'] }],
          ...expected.length > 0 && {
            // who acts without a role, such as a user, has no session issuer
            $or: [
              { userIdentity: { sessionContext: { sessionIssuer: { arn: [{ 'anything-but': expected }] } } } },
              { userIdentity: { sessionContext: { sessionIssuer: { arn: [{ exists: false }] } } } },
            ],
          },
        },
      },
      targets: props.targets,
    });
  }
}
