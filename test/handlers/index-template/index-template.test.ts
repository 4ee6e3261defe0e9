import { handler } from '../../../handlers/index-template';
import { BASIC, DENIED_SECRET, GONE_SECRET, OpenSearchStage } from '../support/open-search-stage';
import { context, serviceError, signedRegion, StandIn } from '../support/stand-in';

const TEMPLATE = JSON.stringify({ index_patterns: ['fin.public.orders'], template: { mappings: { date_detection: false } } });

describe('the function of an index template', () => {
  const stage = new OpenSearchStage(handler);
  beforeAll(() => stage.open());
  afterAll(() => stage.close());
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => {});
    stage.begin();
  });
  afterEach(() => {
    jest.restoreAllMocks();
    stage.end();
  });

  const send = (event: object, properties: object = {}, lambda?: ReturnType<typeof context>) =>
    stage.send(event, { TemplateName: 'fin-orders', Template: TEMPLATE, ...properties }, lambda);
  const reasonOf = (attempt: Promise<unknown>) => attempt.then(() => '', (error: Error) => error.message);

  test('puts the template under its name', async () => {
    expect(await send({ RequestType: 'Create' })).toEqual({ PhysicalResourceId: 'fin-orders' });
    expect(stage.seen).toEqual([expect.objectContaining({ method: 'PUT', path: '/_index_template/fin-orders', body: TEMPLATE })]);
    expect(stage.seen[0].headers['content-type']).toBe('application/json');
    expect(stage.seen[0].headers).not.toHaveProperty('authorization');
  });

  test('puts it again at an update; another name is another resource', async () => {
    expect(await send({ RequestType: 'Update', PhysicalResourceId: 'old' })).toEqual({ PhysicalResourceId: 'fin-orders' });
    expect(stage.seen).toHaveLength(1);
  });

  test('keeps it at a deletion', async () => {
    expect(await send({ RequestType: 'Delete', PhysicalResourceId: 'fin-orders' })).toEqual({ PhysicalResourceId: 'fin-orders' });
    expect(stage.seen).toEqual([]);
  });

  test('takes user and password from the secret, in the region of the secret', async () => {
    await send({ RequestType: 'Create' }, BASIC);
    expect(stage.seen[0].headers.authorization).toBe(`Basic ${Buffer.from('sink:p4ss').toString('base64')}`);
    expect(signedRegion(stage.secrets.seen[0])).toBe('eu-central-1');
  });

  test('says when the secret has other fields, without its content', async () => {
    stage.secret = JSON.stringify({ user: 'sink', pw: 'p4ss' });
    const failure = send({ RequestType: 'Create' }, BASIC);
    await expect(failure).rejects.toThrow('the secret has no fields "username" and "password"');
    await expect(failure).rejects.not.toThrow('p4ss');
    expect(stage.seen).toEqual([]);
  });

  test.each([
    ['plain text', 'xK9-zQ7'], ['nearly JSON', '{"username":"xK9","password":"zQ7"'], ['a number', '7319'], ['null', 'null'], ['a JSON text', '"xK9-zQ7"'],
    ['a list', '["xK9","zQ7"]'], ['numbers', '{"username":"xK9","password":7319}'], ['nothing', ''], ['no text at all', undefined],
  ])('a secret that holds %s fails without a character of it, in error and log', async (_, secret) => {
    stage.secret = secret;
    const failure = await send({ RequestType: 'Create' }, BASIC).catch((error: Error) => error) as Error & { cause?: unknown };
    const log = jest.mocked(console.error).mock.calls.join('\n');
    for (const text of [failure.message, failure.stack!, JSON.stringify(failure), log]) {
      expect(text).not.toMatch(/xK9|zQ7|7319/);
    }
    expect(failure.cause).toBeUndefined();
    expect(failure.message).toBe('the secret has no fields "username" and "password"; it must be a JSON object with both of them, as text');
  });

  test('a server that repeats what it got does not make the password known', async () => {
    stage.secret = JSON.stringify({ username: 'sink', password: 'pa"ss w0rd' });
    const login = Buffer.from('sink:pa"ss w0rd').toString('base64');
    stage.replies = [{ status: 400, body: `no: authorization=${login} pa"ss w0rd ${JSON.stringify('pa"ss w0rd')}` }];
    const reason = await reasonOf(send({ RequestType: 'Create' }, BASIC));
    expect(reason).toMatch(/^OpenSearch at 127.0.0.1:\d+ did not take the index template fin-orders: 400 no: authorization=\*\*\*\* \*\*\*\* "\*\*\*\*"$/);
    expect(jest.mocked(console.error).mock.calls.join('\n')).not.toMatch(/w0rd|c2luazpw/);
  });

  test.each([
    ['a secret that is not seen yet', GONE_SECRET],
    ['a permission that is not seen yet', DENIED_SECRET],
    ['throttling of AWS Secrets Manager', serviceError('ThrottlingException', 'slow down', 400)],
    ['an error of AWS Secrets Manager', serviceError('InternalServiceError', 'oops', 500)],
  ])('waits for %s', async (_, fault) => {
    stage.faults = Array(5).fill(fault);
    await send({ RequestType: 'Create' }, BASIC);
    expect(stage.seen).toHaveLength(1);
  });

  test('says why a secret cannot be read for good', async () => {
    stage.faults = Array(50).fill(DENIED_SECRET);
    expect(await reasonOf(send({ RequestType: 'Create' }, BASIC))).toBe('AccessDeniedException: not authorized to perform secretsmanager:GetSecretValue');
  });

  test.each([[503, 'busy'], [403, 'not yet'], [429, 'slow down'], [401, 'not yet']])('tries again after %i', async (status, body) => {
    stage.replies = [{ status, body }, { status, body }];
    await send({ RequestType: 'Create' });
    expect(stage.seen).toHaveLength(3);
  });

  test('gives up on a template that OpenSearch refuses, with its reason', async () => {
    stage.replies = [{ status: 400, body: '{"error":"unknown type [decimal]"}' }];
    await expect(send({ RequestType: 'Create' })).rejects.toThrow('did not take the index template fin-orders: 400 {"error":"unknown type [decimal]"}');
    expect(stage.seen).toHaveLength(1);
  });

  test('gives up on a server that stays away, with the reason', async () => {
    await expect(send({ RequestType: 'Create' }, { Endpoint: 'http://127.0.0.1:1' })).rejects.toThrow(/did not take the index template fin-orders: .*bad port|ECONNREFUSED/);
  });

  test('gives the reason before Lambda ends the function, also when a server never answers', async () => {
    const silent = new StandIn(() => undefined);
    await silent.open();
    const began = Date.now();
    const reason = await reasonOf(send({ RequestType: 'Create' }, { Endpoint: silent.url }, context(15_400)));
    expect(Date.now() - began).toBeLessThan(5000);
    expect(reason).toMatch(/did not take the index template fin-orders: .*timeout/);
    await silent.close();
  });

  test('a long reason stays within 1 kB', async () => {
    stage.replies = [{ status: 400, body: 'é"'.repeat(10_000) }];
    const reason = await reasonOf(send({ RequestType: 'Create' }, { TemplateName: 'x'.repeat(3000) }));
    expect(Buffer.byteLength(JSON.stringify(reason))).toBeLessThanOrEqual(1026);
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
      await send({ RequestType: 'Create' }, { Authentication: 'iam', Region: 'eu-west-1', Endpoint: 'https://vpc-search.eu-west-1.es.amazonaws.com' });
    } finally {
      global.fetch = original;
      jest.useRealTimers();
    }
    expect(headers[0]['x-amz-date']).toBe('20261121T120000Z');
    expect(headers[0].authorization).toBe('AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/eu-west-1/es/aws4_request, '
      + 'SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature=98d89d628d1a02472babb7e6b2205dfb4ca48aae01d20c8f5ecee6395de4675c');
  });

  test('signs for a collection, where it is one', async () => {
    await send({ RequestType: 'Create' }, { Authentication: 'iam', Region: 'eu-west-1', Service: 'aoss', TemplateName: 'a (b)' });
    expect(stage.seen[0].headers.authorization).toContain('/eu-west-1/aoss/aws4_request');
    expect(stage.seen[0].path).toBe('/_index_template/a%20%28b%29');
  });
});
