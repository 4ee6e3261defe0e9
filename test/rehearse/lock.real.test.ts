import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULE = join(__dirname, '..', '..', 'rehearsal');

interface Locked {
  readonly artifact: string;
  readonly version: string;
  readonly classifier?: string;
  readonly size: number;
  readonly sha256: string;
}

const lock = JSON.parse(readFileSync(join(MODULE, 'lock', 'kafka-connect-3.7.2.json'), 'utf8')) as { jars: Locked[]; parts: { [part: string]: Locked[] } };

const locked = (jars: readonly Locked[]) =>
  jars.map(({ artifact, version, classifier, size, sha256 }) => ({ file: `${[artifact, version, ...classifier ?? []].join('-')}.jar`, size, sha256 }));

function built(folder: string): ReturnType<typeof locked> {
  return readdirSync(folder).map((file) => {
    const bytes = readFileSync(join(folder, file));
    return { file, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
}

const byName = (jars: ReturnType<typeof locked>) => [...jars].sort((one, other) => (one.file < other.file ? -1 : 1));

// what users fetch must be what our classes were compiled against and tested with
test('the lock has the JARs that the module is built with', () => {
  expect(byName(locked(lock.jars))).toEqual(byName(built(join(MODULE, 'target', 'libs'))));
});

test('every part has its JARs in the lock', () => {
  const modules = readdirSync(join(MODULE, 'parts'), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name);
  expect(Object.keys(lock.parts).sort()).toEqual(modules.sort());
});

test.each(Object.keys(lock.parts))('the lock has the JARs that the part %s is built with', (part) => {
  expect(byName(locked(lock.parts[part]))).toEqual(byName(built(join(MODULE, 'target', 'parts', part, 'libs'))));
});
