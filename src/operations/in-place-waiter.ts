import { ArnFormat, Aws, Fn } from 'aws-cdk-lib';
import type { ArnComponents, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { trustedService } from '../cluster/internal';

/** How long one invocation of the function may take. Three that hang one after the other still leave time for an answer. */
export const STEP_SECONDS = 120;
/** As long as CloudFormation waits for a custom resource at most. The function itself gives up before, with the reason. */
export const TOTAL_SECONDS = 3600;

const PAUSE_SECONDS = 30;

/** What passes by itself: Lambda has no room, or does not answer. */
const UNAVAILABLE = ['Lambda.AWSLambdaException', 'Lambda.SdkClientException', 'Lambda.ServiceException', 'Lambda.TooManyRequestsException'];
const TIMED_OUT = ['Sandbox.Timedout', 'States.Timeout'];

/** A step may be run again after any end. One that ends without an outcome again and again is given up, so that CloudFormation has an answer. */
const RETRY = [
  { ErrorEquals: UNAVAILABLE, IntervalSeconds: 2, MaxAttempts: 6, BackoffRate: 2, MaxDelaySeconds: 60 },
  { ErrorEquals: TIMED_OUT, IntervalSeconds: 1, MaxAttempts: 1 },
  { ErrorEquals: ['States.ALL'], IntervalSeconds: 5, MaxAttempts: 2, BackoffRate: 2 },
];

const invocation = {
  Type: 'Task',
  Resource: '${Function}',
  TimeoutSeconds: STEP_SECONDS + 10,
  Retry: RETRY,
};
const orGiveUp = { Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.Caught', Next: 'GiveUp' }] };

/** What the function returns is its next input; `handlers/shared/in-steps.ts` is the other half. */
const DEFINITION = {
  Comment: 'Awaits the changes of connectors of MSK Connect',
  StartAt: 'Begin',
  TimeoutSeconds: TOTAL_SECONDS,
  States: {
    // what there was before is kept by a state of its own: a step that is run again must not look at what it has made itself
    Begin: { ...invocation, ...orGiveUp, Next: 'Step' },
    Step: { ...invocation, ...orGiveUp, Next: 'Answered' },
    Answered: { Type: 'Choice', Choices: [{ Variable: '$.Answered', BooleanEquals: true, Next: 'Done' }], Default: 'Pause' },
    Pause: { Type: 'Wait', Seconds: PAUSE_SECONDS, Next: 'Step' },
    Done: { Type: 'Succeed' },
    GiveUp: { ...invocation, Next: 'Failed' },
    Failed: { Type: 'Fail', Error: 'GivenUp', Cause: 'The function ended several times without an outcome; CloudFormation was told so' },
  },
};

/**
 * The name of the state machine. The function has to know it, and the state machine has to know the function: a name that follows from the stack keeps
 * one reference out of the circle.
 */
const name = () => `cdk-msk-connect-${Fn.select(2, Fn.split('/', Aws.STACK_ID))}`;

/** The ARN of the state machine, before there is one. */
export function waiterArn(stack: Stack): string {
  return stack.formatArn(arnComponents());
}

function arnComponents(): ArnComponents {
  return { service: 'states', resource: 'stateMachine', resourceName: name(), arnFormat: ArnFormat.COLON_RESOURCE_NAME };
}

/** The state machine that invokes the function until CloudFormation has its answer. It writes no log: its input holds the configurations of connectors. */
export function makeWaiter(scope: Construct, handler: CfnFunction): CfnStateMachine {
  const role = new iam.Role(scope, 'WaiterRole', {
    description: 'Awaits the changes of connectors of MSK Connect',
    assumedBy: trustedService(scope, 'states.amazonaws.com', arnComponents()),
    inlinePolicies: {
      Steps: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [handler.attrArn] })] }),
    },
  });
  return new CfnStateMachine(scope, 'Waiter', {
    stateMachineName: name(),
    roleArn: role.roleArn,
    definitionString: JSON.stringify(DEFINITION),
    definitionSubstitutions: { Function: handler.attrArn },
  });
}
