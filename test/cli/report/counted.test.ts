import { evaluateUpTo } from '../../../src/checks';
import { EDITOR } from '../../../src/cli/editor/service';
import { check, run } from '../run';

const CLASS = 'com.mongodb.kafka.connect.MongoSinkConnector';
const UNKNOWN = 5000;
const KEYS = Object.fromEntries(Array.from({ length: UNKNOWN }, (_, index) => [`key${index}`, 'value']));
const FILES = { 'a.json': { 'connector.class': CLASS, 'topics': 'a', 'tasks.max': 'many', ...KEYS } };
const RULE = 'MC-OPT-030';

test('JSON tells the first findings of a rule and counts the others; the summary counts all', async () => {
  const { report, status } = await check(['a.json'], FILES);
  const [{ findings, more = [] }] = report.deployments;
  expect(findings.filter(({ rule }) => rule === RULE).map(({ key }) => key)).toEqual(Array.from({ length: 20 }, (_, index) => `key${index}`));
  expect(more).toEqual([{ rule: RULE, severity: 'info', count: UNKNOWN - 20 }]);
  const told = (severity: string) => findings.filter(each => each.severity === severity).length;
  expect(report.summary).toEqual({ errors: told('error'), warnings: told('warning'), infos: told('info') + UNKNOWN - 20 });
  expect(status).toBe(1);
});

test('--all tells every one, and counts the same', async () => {
  const few = await check(['a.json'], FILES);
  const all = await check(['--all', 'a.json'], FILES);
  expect(all.report.deployments[0].findings.filter(({ rule }) => rule === RULE)).toHaveLength(UNKNOWN);
  expect(all.report.deployments[0].more).toBeUndefined();
  expect([all.report.summary, all.status]).toEqual([few.report.summary, few.status]);
});

test('what no rule has many of is told in full, without a count', async () => {
  const { report } = await check(['a.json'], { 'a.json': { 'connector.class': CLASS, 'topics': 'a', ...Object.fromEntries(Object.entries(KEYS).slice(0, 20)) } });
  expect(report.deployments[0].findings.filter(({ rule }) => rule === RULE)).toHaveLength(20);
  expect(report.deployments[0]).not.toHaveProperty('more');
});

test('the text says how many more there are, once', async () => {
  const { out } = await run(['check', 'a.json'], FILES);
  expect(out.match(/more finding/g)).toHaveLength(1);
  expect(out).toContain(`info    4,980 more findings of ${RULE}\n          specify --all to print them [${RULE}] at a.json:1:`);
  expect((await run(['check', '--all', 'a.json'], FILES)).out).not.toContain('more finding');
});

const gitlab = async (args: string[], files: object) => JSON.parse((await run(['check', '--format', 'gitlab', ...args], files as typeof FILES)).out) as
  Array<{ description: string; check_name: string; severity: string; fingerprint: string }>;
const ofRule = <T extends { check_name: string }>(entries: T[]) => entries.filter(({ check_name: name }) => name === RULE);

test('GitLab has one entry for them, whose fingerprint stays when there are others', async () => {
  const before = ofRule(await gitlab(['a.json'], FILES));
  expect(before).toHaveLength(21);
  expect(before[20]).toMatchObject({ description: `4,980 more findings of ${RULE}; specify --all to print them`, severity: 'info' });
  expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(21);
  const { key4999: _, ...fewer } = FILES['a.json'] as Record<string, string>;
  expect(ofRule(await gitlab(['a.json'], { 'a.json': fewer }))[20]).toMatchObject({ fingerprint: before[20].fingerprint, description: expect.stringContaining('4,979') as string });
});

test('SARIF has one result for them, with the count as data', async () => {
  const { out } = await run(['check', '--format', 'sarif', 'a.json'], FILES);
  const [{ results }] = (JSON.parse(out) as { runs: [{ results: Array<{ ruleId: string; properties?: object }> }] }).runs;
  const found = results.filter(({ ruleId }) => ruleId === RULE);
  expect(found).toHaveLength(21);
  expect(found.filter(({ properties }) => properties !== undefined).map(({ properties }) => properties)).toEqual([{ more: UNKNOWN - 20 }]);
});

test('each severity of a rule has its own number: warnings never hide an error', () => {
  const violations = (['warning', 'warning', 'warning', 'error', 'error'] as const).map((severity, index) => ({ key: `${index}`, message: 'is wrong', severity }));
  const rule = { id: 'MC-A-001', title: '', severity: 'info' as const, why: '', fix: '', source: '', check: () => ({ answer: 'finding' as const, violations }) };
  const { findings, more } = evaluateUpTo(1, [rule], { name: 'a', source: 'a', scope: 'configuration' });
  expect(findings.map(({ key }) => key)).toEqual(['0', '3']);
  expect(more).toEqual([{ rule: 'MC-A-001', severity: 'warning', count: 2 }, { rule: 'MC-A-001', severity: 'error', count: 1 }]);
});

test('in an editor, each key has its finding', () => {
  const found = EDITOR.diagnose(JSON.stringify(FILES['a.json']), 'a.json').filter(({ rule }) => rule === RULE);
  expect(found).toHaveLength(UNKNOWN);
});
