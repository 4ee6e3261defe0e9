// The playground: what it says is what the command line says, nothing leaves it, and it is there at once.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { watched } from './browser.js';
import { CONFIGURATIONS, IMPORTED } from './configurations.js';
import { SITE } from './pages.js';

const MOST_BYTES = 1_500_000;
const MOST_MILLISECONDS = 1500;
const FORMS = { '.json': '.json', '.properties': '.properties', '.yaml': '.yaml' };

export async function playground(browser, address, check) {
  await equalFindings(browser, address, check);
  await equalCode(browser, address, check);
  await limits(browser, address, check);
  await theForm(browser, address, check);
  await noWayOut(browser, address, check);
}

async function opened(browser, address, viewport = { width: 1280, height: 800 }) {
  const all = await watched(browser, viewport);
  const requests = [];
  all.page.on('request', request => requests.push(request));
  await all.page.goto(`${address}/playground.html`, { waitUntil: 'networkidle' });
  await all.page.locator('#play-text').waitFor();
  return { ...all, requests };
}

/** Pastes a text, and reads what is said of it. */
async function pasted(page, text, form = '') {
  const runs = () => page.locator('[data-playground]').getAttribute('data-runs').then(Number);
  const before = await runs();
  await page.locator('#play-form').selectOption(form);
  await page.evaluate((value) => {
    const area = document.querySelector('#play-text');
    area.value = value;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.waitForFunction(least => Number(document.querySelector('[data-playground]').dataset.runs) > least && document.querySelector('[data-playground]').ariaBusy === 'false', before, { timeout: 60_000 });
  return page.evaluate(() => ({
    problem: document.querySelector('[data-problem]')?.textContent ?? '',
    failure: document.querySelector('[data-failure]')?.textContent ?? '',
    more: [...document.querySelectorAll('[data-more]')].map(each => each.textContent),
    findings: [...document.querySelectorAll('[data-deployment]')].map(section => [section.getAttribute('aria-label'), [...section.querySelectorAll('[data-finding]')].map(item => [
      item.querySelector('[data-severity]').textContent, item.querySelector('[data-rule]').textContent, item.querySelector('[data-message]').textContent, item.querySelector('[data-fix]').textContent,
      ...['line', 'column'].map(name => item.querySelector('button')?.dataset[name] ?? ''),
    ])]),
  }));
}

function ofCommandLine(command, names) {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  try {
    // each in a folder of its own, under the name that a text on the page has
    const files = names.map(([name, text], at) => {
      const file = join(mkdtempSync(join(folder, `${at}-`)), `pasted${extname(name)}`);
      writeFileSync(file, text);
      return file;
    });
    return JSON.parse(execFileSync('node', ['-r', './tools/typescript.js', 'tools/site/command-line.ts', command, ...files], { cwd: join(SITE, '..'), encoding: 'utf8', maxBuffer: 1e9 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ORDER = ['error', 'warning', 'info'];

function expected({ report, problem }) {
  return {
    problem, failure: '',
    more: (report?.deployments ?? []).flatMap(({ more = [] }) => more.map(({ count, rule }) => `${count} more of ${rule}`)),
    findings: (report?.deployments ?? []).map(({ name, findings }) => [name, [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
      .map(({ severity, rule, message, fix, line = '', column = '' }) => [severity, rule, message, fix, String(line), String(column)])]),
  };
}

async function equalFindings(browser, address, check) {
  const { page, errors, requests, close } = await opened(browser, address);
  const said = ofCommandLine('check', CONFIGURATIONS);
  let found = 0;
  const rules = new Set();
  for (const [at, [name, text]] of CONFIGURATIONS.entries()) {
    const shown = await pasted(page, text, FORMS[extname(name)]);
    const wanted = expected(said[at]);
    found += wanted.findings.flatMap(([, findings]) => findings).length;
    wanted.findings.flatMap(([, findings]) => findings).forEach(([, rule]) => rules.add(rule));
    check(`the playground says of ${name} what check says`, JSON.stringify(shown) === JSON.stringify(wanted) ? [] : [`it says ${JSON.stringify(shown).slice(0, 3000)}`, `check says ${JSON.stringify(wanted).slice(0, 3000)}`]);
  }
  check('there is something to say', found > 20 && said.filter(({ problem }) => problem !== '').length === 3 ? [] : [`${found} findings, ${said.filter(({ problem }) => problem !== '').length} problems`]);
  const missing = await Promise.all([...rules].map(async rule => (await page.request.get(`${address}/rules/${rule}.html`)).ok() ? [] : [rule]));
  check('each finding has the page of its rule', missing.flat());
  await pasted(page, CONFIGURATIONS.find(([name]) => name === 'markup.json')[1]);
  const injected = await page.evaluate(() => [window.hacked, document.querySelectorAll('.play-result img, .play-result script').length]);
  check('markup in a configuration is text', injected[0] === undefined && injected[1] === 0 ? [] : [JSON.stringify(injected)]);
  check('the playground asks for files of the site alone', foreign(requests, address));
  check('the playground has no errors on the console', errors);
  await close();
}

/** The construct code of each configuration is what `import` prints for it; nobody loads it who does not ask for it. */
async function equalCode(browser, address, check) {
  const { page, errors, requests, close } = await opened(browser, address);
  const configurations = [...IMPORTED, ...CONFIGURATIONS.filter(([name]) => !['large.json', 'deep.json'].includes(name))];
  const said = ofCommandLine('import', configurations);
  const ofCode = () => requests.filter(request => request.url().endsWith('/playground/code.js'));
  await pasted(page, configurations[0][1], FORMS[extname(configurations[0][0])]);
  check('the code is loaded when it is asked for', ofCode().length === 0 ? [] : ['it was loaded before']);
  let printed = 0;
  for (const [at, [name, text]] of configurations.entries()) {
    await pasted(page, text, FORMS[extname(name)]);
    const begin = Date.now();
    await page.getByRole('button', { name: 'Show construct code' }).click();
    await page.locator('[data-printed], [data-remark], [data-code-failure]').first().waitFor({ timeout: 60_000 });
    const shown = await page.evaluate(() => ({
      code: document.querySelector('[data-printed]')?.textContent ?? '', failure: document.querySelector('[data-code-failure]')?.textContent ?? '',
      remarks: [...document.querySelectorAll('[data-remark]')].map(each => each.textContent),
    }));
    const wanted = { code: said[at].code, failure: '', remarks: said[at].remarks };
    printed += wanted.code === '' ? 0 : 1;
    if (at === 0) {
      const sizes = await Promise.all(ofCode().map(async request => gzipSync(await (await request.response()).body()).length));
      console.log(`playground: the construct code takes ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)} kB compressed, and the first is there after ${Date.now() - begin} ms`);
    }
    check(`the playground prints the code of ${name} that import prints`, JSON.stringify(shown) === JSON.stringify(wanted) ? [] : [`it prints ${JSON.stringify(shown).slice(0, 3000)}`, `import prints ${JSON.stringify(wanted).slice(0, 3000)}`]);
  }
  const presets = said.map(({ code }) => /definition: (\w+\.\w+)/.exec(code)?.[1]);
  check('the code has presets and generic definitions', ['DebeziumSource.postgres', 'S3Sink.aiven', 'OpenSearchSink.aiven', 'ConnectorDefinition.sink'].filter(each => !presets.includes(each)));
  check('most configurations have code', printed >= IMPORTED.length + 4 ? [] : [`${printed} have`]);
  check('the code asks for files of the site alone', foreign(requests, address));
  check('the code has no errors on the console', errors);
  await close();
}

function foreign(requests, address) {
  return requests.filter(request => !request.url().startsWith('blob:')).flatMap((request) => {
    const url = new URL(request.url());
    return url.origin === address && url.search === '' && request.method() === 'GET' && request.postData() === null ? [] : [`${request.method()} ${request.url()}`];
  });
}

async function limits(browser, address, check) {
  const times = [];
  let bytes = 0;
  for (let round = 0; round < 3; round++) {
    const { page, requests, close } = await opened(browser, address);
    const begin = Date.now();
    await pasted(page, CONFIGURATIONS[0][1]);
    times.push(Date.now() - begin);
    const bodies = await Promise.all(requests.filter(request => !request.url().startsWith('blob:')).map(async request => (await request.response())?.body().catch(() => Buffer.alloc(0))));
    bytes = bodies.reduce((sum, body) => sum + (body === undefined ? 0 : gzipSync(body).length), 0);
    await close();
  }
  const best = Math.min(...times);
  console.log(`playground: ${Math.round(bytes / 1000)} kB compressed to the first result, which comes after ${best} ms (of ${times.join(', ')})`);
  check('the first result takes at most 1.5 MB compressed', bytes > 200_000 && bytes <= MOST_BYTES ? [] : [`${bytes} bytes`]);
  check('the first result is there within 1.5 s', best <= MOST_MILLISECONDS ? [] : [`${best} ms`]);
}

async function theForm(browser, address, check) {
  const { page, errors, close } = await opened(browser, address, { width: 390, height: 844 });
  const text = () => page.locator('#play-text').inputValue();
  const ends = what => page.waitForFunction(words => document.querySelector('#play-text').value.includes(words), what, { timeout: 10_000 });
  await page.locator('.play-details summary').press('Enter');
  await page.locator('#play-class').selectOption('io.confluent.connect.s3.S3SinkConnector');
  await page.locator('[data-field]').first().waitFor();
  const required = await page.locator('[data-field]:has(.play-required) code').allTextContents();
  check('the form marks what is required', ['s3.bucket.name', 'storage.class'].filter(key => !required.includes(key)));
  await page.getByLabel('flush.size').fill('lots');
  await page.getByLabel('flush.size').press('Tab');
  await ends('lots');
  await page.locator('[data-finding]', { hasText: 'flush.size' }).first().waitFor({ timeout: 10_000 });
  check('the form writes the configuration', JSON.parse(await text())['flush.size'] === 'lots' ? [] : [await text()]);
  await pasted(page, 'name=a\nconnector.class=io.confluent.connect.s3.S3SinkConnector\n# kept\nflush.size=1\n', '.properties');
  await page.getByLabel('flush.size').fill('5');
  await page.getByLabel('flush.size').press('Tab');
  await ends('flush.size=5');
  check('the form writes properties where they are', (await text()).includes('# kept\nflush.size=5\n') ? [] : [await text()]);
  await pasted(page, CONFIGURATIONS.find(([name]) => name === 'strimzi.yaml')[1], '.yaml');
  await page.getByLabel('key.ignore', { exact: false }).first().waitFor();
  const unnamed = await page.evaluate(() => [...document.querySelectorAll('.play :is(input, select, textarea)')].filter(each => each.labels.length === 0).map(each => each.outerHTML.slice(0, 100)));
  check('each control of the playground has a label', unnamed);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check('the form fits on a phone', wide <= 0 ? [] : [`it is ${wide} px too wide`]);
  await page.locator('#play-text').focus();
  await page.keyboard.press('Tab');
  check('the keyboard leads from the text to the check', await page.evaluate(() => document.activeElement.textContent.trim()) === 'Check' ? [] : ['it leads elsewhere']);
  check('the form has no errors on the console', errors);
  await close();
}

/** The policy of the page, in the page and in a worker of its kind: a server elsewhere hears nothing. */
async function noWayOut(browser, address, check) {
  let heard = 0;
  const server = createServer((_, response) => { heard++; response.writeHead(200, { 'access-control-allow-origin': '*' }).end(); });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${server.address().port}/`;
  await fetch(elsewhere);
  const before = heard;
  const { page, close } = await opened(browser, address);
  const tried = await page.evaluate(async (url) => {
    const words = promise => promise.then(() => 'sent', () => 'refused');
    const worker = new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(url)}).then(() => postMessage('sent'), () => postMessage('refused'))`])));
    const image = new Image();
    return Promise.all([
      words(fetch(url, { method: 'POST', body: 'a' })),
      new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); worker.onerror = () => resolve('refused'); }),
      new Promise((resolve) => { image.onload = () => resolve('sent'); image.onerror = () => resolve('refused'); image.src = url; }),
      Promise.resolve(navigator.sendBeacon(url, 'a')).then(() => 'refused'),
    ]);
  }, elsewhere);
  check('nothing leaves the page', before > 0 && heard === before && tried.every(each => each === 'refused') ? [] : [`${tried.join(', ')}; ${heard - before} requests were heard`]);
  await close();
  server.close();
}
