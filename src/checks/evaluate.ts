import type { ConnectorDeployment, Finding, FleetRule, Rule, Verdict, Violation } from '../model';
import { grouped, HOLDS, NOT_APPLICABLE, remembered } from '../model';
import { optionsOf } from './connector-options-of';
import { told } from './told';
import type { Evaluation, Said } from './told';

/** The findings of some rules over one deployment, in the order of the rules. */
export function evaluate(rules: readonly Rule[], deployment: ConnectorDeployment): Finding[] {
  return evaluateUpTo(Infinity, rules, deployment).findings;
}

/** The same where of one rule no more than so many are told. */
export function evaluateUpTo(most: number, rules: readonly Rule[], deployment: ConnectorDeployment): Evaluation {
  return evaluateEachUpTo(most, rules, [deployment])[0];
}

/** How many deployments one rule is put to before the next rule. */
const TOGETHER = 64;

/**
 * The same for each of many deployments. A rule is put to some of them at once, as the code of all rules is more than a processor keeps at hand:
 * with all rules for one connector after the other, more than half of the time went into fetching it again.
 */
export function evaluateEachUpTo(most: number, rules: readonly Rule[], deployments: readonly ConnectorDeployment[]): Evaluation[] {
  const evaluations: Evaluation[] = [];
  for (let from = 0; from < deployments.length; from += TOGETHER) {
    const some = deployments.slice(from, from + TOGETHER);
    const answers = new Map(some.map(deployment => [deployment, [] as Answer[]]));
    for (const [concerned, alike] of grouped(some.map(deployment => [concerning(rules, deployment), deployment] as const))) {
      concerned.forEach(rule => noteAnswers(rule, alike, answers));
    }
    some.forEach(deployment => evaluations.push(evaluationOf(most, deployment, answers.get(deployment)!)));
  }
  return evaluations;
}

function evaluationOf(most: number, deployment: ConnectorDeployment, answers: readonly Answer[]): Evaluation {
  // most connectors are right, and nothing has to give way
  if (!answers.some(({ verdict }) => verdict.answer === 'finding')) {
    return { findings: [], more: [] };
  }
  const above = precedence(answers);
  return told(most, deployment, answers.map(({ rule, verdict }): Said => {
    const instead = above(rule);
    const violations = violationsOf(verdict);
    return { rule, violations: instead.length === 0 ? violations : violations.filter(({ key }) => !instead.some(keys => keys.has(key))) };
  }));
}

/** What one rule answers, whatever other rules say. */
export function answerOf(rule: Rule, deployment: ConnectorDeployment): Verdict {
  return concerning([rule], deployment).length === 0 ? NOT_APPLICABLE : rule.check(deployment);
}

/** Notes what a rule answers where that says something; most answers say nothing. */
function noteAnswers(rule: Rule, deployments: readonly ConnectorDeployment[], answers: ReadonlyMap<ConnectorDeployment, Answer[]>): void {
  for (const deployment of deployments) {
    const verdict = rule.check(deployment);
    if (verdict !== NOT_APPLICABLE && verdict !== HOLDS && (verdict.answer === 'finding' || verdict.covers !== undefined)) {
      answers.get(deployment)!.push({ rule, verdict });
    }
  }
}

const violationsOf = (verdict: Verdict): readonly Violation[] => verdict.answer === 'finding' ? verdict.violations : [];

/** What a rule says that says something. */
interface Answer {
  readonly rule: Rule;
  readonly verdict: Verdict;
}

/**
 * The rules that are about what is judged: all connectors of one class of which the same is known are put to the same ones. Of a cluster that is judged
 * itself, nothing is said at its connectors again.
 */
function concerning(rules: readonly Rule[], deployment: ConnectorDeployment): readonly Rule[] {
  const { part } = deployment;
  const judgedItself = deployment.cluster?.judgedItself === true;
  const className = optionsOf(deployment)?.fact?.className;
  const { fields, byKind } = choices(rules);
  const kind = `${part} ${judgedItself} ${className} ${fields.map(field => isThere(deployment[field]) ? 1 : 0).join('')}`;
  const known = byKind.get(kind);
  if (known !== undefined) {
    return known;
  }
  const choice = rules.filter(({ about, classes, ofOwnResources, requires = [] }) => (part !== undefined ? about?.includes(part) === true
    : ofOwnResources === true || !(judgedItself && about?.includes('cluster') === true))
    && (classes === undefined || (className !== undefined && classes.includes(className))) && requires.every(field => isThere(deployment[field])));
  byKind.set(kind, choice);
  return choice;
}

/** What some rules require, and those that concern each kind of what is judged. */
const choices = remembered((rules: readonly Rule[]) => ({
  fields: [...new Set(rules.flatMap(({ requires = [] }) => requires))],
  byKind: new Map<string, readonly Rule[]>(),
}));

const isThere = (value: unknown) => value !== undefined && value !== 'default';

/** The keys of which rules with precedence over a rule say more. */
function precedence(answers: readonly Answer[]): (rule: Rule) => ReadonlyArray<ReadonlySet<string | undefined>> {
  const said = answers.flatMap(({ rule: { instead = [] }, verdict }) => instead.length === 0 ? [] : [{
    ids: instead,
    keys: new Set([...verdict.covers ?? [], ...violationsOf(verdict).map(({ key }) => key)]),
  }]);
  const isMeant = (id: string, pattern: string) => pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
  return rule => said.filter(({ ids }) => ids.some(pattern => isMeant(rule.id, pattern))).map(({ keys }) => keys);
}

/** The findings of rules that look at several connectors at once. */
export function evaluateFleet(rules: readonly FleetRule[], deployments: readonly ConnectorDeployment[]): Map<ConnectorDeployment, Finding[]> {
  return new Map([...evaluateFleetUpTo(Infinity, rules, deployments)].map(([deployment, { findings }]) => [deployment, findings]));
}

/** The same where of one rule no more than so many are told at one connector. */
export function evaluateFleetUpTo(
  most: number, rules: readonly FleetRule[], deployments: readonly ConnectorDeployment[],
): Map<ConnectorDeployment, Evaluation> {
  const connectors = deployments.filter(({ part }) => part === undefined);
  const said = grouped(rules.flatMap(rule => [...grouped(violationsOf(rule.check(connectors)).map(violation => [violation.at!, violation] as const))]
    .map(([at, violations]) => [at, { rule, violations }] as const)));
  return new Map([...said].map(([at, each]) => [at, told(most, at, each)]));
}

/** One finding as one sentence: what is wrong, how to fix it, which rule says so. */
export function sentence(found: Finding): string {
  return `${found.message}; ${found.fix} [${found.rule}]`;
}
