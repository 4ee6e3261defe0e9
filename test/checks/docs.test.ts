import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLEET_RULES, RULES } from '../../src/families/rules';
import { PAGES, answers, exampleConnectors, renderPages, seenBy } from '../../tools/rules/docs';
import { KNOWN_FAILURES } from '../../tools/rules/failures';

const SEVERITIES = new Map([...RULES, ...FLEET_RULES].map(({ id, severity }) => [id, severity]));

test('the pages of the rules are generated', () => {
  const pages = renderPages();
  expect(readdirSync(PAGES).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) {
    expect(`${name}\n${readFileSync(join(PAGES, name), 'utf8')}`).toBe(`${name}\n${text}`);
  }
});

test('at least 61 of the 95 known failures are seen by a rule, and all others say who sees them', () => {
  expect(KNOWN_FAILURES.map(({ number }) => number)).toEqual(Array.from({ length: 95 }, (_, index) => index + 1));
  expect(KNOWN_FAILURES.filter(({ number }) => seenBy(number).length === 0)).toEqual([]);
  expect(KNOWN_FAILURES.filter(({ number }) => seenBy(number).some(each => each.startsWith('MC-'))).length).toBeGreaterThanOrEqual(61);
});

test('no error and no warning on the examples', () => {
  const findings = exampleConnectors().flatMap(example => [...answers(example)].flatMap(([id, verdict]) =>
    verdict.answer === 'finding' ? verdict.violations.filter(({ severity }) => (severity ?? SEVERITIES.get(id)) !== 'info').map(({ message }) => `${example.name}: ${id} ${message}`) : []));
  expect(findings).toEqual([]);
});
