import type { Severity } from '../../model';
import type { CheckReport } from './check-report';
import { fingerprinted, pathOf } from './fingerprints';

/** What GitLab shows in a merge request: a deployment that fails is worse than what it calls major. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

/** Findings as GitLab's code quality report has them. */
export function renderGitlab(report: CheckReport): object[] {
  return fingerprinted(report).map(({ deployment, finding, fingerprint }) => ({
    description: `${finding.message}; ${finding.fix}`,
    check_name: finding.rule,
    fingerprint,
    severity: SEVERITIES[finding.severity],
    location: { path: pathOf(deployment.source), lines: { begin: finding.line ?? 1 } },
  }));
}
