import { request as httpRequest } from 'http';
import type { IncomingMessage, ServerResponse } from 'http';
import { LocalServer } from '../local-server';
import type { SignedRequest } from '../signature';
import type { Access } from './access';
import { accessFault } from './access';
import { SecurityApi } from './security-api';

/** Stands in front of OpenSearch as a domain of AWS does: who does not prove to be somebody is refused. */
export class Checker {
  static async start(node: string, access: Access): Promise<Checker> {
    const checker = new Checker(new URL(node), access);
    checker.server = await LocalServer.start((message, body, response) => checker.take(message, body, response));
    return checker;
  }

  /** How many requests were right. */
  right = 0;
  /** What was wrong with others. */
  readonly faults = new Map<string, number>();
  private server!: LocalServer;
  private readonly security = new SecurityApi();

  private constructor(private readonly node: URL, private readonly access: Access) {}

  get url(): string {
    return this.server.url;
  }

  close(): void {
    this.server.close();
  }

  private take(message: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const request: SignedRequest = { method: message.method!, target: message.url!, headers: message.headers, body };
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
