import type { IEventBus } from 'aws-cdk-lib/aws-events';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { CfnPipe } from 'aws-cdk-lib/aws-pipes';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';

/** The target of a pipe. */
export class PipeTarget {
  /**
   * An Amazon SQS queue.
   *
   * @param queue the queue
   */
  public static queue(queue: IQueue): PipeTarget {
    return new PipeTarget(queue.queueArn, role => queue.grantSendMessages(role));
  }

  /**
   * An AWS Lambda function.
   *
   * @param handler the function
   */
  public static function(handler: IFunction): PipeTarget {
    return new PipeTarget(handler.functionArn, role => handler.grantInvoke(role));
  }

  /**
   * A Standard AWS Step Functions state machine; the pipe does not wait for executions to finish.
   *
   * @param stateMachine the state machine
   */
  public static stateMachine(stateMachine: IStateMachine): PipeTarget {
    return new PipeTarget(stateMachine.stateMachineArn, role => stateMachine.grantStartExecution(role), {
      stepFunctionStateMachineParameters: { invocationType: 'FIRE_AND_FORGET' },
    });
  }

  /**
   * An Amazon EventBridge event bus.
   *
   * @param bus the event bus
   * @param detailType the detail type of the events
   * @param source the event source, such as `shop.orders`
   */
  public static eventBus(bus: IEventBus, detailType: string, source: string): PipeTarget {
    return new PipeTarget(bus.eventBusArn, role => bus.grantPutEventsTo(role), { eventBridgeEventBusParameters: { detailType, source } });
  }

  private constructor(
    /** The ARN of the target. */
    public readonly targetArn: string,
    private readonly grant: (role: iam.IRole) => iam.Grant,
    /** @internal */
    public readonly _parameters?: CfnPipe.PipeTargetParametersProperty,
  ) {}

  /** @internal */
  public _grantTo(role: iam.IRole): void {
    this.grant(role);
  }
}
