import { readFileSync } from 'node:fs';
import type { CommandIo } from '../plugins';

/** Where the command line reads and writes; tests give their own. */
export interface CliIo extends CommandIo {
  /** Reads standard input to its end. */
  readonly stdin: () => string;
}

export const PROCESS: CliIo = { stdout: process.stdout, stderr: process.stderr, stdin: () => readFileSync(0, 'utf8') };
