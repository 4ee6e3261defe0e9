import type { ConnectorDeployment, Finding, FleetRule, Rule, RuleDescription, Verdict, Violation } from '../model';
import { grouped, HOLDS, NOT_APPLICABLE, remembered } from '../model';
import { optionsOf } from './connector-options-of';
import { rulePage } from './pages';
import { redactor } from './redaction';
import { typedProperty } from './typed-property';

/** The findings of some rules over one deployment, in the order of the rules. */
export function evaluate(rules: readonly Rule[], deployment: ConnectorDeployment): Finding[] {
  // most answers say nothing, and are not kept
  const answers: Answer[] = [];
  for (const rule of concerning(rules, deployment)) {
    const verdict = rule.check(deployment);
    if (verdict !== NOT_APPLICABLE && verdict !== HOLDS && (verdict.answer === 'finding' || verdict.covers !== undefined)) {
      answers.push({ rule, verdict });
    }
  }
  const found = answers.flatMap(({ rule, verdict }) => findingsOf(rule, verdict, deployment));
  // most connectors are right, and nothing has to give way
  return found.length === 0 ? found : found.filter(stands(answers));
}

/** What a rule says that says something. */
interface Answer {
  readonly rule: Rule;
  readonly verdict: Verdict;
}

/** The rules that are about what is judged: all connectors of one class are put to the same ones. Of a cluster that is judged itself, nothing is said at its connectors again. */
function concerning(rules: readonly Rule[], deployment: ConnectorDeployment): readonly Rule[] {
  const { part } = deployment;
  const judgedItself = deployment.cluster?.judgedItself === true;
  const className = optionsOf(deployment)?.fact?.className;
  const chosen = choices(rules);
  const kind = `${part} ${judgedItself} ${className}`;
  const known = chosen.get(kind) ?? rules.filter(({ about, classes }) => (part !== undefined ? about?.includes(part) === true : !(judgedItself && about?.includes('cluster') === true))
    && (classes === undefined || (className !== undefined && classes.includes(className))));
  chosen.set(kind, known);
  return known;
}

const choices = remembered((_rules: readonly Rule[]) => new Map<string, readonly Rule[]>());

/** Which findings are said: those of which no rule that has precedence says more of the same place. */
function stands(answers: readonly Answer[]): (found: Finding) => boolean {
  const said = answers.flatMap(({ rule: { instead = [] }, verdict }) => instead.length === 0 ? [] : [{
    ids: instead,
    keys: new Set([...verdict.covers ?? [], ...verdict.answer === 'finding' ? verdict.violations.map(({ key }) => key) : []]),
  }]);
  const isMeant = (id: string, pattern: string) => pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
  return found => !said.some(({ ids, keys }) => keys.has(found.key) && ids.some(pattern => isMeant(found.rule, pattern)));
}

/** The findings of rules that look at several connectors at once. */
export function evaluateFleet(rules: readonly FleetRule[], deployments: readonly ConnectorDeployment[]): Map<ConnectorDeployment, Finding[]> {
  const connectors = deployments.filter(({ part }) => part === undefined);
  return grouped(rules.flatMap(rule => {
    const verdict = rule.check(connectors);
    return (verdict.answer === 'finding' ? verdict.violations : []).map(violation => [violation.at!, findingOf(rule, violation, violation.at!)] as const);
  }));
}

function findingsOf(rule: RuleDescription, verdict: Verdict, deployment: ConnectorDeployment): Finding[] {
  if (verdict.answer !== 'finding') {
    return [];
  }
  return bothConverters(verdict.violations).map(violation => findingOf(rule, violation, deployment));
}

const OF_A_CONVERTER = /^(key|value)(\.converter(\..+)?)$/;

/** What is wrong with the key converter and with the value converter for one reason is one violation. */
function bothConverters(violations: readonly Violation[]): readonly Violation[] {
  const plain = ({ message }: Violation) => message.replace(/\b(key|value)(?=\.converter\b)/g, '*');
  const firsts = new Map<string, Violation>();
  const merged = new Map<Violation, string>();
  const kept = violations.filter(violation => {
    const [, side, rest] = OF_A_CONVERTER.exec(violation.key ?? '') ?? [];
    if (side === undefined) {
      return true;
    }
    const cause = [rest, plain(violation), violation.severity, violation.fix?.replace(/\b(key|value)(?=\.converter\b)/g, '*')].join('\n');
    const first = firsts.get(cause);
    if (first === undefined || first.key === violation.key) {
      firsts.set(cause, first ?? violation);
      return true;
    }
    merged.set(first, violation.key!);
    return false;
  });
  return kept.map(violation => {
    const other = merged.get(violation);
    return other === undefined ? violation : { ...violation, message: `${violation.message}; the same applies to ${other}` };
  });
}

function findingOf(rule: RuleDescription, violation: Violation, deployment: ConnectorDeployment): Finding {
  const redact = redactor(deployment);
  const property = violation.key === undefined ? undefined : typedProperty(deployment, violation.key);
  return {
    rule: rule.id,
    origin: violation.origin ?? 'rule',
    severity: violation.severity ?? rule.severity,
    key: violation.key,
    ...property !== undefined && { property },
    value: violation.value === undefined ? undefined : redact(violation.value),
    message: redact(violation.message),
    fix: violation.fix ?? rule.fix,
    ...deployment.positionOf?.(violation.key),
    docs: rulePage(rule.id),
  };
}

/** One finding as one sentence: what is wrong, how to fix it, which rule says so. */
export function sentence(found: Finding): string {
  return `${found.message}; ${found.fix} [${found.rule}]`;
}
