import { readFileSync, statfsSync } from 'fs';
import { tmpdir } from 'os';
import { RehearsalImpossible } from './impossible';

/** What a rehearsal needs of the machine, by level. */
const NEEDED = {
  validate: { files: 256, bytes: 400_000_000 },
  run: { files: 1024, bytes: 2_000_000_000 },
} as const;

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|EDQUOT|No space left on device|not enough space on the disk|Disk quota exceeded/i,
    'the disk is full: free space in the directory for temporary files, or set TMPDIR to a directory with more space'],
  [/EMFILE|ENFILE|Too many open files/i, 'the limit of open files is too low: raise it, for example with "ulimit -n 4096"'],
  [/EADDRINUSE|EADDRNOTAVAIL|Address already in use|Cannot assign requested address/i, 'no local port is free: end the processes that use them, and try again'],
  [/ENOMEM|insufficient memory for the Java Runtime|Could not reserve enough space|unable to create (?:new )?native thread|OutOfMemoryError/i,
    'there is not enough memory for the rehearsal, which requires up to 3 GB'],
  [/process ended with SIGKILL/, 'the system killed a process of the rehearsal, probably because memory is low: a rehearsal requires up to 3 GB'],
  [/EROFS|Read-only file system/i, 'the directory for temporary files is not writable: set TMPDIR to a directory that is writable'],
];

/** What is wrong with the machine and not with a connector, in the user's words; `undefined` where nothing says so. */
export function faultOfEnvironment(error: unknown): string | undefined {
  const said = `${(error as NodeJS.ErrnoException).code ?? ''} ${(error as Error).message}`;
  const fault = FAULTS.find(([pattern]) => pattern.test(said))?.[1];
  return fault === undefined ? undefined : `${fault} (${(error as Error).message.split('\n')[0].slice(0, 200)})`;
}

/** The same error where a connector is at fault; one that says so where the machine is. */
export function blamed(error: unknown): Error {
  const fault = error instanceof RehearsalImpossible ? undefined : faultOfEnvironment(error);
  return fault === undefined ? error as Error : new RehearsalImpossible(fault);
}

/** What is asked of the machine, so that a test can answer. */
export interface Machine {
  openFiles(): number | undefined;
  freeBytes(directory: string): number | undefined;
}

const THIS_MACHINE: Machine = {
  openFiles: () => {
    try {
      const [, soft] = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf-8')) ?? [];
      return soft === undefined ? undefined : Number(soft);
    } catch {
      return undefined; // no Linux: what is too few shows when it runs
    }
  },
  freeBytes: (directory) => {
    try {
      const { bavail, bsize } = statfsSync(directory);
      return bavail * bsize;
    } catch {
      return undefined; // the directory says more when it is used
    }
  },
};

/** Refuses to begin what cannot end well. */
export function expectRoom(level: 'validate' | 'run', machine: Machine = THIS_MACHINE): void {
  const { files, bytes } = NEEDED[level];
  const [open, free] = [machine.openFiles(), machine.freeBytes(tmpdir())];
  if (open !== undefined && open < files) {
    throw new RehearsalImpossible(`the limit of open files is ${open}, but --level ${level} requires ${files}; raise the limit, for example with "ulimit -n 4096"`);
  }
  if (free !== undefined && free < bytes) {
    throw new RehearsalImpossible(`${tmpdir()} has ${megabytes(free)} MB left, but --level ${level} requires ${megabytes(bytes)} MB; free space, or set TMPDIR to a directory with more space`);
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);
