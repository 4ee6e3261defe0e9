import type { ConnectorDeployment } from './model';
import { rulePage } from './pages';
import { redactor } from './redaction';
import type { Finding, FleetRule, Rule, RuleDescription, Verdict } from './rule';

/** The findings of some rules over one deployment, in the order of the rules. */
export function evaluate(rules: readonly Rule[], deployment: ConnectorDeployment): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const verdict = rule.check(deployment);
    if (verdict.answer === 'finding') {
      findings.push(...findingsOf(rule, verdict, deployment));
    }
  }
  return findings;
}

/** The findings of rules that look at several connectors at once. */
export function evaluateFleet(rules: readonly FleetRule[], deployments: readonly ConnectorDeployment[]): Map<ConnectorDeployment, Finding[]> {
  const findings = new Map<ConnectorDeployment, Finding[]>();
  for (const rule of rules) {
    for (const [deployment, verdict] of rule.checkAll(deployments)) {
      findings.set(deployment, [...(findings.get(deployment) ?? []), ...findingsOf(rule, verdict, deployment)]);
    }
  }
  return findings;
}

function findingsOf(rule: RuleDescription, verdict: Verdict, deployment: ConnectorDeployment): Finding[] {
  if (verdict.answer !== 'finding') {
    return [];
  }
  const redact = redactor(deployment);
  return verdict.violations.map(violation => ({
    rule: violation.rule ?? rule.id,
    origin: violation.origin ?? 'rule',
    severity: violation.severity ?? rule.severity,
    key: violation.key,
    value: violation.value === undefined ? undefined : redact(violation.value),
    message: redact(violation.message),
    fix: violation.fix ?? rule.fix,
    docs: rulePage(violation.rule ?? rule.id),
  }));
}

/** One finding as one sentence: what is wrong, how to fix it, which rule says so. */
export function sentence(found: Finding): string {
  return `${found.message}; ${found.fix} [${found.rule}]`;
}
