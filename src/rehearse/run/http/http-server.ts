import type { IncomingMessage, ServerResponse } from 'http';
import { LocalServer } from '../local-server';
import type { HttpAccess } from './http-access';

const TOKENS = '/rehearsal/token';

/** A server that takes what is posted to it, and refuses who does not prove to be somebody. */
export class HttpServer {
  static async start(access: HttpAccess): Promise<HttpServer> {
    const made = new HttpServer(access);
    made.server = await LocalServer.start((message, body, response) => made.take(message, body, response));
    return made;
  }

  /** Bodies in the order in which they came. */
  readonly bodies: string[] = [];
  /** What was wrong with others, and how often. */
  readonly faults = new Map<string, number>();
  private server!: LocalServer;

  private constructor(private readonly access: HttpAccess) {}

  get address(): string {
    return this.server.url;
  }

  /** Where tokens are given. */
  get tokens(): string {
    return `${this.address}${TOKENS}`;
  }

  close(): void {
    this.server.close();
  }

  private take(message: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const asking = { authorization: message.headers.authorization, body: body.toString('utf-8') };
    if (message.url === TOKENS) {
      const token = this.access.token(asking);
      this.answer(response, token === undefined ? 'it requests a token with a login that is not the configured one' : undefined, token);
      return;
    }
    const fault = message.method === 'POST' ? this.access.fault(asking) : `its method is ${message.method}`;
    if (fault === undefined) {
      this.bodies.push(asking.body);
    }
    this.answer(response, fault);
  }

  private answer(response: ServerResponse, fault: string | undefined, body: object = {}): void {
    if (fault !== undefined) {
      this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
    }
    response.writeHead(fault === undefined ? 200 : 401, { 'content-type': 'application/json' }).end(JSON.stringify(fault === undefined ? body : { message: fault }));
  }
}
