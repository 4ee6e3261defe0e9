import type { Colors } from '../../plugins/commands/io';
import type { RehearsalOutcome } from './outcome';

/** A report for people. Secrets never get here: references stay references, and stand-ins are none. */
export function renderOutcomes(outcomes: readonly RehearsalOutcome[], colors: Colors): string {
  return outcomes.map(outcome => [
    `${verdict(outcome, colors)} ${colors.bold(outcome.name)}  ${outcome.class ?? ''}  ${colors.dim(`${outcome.level}, ${(outcome.milliseconds / 1000).toFixed(1)} s`)}`,
    ...(outcome.notRehearsed ? [`    not rehearsed: ${outcome.notRehearsed}`] : []),
    ...outcome.problems.map(problem => `    ${colors.red(problem.kind)} ${problem.key ? `${problem.key}: ` : ''}${problem.message}`),
    ...(outcome.notes ?? []).map(note => `    note: ${note}`),
    ...Object.entries(outcome.figures ?? {}).map(([name, value]) => `    ${name}: ${value}`),
    ...outcome.substitutions.map(({ key, value, standIn }) => colors.dim(`    stand-in ${key}: ${value} -> ${standIn}`)),
    ...outcome.environment.map(line => colors.dim(`    not dialled ${line}`)),
  ].join('\n')).join('\n') + '\n';
}

function verdict(outcome: RehearsalOutcome, colors: Colors): string {
  return outcome.notRehearsed ? colors.yellow('?') : outcome.passed ? colors.green('ok') : colors.red('failed');
}

/** The same for machines. */
export function jsonOf(outcomes: readonly RehearsalOutcome[]): string {
  const count = (test: (outcome: RehearsalOutcome) => boolean) => outcomes.filter(test).length;
  return `${JSON.stringify({
    version: 1,
    connectors: outcomes,
    summary: {
      passed: count(outcome => outcome.passed),
      failed: count(outcome => !outcome.passed && outcome.notRehearsed === undefined),
      notRehearsed: count(outcome => outcome.notRehearsed !== undefined),
    },
  }, undefined, 2)}\n`;
}
