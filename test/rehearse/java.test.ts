import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { findJava } from '../../src/rehearse/java';
import { neededJava } from '../../src/rehearse/validate-level';

/** A folder with a program that says of itself what Java says. */
function fakeJava(version: string): string {
  const home = mkdtempSync(join(tmpdir(), 'java-'));
  mkdirSync(join(home, 'bin'));
  const executable = join(home, 'bin', 'java');
  writeFileSync(executable, `#!/bin/sh\necho 'openjdk version "${version}" 2025-01-01' >&2\n`);
  chmodSync(executable, 0o755);
  return home;
}

describe('findJava', () => {
  test('prefers JAVA_HOME', () => {
    const home = fakeJava('17.0.15');
    expect(findJava(17, { JAVA_HOME: home, PATH: join(fakeJava('21.0.1'), 'bin') })).toMatchObject({ executable: join(home, 'bin', 'java'), version: 17, build: expect.stringContaining('17.') });
  });

  test('takes that of the workers from the PATH where JAVA_HOME has another', () => {
    const right = fakeJava('17.0.15');
    for (const other of ['11.0.2', '21.0.1', '25']) {
      expect(findJava(17, { JAVA_HOME: fakeJava(other), PATH: [join(fakeJava('22'), 'bin'), join(right, 'bin')].join(':') })).toMatchObject({ executable: join(right, 'bin', 'java'), version: 17 });
    }
  });

  test('takes a newer one from the PATH where JAVA_HOME is too old', () => {
    expect(findJava(17, { JAVA_HOME: fakeJava('11.0.2'), PATH: join(fakeJava('21'), 'bin') }).version).toBe(21);
  });

  test('fails without any, and says what to do', () => {
    expect(() => findJava(17, { PATH: '' })).toThrow(/no Java was found in JAVA_HOME or on the PATH; a rehearsal requires Java 17 or later: install a Java 17 runtime/);
  });

  test.each([['11.0.2', '11'], ['1.8.0_402', '8'], ['24', '24'], ['next', 'of an unknown version']])('fails for %s', (version, shown) => {
    expect(() => findJava(17, { JAVA_HOME: fakeJava(version) })).toThrow(new RegExp(`^Java ${shown} \\(.*/bin/java\\): a rehearsal requires Java 17 to 23; install a Java 17 runtime and set JAVA_HOME to it`));
  });

  test('Kafka Connect 2.7.1 cannot be rehearsed', () => {
    expect(() => neededJava('2.7.1')).toThrow(/Kafka Connect 2\.7\.1 cannot be rehearsed.*Java 11/);
  });
});
