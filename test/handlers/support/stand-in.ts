import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a stand-in saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a stand-in answers; `undefined` never answers. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** A server on this machine that stands in for a service: functions talk to it as they talk to the service. */
export class StandIn {
  readonly seen: Seen[] = [];
  private server!: Server;

  constructor(private readonly answer: (request: Seen) => Reply | undefined | Promise<Reply | undefined>) {}

  async open(): Promise<void> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', async () => {
        const seen = { method: request.method!, path: request.url!, headers: request.headers, body: Buffer.concat(chunks).toString() };
        this.seen.push(seen);
        const reply = await this.answer(seen);
        if (reply) {
          const body = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {});
          response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers }).end(body);
        }
      });
    });
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
}

/** The error of a service, as the SDK reads it. */
export function serviceError(name: string, message: string, status = 400): Reply {
  return { status, headers: { 'x-amzn-errortype': name }, body: { message, __type: name } };
}

/** The Region that a request was signed for. */
export function signedRegion({ headers }: Seen): string | undefined {
  return /Credential=[^/]+\/\d+\/([^/]+)\//.exec(headers.authorization ?? '')?.[1];
}

/** Sets variables of the environment as the Lambda runtime does, with short pauses; returns what puts them back. */
export function lambdaEnvironment(variables: Record<string, string | undefined> = {}): () => void {
  const before = { ...process.env };
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', RETRY_MILLISECONDS: '1',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...variables,
  });
  return () => {
    Object.keys(process.env).filter(name => !(name in before)).forEach(name => delete process.env[name]);
    Object.assign(process.env, before);
  };
}

/** A context of Lambda with so many milliseconds left. */
export function context(milliseconds: number): { getRemainingTimeInMillis(): number } {
  const end = Date.now() + milliseconds;
  return { getRemainingTimeInMillis: () => end - Date.now() };
}
