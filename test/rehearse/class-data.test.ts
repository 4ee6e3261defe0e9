import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ClassData } from '../../src/rehearse/class-data';
import type { RehearsalProcess } from '../../src/rehearse/rehearsal-process';

const JAVA = { executable: '/usr/bin/java', version: 17, build: 'openjdk version "17.0.15"' };

let scratch: string;
let jar: string;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'class-data-'));
  jar = join(scratch, 'a.jar');
  writeFileSync(jar, 'a JAR');
  process.env.CDK_MSK_CONNECT_CACHE = join(scratch, 'cache');
});

afterEach(() => {
  delete process.env.CDK_MSK_CONNECT_CACHE;
  rmSync(scratch, { recursive: true, force: true });
});

/** A JVM that writes its archive when it ends, or does not. */
function jvm(writes: boolean) {
  const started: string[][] = [];
  const start = (options: string[]) => {
    started.push(options);
    return {
      kill: () => undefined,
      stop: async () => writes && writeFileSync(options[0].split('=')[1], 'classes'),
    } as unknown as RehearsalProcess;
  };
  return { started, start };
}

const loaded = async () => undefined;

test('an archive is made once, and every JVM with that class path gets it', async () => {
  const data = new ClassData(JAVA);
  expect(data.options([jar])).toEqual([]);
  const { started, start } = jvm(true);
  await data.make([jar], start, loaded, scratch);
  await data.make([jar], start, loaded, scratch);
  expect(started).toHaveLength(1);
  const [option] = new ClassData(JAVA).options([jar]);
  expect(option).toMatch(/^-XX:SharedArchiveFile=.*\.jsa$/);
  expect(existsSync(option.split('=')[1])).toBe(true);
  expect(readdirSync(join(scratch, 'cache', 'class-data'))).toHaveLength(1);
});

test('another build of Java, and JARs that have changed, have another one', async () => {
  await new ClassData(JAVA).make([jar], jvm(true).start, loaded, scratch);
  expect(new ClassData({ ...JAVA, build: 'openjdk version "17.0.16"' }).options([jar])).toEqual([]);
  const { mtime } = statSync(jar);
  // who reads from the cache says so, and leaves of its times the whole milliseconds
  utimesSync(jar, new Date(), mtime);
  expect(new ClassData(JAVA).options([jar])).toHaveLength(1);
  utimesSync(jar, 1, 1);
  expect(new ClassData(JAVA).options([jar])).toEqual([]);
});

test.each([
  ['a Java that knows no such archives is not asked again', 1, loaded],
  ['where the classes could not be loaded, the next rehearsal tries again', 2, async () => { throw new Error('no port is free'); }],
])('%s, and this one goes on', async (_, times, load) => {
  const { started, start } = jvm(false);
  const data = new ClassData(JAVA);
  await data.make([jar], start, load, scratch);
  await data.make([jar], start, load, scratch);
  expect(started).toHaveLength(times);
  expect(data.options([jar])).toEqual([]);
});

test('a cache that cannot be written is no reason to fail', async () => {
  writeFileSync(join(scratch, 'cache'), 'a file');
  const { started, start } = jvm(true);
  await new ClassData(JAVA).make([jar], start, loaded, scratch);
  expect(started).toEqual([]);
});
