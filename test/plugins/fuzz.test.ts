import * as fs from 'node:fs';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { PluginCache, PluginError, inspectArchive, packPlugin } from '../../src/plugins';
import { readArchive } from '../../src/plugins/archive/read-archive';
import { parseClassFile, referencedClasses } from '../../src/plugins/inspect/class-file';
import { classFile, connectorJar, jar, put, rawZip, tarGz, temporaryDirectory } from '../support/archives';

/** Changes to a file: bytes overwritten, pieces cut, copied or put in. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat({ max: 200 }) }),
  fc.record({ kind: fc.constant('copy' as const), at: fc.nat(), from: fc.nat(), length: fc.nat({ max: 200 }) }),
  fc.record({ kind: fc.constant('put' as const), at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 32 }) }),
  fc.record({ kind: fc.constant('end' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('word' as const), at: fc.nat(), value: fc.constantFrom(0, 1, 0xffff, 0xffffffff, 0x7fffffff, 0x80000000) }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(original: Buffer, mutations: Mutation[]): Buffer {
  let data = Buffer.from(original);
  for (const change of mutations) {
    if (data.length === 0) { return data; }
    const at = change.at % data.length;
    switch (change.kind) {
      case 'set': Buffer.from(change.bytes).copy(data, at); break;
      case 'cut': data = Buffer.concat([data.subarray(0, at), data.subarray(at + change.length)]); break;
      case 'copy': data = Buffer.concat([data.subarray(0, at), data.subarray(change.from % data.length, (change.from % data.length) + change.length), data.subarray(at)]); break;
      case 'put': data = Buffer.concat([data.subarray(0, at), Buffer.from(change.bytes), data.subarray(at)]); break;
      case 'end': data = data.subarray(0, at); break;
      case 'word': if (at + 4 <= data.length) { data.writeUInt32LE(change.value, at); } break;
    }
  }
  return data;
}

const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 });
const runs = Number(process.env.FUZZ_RUNS ?? 300);

async function seeds(): Promise<Buffer[]> {
  const nested = connectorJar();
  const provider = jar({ 'p/P.class': classFile('p.P'), 'META-INF/services/org.apache.kafka.connect.sink.SinkConnector': 'p.P\n', 'META-INF/maven/g/a/pom.properties': 'groupId=g\nartifactId=a\nversion=1\n' });
  return [
    nested,
    rawZip([{ name: 'top/', stored: true }, { name: 'top/a-1.0.jar', data: nested }, { name: 'top/p.jar', data: provider, stored: true }, { name: 'top/LICENSE', data: 'text '.repeat(50) }]),
    await tarGz([{ name: 'top', type: 'directory' }, { name: 'top/a-1.0.jar', data: nested }, { name: `top/${'long/'.repeat(40)}b.jar`, data: provider }]),
  ];
}

/** Either plain JSON or one clear error; nothing else, and soon. */
async function survives(action: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  try {
    await action();
  } catch (error) {
    if (!(error instanceof PluginError)) { throw error; }
    expect(error.code).toMatch(/^(bad-archive|hostile-archive|content)$/);
    expect(error.message).not.toBe('');
    // eslint-disable-next-line no-control-regex
    expect(error.message).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  }
  expect(performance.now() - started).toBeLessThan(5000);
}

test('no mutated archive crashes the reader, or gives a path that leaves the archive', async () => {
  const originals = await seeds();
  await fc.assert(fc.asyncProperty(fc.constantFrom(...originals.keys()), mutations, async (index, changes) => {
    const data = mutate(originals[index], changes);
    await survives(async () => {
      for (const entry of await readArchive(data, 'fuzz.zip')) {
        expect(path.posix.normalize(entry.path)).toBe(entry.path);
        expect(entry.path).not.toMatch(/^(\/|\.\.|[A-Za-z]:)|\\|\0/);
        entry.data();
      }
    });
  }), { numRuns: runs });
});

test('no mutated archive crashes inspection or packing, or makes them write elsewhere', async () => {
  const originals = await seeds();
  const directory = temporaryDirectory();
  const cache = new PluginCache(path.join(directory, 'cache'));
  await fc.assert(fc.asyncProperty(fc.constantFrom(...originals.keys()), mutations, async (index, changes) => {
    const file = put(directory, index === 0 ? 'in/fuzz.jar' : 'in/fuzz.zip', mutate(originals[index], changes));
    const output = path.join(directory, 'out', 'plugin.zip');
    await survives(async () => JSON.stringify(await inspectArchive(file)));
    await survives(() => packPlugin({ origins: [{ kind: 'file', path: file }] }, output, { cache, reuse: false }));
    fs.rmSync(path.join(directory, 'in'), { recursive: true });
    fs.rmSync(output, { force: true });
    expect(fs.readdirSync(directory, { recursive: true }).filter(name => name !== 'in' && name !== 'out' && name !== 'cache')).toEqual([]);
  }), { numRuns: runs });
});

test('no mutated class file crashes the parser', () => {
  const original = classFile('a.b.C', { extends: 'a.B', implements: ['x.Y'], refers: ['q.R', '[Lq.S;'] });
  fc.assert(fc.property(mutations, changes => {
    const data = mutate(original, changes);
    try {
      parseClassFile(data, 'C.class');
    } catch (error) {
      expect(error).toBeInstanceOf(PluginError);
      return;
    }
    referencedClasses(data);
  }), { numRuns: runs * 5 });
});
