import pc from 'picocolors';
import { PluginError, messageOf } from '../errors';

/** Where a command writes; tests and the command line give their own. */
export interface CommandIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Use colours. @default whether standard output is a terminal that has them */
  readonly color?: boolean;
  /** Directory that paths are relative to. @default the current one */
  readonly cwd?: string;
}

/** Exit statuses of the plugin commands. */
export const EXIT = {
  /** Done; what was inspected is usable. */
  OK: 0,
  /** There are findings. */
  FINDINGS: 1,
  /** Something could not be read, fetched or written. */
  FAILED: 2,
} as const;

/** The process's own streams. */
export const PROCESS_IO: CommandIo = { stdout: process.stdout, stderr: process.stderr };

export type Colors = ReturnType<typeof pc.createColors>;

/** Colours for a command's output. */
export function colorsOf(io: CommandIo): Colors {
  // the library also takes a pipeline of CI for a terminal; what is written to a file there must be plain
  const terminal = io.stdout === process.stdout && (process.stdout.isTTY || process.env.FORCE_COLOR !== undefined);
  return pc.createColors(io.color ?? (terminal && pc.isColorSupported));
}

/** Runs a command: an error meant for the user becomes one line and status 2, anything else keeps its stack. */
export async function runCommand(io: CommandIo, command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    const text = error instanceof PluginError ? error.message : `unexpected error: ${error instanceof Error ? error.stack ?? error.message : messageOf(error)}`;
    io.stderr.write(`error: ${text}\n`);
    return EXIT.FAILED;
  }
}
