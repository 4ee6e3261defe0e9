import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleNames, renderReadme } from '../../tools/examples/readmes';

const readme = (name: string) => readFileSync(join(__dirname, '..', '..', 'examples', name, 'README.md'), 'utf8');

test.each(exampleNames())('the README of %s is that of its app and its templates', (name) => {
  expect(readme(name)).toBe(renderReadme(name));
  expect(readme(name)).not.toMatch(/undefined|NaN|\[object/);
  // what it is, in the words of its stacks
  expect(readme(name).split('\n## What is created')[0].split('\n').filter(line => /^[A-Z].{30,}/.test(line))).not.toEqual([]);
});

test('what is billed by the hour is counted, and what stays behind is named', () => {
  const text = readme('cdc-postgres-to-opensearch');
  for (const line of ['  1 × NAT gateway: 730 hours at 0.045, 32.85 USD', 'shop-search: 1 worker of 1 MCU, 730 MCU-hours a month', '  2 × OpenSearch data node r5.large.search: 1460 hours']) {
    expect(text).toContain(`${line}`);
  }
  expect(text).toMatch(/^- `DatabaseB269D8BB` \(`AWS::RDS::DBInstance`\), as a snapshot$/m);
  expect(readme('without-connectors')).not.toContain('cdk-msk-connect status');
});
