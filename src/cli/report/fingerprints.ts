import { createHash } from 'node:crypto';
import type { Finding } from '../../model';
import type { CheckedDeployment, CheckReport } from './check-report';
import { countedFindings } from './counted';
import type { Counted } from './counted';

/** A finding with where it was found, and what stays the same of it from one run to the next. */
export interface Fingerprinted {
  readonly deployment: CheckedDeployment;
  readonly finding: Finding & Partial<Counted>;
  readonly fingerprint: string;
}

/**
 * The findings of a report, each with a fingerprint of its own: rule, file, connector and key, and its number among those that have all of them in common.
 * Those that are counted only are one of each severity, with the same fingerprint however many they are.
 * Lines and messages are no part of it, as they change when something else in the file does.
 */
export function fingerprinted({ deployments }: CheckReport): Fingerprinted[] {
  const seen = new Map<string, number>();
  return deployments.flatMap(deployment => [...deployment.findings, ...countedFindings(deployment)].map((finding: Fingerprinted['finding']) => {
    const counted = finding.more === undefined ? [] : [finding.severity];
    const subject = JSON.stringify([finding.rule, pathOf(deployment.source), deployment.name, finding.key ?? '', ...counted]);
    const number = seen.get(subject) ?? 0;
    seen.set(subject, number + 1);
    return { deployment, finding, fingerprint: createHash('sha256').update(`${subject}${number}`).digest('hex').slice(0, 32) };
  }));
}

/** A path as reports write it: slashes everywhere, and no dot at its beginning. */
export function pathOf(source: string): string {
  return source === '-' ? 'stdin' : source.replace(/\\/g, '/').replace(/^(\.\/+)+/, '');
}
