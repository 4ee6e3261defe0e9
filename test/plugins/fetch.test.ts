import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as net from 'node:net';
import * as path from 'node:path';
import { type FetchOptions, type Origin, PluginCache, PluginError, fetchOrigin, packPlugin } from '../../src/plugins';
import { mavenPath, parseCoordinates } from '../../src/plugins/coordinates';
import { TerminalProgress } from '../../src/plugins/fetch/progress';
import { fileNameOfUrl } from '../../src/plugins/fetch/url';
import { connectorJar, put, temporaryDirectory } from '../support/archives';

const body = connectorJar();
const sha256 = createHash('sha256').update(body).digest('hex');
const servers: http.Server[] = [];
const sockets = new Set<net.Socket>();

afterEach(async () => {
  jest.restoreAllMocks();
  for (const socket of sockets) { socket.destroy(); }
  await Promise.all(servers.splice(0).map(server => new Promise(resolve => server.close(resolve))));
});

async function serve(handler: http.RequestListener): Promise<string> {
  const server = http.createServer(handler);
  server.on('connection', socket => sockets.add(socket));
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`;
}

function setup(options: FetchOptions = {}) {
  const directory = temporaryDirectory();
  const cache = new PluginCache(path.join(directory, 'cache'));
  return { directory, cache, options: { cache, retryDelay: 1, stallTimeout: 400, ...options } };
}

/** Nothing but finished files: no partial file under a final name, no temporary file at all. */
function cachedFiles(cache: PluginCache): string[] {
  if (!fs.existsSync(cache.directory)) { return []; }
  return fs.readdirSync(cache.directory, { recursive: true, encoding: 'utf8' }).filter(file => fs.statSync(path.join(cache.directory, file)).isFile());
}

async function failure(promise: Promise<unknown>): Promise<PluginError> {
  const error: unknown = await promise.then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PluginError);
  return error as PluginError;
}

test('fetches once, verifies, and answers from the cache afterwards, also offline', async () => {
  let requests = 0;
  const base = await serve((_, response) => { requests++; response.end(body); });
  const { cache, options } = setup();
  const origin: Origin = { kind: 'url', url: `${base}/my-sink.jar`, sha256 };
  const [first] = await fetchOrigin(origin, options);
  expect(first).toMatchObject({ name: 'my-sink.jar', size: body.length, sha256, pinned: true, path: cache.pathOf(sha256) });
  await fetchOrigin(origin, options);
  await fetchOrigin(origin, { ...options, offline: true });
  expect(requests).toBe(1);
  expect(cachedFiles(cache)).toEqual([path.join('sha256', sha256.slice(0, 2), sha256)]);
});

describe('a download that breaks off', () => {
  const big = Buffer.concat([body, Buffer.alloc(400_000, 'x')]);
  const digest = createHash('sha256').update(big).digest('hex');
  // how much had come before the connection broke is a matter of the system
  const RANGE = expect.stringMatching(/^bytes=\d+-$/);
  const asked: (string | undefined)[] = [];
  beforeEach(() => { asked.length = 0; });

  /** Serves what it is told, by its answer to a `Range`, and breaks each of the first answers off. */
  function breaking(breaks: number, answer: (start: number, request: http.IncomingMessage, response: http.ServerResponse) => Buffer): Promise<string> {
    return serve((request, response) => {
      asked.push(request.headers.range);
      const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
      const bytes = answer(start, request, response);
      response.setHeader('content-length', bytes.length);
      if (asked.length <= breaks) { response.write(bytes.subarray(0, 100_000), () => setTimeout(() => response.destroy(), 60)); } else { response.end(bytes); }
    });
  }
  const part = (tag: string | undefined) => (start: number, request: http.IncomingMessage, response: http.ServerResponse) => {
    if (tag !== undefined) { response.setHeader('etag', tag); }
    if (start === 0 || (request.headers['if-range'] ?? tag) !== tag) { return big; }
    response.statusCode = 206;
    response.setHeader('content-range', `bytes ${start}-${big.length - 1}/${big.length}`);
    return big.subarray(start);
  };
  const fetched = async (url: string, more: Partial<Origin> = { }) => {
    const [file] = await fetchOrigin({ kind: 'url', url: `${url}/a.jar`, ...more } as Origin, setup().options);
    return file.sha256;
  };

  test('goes on where it ended, as often as it brings something', async () => {
    expect(await fetched(await breaking(4, part('"v1"')))).toBe(digest);
    expect(asked).toEqual([undefined, RANGE, RANGE, RANGE, RANGE]);
    const starts = asked.slice(1).map(range => Number(range!.slice('bytes='.length, -1)));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    // nothing is sent twice but what was still under way
    expect(starts[3]).toBeGreaterThan(200_000);
  });

  test('goes on without a tag where the checksum is known', async () => {
    expect(await fetched(await breaking(1, part(undefined)), { sha256: digest })).toBe(digest);
    expect(asked).toEqual([undefined, RANGE]);
  });

  test('begins again without a tag and a checksum, and after a file that changed', async () => {
    expect(await fetched(await breaking(1, part(undefined)))).toBe(digest);
    expect(asked).toEqual([undefined, undefined]);
    asked.length = 0;
    expect(await fetched(await breaking(1, (start, request, response) => part(asked.length === 1 ? '"v1"' : '"v2"')(start, request, response)))).toBe(digest);
    expect(asked).toEqual([undefined, RANGE, undefined]);
  });

  test('takes the whole file from a server that knows no ranges', async () => {
    const whole = (_start: number, _request: http.IncomingMessage, response: http.ServerResponse) => {
      response.setHeader('etag', '"v1"');
      return big;
    };
    expect(await fetched(await breaking(1, whole))).toBe(digest);
    expect(asked).toEqual([undefined, RANGE]);
  });

  test('does not put parts of files of two sizes together', async () => {
    const grown = (start: number, request: http.IncomingMessage, response: http.ServerResponse) => {
      const bytes = part('"v1"')(start, request, response);
      if (start > 0) { response.setHeader('content-range', `bytes ${start}-${big.length}/${big.length + 1}`); }
      return bytes;
    };
    expect(await fetched(await breaking(1, grown))).toBe(digest);
    expect(asked).toEqual([undefined, RANGE, undefined]);
  });
});

test('a file that was damaged in the cache is fetched again', async () => {
  const base = await serve((_, response) => { response.end(body); });
  const { cache, options } = setup();
  put(cache.directory, path.join('sha256', sha256.slice(0, 2), sha256), 'damaged');
  await fetchOrigin({ kind: 'url', url: `${base}/a.jar`, sha256 }, options);
  expect(fs.readFileSync(cache.pathOf(sha256))).toEqual(body);
});

test('many at once, on one cache, leave one whole file', async () => {
  const base = await serve((_, response) => {
    response.write(body.subarray(0, 50));
    setTimeout(() => response.end(body.subarray(50)), 20);
  });
  const { cache, options } = setup();
  const files = await Promise.all(Array.from({ length: 12 }, () => fetchOrigin({ kind: 'url', url: `${base}/a.jar`, sha256 }, options)));
  expect(new Set(files.map(([file]) => file.path))).toEqual(new Set([cache.pathOf(sha256)]));
  expect(cachedFiles(cache)).toHaveLength(1);
});

/** What runs TypeScript. */
const TYPESCRIPT = path.join(__dirname, '..', '..', 'tools', 'typescript.js');

/** Packs in processes of their own, all at the same time; each of them answers what it packed. */
function packed(requests: readonly object[]): Promise<string[]> {
  const worker = path.join(__dirname, '..', '..', 'src', 'plugins', 'pack', 'pack-worker.ts');
  return Promise.all(requests.map(request => new Promise<string>(resolve => {
    const child = execFile(process.execPath, ['--require', TYPESCRIPT, worker], (_error, stdout) => resolve(stdout));
    child.stdin!.end(JSON.stringify(request));
  })));
}

const slowly: http.RequestListener = (_, response) => {
  response.write(body.subarray(0, 50));
  setTimeout(() => response.end(body.subarray(50)), 50);
};

test('several processes at once, on one cache and one output', async () => {
  const base = await serve(slowly);
  const { directory, cache } = setup();
  const outputFile = path.join(directory, 'plugin.zip');
  const request = { recipe: { origins: [{ kind: 'url', url: `${base}/my-sink.jar`, sha256 }] }, outputFile, options: { cacheDirectory: cache.directory } };
  for (const answer of await packed([request, request, request])) { expect(JSON.parse(answer)).toMatchObject({ contents: { connectors: [{ name: 'com.example.MySink' }] } }); }
  expect(fs.readdirSync(directory).sort()).toEqual(['cache', 'plugin.zip']);
  expect(fs.readdirSync(path.join(cache.directory, 'tmp'))).toEqual([]);
});

test('three cold caches at once agree: the same archive, to the byte', async () => {
  const base = await serve(slowly);
  const origins = [{ kind: 'url', url: `${base}/my-sink.jar`, sha256 }];
  const requests = [1, 2, 3].map(() => {
    const { directory, cache } = setup();
    return { recipe: { origins }, outputFile: path.join(directory, 'plugin.zip'), options: { cacheDirectory: cache.directory } };
  });
  await packed(requests);
  const [first, ...others] = requests.map(({ outputFile }) => fs.readFileSync(outputFile));
  expect(others.map(other => other.equals(first))).toEqual([true, true]);
});

test.each([
  ['https://a.example/x/my-sink-1.0.zip?token=1', 'my-sink-1.0.zip'],
  ['https://a.example/x/my%20sink.zip', 'my_sink.zip'],
  ['https://a.example/%ZZ', 'download'],
  ['https://a.example/', 'download'],
  ['https://a.example/..%2f..%2fetc', 'download'],
])('file name of %s', (url, name) => {
  expect(fileNameOfUrl(url)).toBe(name);
});

test('an address without a checksum is fetched, remembered for offline use, and refreshed on demand', async () => {
  let requests = 0;
  const base = await serve((_, response) => { requests++; response.end(body); });
  const { options } = setup();
  const origin: Origin = { kind: 'url', url: `${base}/a.jar` };
  expect((await fetchOrigin(origin, options))[0].pinned).toBe(false);
  expect((await fetchOrigin(origin, { ...options, offline: true }))[0].sha256).toBe(sha256);
  await fetchOrigin(origin, { ...options, refresh: true });
  expect(requests).toBe(2);
});

describe('bad answers leave nothing in the cache', () => {
  const page = '<!DOCTYPE html><html><body>Please sign in</body></html>';
  const other = connectorJar('other.Sink');

  test.each<[string, http.RequestListener, boolean, string, RegExp]>([
    ['another file', (_, response) => { response.end(other); }, true, 'checksum', /a\.jar has SHA-256 [0-9a-f]{64} \(\d+ bytes\), expected [0-9a-f]{64}; the file differs from the pinned file/],
    ['a web page', (_, response) => { response.end(page); }, true, 'bad-archive', /a\.jar is a web page, not a JAR, ZIP.*sign-in or error page/],
    ['a web page, unpinned', (_, response) => { response.end(page); }, false, 'bad-archive', /is a web page/],
    ['nothing', (_, response) => { response.end(); }, true, 'bad-archive', /is empty \(0 bytes\)/],
    ['not found', (_, response) => { response.statusCode = 404; response.end('no'); }, true, 'not-found', /does not exist at http.*\(HTTP 404\); check the spelling/],
    ['no access', (_, response) => { response.statusCode = 403; response.end('no'); }, true, 'network', /denies access \(HTTP 403\); check the credentials/],
    ['a server that is broken', (_, response) => { response.statusCode = 503; response.end('no'); }, true, 'network', /returned HTTP 503; try again later/],
    ['a stall before the answer', () => undefined, true, 'network', /sent no data for 0\.4 s/],
    ['a stall within the answer', (_, response) => { response.write(body.subarray(0, 40)); }, true, 'network', /sent no data for 0\.4 s/],
    ['a cut connection', (_, response) => {
      response.writeHead(200, { 'content-length': body.length });
      response.write(body.subarray(0, 40), () => response.destroy());
    }, true, 'network', /closed the connection/],
    ['a cut connection of unknown length', (_, response) => { response.write(body.subarray(0, 40), () => response.destroy()); }, true, 'network', /closed the connection/],
    ['too many bytes', (_, response) => { response.end(Buffer.concat([body, Buffer.alloc(5000)])); }, true, 'hostile-archive', /too large for a plugin/],
    ['redirects without end', (request, response) => { response.writeHead(302, { location: `${request.url}x` }).end(); }, true, 'network', /redirects more than 5 times/],
    ['a redirect to a file', (_, response) => { response.writeHead(302, { location: 'file:///etc/passwd' }).end(); }, true, 'network', /redirects to something that is not a web address/],
  ])('%s', async (_, handler, pinned, code, message) => {
    const base = await serve(handler);
    const { cache, options } = setup({ retries: 1, maxBytes: body.length + 100 });
    const error = await failure(fetchOrigin({ kind: 'url', url: `${base}/a.jar`, ...(pinned ? { sha256 } : {}) }, options));
    expect(error.message).toMatch(message);
    expect(error.code).toBe(code);
    expect(cachedFiles(cache)).toEqual([]);
  });

  test('no server at all', async () => {
    const base = await serve(() => undefined);
    await new Promise(resolve => servers.pop()!.close(resolve));
    const error = await failure(fetchOrigin({ kind: 'url', url: `${base}/a.jar`, sha256 }, setup({ retries: 0 }).options));
    expect(error.message).toMatch(/127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\).*plugin fetch/);
  });
});

test('a failure that passes is tried again', async () => {
  let requests = 0;
  const base = await serve((_, response) => {
    response.statusCode = ++requests < 3 ? 503 : 200;
    response.end(body);
  });
  await fetchOrigin({ kind: 'url', url: `${base}/a.jar`, sha256 }, setup().options);
  expect(requests).toBe(3);
});

test('a server that says when to come again is asked then, and not before', async () => {
  const times: number[] = [];
  const base = await serve((_, response) => {
    times.push(Date.now());
    if (times.length === 1) { response.writeHead(429, { 'retry-after': '1' }).end(); } else { response.end(body); }
  });
  await fetchOrigin({ kind: 'url', url: `${base}/a.jar`, sha256 }, setup().options);
  expect(times[1] - times[0]).toBeGreaterThanOrEqual(950);
});

test('a download that goes on and on is given up', async () => {
  const base = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100000' }).write(body.subarray(0, 4));
    const drip = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(drip));
  });
  const { cache, options } = setup({ totalTimeout: 300 });
  const error = await failure(fetchOrigin({ kind: 'url', url: `${base}/a.jar`, sha256 }, options));
  expect(error.message).toMatch(/a\.jar was not downloaded within 0\.3 s; .*CDK_MSK_CONNECT_DOWNLOAD_MINUTES/);
  expect(cachedFiles(cache)).toEqual([]);
});

test('a wait that a server asks for is not longer than the whole download may take', async () => {
  const base = await serve((_, response) => { response.writeHead(503, { 'retry-after': '3600' }).end(); });
  const error = await failure(fetchOrigin({ kind: 'url', url: `${base}/a.jar`, sha256 }, setup({ totalTimeout: 5000 }).options));
  expect(error.message).toMatch(/returned HTTP 503/);
});

test('a proxy that is down is named', async () => {
  const proxy = await serve(() => undefined);
  await new Promise(resolve => servers.pop()!.close(resolve));
  const before = { ...process.env };
  Object.assign(process.env, { HTTP_PROXY: proxy, http_proxy: proxy, NO_PROXY: '', no_proxy: '' });
  try {
    const error = await failure(fetchOrigin({ kind: 'url', url: 'http://repository.example.com/a.jar', sha256 }, setup({ retries: 0 }).options));
    expect(error.message).toMatch(/the proxy 127\.0\.0\.1:\d+ in HTTPS_PROXY or HTTP_PROXY cannot be reached \(ECONNREFUSED\); .*repository\.example\.com to NO_PROXY/);
  } finally {
    process.env = before;
  }
});

test('a redirect to another host is followed with a checksum, and refused without', async () => {
  const target = await serve((request, response) => { response.statusCode = request.headers.authorization ? 400 : 200; response.end(body); });
  const base = await serve((_, response) => { response.writeHead(302, { location: `${target}/real.jar` }).end(); });
  const withUser = base.replace('//', '//user:secret@');
  await fetchOrigin({ kind: 'url', url: `${withUser}/a.jar`, sha256 }, setup().options);
  const { cache, options } = setup();
  const error = await failure(fetchOrigin({ kind: 'url', url: `${withUser}/a.jar` }, options));
  expect(error.message).toMatch(/redirects to another host, 127\.0\.0\.1:\d+, and no SHA-256 checksum is specified; pin the file with 'cdk-msk-connect plugin pin'/);
  expect(error.message).not.toContain('secret');
  expect(cachedFiles(cache)).toEqual([]);
});

test('offline without cache: names the file, where to put it, and the prefetch command; putting it there works', async () => {
  const { cache, options } = setup({ offline: true });
  const origin: Origin = { kind: 'maven', coordinates: 'com.example:my-sink:1.0', sha256 };
  const error = await failure(fetchOrigin(origin, options));
  expect(error.code).toBe('not-cached');
  expect(error.message).toBe(`com.example:my-sink:1.0 is not in the cache, and downloads are turned off; copy the file to ${cache.pathOf(sha256)}, or run 'cdk-msk-connect plugin fetch' on a machine with network access`);
  put(cache.directory, path.relative(cache.directory, cache.pathOf(sha256)), body);
  expect((await fetchOrigin(origin, options))[0].name).toBe('my-sink-1.0.jar');
});

test('a cache that cannot be written', async () => {
  const base = await serve((_, response) => { response.end(body); });
  const file = put(temporaryDirectory(), 'file', '');
  const cache = new PluginCache(path.join(file, 'cache'));
  const error = await failure(fetchOrigin({ kind: 'url', url: `${base}/a.jar`, sha256 }, { cache, retries: 0 }));
  expect(error.code).toBe('storage');
  expect(error.message).toMatch(/cannot write .* a part of its path is a file, not a directory; free space, or set CDK_MSK_CONNECT_CACHE/);
});

test('a full disk, at the cache and at the output', async () => {
  const base = await serve((_, response) => { response.end(body); });
  const { directory, cache, options } = setup({ retries: 0 });
  const origin: Origin = { kind: 'url', url: `${base}/a.jar`, sha256 };
  const open = fs.promises.open;
  const full = async (...args: Parameters<typeof open>) => {
    const handle = await open(...args);
    handle.writeFile = () => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
    return handle;
  };
  const spy = jest.spyOn(fs.promises, 'open').mockImplementation(full);
  const error = await failure(fetchOrigin(origin, options));
  expect(error).toMatchObject({ code: 'storage', message: expect.stringMatching(/the disk is full; free space, or set CDK_MSK_CONNECT_CACHE/) });
  expect(cachedFiles(cache)).toEqual([]);
  spy.mockRestore();
  await fetchOrigin(origin, options);
  jest.spyOn(fs.promises, 'open').mockImplementation(full);
  const output = path.join(directory, 'out.zip');
  expect((await failure(packPlugin({ origins: [origin] }, output, options))).message).toMatch(/cannot write the plugin to .*out\.zip: the disk is full/);
  expect(fs.readdirSync(directory)).toEqual(['cache']);
});

test('a proxy from the environment is used', async () => {
  const base = await serve((_, response) => { response.end(body); });
  let tunnels = 0;
  const proxy = await serve((_, response) => { response.statusCode = 500; response.end(); });
  servers[servers.length - 1].on('connect', (request, socket) => {
    tunnels++;
    const [host, port] = request.url!.split(':');
    const upstream = net.connect(Number(port), host, () => { socket.write('HTTP/1.1 200 OK\r\n\r\n'); upstream.pipe(socket); socket.pipe(upstream); });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  const before = { ...process.env };
  process.env.HTTP_PROXY = proxy;
  process.env.NO_PROXY = '';
  process.env.http_proxy = proxy;
  process.env.no_proxy = '';
  try {
    await fetchOrigin({ kind: 'url', url: `${base}/a.jar`, sha256 }, setup().options);
  } finally {
    process.env = before;
  }
  expect(tunnels).toBe(1);
});

test('a Maven mirror with a user is used, and its password is not printed', async () => {
  const seen: string[] = [];
  const base = await serve((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization}`);
    response.statusCode = request.url!.includes('unknown') ? 404 : 200;
    response.end(body);
  });
  process.env.CDK_MSK_CONNECT_MAVEN_URL = `${base.replace('//', '//me:s3cret@')}/repository/central/`;
  try {
    await fetchOrigin({ kind: 'jars', jars: [{ coordinates: 'com.example:my-sink:1.0', size: body.length, sha256 }] }, setup().options);
    expect(seen).toEqual([`/repository/central/com/example/my-sink/1.0/my-sink-1.0.jar Basic ${Buffer.from('me:s3cret').toString('base64')}`]);
    const error = await failure(fetchOrigin({ kind: 'maven', coordinates: 'com.example:unknown:9' }, setup().options));
    expect(error.message).toMatch(/^com\.example:unknown:9 does not exist at http:\/\/127\.0\.0\.1:\d+\/repository\/central\/com\/example\/unknown\/9\/unknown-9\.jar \(HTTP 404\)/);
    expect(error.message).not.toContain('s3cret');
  } finally {
    delete process.env.CDK_MSK_CONNECT_MAVEN_URL;
  }
});

test('progress appears for long downloads only, and cleans up its line', () => {
  const written: string[] = [];
  let now = 0;
  const progress = new TerminalProgress({ write: text => written.push(text) }, () => now);
  progress.start('a.zip', 10_000_000);
  progress.advance(1000);
  progress.done();
  expect(written).toEqual([]);
  progress.start('a.zip', 10_000_000);
  now = 1500;
  progress.advance(5_000_000);
  progress.done();
  expect(written).toEqual(['\r\u001b[2Kdownloading a.zip: 5.0 of 10.0 MB (50 %)', '\r\u001b[2K']);
});

test.each([
  ['not-a-coordinate', /are not valid; expected group:artifact:version/],
  ['g:a:1:x:y', /have no known type/],
  ['g:a:jar:1', /have the type 'jar' in the place of the version/],
  ['g:../a:1', /are not valid/],
  ['g:a:..', /are not valid/],
])('bad coordinates %s', (text, message) => {
  expect(() => parseCoordinates(text)).toThrow(message);
});

test('path of coordinates', () => {
  expect(mavenPath(parseCoordinates('io.debezium:debezium-connector-mysql:3.6.1.Final:plugin:zip')))
    .toBe('io/debezium/debezium-connector-mysql/3.6.1.Final/debezium-connector-mysql-3.6.1.Final-plugin.zip');
});

test('a local file with a checksum that does not match', async () => {
  const file = put(temporaryDirectory(), 'a.jar', body);
  expect((await failure(fetchOrigin({ kind: 'file', path: file, sha256: 'a'.repeat(64) }))).code).toBe('checksum');
  expect((await failure(fetchOrigin({ kind: 'file', path: file, sha256: 'ABC' }))).message).toMatch(/must be 64 lowercase hexadecimal digits/);
  expect((await failure(fetchOrigin({ kind: 'file', path: `${file}x` }))).message).toMatch(/does not exist; copy the archive there/);
});

test('of many files the first failure stops all others', async () => {
  let requests = 0;
  let hanging = 0;
  const base = await serve((request, response) => {
    requests++;
    if (request.url!.includes('missing')) {
      response.writeHead(404).end();
      return;
    }
    hanging++;
    response.on('close', () => hanging--);
  });
  const { options } = setup({ stallTimeout: 60_000 });
  const jars = ['a', 'b', 'c', 'missing', ...Array.from({ length: 50 }, (_, index) => `further-${index}`)]
    .map(name => ({ coordinates: `com.example:${name}:1.0`, size: body.length, sha256 }));
  process.env.CDK_MSK_CONNECT_MAVEN_URL = base;
  try {
    expect((await failure(fetchOrigin({ kind: 'jars', jars }, options))).message).toMatch(/^com\.example:missing:1\.0 does not exist/);
  } finally {
    delete process.env.CDK_MSK_CONNECT_MAVEN_URL;
  }
  // the server hears of it a moment later; a download that went on would hang here until the test's time is over
  while (hanging > 0) {
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  expect(requests).toBeLessThanOrEqual(6);
});
