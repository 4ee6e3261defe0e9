import { RULES } from '../../../src/families/rules';
import { validateConfiguration } from '../../support/validate-configuration';
import { BASES, FIXTURES, RuleFixture } from './fixtures';

function findings(fixture: RuleFixture, values: RuleFixture['fails'], extra = fixture.with) {
  const config = Object.fromEntries(Object.entries({ name: 'subject', ...BASES[fixture.base], ...values }).filter(([, value]) => value !== undefined));
  return validateConfiguration({ config, workerConfig: fixture.worker, ...extra });
}

/** What Kafka Connect itself says, and what is said of the class alone, is tested in validate.test.ts. */
const OPTION_RULES = RULES.filter(({ id }) => /^MC-OPT-/.test(id) && !/^MC-OPT-(00\d|01[01]|039)$/.test(id));

describe('rules beyond the validation of Kafka Connect', () => {
  test.each(FIXTURES.map(fixture => [fixture.rule, fixture] as const))('%s finds what breaks it, with a message and a fix', (rule, fixture) => {
    const found = findings(fixture, fixture.fails).filter(one => one.rule === rule);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(one.origin).toBe('rule');
      expect(one.message).toMatch(/^\S.*[^.]$/);
      expect(one.fix).toBeTruthy();
    }
  });

  test.each(FIXTURES.map(fixture => [fixture.rule, fixture] as const))('%s is quiet where it is kept, and so is everything that stops a deployment', (rule, fixture) => {
    const kept = fixture.rule === 'MC-OPT-516' ? { ...fixture.with, kafkaConnectVersion: '3.7.x' } : fixture.with;
    const found = findings(fixture, fixture.passes, kept);
    expect(found.filter(one => one.rule === rule)).toEqual([]);
    // what breaks another rule on the way is not what this fixture shows
    const others = { 'MC-OPT-115': ['MC-OPT-907'], 'MC-OPT-119': ['MC-OPT-907'] }[rule] ?? [];
    expect(found.filter(one => one.severity === 'error' && !others.includes(one.rule))).toEqual([]);
  });

  test('every rule has a failing and a passing fixture', () => {
    expect(OPTION_RULES.map(rule => rule.id).filter(id => !FIXTURES.some(fixture => fixture.rule === id))).toEqual([]);
  });

  test('ids are unique and every rule says why, how to fix it and where it stands', () => {
    const descriptions = RULES.filter(({ id }) => id.startsWith('MC-OPT-'));
    expect(new Set(descriptions.map(one => one.id)).size).toBe(descriptions.length);
    for (const one of descriptions) {
      expect(one).toMatchObject({ id: expect.stringMatching(/^MC-OPT-\d{3}$/), title: expect.stringMatching(/.{10}/), why: expect.stringMatching(/.{10}/), fix: expect.stringMatching(/.{5}/), source: expect.stringMatching(/.{5}/) });
    }
  });

  test.each(Object.entries(BASES))('the configuration %s is without an error', (_, config) => {
    expect(validateConfiguration({ config: { name: 'subject', ...config } }).filter(one => one.severity === 'error')).toEqual([]);
  });
});
