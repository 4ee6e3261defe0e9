import type { Finding } from '../../src/checks';
import { evaluate, evaluateFleet } from '../../src/checks';
import { FLEET_RULES, RULES } from '../../src/checks/rules';
import { CASES } from './cases';
import type { Sketch } from './deployments';
import { deployment } from './deployments';

function findingsOf(id: string, sketches: Sketch | readonly Sketch[]): Finding[] {
  const deployments = (Array.isArray(sketches) ? sketches as readonly Sketch[] : [sketches as Sketch]).map((sketch, index) => deployment({ name: `Connector${index + 1}`, ...sketch }));
  const wanted = (rule: { id: string }) => rule.id === id || (id.startsWith('MC-OPT-') && rule.id === 'MC-CFG-003');
  const fleet = [...evaluateFleet(FLEET_RULES.filter(wanted), deployments).values()].flat();
  return [...deployments.flatMap(each => evaluate(RULES.filter(wanted), each)), ...fleet].filter(({ rule }) => rule === id);
}

describe.each(CASES.map((each, index) => [`${index + 1}. ${each.rule}${each.failure === undefined ? '' : ` (failure ${each.failure})`}`, each] as const))('%s', (_, each) => {
  test('sees the failure', () => {
    const findings = findingsOf(each.rule, each.fails);
    expect(findings).not.toHaveLength(0);
    expect(findings.map(({ message }) => message).join('\n')).toMatch(each.says);
  });

  test('is silent where it is put right', () => {
    expect(findingsOf(each.rule, each.passes)).toEqual([]);
  });

  if (each.unknown !== undefined) {
    test('cannot know where the deploy decides', () => {
      expect(RULES.find(rule => rule.id === each.rule)!.check(deployment(each.unknown!)).answer).toBe('cannot-know');
    });
  }
});

test('every rule of deployments has a case; the rules of clusters and connectors have theirs with their rooms', () => {
  const covered = new Set(CASES.map(({ rule }) => rule));
  const elsewhere = /^MC-(CLU|DBZ|DB|OS|S3|PIPE|ICE|JDBC|FS|HTTP|MONGO|SNOW|CH|MM|EB)-/;
  expect([...RULES, ...FLEET_RULES].map(({ id }) => id).filter(id => !covered.has(id) && !elsewhere.test(id) && id !== 'MC-CFG-003')).toEqual([]);
});
