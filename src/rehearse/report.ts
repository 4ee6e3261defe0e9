import type { ConnectorDeployment } from '../model';
import { redactor } from '../checks';
import type { Colors } from '../plugins';
import type { RehearsalOutcome } from './outcome';
import { renderTraces } from './record-steps';

/** Takes the secrets of all connectors out of all that is said of each: Kafka Connect repeats values, and one connector's error may name another's. */
export function withoutSecrets(outcomes: readonly RehearsalOutcome[], deployments: readonly ConnectorDeployment[]): RehearsalOutcome[] {
  const redactors = deployments.map(redactor);
  const redact = (text: string) => redactors.reduce((left, one) => one(left), text);
  return JSON.parse(JSON.stringify(outcomes), (_, value: unknown) => typeof value === 'string' ? redact(value) : value) as RehearsalOutcome[];
}

/** A report for people. */
export function renderOutcomes(outcomes: readonly RehearsalOutcome[], colors: Colors): string {
  return outcomes.map(outcome => [
    `${verdict(outcome, colors)} ${colors.bold(outcome.name)}  ${outcome.class ?? ''}  ${colors.dim(`${outcome.level}, ${(outcome.milliseconds / 1000).toFixed(1)} s`)}`,
    ...(outcome.notRehearsed ? [`    not rehearsed: ${outcome.notRehearsed}`] : []),
    ...outcome.problems.map(problem => `    ${colors.red(problem.kind)} ${problem.key ? `${problem.key}: ` : ''}${problem.message}`),
    ...(outcome.notes ?? []).map(note => `    note: ${note}`),
    ...Object.entries(outcome.figures ?? {}).map(([name, value]) => `    ${name}: ${value}`),
    ...renderTraces(outcome.records ?? [], colors),
    ...outcome.substitutions.map(({ key, value, standIn }) => colors.dim(`    stand-in ${key}: ${value} -> ${standIn}`)),
    ...outcome.environment.map(line => colors.dim(`    not connected ${line}`)),
  ].join('\n')).join('\n') + '\n';
}

function verdict(outcome: RehearsalOutcome, colors: Colors): string {
  return outcome.notRehearsed ? colors.yellow('?') : outcome.passed ? colors.green('ok') : colors.red('failed');
}

/**
 * The same for machines.
 *
 * @param error why nothing could be rehearsed
 */
export function jsonOf(outcomes: readonly RehearsalOutcome[], error?: string): string {
  const count = (test: (outcome: RehearsalOutcome) => boolean) => outcomes.filter(test).length;
  return `${JSON.stringify({
    version: 1,
    error,
    connectors: outcomes,
    summary: {
      passed: count(outcome => outcome.passed),
      failed: count(outcome => !outcome.passed && outcome.notRehearsed === undefined),
      notRehearsed: count(outcome => outcome.notRehearsed !== undefined),
    },
  }, undefined, 2)}\n`;
}
