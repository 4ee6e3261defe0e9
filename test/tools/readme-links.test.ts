import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
const { withAbsoluteLinks } = require('../../tools/readme-links');

const ROOT = join(__dirname, '..', '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const targets = (markdown: string) => [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);

test('every link of the README leads somewhere wherever it is read, to the files of the tag', () => {
  const before = targets(README).filter(target => !/^(https?:|#)/.test(target));
  expect(before.length).toBeGreaterThan(20);
  // what is linked is there
  expect(before.filter(target => !existsSync(join(ROOT, target.split('#')[0])))).toEqual([]);
  const after = targets(withAbsoluteLinks(README, '1.2.3'));
  expect(after.filter(target => !/^(https?:\/\/|#)/.test(target))).toEqual([]);
  expect(after).toContain('https://github.com/cdk-msk-connect/cdk-msk-connect/blob/v1.2.3/docs/databases.md');
  expect(after.filter(target => /\.svg$/.test(target)).every(target => !target.includes('/blob/'))).toBe(true);
});

test('images are their bytes, what is absolute stays, and before a release there is no tag', () => {
  expect(withAbsoluteLinks('![a](docs/a.svg) [b](docs/b.md#c) [d](https://e.f) [g](#h) [i](mailto:j@k)', '0.0.0')).toBe(
    '![a](https://raw.githubusercontent.com/cdk-msk-connect/cdk-msk-connect/main/docs/a.svg) [b](https://github.com/cdk-msk-connect/cdk-msk-connect/blob/main/docs/b.md#c) [d](https://e.f) [g](#h) [i](mailto:j@k)');
});
