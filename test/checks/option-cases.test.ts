import { evaluate } from '../../src/checks';
import { RULES } from '../../src/families/rules';
import { OPTION_CASES } from './cases';
import { BASES } from './cases/options/bases';
import { configurationOf } from './cases/options/option-case';
import type { Sketch } from './deployments';
import { deployment } from './deployments';

const OPTION_RULES = RULES.filter(({ id }) => id.startsWith('MC-OPT-'));
const findings = (sketch: Sketch) => evaluate(OPTION_RULES, deployment(sketch));
/** The rules that say what Kafka Connect itself would. */
const BY_CONNECT = /^MC-OPT-(00\d|01[01])$/;

describe('rules over the options of one connector', () => {
  const cases = OPTION_CASES.map(each => [each.rule, each.says as string, each] as const);

  test.each(cases)('%s says that %s, with a fix', (rule, says, each) => {
    const found = findings(each.fails as Sketch).filter(one => one.rule === rule);
    expect(found.map(({ message }) => message).join('\n')).toContain(says);
    for (const one of found) {
      expect(one.origin).toBe(BY_CONNECT.test(rule) ? 'connect' : 'rule');
      expect(one.message).toMatch(/^\S.*[^.]$/);
      expect(one.fix).toMatch(/^\S.*[^.]$/);
    }
  });

  test.each(cases)('%s is quiet where that is put right, and so is everything that stops a deployment', (rule, _, each) => {
    // what breaks another rule on the way is not what this case shows
    const others = { 'MC-OPT-115': ['MC-OPT-907'], 'MC-OPT-119': ['MC-OPT-907'] }[rule] ?? [];
    const found = findings(each.passes as Sketch);
    expect(found.filter(one => one.rule === rule || (one.severity === 'error' && !others.includes(one.rule)))).toEqual([]);
  });

  test('ids are unique and every rule says why, how to fix it and where it stands', () => {
    expect(new Set(OPTION_RULES.map(({ id }) => id)).size).toBe(OPTION_RULES.length);
    for (const one of OPTION_RULES) {
      expect(one).toMatchObject({ id: expect.stringMatching(/^MC-OPT-\d{3}$/), title: expect.stringMatching(/.{10}/), why: expect.stringMatching(/.{10}/), fix: expect.stringMatching(/.{5}/), source: expect.stringMatching(/.{5}/) });
    }
  });

  test.each(Object.keys(BASES) as Array<keyof typeof BASES>)('the configuration %s is without an error', name => {
    expect(findings({ scope: 'configuration', config: configurationOf(name) }).filter(one => one.severity === 'error')).toEqual([]);
  });
});
