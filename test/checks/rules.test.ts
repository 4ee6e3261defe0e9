import { deployment } from './deployments';
import { CASES } from './cases';
import { evaluate } from '../../src/checks';
import { RULES } from '../../src/checks/rules';

const byId = new Map(RULES.map(rule => [rule.id, rule]));

describe.each(CASES.map((each, index) => [`${index + 1}. ${each.rule}${each.failure === undefined ? '' : ` (failure ${each.failure})`}`, each] as const))('%s', (_, each) => {
  const rule = byId.get(each.rule)!;

  test('sees the failure', () => {
    const findings = evaluate([rule], deployment(each.fails));
    expect(findings).not.toHaveLength(0);
    expect(findings.map(({ message }) => message).join('\n')).toMatch(each.says);
  });

  test('is silent where it is put right', () => {
    expect(evaluate([rule], deployment(each.passes))).toEqual([]);
  });

  if (each.unknown !== undefined) {
    test('cannot know where the deploy decides', () => {
      expect(rule.check(deployment(each.unknown!)).answer).toBe('cannot-know');
    });
  }
});

test('every rule has a case', () => {
  const covered = new Set(CASES.map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter(id => !covered.has(id) && !id.startsWith('MC-CLU-'))).toEqual([]);
});
