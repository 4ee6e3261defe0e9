import type { ConnectorDeployment, Finding, MoreFindings, RuleDescription, Severity, Violation } from '../model';
import { rulePage } from './pages';
import { redactor } from './redaction';
import { typedProperty } from './typed-property';

/** What rules say of one deployment. */
export interface Evaluation {
  readonly findings: Finding[];
  /** What is counted only. */
  readonly more: readonly MoreFindings[];
}

/** What one rule says. */
export interface Said { readonly rule: RuleDescription; readonly violations: readonly Violation[] }

/** Makes findings of what rules say: of one rule and severity the first, up to a number; the others are counted. A file can repeat one mistake a hundred thousand times. */
export function told(most: number, deployment: ConnectorDeployment, said: readonly Said[]): Evaluation {
  const findings: Finding[] = [];
  const more: MoreFindings[] = [];
  for (const { rule, violations } of said) {
    const counts = new Map<Severity, number>();
    for (const violation of bothConverters(violations)) {
      const severity = violation.severity ?? rule.severity;
      const count = (counts.get(severity) ?? 0) + 1;
      counts.set(severity, count);
      if (count <= most) {
        findings.push(findingOf(rule, violation, deployment));
      }
    }
    counts.forEach((count, severity) => {
      if (count > most) {
        more.push({ rule: rule.id, severity, count: count - most });
      }
    });
  }
  return { findings, more };
}

const OF_A_CONVERTER = /^(key|value)(\.converter(\..+)?)$/;

/** What is wrong with the key converter and with the value converter for one reason is one violation. */
function bothConverters(violations: readonly Violation[]): readonly Violation[] {
  if (violations.length < 2) {
    return violations;
  }
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
  return merged.size === 0 ? kept : kept.map(violation => {
    const other = merged.get(violation);
    if (other === undefined) {
      return violation;
    }
    // value and message of a violation can be made when they are asked for, which a copy would lose
    const { value, message } = violation;
    return { ...violation, value, message: `${message}; the same applies to ${other}` };
  });
}

function findingOf(rule: RuleDescription, violation: Violation, deployment: ConnectorDeployment): Finding {
  const redact = redactor(deployment);
  const position = deployment.positionOf?.(violation.key);
  return {
    rule: rule.id,
    origin: violation.origin ?? 'rule',
    severity: violation.severity ?? rule.severity,
    key: violation.key,
    property: violation.key === undefined ? undefined : typedProperty(deployment, violation.key),
    value: violation.value === undefined ? undefined : redact(violation.value),
    message: redact(violation.message),
    fix: violation.fix ?? rule.fix,
    line: position?.line,
    column: position?.column,
    endColumn: position?.endColumn,
    docs: rulePage(rule.id),
  };
}
