import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as zlib from 'node:zlib';

/** What a custom resource answers to CloudFormation. */
export interface Answer {
  readonly Status: string;
  readonly Reason?: string;
  readonly PhysicalResourceId: string;
  readonly LogicalResourceId: string;
  readonly Data?: Record<string, string>;
}

/** A call of the SDK: which command, with what, in which region. */
export interface Call {
  readonly command: string;
  readonly region: string;
  readonly input: Record<string, unknown>;
}

/** Runs the very source of a function that is deployed, with the SDK of the runtime replaced; it answers to a local server. */
export class HandlerStage {
  readonly calls: Call[] = [];
  readonly answers: Answer[] = [];
  /** What the service answers, one after the other. */
  replies: Array<Record<string, unknown> | Error> = [];
  status = 200;
  contentType: string | undefined;
  private server!: Server;

  constructor(private readonly source: string, private readonly commands: readonly string[]) {}

  async open(): Promise<void> {
    process.env.RETRY_MILLISECONDS = '1';
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', () => {
        this.contentType = request.headers['content-type'];
        this.answers.push(JSON.parse(Buffer.concat(chunks).toString()));
        response.writeHead(this.status).end();
      });
    });
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    delete process.env.RETRY_MILLISECONDS;
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  async send(event: Record<string, unknown>): Promise<Answer> {
    const loaded: { handler?: (event: unknown) => Promise<void> } = {};
    const sdk = this.sdk();
    new Function('require', 'exports', this.source)((name: string) => (name === '@aws-sdk/client-kafka' ? sdk : zlib), loaded);
    await loaded.handler!({
      RequestId: 'request-1',
      StackId: 'stack-1',
      LogicalResourceId: 'Resource',
      ResponseURL: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/answer`,
      ...event,
    });
    return this.answers[this.answers.length - 1];
  }

  private sdk(): Record<string, unknown> {
    const { calls, replies } = this;
    const commands = this.commands.map(command => [command, class {
      readonly command = command;
      constructor(readonly input: Record<string, unknown>) {}
    }]);
    class KafkaClient {
      constructor(private readonly options: { region: string }) {}
      async send({ command, input }: { command: string; input: Record<string, unknown> }) {
        calls.push({ command, input, region: this.options.region });
        const next = replies.shift();
        if (next instanceof Error) {
          throw next;
        }
        return next;
      }
    }
    return { KafkaClient, ...Object.fromEntries(commands) };
  }
}
