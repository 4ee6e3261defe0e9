import type { CustomResourceEvent, FunctionContext } from '../../../handlers/shared/event';
import { lambdaEnvironment, StandIn } from './stand-in';
import type { Reply, Seen } from './stand-in';

/** What a custom resource answers to CloudFormation. */
export interface Answer {
  readonly Status: string;
  readonly Reason?: string;
  readonly PhysicalResourceId: string;
  readonly LogicalResourceId: string;
  readonly Data?: Record<string, string>;
}

type Handler = (event: CustomResourceEvent<any>, context?: FunctionContext) => Promise<void>;

/** Runs a function that answers CloudFormation itself, against a stand-in of Amazon MSK and one of CloudFormation. */
export class KafkaStage {
  /** What the service answers, one after the other; the last one stays, and `undefined` is no answer. */
  replies: Array<Reply | undefined> = [];
  /** What CloudFormation answers to an answer, one after the other. */
  statuses: number[] = [];
  readonly service = new StandIn(() => this.replies.length > 1 ? this.replies.shift() : this.replies[0]);
  readonly cloudFormation = new StandIn(() => ({ status: this.statuses.shift() ?? 200 }));
  private restore!: () => void;

  constructor(private readonly handler: Handler) {}

  async open(): Promise<void> {
    await Promise.all([this.service.open(), this.cloudFormation.open()]);
    this.restore = lambdaEnvironment({ AWS_ENDPOINT_URL_KAFKA: this.service.url });
  }

  async close(): Promise<void> {
    this.restore();
    await Promise.all([this.service.close(), this.cloudFormation.close()]);
  }

  get calls(): Seen[] {
    return this.service.seen;
  }

  get answers(): Seen[] {
    return this.cloudFormation.seen;
  }

  async send(event: Partial<CustomResourceEvent<unknown>>, context?: FunctionContext): Promise<Answer> {
    await this.handler({
      RequestType: 'Create',
      RequestId: 'request-1',
      StackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/12345678-1234-1234-1234-123456789012',
      LogicalResourceId: 'Resource',
      ResponseURL: `${this.cloudFormation.url}/answer`,
      ResourceProperties: {},
      ...event,
    }, context);
    return JSON.parse(this.answers[this.answers.length - 1].body) as Answer;
  }
}
