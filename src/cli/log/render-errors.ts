import { pageUrl, redactedText } from '../../checks';
import { colorsOf } from '../../plugins';
import type { CliIo } from '../io';
import { field, shortened } from '../report/columns';
import type { TaskError } from './task-errors';

const TROUBLESHOOTING = 'docs/troubleshooting.md';
const LONGEST = 300;

/** First errors for people, at 80 columns, or as JSON. */
export function renderErrors(errors: readonly TaskError[], format: 'text' | 'json', io: CliIo): string {
  if (format === 'json') {
    return `${JSON.stringify({ errors: errors.map(jsonOf) }, undefined, 2)}\n`;
  }
  if (errors.length === 0) {
    return 'no errors in this log\n';
  }
  const unknown = errors.filter(({ known }) => known === undefined).length;
  const colors = colorsOf(io);
  const blocks = errors.map((error) => {
    const { connector, part, time, known, errors: count } = error;
    const title = [connector ?? 'worker', part?.replace('-', ' '), time?.replace(/[,.]\d+$/, '')].filter(each => each !== undefined).join(', ');
    return [
      `${colors.bold(title)}${count > 1 ? colors.dim(`  first of ${count} errors`) : ''}`,
      field('Said', shortened(redactedText(error.said), LONGEST)),
      ...known === undefined
        ? [field('Unknown', 'not a known error; see the first "Caused by" in the log for the cause, and the runbook for the next steps (docs/runbook.md#failed-tasks)')]
        : [field('Means', known.cause), field('Change', known.fix), field('See', seeOf(error))],
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n\n${errors.length - unknown} of ${errors.length} explained\n`;
}

/** Where more is said. */
function seeOf({ known }: TaskError): string {
  const { rules = [], runbook, id } = known!;
  return [
    ...rules.length > 0 ? [`${rules.join(', ')} (cdk-msk-connect explain ${rules[0]})`] : [],
    ...runbook === undefined ? [] : [`docs/runbook.md#${runbook}`],
    `${TROUBLESHOOTING}#${id}`,
  ].join('; ');
}

function jsonOf({ connector, part, time, said, errors, known }: TaskError): object {
  const { id, cause, fix, rules = [], runbook } = known ?? {};
  return {
    connector,
    part,
    time,
    errors,
    said: redactedText(said),
    known: known !== undefined,
    id,
    cause,
    fix,
    ...known && { rules },
    runbook,
    page: id && pageUrl(`${TROUBLESHOOTING}#${id}`),
  };
}
