import type { CustomResourceEvent, FunctionContext, Outcome } from '../../../handlers/shared/event';
import { lambdaEnvironment, serviceError, StandIn } from './stand-in';
import type { Reply, Seen } from './stand-in';

type Handler = (event: CustomResourceEvent<any>, context?: FunctionContext) => Promise<Outcome>;

export const SECRET_ARN = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:sink-AbCdEf';

/** Runs a function that talks to OpenSearch, against a stand-in of it and one of AWS Secrets Manager. */
export class OpenSearchStage {
  /** What OpenSearch answers, one after the other, and then what it answers to everything. */
  replies: Reply[] = [];
  /** The content of the secret. */
  secret: string | undefined = JSON.stringify({ username: 'sink', password: 'p4ss' });
  /** What AWS Secrets Manager answers before it gives the secret. */
  faults: Reply[] = [];
  readonly openSearch: StandIn;
  readonly secrets = new StandIn(() => this.faults.shift() ?? { body: { ARN: SECRET_ARN, Name: 'sink', SecretString: this.secret } });
  private restore!: () => void;

  constructor(private readonly handler: Handler, answer: (request: Seen) => Reply | undefined | Promise<Reply | undefined> = () => ({ body: { acknowledged: true } })) {
    this.openSearch = new StandIn(request => this.replies.shift() ?? answer(request));
  }

  async open(): Promise<void> {
    await Promise.all([this.openSearch.open(), this.secrets.open()]);
  }

  /** Before each test. */
  begin(): void {
    this.restore = lambdaEnvironment({ AWS_ENDPOINT_URL_SECRETS_MANAGER: this.secrets.url, TRIES: '4' });
    this.secret = JSON.stringify({ username: 'sink', password: 'p4ss' });
    [this.replies, this.faults] = [[], []];
    [this.seen.length, this.secrets.seen.length] = [0, 0];
  }

  /** After each test. */
  end(): void {
    this.restore();
  }

  async close(): Promise<void> {
    await Promise.all([this.openSearch.close(), this.secrets.close()]);
  }

  get seen(): Seen[] {
    return this.openSearch.seen;
  }

  send(event: Partial<CustomResourceEvent<unknown>>, properties: object, context?: FunctionContext): Promise<Outcome> {
    return this.handler({
      RequestType: 'Create',
      RequestId: 'request-1',
      StackId: 'stack-1',
      LogicalResourceId: 'Resource',
      ...event,
      ResourceProperties: { Endpoint: this.openSearch.url, Authentication: 'anonymous', ...properties },
    }, context);
  }
}

/** With the secret. */
export const BASIC = { Authentication: 'basic', SecretArn: SECRET_ARN };

export const DENIED_SECRET = serviceError('AccessDeniedException', 'not authorized to perform secretsmanager:GetSecretValue');
export const GONE_SECRET = serviceError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
