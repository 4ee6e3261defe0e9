import * as events from 'aws-cdk-lib/aws-events';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

/** What is told when somebody changes Kafka resources by hand. */
export interface OutsideChangesProps {
  /** Who is told: a topic, a queue, a log group, a function. */
  readonly targets: events.IRuleTarget[];
  /**
   * Roles whose changes are expected, such as those of deploy-time functions and of tools.
   *
   * @default - none
   */
  readonly exceptRoles?: iam.IRole[];
}

/**
 * Tells of changes of clusters, configurations, connectors and replicators in the account and Region that CloudFormation did not make: each is a drift that the next
 * deployment undoes, or fails on.
 *
 * Amazon EventBridge gets the calls from AWS CloudTrail, so a trail must log the management events of the Region.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/logging-using-cloudtrail.html
 */
export class OutsideChanges extends Construct {
  /** The rule. */
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
