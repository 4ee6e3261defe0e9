import * as fs from 'node:fs';
import * as path from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const HOUR = 3_600_000;
/** What has to go if the process is ended now. */
const open = new Set<string>();

/** Notes a file that must not outlive the process, not even where a signal ends it. */
export function guard(file: string): void {
  if (open.size === 0) { SIGNALS.forEach(signal => process.on(signal, end)); }
  open.add(file);
}

/** Removes a file that was noted. */
export function removeGuarded(file: string): void {
  fs.rmSync(file, { force: true });
  open.delete(file);
  if (open.size === 0) { SIGNALS.forEach(signal => process.off(signal, end)); }
}

function end(signal: NodeJS.Signals): void {
  [...open].forEach(removeGuarded);
  // who listens besides decides what the signal does; otherwise it ends the process, as it would without us
  if (process.listenerCount(signal) === 0) { process.kill(process.pid, signal); }
}

/** Removes what a process left that was killed. A younger file may belong to a process that is not seen from here, in another container. */
export function sweep(directory: string): void {
  for (const name of fs.readdirSync(directory)) {
    const file = path.join(directory, name);
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat !== undefined && Date.now() - stat.mtimeMs > HOUR && !isAlive(Number(/^\d+/.exec(name)?.[0] ?? NaN))) { fs.rmSync(file, { force: true }); }
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
