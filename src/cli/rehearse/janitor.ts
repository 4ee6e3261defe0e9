import { spawn } from 'child_process';
import type { ChildProcess } from 'child_process';

/**
 * What the janitor does: reads process ids until its input ends, which it does when the rehearsal is over, however that came about; then waits
 * for those processes, ends the ones that do not end by themselves, and deletes the directory.
 */
const SCRIPT = `
const fs = require('fs');
const [directory, patience] = process.argv.slice(1);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
let input = '';
process.stdin.on('data', chunk => { input += chunk; });
process.stdin.on('error', () => {});
process.stdin.on('close', async () => {
  const lines = input.split('\\n').filter(Boolean);
  const pids = lines.filter(line => /^\\d+$/.test(line)).map(Number);
  const alive = pid => { try { process.kill(pid, 0); return true; } catch { return false; } };
  const end = Date.now() + Number(patience);
  while (pids.some(alive) && Date.now() < end) await new Promise(resolve => setTimeout(resolve, 50));
  for (const pid of pids.filter(alive)) try { process.kill(pid, 'SIGKILL'); } catch {}
  if (!lines.includes('keep')) fs.rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});
`;

/** How long a Java process may take to end by itself once its parent is gone. */
const PATIENCE_MILLISECONDS = 10_000;

/** A process that outlives this one for a moment, so that nothing is left over even if this one is killed. */
export class Janitor {
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;

  constructor(directory: string) {
    // a group of its own: Ctrl-C must not reach it
    this.child = spawn(process.execPath, ['-e', SCRIPT, directory, String(PATIENCE_MILLISECONDS)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
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
