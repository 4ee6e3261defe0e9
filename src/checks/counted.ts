import type { Finding, MoreFindings } from '../model';
import type { Evaluation } from './told';

/** How many findings of one rule and severity are told of one connector; nobody reads more of them before the first are mended. */
export const MOST_TOLD = 20;

/** A finding that stands for several that are counted only. */
export interface Counted extends Finding { readonly more: number }

interface Told { readonly findings: readonly Finding[]; readonly more?: readonly MoreFindings[] }

/** What is counted only, as one finding of each kind that says how many there are; it stands where the last one does that is told. */
export function countedFindings({ findings, more = [] }: Told, fix: string): Counted[] {
  return more.map(({ rule, severity, count }) => {
    const { origin, docs, line, column } = findings.filter(each => each.rule === rule && each.severity === severity).pop()!;
    const message = `${count.toLocaleString('en-US')} more ${count === 1 ? 'finding' : 'findings'} of ${rule}`;
    return { rule, origin, severity, message, fix, docs, more: count, ...line !== undefined && { line, column } };
  });
}

/** What an app is told at synth: of each kind the first findings, and how many more there are. */
export function toldAtSynth(evaluation: Evaluation): Finding[] {
  return [...evaluation.findings, ...countedFindings(evaluation, 'fix those that are reported, and the others are reported next')];
}
