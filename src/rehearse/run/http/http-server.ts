import { createServer } from 'http';
import type { IncomingMessage, Server, ServerResponse } from 'http';
import type { AddressInfo } from 'net';
import type { HttpAccess } from './http-access';

const TOKENS = '/rehearsal/token';

/** A server that takes what is posted to it, and refuses who does not prove to be somebody. */
export class HttpServer {
  static async start(access: HttpAccess): Promise<HttpServer> {
    const made = new HttpServer(access);
    await new Promise<void>((resolve, reject) => made.server.once('error', reject).listen(0, '127.0.0.1', resolve));
    // the rehearsal ends when its connectors are done, whoever is still connected
    made.server.unref().on('connection', socket => socket.unref());
    return made;
  }

  /** Bodies in the order in which they came. */
  readonly bodies: string[] = [];
  /** What was wrong with others, and how often. */
  readonly faults = new Map<string, number>();
  private readonly server: Server;

  private constructor(private readonly access: HttpAccess) {
    this.server = createServer((request, response) => void this.take(request, response));
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Where tokens are given. */
  get tokens(): string {
    return `${this.address}${TOKENS}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async take(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of message) {
        chunks.push(chunk as Buffer);
      }
    } catch {
      return; // who asked is gone
    }
    const asking = { authorization: message.headers.authorization, body: Buffer.concat(chunks).toString('utf-8') };
    if (message.url === TOKENS) {
      const token = this.access.token(asking);
      this.answer(response, token === undefined ? 'it asks for a token with another login than the configured one' : undefined, token);
      return;
    }
    const fault = message.method === 'POST' ? this.access.fault(asking) : `it is a ${message.method}`;
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
