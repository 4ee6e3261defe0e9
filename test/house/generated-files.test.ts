import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 }).trimEnd().split('\n');

/** Of what a program writes, some files cannot say so themselves: JSON and archives. */
const SAYS_SO = /^(?:\/\/|\/\*\*?|#|<!--|)\s*(?:# ?)?(?:~~ )?Generated (?:by|from) /m;
const KNOWN = [
  'API.md', 'docs/api/Connector.md', 'docs/rules/README.md', 'examples/cluster-replication/expected/x.template.json', 'src/catalog/facts/index.json', 'src/connect/options/generated/index.ts',
  'catalog-source/kafka-clients-3.7.2.json', 'extensions/dist/secrets-provider.lock.json', 'package-lock.json', 'rehearsal/lock/kafka-connect-3.7.2.json', 'test/signatures/python.txt',
];

const marked = (files: readonly string[]) => new Map(
  execFileSync('git', ['check-attr', '--stdin', 'linguist-generated'], { cwd: ROOT, encoding: 'utf8', input: files.join('\n'), maxBuffer: 2 ** 28 }).trimEnd().split('\n')
    .map(line => [line.replace(/: linguist-generated: .*$/, ''), !line.endsWith(': unspecified')]),
);

test('what a program writes is marked for reviews', () => {
  const saying = git('ls-files', '*.ts', '*.md', '*.yml', '.github').filter(file => SAYS_SO.test(readFileSync(join(ROOT, file), 'utf8').slice(0, 200)));
  expect(saying.length).toBeGreaterThan(100);
  const attributes = marked([...saying, ...KNOWN]);
  expect([...attributes].filter(([, isMarked]) => !isMarked).map(([file]) => file)).toEqual([]);
});

test('what is written by hand is not', () => {
  const attributes = marked(git('ls-files', 'src/connect', 'src/checks/*.ts', 'handlers', 'tools', 'docs/*.md', 'docs/decisions', 'README.md'));
  expect([...attributes].filter(([file, isMarked]) => isMarked && !/^docs\/((api|rules)\/|(troubleshooting|connectors|mutations|advisories)\.md$)|\/generated\//.test(file) && !/^(src\/checks\/rules\/(all|index)|handlers\/shared\/known-errors)\.ts$/.test(file)).map(([file]) => file)).toEqual([]);
});
