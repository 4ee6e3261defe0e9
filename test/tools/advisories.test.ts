import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { advisoriesOf, pageOf, partsOf } from '../../tools/advisories';
import type { Part } from '../../tools/advisories';

const servers: http.Server[] = [];
afterEach(() => { for (const server of servers.splice(0)) { server.close(); } });

/** The service of the advisories, which knows one of lodash. */
async function service(answer: (url: string, body: string) => object | number): Promise<string> {
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) { chunks.push(chunk as Buffer); }
    const said = answer(request.url!, Buffer.concat(chunks).toString());
    response.statusCode = typeof said === 'number' ? said : 200;
    response.end(JSON.stringify(said));
  });
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const PARTS: Part[] = [
  { purl: 'pkg:maven/org.apache.kafka/connect-api@3.7.2?type=jar', from: 'downloads by checksum' }, { purl: 'pkg:npm/lodash@4.17.10', from: 'the package' },
];
const known = (url: string, body: string) => url.startsWith('/v1/vulns/') ? { id: 'GHSA-1', aliases: ['CVE-1'], summary: 'a | <b> c' }
  : { results: (JSON.parse(body).queries as { package: { purl: string } }[]).map(({ package: { purl } }) => purl.includes('lodash') ? { vulns: [{ id: 'GHSA-1' }] } : {}) };

test('each part is asked for, and the page tells what is known', async () => {
  const queries: string[] = [];
  const url = await service((path, body) => {
    queries.push(body);
    return known(path, body);
  });
  const page = pageOf(PARTS, await advisoriesOf(PARTS, url));
  expect(JSON.parse(queries[0])).toEqual({ queries: [{ package: { purl: 'pkg:maven/org.apache.kafka/connect-api@3.7.2' } }, { package: { purl: 'pkg:npm/lodash@4.17.10' } }] });
  expect(page).toContain('**1 of them have a known advisory.**');
  expect(page).toContain('| `pkg:npm/lodash@4.17.10` | GHSA-1, CVE-1: a \\| \\<b\\> c |');
  expect(page).toContain('| `pkg:maven/org.apache.kafka/connect-api@3.7.2` | downloads by checksum |');
});

test('a page without an answer does not look as if nothing were known', async () => {
  expect(pageOf(PARTS, new Map())).toContain('None of them has a known advisory');
  expect(pageOf(PARTS, undefined)).toContain('Not looked up yet');
  expect(pageOf(PARTS, undefined)).not.toContain('None of them');
});

test('a service that refuses, or answers for too few, is an error that says so', async () => {
  await expect(advisoriesOf(PARTS, await service(() => 405))).rejects.toThrow('answers HTTP 405');
  await expect(advisoriesOf(PARTS, await service(() => ({ results: [] })))).rejects.toThrow('answered for 0 of 2 packages');
  await expect(advisoriesOf(PARTS, 'http://127.0.0.1:1')).rejects.toThrow();
});

test('the list holds what is bundled and what is pinned, and nothing of what only builds', () => {
  const purls = partsOf(join(__dirname, '..', '..')).map(({ purl }) => purl);
  expect(purls).toEqual(expect.arrayContaining([expect.stringMatching(/^pkg:npm\/undici@/), expect.stringMatching(/^pkg:npm\/yauzl@/), expect.stringMatching(/^pkg:maven\/org\.apache\.kafka\/connect-runtime@/)]));
  expect(purls.filter(purl => /^pkg:npm\/(jest|typescript|projen|aws-cdk-lib|eslint)@/.test(purl))).toEqual([]);
});
