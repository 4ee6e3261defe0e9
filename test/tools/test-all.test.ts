import { mkdtempSync, readFileSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
const { sideBySide } = require('../../tools/test-all/tracks');

/** A script that notes when a stage begins and ends; `real` lasts until `peers` has begun, and `templates` says nothing. */
const STAGE = `
const { appendFileSync, readFileSync, writeFileSync } = require('fs');
const { getPriority } = require('os');
const [, , , result, name] = process.argv;
const file = __dirname + '/log';
const log = text => appendFileSync(file, text + '\\n');
const end = () => {
  if (name === 'real' && !readFileSync(file, 'utf-8').includes('begin peers')) return setTimeout(end, 20);
  log('end ' + name);
  if (name !== 'templates') writeFileSync(result, JSON.stringify([{ name, passed: 2, failed: 0, seconds: 1 }]));
};
log('begin ' + name);
appendFileSync(__dirname + '/priorities', name + ' ' + getPriority() + '\\n');
// long enough for the others to begin
setTimeout(end, 100);`;

async function runAll(names: string[]) {
  const directory = mkdtempSync(join(tmpdir(), 'stages-'));
  const script = join(directory, 'stage.js');
  writeFileSync(script, STAGE);
  const shown = jest.spyOn(console, 'log').mockImplementation(() => {});
  try {
    const results = await sideBySide(names, script, directory);
    const begun = shown.mock.calls.flatMap(([line]) => /^-- (\w+) begins$/.exec(line)?.slice(1) ?? []);
    const lines = (file: string) => readFileSync(join(directory, file), 'utf-8').trim().split('\n');
    return { results, begun, log: lines('log'), priorities: Object.fromEntries(lines('priorities').map(line => line.split(' '))) };
  } finally {
    shown.mockRestore();
  }
}

const ALL = ['demo', 'compile', 'generated', 'lint', 'extensions', 'rehearsal', 'unit', 'slow', 'real', 'templates', 'python', 'peers'];

test('a stage begins when what it needs has ended, and never more than three run', async () => {
  const { results, begun, log } = await runAll(ALL);

  expect(results.map((result: { name: string }) => result.name)).toEqual(ALL);
  const at = (line: string) => log.indexOf(line);
  for (const [earlier, later] of [['demo', 'compile'], ['compile', 'generated'], ['demo', 'rehearsal'], ['rehearsal', 'extensions'], ['generated', 'extensions'],
    ['rehearsal', 'real'], ['rehearsal', 'unit'], ['generated', 'unit'], ['python', 'peers']]) {
    expect(at(`end ${earlier}`)).toBeLessThan(at(`begin ${later}`));
  }
  // the longest stage does not wait for the build, and what needs no build fills the time of the first
  expect(begun.indexOf('lint')).toBeLessThan(begun.indexOf('rehearsal'));
  expect(begun.indexOf('real')).toBeLessThan(begun.indexOf('unit'));
  expect(new Set(begun)).toEqual(new Set(ALL));
  const running = log.map((_, index) => log.slice(0, index + 1).reduce((count, line) => count + (line.startsWith('begin') ? 1 : -1), 0));
  expect(Math.max(...running)).toBe(3);
});

test('the stages of the longest way go before the others', async () => {
  const { priorities } = await runAll(['demo', 'rehearsal', 'lint', 'unit']);
  expect(priorities.rehearsal).toBe(priorities.demo);
  expect(Number(priorities.lint)).toBeGreaterThan(Number(priorities.demo));
  expect(priorities.unit).toBe(priorities.lint);
});

test('a stage that ends without a result counts as one failure, and the others go on', async () => {
  const { results } = await runAll(['templates', 'lint']);
  expect(results.map((result: { failed: number }) => result.failed)).toEqual([1, 0]);
  expect(results[1].passed).toBe(2);
});

test('a stage that was left out is not waited for', async () => {
  const { results } = await runAll(['unit']);
  expect(results).toHaveLength(1);
});
