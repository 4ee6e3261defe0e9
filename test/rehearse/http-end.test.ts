import { HttpAccess } from '../../src/rehearse/run/http/http-access';
import { HttpSink, recordsOf } from '../../src/rehearse/run/http/http-sink';

const POST = { method: 'POST' };
const input = (value: unknown) => ({ written: {} as any, topic: 'a', key: null, keyType: null, value, timestamp: 0 });

/** An end, and what posts to it as the connector would. */
async function started(config: { readonly [key: string]: string }) {
  const sink = new HttpSink({ 'http.url': 'https://hooks.example.com/orders?a=b', ...config });
  const given = await sink.start();
  const post = (body: string, authorization?: string) => fetch(given['http.url']!, { ...POST, body, headers: authorization === undefined ? {} : { authorization } });
  return { sink, given, post };
}

test('what is posted is compared with what was written, record by record', async () => {
  const { sink, given, post } = await started({ 'http.authorization.type': 'none' });
  expect(new URL(given['http.url']!)).toMatchObject({ hostname: '127.0.0.1', pathname: '/orders', search: '?a=b' });
  for (const body of ['{"id":1}', '{"id":2}', '{"id":2}', '{"id":9}']) {
    expect((await post(body)).status).toBe(200);
  }
  const written = [input('{"id":1}'), input({ id: 2 }), input({ id: 3 }), input(null)];
  const { compared, differences } = await sink.compare(written, false);
  expect(compared).toBe('4 records in 4 requests');
  expect(differences).toEqual(['{"id":2} was posted more often than it was written', '{"id":9} was posted, but never written', '{"id":3} was never posted']);
  // a killed worker posts again what it had not committed
  expect((await sink.compare([...written.slice(0, 2), input({ id: 9 })], true)).differences).toEqual([]);
  sink.close();
});

test('a header that is not the configured one is refused', async () => {
  const { sink, given, post } = await started({ 'http.authorization.type': 'static' });
  expect((await post('1')).status).toBe(401);
  expect((await post('1', 'Bearer other')).status).toBe(401);
  expect((await post('1', given['http.headers.authorization'])).status).toBe(200);
  expect((await sink.compare([input(1)], false)).differences).toEqual([
    '1 requests were refused: it has no Authorization header, but http.authorization.type is static', '1 requests were refused: its Authorization header is not the configured one',
  ]);
  sink.close();
});

test.each([
  ['HEADER', (id: string, secret: string) => ({ headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` }, body: 'grant_type=client_credentials' })],
  ['URL', (id: string, secret: string) => ({ headers: {}, body: new URLSearchParams({ client_id: id, client_secret: secret }).toString() })],
])('a token is for the configured login alone, in the %s', async (mode, login) => {
  const { sink, given, post } = await started({ 'http.authorization.type': 'oauth2', 'oauth2.client.authorization.mode': mode, 'oauth2.response.token.property': 'token' });
  const ask = (secret: string) => fetch(given['oauth2.access.token.url']!, { ...POST, ...login(given['oauth2.client.id']!, secret) });
  expect((await ask('other')).status).toBe(401);
  const { token } = await (await ask(given['oauth2.client.secret']!)).json() as { token: string };
  expect((await post('1', `Bearer ${token}`)).status).toBe(200);
  expect((await post('1', 'Bearer other')).status).toBe(401);
  sink.close();
});

test('without a login nobody gets a token', () => {
  expect(new HttpAccess({}).token({ authorization: undefined, body: 'client_id=rehearsal&client_secret=rehearsal-secret' })).toBeUndefined();
});

test('records of a batch', () => {
  const batch = { 'batching.enabled': 'true', 'batch.prefix': '[', 'batch.suffix': ']', 'batch.separator': ',' };
  expect(recordsOf(batch, '[{"a":1},{"a":"x,y"}]')).toEqual([{ a: 1 }, { a: 'x,y' }]);
  expect(recordsOf({ 'batching.enabled': 'true' }, '{"a":1}\n{"a":2}')).toEqual([{ a: 1 }, { a: 2 }]);
  expect(recordsOf({ 'batching.enabled': 'true', 'batch.prefix': '<', 'batch.suffix': '>', 'batch.separator': '|' }, '<a|b>')).toEqual(['a', 'b']);
  expect(recordsOf({}, '[1,2]')).toEqual([[1, 2]]);
});
