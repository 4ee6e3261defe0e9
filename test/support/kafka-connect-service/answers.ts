import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from './state';

/** What CloudFormation is told. */
export interface Answer {
  readonly status: 'SUCCESS' | 'FAILED';
  readonly reason: string;
  readonly physicalId: string;
  readonly data: Json;
}

/** The place where CloudFormation takes the answer to one request. The first that arrives counts. */
export class AnswerPlace {
  /** @param faults the status codes of the first attempts, which are not taken */
  static async open(faults: number[] = []): Promise<AnswerPlace> {
    const place = new AnswerPlace(faults);
    await new Promise<void>(resolve => place.server.listen(0, '127.0.0.1', resolve));
    return place;
  }

  readonly answers: Json[] = [];
  attempts = 0;
  private take!: (answer: Answer) => void;
  private readonly taken = new Promise<Answer>((resolve) => {
    this.take = resolve;
  });

  private readonly server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    this.attempts++;
    const body = Buffer.concat(chunks);
    // the address is signed for one method and no type of content
    const status = this.faults.shift() ?? (request.method === 'PUT' && request.headers['content-type'] === undefined ? 200 : 403);
    // whoever waits for the answer closes this place, which must not cut off who gave it
    response.writeHead(status).end(() => {
      if (status === 200) {
        this.receive(body);
      }
    });
  });

  private constructor(private readonly faults: number[]) {}

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/answer?X-Amz-Signature=place-signature`;
  }

  /** The answer, or none within some milliseconds. */
  async answer(timeout: number): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined;
    const none = new Promise<Answer>((resolve) => {
      timer = setTimeout(() => resolve({ status: 'FAILED', reason: 'CloudFormation did not receive a response from your Custom Resource.', physicalId: '', data: {} }), timeout);
    });
    try {
      return await Promise.race([this.taken, none]);
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private receive(body: Buffer): void {
    const answer = JSON.parse(body.toString()) as Json;
    const { Status, Reason = 'SUCCESS', PhysicalResourceId, Data = {} } = answer;
    this.answers.push(answer);
    const fits = body.length <= 4096 && typeof PhysicalResourceId === 'string' && PhysicalResourceId !== '';
    this.take(fits ? { status: Status, reason: Reason, physicalId: PhysicalResourceId as string, data: Data }
      : { status: 'FAILED', reason: 'Response object is too long, or lacks an id.', physicalId: '', data: {} });
  }
}
