import { createServer, request as httpRequest } from 'http';
import type { IncomingMessage, Server, ServerResponse } from 'http';
import type { AddressInfo } from 'net';
import type { Access } from './access';
import { accessFault } from './access';
import { SecurityApi } from './security-api';
import type { SignedRequest } from './signature';

/** Stands in front of OpenSearch as a domain of AWS does: who does not prove to be somebody is refused. */
export class Checker {
  static async start(node: string, access: Access): Promise<Checker> {
    const checker = new Checker(new URL(node), access);
    await new Promise<void>(resolve => checker.server.listen(0, '127.0.0.1', resolve));
    // it ends with the process
    checker.server.unref();
    return checker;
  }

  /** How many requests were right. */
  right = 0;
  /** What was wrong with others. */
  readonly faults = new Map<string, number>();
  private readonly server: Server;
  private readonly security = new SecurityApi();

  private constructor(private readonly node: URL, private readonly access: Access) {
    this.server = createServer((request, response) => void this.take(request, response));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
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
    const request: SignedRequest = { method: message.method!, target: message.url!, headers: message.headers, body: Buffer.concat(chunks) };
    if (request.headers['x-amz-target'] === 'secretsmanager.GetSecretValue') {
      answer(response, 200, this.secret(), 'application/x-amz-json-1.1');
      return;
    }
    const fault = accessFault(request, this.access);
    if (fault !== undefined) {
      this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
      response.setHeader('WWW-Authenticate', 'Basic realm="OpenSearch"');
      answer(response, this.access.kind === 'basic' ? 401 : 403, { message: fault });
      return;
    }
    this.right++;
    const own = this.security.answer(request);
    if (own) {
      answer(response, own.status, own.body);
    } else {
      this.forward(request, response);
    }
  }

  /** What the functions of a deploy read their login from. */
  private secret(): object {
    const login = this.access.kind === 'basic' ? { username: this.access.username, password: this.access.password } : {};
    return { ARN: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:rehearsal', Name: 'rehearsal', SecretString: JSON.stringify(login) };
  }

  private forward({ method, target, headers, body }: SignedRequest, response: ServerResponse): void {
    const { authorization, ...rest } = headers;
    const options = { host: this.node.hostname, port: this.node.port, method, path: target, headers: { ...rest, host: this.node.host } };
    const forwarded = httpRequest(options, (reply) => {
      response.writeHead(reply.statusCode!, reply.headers);
      reply.pipe(response);
    });
    forwarded.on('error', error => answer(response, 502, { message: error.message }));
    forwarded.end(body);
  }
}

function answer(response: ServerResponse, status: number, body: object, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type });
  response.end(JSON.stringify(body));
}
