import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import { accessFault, accessOf } from '../../src/rehearse/run/open-search/access';
import type { SignedRequest } from '../../src/rehearse/run/signature';
import { signatureFault, WORKER_KEYS } from '../../src/rehearse/run/signature';

const SCOPE = { region: 'eu-central-1', service: 'es' };
const KEY = { ...WORKER_KEYS, ...SCOPE };

/** Signed by the signer of the AWS SDK. */
async function signed(path: string, query: { [name: string]: string } = {}, body = '', scope = SCOPE): Promise<SignedRequest> {
  const signer = new SignatureV4({ ...scope, credentials: WORKER_KEYS, sha256: Sha256 });
  const request = await signer.sign(new HttpRequest({
    method: 'POST', protocol: 'https:', hostname: 'search.example.com', path, query, headers: { 'host': 'search.example.com', 'content-type': 'application/json' }, body,
  }));
  const text = new URLSearchParams(query).toString().replace(/\+/g, '%20');
  return { method: 'POST', target: text === '' ? path : `${path}?${text}`, headers: request.headers, body: Buffer.from(body) };
}

describe('signatures are recomputed', () => {
  test.each([
    ['/', {}, ''],
    ['/_bulk', { timeout: '1m' }, '{"index":{}}\n{"ü":1}\n'],
    ['/a%2Fb/_doc/%7B%22id%22%3A1%7D', {}, '{}'],
    ['/x', { b: '1', a: 'two words', empty: '' }, ''],
  ])('%s with %j is right', async (path, query, body) => {
    expect(signatureFault(await signed(path, query, body), KEY)).toBeUndefined();
  });

  test('a request that was changed, of another Region or service, by another key or not signed is refused, and why is said', async () => {
    const right = await signed('/_bulk', {}, 'a');
    expect(signatureFault({ ...right, body: Buffer.from('b') }, KEY)).toBe('x-amz-content-sha256 is not the checksum of the body');
    expect(signatureFault({ ...right, target: '/_bulk?refresh=true' }, KEY)).toBe('the signature does not match the request');
    expect(signatureFault(await signed('/', {}, '', { ...SCOPE, region: 'us-east-1' }), KEY)).toMatch(/^the request is signed for \d{8}\/us-east-1\/es\/aws4_request, expected \d{8}\/eu-central-1/);
    expect(signatureFault(right, { ...KEY, service: 'aoss' })).toMatch(/expected \d{8}\/eu-central-1\/aoss\/aws4_request/);
    expect(signatureFault(right, { ...KEY, accessKeyId: 'other' })).toMatch(/signed with the key rehearsal/);
    expect(signatureFault({ ...right, headers: {} }, KEY)).toBe('the request is not signed');
  });
});

test('a sink proves who it is as it is configured: by a signature, a password, or not at all', () => {
  const request = (authorization?: string): SignedRequest => ({ method: 'GET', target: '/', headers: { authorization }, body: Buffer.from('') });
  const basic = accessOf({ 'connection.username': 'pipeline', 'connection.password': 'x' });
  expect(accessOf({ 'aws.signing.region': 'eu-central-1' })).toEqual({ kind: 'iam', region: 'eu-central-1', service: 'es' });
  expect(accessFault(request(), accessOf({}))).toBeUndefined();
  expect(accessFault(request(), basic)).toBe('the request carries no user name and password');
  expect(accessFault(request('Basic b3RoZXI6eA=='), basic)).toBe('the user name or the password is wrong');
});
