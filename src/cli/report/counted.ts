import type { Finding } from '../../model';
import type { CheckedDeployment } from './check-report';

/** A finding that stands for several that are counted only. */
export interface Counted extends Finding { readonly more: number }

/** What is counted only, as one finding of each kind that says how many there are; it stands where the last one does that is told. */
export function countedFindings({ findings, more = [] }: CheckedDeployment): Counted[] {
  return more.map(({ rule, severity, count }) => {
    const { origin, docs, line, column } = findings.filter(each => each.rule === rule && each.severity === severity).pop()!;
    const message = `${count.toLocaleString('en-US')} more ${count === 1 ? 'finding' : 'findings'} of ${rule}`;
    return { rule, origin, severity, message, fix: 'specify --all to print them', docs, more: count, ...line !== undefined && { line, column } };
  });
}
