import { answerOf, evaluate, evaluateFleet } from '../../src/checks';
import { FLEET_RULES, RULES } from '../../src/families/rules';
import { CASES } from '../../test/checks/cases';
import type { Sketch } from '../../test/checks/deployments';
import { deployment } from '../../test/checks/deployments';

const sketchesOf = (sketches: Sketch | readonly Sketch[]) => [sketches].flat() as Sketch[];

/** What a rule says of the failing cases in its tests. Of an archive that has to be packed and inspected first, the part that the test looks for. */
export function findingsInTests(id: string): string[] {
  return [...new Set(CASES.filter(({ rule }) => rule === id).flatMap(({ fails, says }) => {
    const sketches = sketchesOf(fails);
    return sketches.some(({ archive }) => archive !== undefined) ? typeof says === 'string' ? [`… ${says} …`] : [] : messageOf(id, sketches);
  }))];
}

function messageOf(id: string, sketches: readonly Sketch[]): string[] {
  const deployments = sketches.map((sketch, index) => deployment({ name: `Connector${index + 1}`, ...sketch }));
  const wanted = (rule: { id: string }) => rule.id === id;
  const fleet = [...evaluateFleet(FLEET_RULES.filter(wanted), deployments).values()].flat();
  const found = [...deployments.flatMap(each => evaluate(RULES.filter(wanted), each)), ...fleet].filter(({ rule }) => rule === id);
  return found.slice(0, 1).map(({ message }) => message);
}

/** Why a rule answers, in its tests, that it cannot know. */
export function unknownInTests(id: string): string[] {
  const verdicts = CASES.filter(({ rule, unknown }) => rule === id && unknown !== undefined).map(({ unknown }) => {
    const deployments = sketchesOf(unknown!).map(sketch => deployment(sketch));
    return RULES.flatMap(rule => rule.id === id ? answerOf(rule, deployments[0]) : [])[0]
      ?? FLEET_RULES.find(rule => rule.id === id)!.check(deployments);
  });
  return [...new Set(verdicts.flatMap(verdict => verdict.answer === 'cannot-know' ? [verdict.reason] : []))];
}
