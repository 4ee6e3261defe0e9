import { spawn } from 'child_process';
import type { ChildProcess } from 'child_process';
import { inPackage } from '../platform';

/** What runs as that process: compiled, as Node.js runs no TypeScript; from here in the package and in a checkout alike. */
const SCRIPT = ['lib', 'rehearse', 'janitor-process.js'];

/** How long a Java process may take to end by itself once its parent is gone. */
const PATIENCE_MILLISECONDS = 10_000;

/** A process that outlives this one for a moment, so that nothing is left over even if this one is killed. */
export class Janitor {
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;

  constructor(directory: string) {
    // a group of its own: Ctrl-C must not reach it
    this.child = spawn(process.execPath, [inPackage(...SCRIPT), directory, String(PATIENCE_MILLISECONDS)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    this.child.stdin!.on('error', () => { /* it is gone: then this process cleans up alone */ });
    this.ended = new Promise(resolve => this.child.once('close', () => resolve()).once('error', () => resolve()));
  }

  /** Ends that process too. */
  watch(pid: number | undefined): void {
    if (pid !== undefined) {
      this.child.stdin!.write(`${pid}\n`);
    }
  }

  /** Leaves the directory where it is. */
  keep(): void {
    this.child.stdin!.write('keep\n');
  }

  /** Lets it do its work, now. */
  async finish(): Promise<void> {
    this.child.stdin!.end();
    await this.ended;
  }
}
