import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Finding } from '../../src/model';
import { evaluate, evaluateFleet } from '../../src/checks';
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
      expect(RULES.find(rule => rule.id === each.rule)!.check(deployment(each.unknown!)).answer).toBe('cannot-know');
    });
  }
});

test('every rule of deployments has a case; the rules of clusters and connectors have theirs with their rooms', () => {
  const covered = new Set(CASES.map(({ rule }) => rule));
  const elsewhere = /^MC-(CLU|DBZ|DB|OS|S3|PIPE|ICE|JDBC|FS|HTTP|MONGO|SNOW|CH|MM|EB|OPT)-/;
  expect([...RULES, ...FLEET_RULES].map(({ id }) => id).filter(id => !covered.has(id) && !elsewhere.test(id))).toEqual([]);
});

test('what a rule takes from the archive of a plugin is tested with archives that are packed and inspected, one that passes and one that fails', () => {
  const rooms = ['checks/rules', 'families'].map(room => path.join(__dirname, '..', '..', 'src', room));
  const sources = rooms.flatMap(room => fs.readdirSync(room, { recursive: true, encoding: 'utf8' }).map(file => path.join(room, file)))
    .filter(file => file.endsWith('.ts')).map(file => fs.readFileSync(file, 'utf8')).filter(source => /\b(contents|inspected\(|classVersion\(|kindOf\()/.test(source));
  const reading = sources.flatMap(source => /\bid: '(MC-[A-Z0-9]+-\d+)'/.exec(source)?.[1] ?? []);
  expect(reading).toEqual(expect.arrayContaining(['MC-OS-008', 'MC-PLUG-002', 'MC-PLUG-006', 'MC-OFF-001', 'MC-DBZ-002']));
  const tested = (side: 'fails' | 'passes') => new Set(CASES.filter(each => [each[side]].flat().some(sketch => sketch.archive !== undefined)).map(({ rule }) => rule));
  expect(reading.filter(id => !tested('fails').has(id) || !tested('passes').has(id))).toEqual([]);
});
