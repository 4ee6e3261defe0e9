import type { PluginFinding, Verdict } from '../../model';
import type { ArchiveRule, Evidence } from './evidence';
import { ARCHIVE_RULES } from './rules';

/** All remarks on a plugin, worst first. */
export function findingsOf(evidence: Evidence): PluginFinding[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return ARCHIVE_RULES.flatMap(rule => remarks(rule, rule.check(evidence))).sort((a, b) => rank[a.severity] - rank[b.severity]);
}

/** What a rule answers, as remarks on the plugin. */
export function remarks({ id, code, severity, fix }: ArchiveRule, verdict: Verdict): PluginFinding[] {
  return verdict.answer !== 'finding' ? [] : verdict.violations.map(violation => ({
    rule: id,
    code,
    severity: violation.severity ?? severity,
    message: violation.message,
    fix: violation.fix ?? fix,
  }));
}

/** A remark as one sentence: what is wrong, and how to fix it. */
export function remarkSentence({ message, fix }: PluginFinding): string {
  return `${message}; ${fix}`;
}
