import { InputError } from '../adapters';
import { EXIT } from '../plugins';
import type { CliIo } from './io';

/** Runs a command that reads files; one that cannot be read is one sentence, and the status of a failure. */
export function orInputRefusal(io: CliIo, command: () => number): number {
  try {
    return command();
  } catch (error) {
    if (!(error instanceof InputError)) {
      throw error;
    }
    io.stderr.write(`error: ${error.message}\n`);
    return EXIT.FAILED;
  }
}
