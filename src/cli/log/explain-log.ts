import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXIT } from '../../plugins';
import type { CliIo } from '../io';
import { eventsIn } from './log-events';
import { renderErrors } from './render-errors';
import { firstErrors } from './task-errors';

export interface ExplainLogOptions {
  readonly log: string;
  readonly format?: 'text' | 'json';
}

/** `cdk-msk-connect explain --log`: the first error of each task, and what it means. */
export function explainLog({ log, format = 'text' }: ExplainLogOptions, io: CliIo): number {
  let text: string;
  try {
    text = log === '-' ? io.stdin() : readFileSync(resolve(io.cwd ?? '.', log), 'utf8');
  } catch (error) {
    io.stderr.write(`error: the log ${log} cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}); specify a file, or "-" for standard input\n`);
    return EXIT.FAILED;
  }
  io.stdout.write(renderErrors(firstErrors(eventsIn(text)), format, io));
  return EXIT.OK;
}
