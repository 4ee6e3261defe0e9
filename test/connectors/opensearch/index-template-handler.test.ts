import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { INDEX_TEMPLATE_HANDLER } from '../../../src/connectors/opensearch/index-template-handler';

interface Seen { readonly method?: string; readonly url?: string; readonly headers: IncomingMessage['headers']; readonly body: string }

const TEMPLATE = JSON.stringify({ index_patterns: ['fin.public.orders'], template: { mappings: { date_detection: false } } });

/** Runs the very source that is deployed, against a server that answers as told. */
class Stage {
  readonly seen: Seen[] = [];
  answers: Array<[number, string]> = [];
  secret = JSON.stringify({ username: 'sink', password: 'p4ss' });
  private server!: Server;

  async open(): Promise<void> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', () => {
        this.seen.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() });
        const [status, body] = this.answers.shift() ?? [200, '{"acknowledged":true}'];
        response.writeHead(status).end(body);
      });
    });
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async send(event: Record<string, unknown>, properties: Record<string, string> = {}): Promise<{ PhysicalResourceId: string }> {
    const answer = { SecretString: this.secret };
    const sdk = {
      SecretsManagerClient: class {
        send = async () => answer;
      },
      GetSecretValueCommand: class {},
    };
    const loaded: { handler?: (event: unknown) => Promise<{ PhysicalResourceId: string }> } = {};
    const load = (name: string) => (name === '@aws-sdk/client-secrets-manager' ? sdk : createRequire(__filename)(name) as unknown);
    new Function('require', 'exports', INDEX_TEMPLATE_HANDLER)(load, loaded);
    return loaded.handler!({
      ...event,
      ResourceProperties: { Endpoint: this.endpoint, TemplateName: 'fin-orders', Template: TEMPLATE, Authentication: 'anonymous', ...properties },
    });
  }
}

describe('the function of an index template', () => {
  const stage = new Stage();
  beforeAll(() => stage.open());
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.seen.length = 0;
    stage.answers = [];
    process.env.RETRY_MILLISECONDS = '1';
    process.env.TRIES = '4';
  });

  test('puts the template under its name', async () => {
    expect(await stage.send({ RequestType: 'Create' })).toEqual({ PhysicalResourceId: 'fin-orders' });
    expect(stage.seen).toEqual([expect.objectContaining({ method: 'PUT', url: '/_index_template/fin-orders', body: TEMPLATE })]);
    expect(stage.seen[0].headers['content-type']).toBe('application/json');
    expect(stage.seen[0].headers).not.toHaveProperty('authorization');
  });

  test('puts it again at an update; another name is another resource', async () => {
    expect(await stage.send({ RequestType: 'Update', PhysicalResourceId: 'old' })).toEqual({ PhysicalResourceId: 'fin-orders' });
    expect(stage.seen).toHaveLength(1);
  });

  test('keeps it at a deletion', async () => {
    expect(await stage.send({ RequestType: 'Delete', PhysicalResourceId: 'fin-orders' })).toEqual({ PhysicalResourceId: 'fin-orders' });
    expect(stage.seen).toEqual([]);
  });

  test('takes user and password from the secret', async () => {
    await stage.send({ RequestType: 'Create' }, { Authentication: 'basic', SecretArn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:x' });
    expect(stage.seen[0].headers.authorization).toBe(`Basic ${Buffer.from('sink:p4ss').toString('base64')}`);
  });

  test('says when the secret has other fields, without its content', async () => {
    stage.secret = JSON.stringify({ user: 'sink', pw: 'p4ss' });
    const failure = stage.send({ RequestType: 'Create' }, { Authentication: 'basic', SecretArn: 'arn' });
    await expect(failure).rejects.toThrow('the secret has no fields "username" and "password"');
    await expect(failure).rejects.not.toThrow('p4ss');
  });

  test.each([[503, 'busy'], [403, 'not yet'], [429, 'slow down']])('tries again after %i', async (status, body) => {
    stage.answers = [[status, body], [status, body]];
    await stage.send({ RequestType: 'Create' });
    expect(stage.seen).toHaveLength(3);
  });

  test('gives up on a template that OpenSearch refuses, with its reason', async () => {
    stage.answers = [[400, '{"error":"unknown type [decimal]"}']];
    await expect(stage.send({ RequestType: 'Create' })).rejects.toThrow('did not take the index template fin-orders: 400 {"error":"unknown type [decimal]"}');
    expect(stage.seen).toHaveLength(1);
  });

  test('gives up on a server that stays away, with the reason', async () => {
    await expect(stage.send({ RequestType: 'Create' }, { Endpoint: 'http://127.0.0.1:1' })).rejects.toThrow(/did not take the index template fin-orders: .*bad port|ECONNREFUSED/);
  });

  test('signs as the signer of botocore does', async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', AWS_SESSION_TOKEN: 'tok/en+==' });
    jest.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z'), doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask', 'clearTimeout'] });
    const headers: Record<string, string>[] = [];
    const original = global.fetch;
    global.fetch = (async (_url: URL, init: { headers: Record<string, string> }) => {
      headers.push(init.headers);
      return { ok: true, text: async () => '' };
    }) as unknown as typeof fetch;
    try {
      await stage.send({ RequestType: 'Create' }, { Authentication: 'iam', Region: 'eu-west-1', Endpoint: 'https://vpc-search.eu-west-1.es.amazonaws.com' });
    } finally {
      global.fetch = original;
      jest.useRealTimers();
    }
    expect(headers[0]['x-amz-date']).toBe('20261121T120000Z');
    expect(headers[0].authorization).toBe('AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/eu-west-1/es/aws4_request, '
      + 'SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature=98d89d628d1a02472babb7e6b2205dfb4ca48aae01d20c8f5ecee6395de4675c');
  });
});
