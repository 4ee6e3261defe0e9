import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Finding, Verdict } from '../../src/model';
import { answerOf, evaluate, evaluateFleet } from '../../src/checks';
import { FLEET_RULES, RULES } from '../../src/families/rules';
import { CASES } from './cases';
import type { Sketch } from './deployments';
import { deployment } from './deployments';
import { withArchives } from './with-archives';

/** What a rule says, for each way in which archives are read. */
async function findingsOf(id: string, sketches: Sketch | readonly Sketch[]): Promise<Finding[][]> {
  const ways = await withArchives(Array.isArray(sketches) ? sketches as readonly Sketch[] : [sketches as Sketch]);
  return ways.map(way => findingsOfAll(id, way));
}

function findingsOfAll(id: string, sketches: readonly Sketch[]): Finding[] {
  const deployments = sketches.map((sketch, index) => deployment({ name: `Connector${index + 1}`, ...sketch }));
  const wanted = (rule: { id: string }) => rule.id === id;
  const fleet = [...evaluateFleet(FLEET_RULES.filter(wanted), deployments).values()].flat();
  return [...deployments.flatMap(each => evaluate(RULES.filter(wanted), each)), ...fleet].filter(({ rule }) => rule === id);
}

describe.each(CASES.map((each, index) => [`${index + 1}. ${each.rule}${each.failure === undefined ? '' : ` (failure ${each.failure})`}`, each] as const))('%s', (_, each) => {
  test('sees the failure', async () => {
    for (const findings of await findingsOf(each.rule, each.fails)) {
      expect(findings).not.toHaveLength(0);
      expect(findings.map(({ message }) => message).join('\n')).toMatch(each.says);
    }
  });

  test('is silent where it is put right', async () => {
    expect((await findingsOf(each.rule, each.passes)).flat()).toEqual([]);
  });

  if (each.unknown !== undefined) {
    test('cannot know where the deploy decides', () => {
      expect(verdictOf(each.rule, each.unknown!).answer).toBe('cannot-know');
    });
  }
});

/** The answer of a rule, whether it is over one connector or over several. */
function verdictOf(id: string, sketches: Sketch | readonly Sketch[]): Verdict {
  const deployments = [sketches].flat().map(sketch => deployment(sketch as Sketch));
  return RULES.flatMap(rule => rule.id === id ? answerOf(rule, deployments[0]) : [])[0] ?? FLEET_RULES.find(rule => rule.id === id)!.check(deployments);
}

test('every rule has a failing and a passing case, and every case is of a rule', () => {
  const covered = new Set(CASES.map(({ rule }) => rule));
  expect([...RULES, ...FLEET_RULES].map(({ id }) => id).sort()).toEqual([...covered].sort());
});

test('every rule that can answer that it cannot know has a case where it does', () => {
  const answering = sourcesOfRules().filter(source => source.includes('cannotKnow(')).flatMap(source => ID.exec(source)?.[1] ?? []);
  expect(answering).toContain('MC-CLU-006');
  const tested = new Set(CASES.filter(({ unknown }) => unknown !== undefined).map(({ rule }) => rule));
  expect(answering.filter(id => !tested.has(id))).toEqual([]);
});

const ID = /\bid: '(MC-[A-Z0-9]+-\d+)'/;

function sourcesOfRules(): string[] {
  const rooms = ['checks/rules', 'families'].map(room => path.join(__dirname, '..', '..', 'src', room));
  return rooms.flatMap(room => fs.readdirSync(room, { recursive: true, encoding: 'utf8' }).map(file => path.join(room, file)))
    .filter(file => file.endsWith('.ts')).map(file => fs.readFileSync(file, 'utf8'));
}

test('what a rule takes from the archive of a plugin is tested with archives that are packed and inspected, one that passes and one that fails', () => {
  const reading = sourcesOfRules().filter(source => /\b(contents|inspected\(|classVersion\(|kindOf\()/.test(source)).flatMap(source => ID.exec(source)?.[1] ?? []);
  expect(reading).toEqual(expect.arrayContaining(['MC-OS-008', 'MC-PLUG-002', 'MC-PLUG-006', 'MC-OFF-001', 'MC-DBZ-002']));
  const tested = (side: 'fails' | 'passes') => new Set(CASES.filter(each => [each[side]].flat().some(sketch => sketch.archive !== undefined)).map(({ rule }) => rule));
  expect(reading.filter(id => !tested('fails').has(id) || !tested('passes').has(id))).toEqual([]);
});
