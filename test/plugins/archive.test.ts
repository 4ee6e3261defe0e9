import { deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import { PluginError } from '../../src/plugins';
import { DEFAULT_LIMITS } from '../../src/plugins/archive/limits';
import { isJar, readArchive, sniff } from '../../src/plugins/archive/read-archive';
import { readZip } from '../../src/plugins/archive/zip-reader';
import { connectorJar, rawZip, tarGz } from '../support/archives';

async function failure(buffer: Buffer, limits = DEFAULT_LIMITS): Promise<PluginError> {
  try {
    for (const entry of await readArchive(buffer, 'my.zip', limits)) { entry.data(); }
  } catch (error) {
    expect(error).toBeInstanceOf(PluginError);
    return error as PluginError;
  }
  throw new Error('the archive was accepted');
}

describe('ZIP', () => {
  const good = rawZip([{ name: 'top/a.jar', data: connectorJar() }, { name: 'top/b.txt', data: 'text', stored: true }]);

  test('lists and unpacks stored and deflated entries, without directories', async () => {
    const entries = await readArchive(rawZip([{ name: 'top/', stored: true }, { name: 'top/a.txt', data: 'aaa' }, { name: 'b.txt', data: 'b', stored: true }]), 'my.zip');
    expect(entries.map(entry => [entry.path, entry.data().toString()])).toEqual([['top/a.txt', 'aaa'], ['b.txt', 'b']]);
  });

  test.each([
    ['../evil.jar', /leads out of the archive: "\.\.\/evil\.jar"/],
    ['a/../../evil.jar', /leads out of the archive/],
    ['/etc/passwd', /an absolute path/],
    ['C:/windows/evil.jar', /an absolute path/],
    ['a\\..\\evil.jar', /a backslash in a name/],
    ['a\0b.jar', /NUL character/],
    [`${'x'.repeat(1100)}.jar`, /a name that is too long/],
  ])('refuses the entry name %j', async (name, message) => {
    const error = await failure(rawZip([{ name, data: 'x' }]));
    expect(error.code).toBe('hostile-archive');
    expect(error.message).toMatch(message);
    expect(error.message).toContain('my.zip');
  });

  test('refuses traversal in a directory entry, too', async () => {
    expect((await failure(rawZip([{ name: '../up/', stored: true }, { name: 'a.txt', data: 'a' }]))).code).toBe('hostile-archive');
  });

  test('refuses symbolic links', async () => {
    const error = await failure(rawZip([{ name: 'link', data: '/etc/passwd', unixMode: 0o120777 }]));
    expect(error).toMatchObject({ code: 'hostile-archive', message: expect.stringContaining('symbolic link: "link"') });
  });

  test('refuses entries that occur twice', async () => {
    const error = await failure(rawZip([{ name: 'a.jar', data: 'x' }, { name: './a.jar', data: 'y' }]));
    expect(error).toMatchObject({ code: 'hostile-archive', message: expect.stringContaining('contains "a.jar" twice') });
  });

  test('refuses what is cut off anywhere', async () => {
    for (const length of [1, 10, 30, Math.floor(good.length / 2), good.length - 30, good.length - 1]) {
      expect((await failure(good.subarray(0, length))).code).toBe('bad-archive');
    }
    expect((await failure(good.subarray(0, good.length - 1))).message).toMatch(/damaged or truncated ZIP/);
  });

  test('refuses a wrong CRC, a wrong size, encryption and exotic compression', async () => {
    expect((await failure(rawZip([{ name: 'a', data: 'abc', crc: 1 }]))).message).toMatch(/"a" has an invalid checksum \(CRC\)/);
    expect((await failure(rawZip([{ name: 'a', data: 'abcdef', claimedSize: 3 }]))).code).toBe('bad-archive');
    expect((await failure(rawZip([{ name: 'a', data: 'abcdef', claimedSize: 9 }]))).message).toMatch(/extracts to 6 bytes instead of 9/);
    expect((await failure(rawZip([{ name: 'a', data: 'abc', flags: 0x801 }]))).message).toMatch(/encrypted entry: "a"/);
    expect((await failure(rawZip([{ name: 'a', data: 'abc', method: 14 }]))).message).toMatch(/compression method 14/);
  });

  test('refuses bombs by ratio and by total, before unpacking them', async () => {
    const ratio = rawZip([{ name: 'bomb', data: Buffer.alloc(20 * 1024 * 1024) }]);
    expect(await failure(ratio)).toMatchObject({ code: 'hostile-archive', message: expect.stringMatching(/decompression bomb: .*100 times its size/) });
    const small = { ...DEFAULT_LIMITS, maxTotalBytes: 1000, maxEntryBytes: 600 };
    const noise = Buffer.from(Array.from({ length: 550 }, (_, index) => (index * 7919) % 251));
    expect((await failure(rawZip([{ name: 'a', data: noise }, { name: 'b', data: noise }]), small)).message).toMatch(/more than 1000 bytes/);
    expect((await failure(rawZip([{ name: 'a', data: Buffer.alloc(700) }]), small)).message).toMatch(/limit 600/);
    expect((await failure(rawZip([{ name: 'a', data: 'x' }, { name: 'b', data: 'x' }]), { ...DEFAULT_LIMITS, maxEntries: 1 })).message).toMatch(/2 entries \(limit 1\)/);
  });

  test('refuses entries that lie over each other, in archives and in JARs within them', async () => {
    const head = 30 + 1;
    // the same bytes twice; an entry that stands within the bytes of another one
    const twice = rawZip([{ name: 'a', data: 'same', stored: true }, { name: 'b', data: 'same', stored: true, early: head + 4 }]);
    const inner = rawZip([{ name: 'i', data: 'inner', stored: true }]).subarray(0, head + 5);
    const within = rawZip([{ name: 'a', data: inner, stored: true }, { name: 'i', data: 'inner', stored: true, early: inner.length }]);
    for (const archive of [twice, within]) {
      expect(await failure(archive)).toMatchObject({ code: 'hostile-archive', message: expect.stringMatching(/overlapping entries: "a" and "[bi]"/) });
      await expect(readZip(archive, 'x.jar', { jar: true })).rejects.toThrow('overlapping entries');
    }
  });

  test('a liar about sizes does not get more memory than it claimed', async () => {
    const error = await failure(rawZip([{ name: 'a', data: Buffer.alloc(30 * 1024 * 1024), claimedSize: 10 }]));
    expect(error.message).toMatch(/cannot be extracted|instead of 10/);
  });
});

describe('tar.gz and tar', () => {
  test('unpacks both', async () => {
    const packed = await tarGz([{ name: 'top', type: 'directory' }, { name: 'top/a.txt', data: 'aaa' }]);
    expect((await readArchive(packed, 'my.tar.gz')).map(entry => [entry.path, entry.data().toString()])).toEqual([['top/a.txt', 'aaa']]);
    expect((await readArchive(gunzipSync(packed), 'my.tar')).map(entry => entry.path)).toEqual(['top/a.txt']);
  });

  test.each([
    [{ name: '../evil' }, /leads out/],
    [{ name: '/evil' }, /an absolute path/],
    [{ name: 'link', type: 'symlink' as const, linkname: '/etc/passwd' }, /a link: "link"/],
    [{ name: 'hard', type: 'link' as const, linkname: '../x' }, /a link: "hard"/],
    [{ name: 'pipe', type: 'fifo' as const }, /contains a fifo/],
  ])('refuses %j', async (entry, message) => {
    const error = await failure(await tarGz([entry]));
    expect(error.code).toBe('hostile-archive');
    expect(error.message).toMatch(message);
  });

  test('refuses entries that occur twice, what is cut off, and bombs', async () => {
    expect((await failure(await tarGz([{ name: 'a', data: 'x' }, { name: 'a', data: 'y' }]))).message).toMatch(/"a" twice/);
    const packed = await tarGz([{ name: 'a', data: connectorJar() }]);
    expect((await failure(packed.subarray(0, packed.length - 20))).message).toMatch(/damaged or truncated tar\.gz/);
    const bomb = await tarGz([{ name: 'zeros', data: Buffer.alloc(40 * 1024 * 1024) }]);
    expect((await failure(bomb)).message).toMatch(/decompression bomb/);
    expect((await failure(gzipSync('no tar at all'))).code).toBe('bad-archive');
  });
});

test('recognizes files by their first bytes', () => {
  expect(sniff(Buffer.from('<!DOCTYPE html><html>'))).toBe('html');
  expect(sniff(Buffer.from('  <html><body>Sign in'))).toBe('html');
  expect(sniff(Buffer.from('Not Found'))).toBe('text');
  expect(sniff(Buffer.alloc(0))).toBe('empty');
  expect(sniff(deflateRawSync('x'))).toBe('unknown');
});

test.each([
  [Buffer.from('<!doctype html><title>404</title>'), /web page.*sign-in or error page/],
  [Buffer.from('Not Found'), /is a text.*"Not Found"/],
  [Buffer.alloc(0), /is empty \(0 bytes\)/],
  [Buffer.from([1, 2, 3, 4, 250]), /not a JAR, ZIP, tar\.gz or tar/],
])('says what a file is that is no archive', async (data, message) => {
  expect((await failure(data)).message).toMatch(message);
});

test('tells a JAR from a ZIP of JARs', async () => {
  const jarEntries = await readArchive(connectorJar(), 'x');
  expect(isJar('download', jarEntries)).toBe(true);
  const both = [{ name: 'META-INF/MANIFEST.MF', data: '' }, { name: 'a/b.jar', data: 'x' }];
  expect(isJar('x.zip', await readArchive(rawZip(both), 'x'))).toBe(false);
  expect(isJar('x.zip', await readArchive(rawZip([{ name: 'a/b.jar', data: 'x' }]), 'x'))).toBe(false);
});
