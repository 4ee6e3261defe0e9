import { rmSync } from 'fs';
import { setTimeout as sleep } from 'timers/promises';

/**
 * What the janitor does: reads process ids until its input ends, which it does when the rehearsal is over, however that came about; then waits
 * for those processes, ends the ones that do not end by themselves, and deletes the directory.
 */
function main(directory: string, patience: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => { /* it ends when it has cleaned up */ });
  }
  let input = '';
  process.stdin.on('data', (chunk) => { input += String(chunk); });
  process.stdin.on('error', () => { /* the input has ended, too */ });
  process.stdin.on('close', () => void cleanUp(input.split('\n').filter(Boolean), directory, patience));
}

async function cleanUp(lines: string[], directory: string, patience: number): Promise<void> {
  const pids = lines.filter(line => /^\d+$/.test(line)).map(Number);
  const end = Date.now() + patience;
  while (pids.some(isAlive) && Date.now() < end) {
    await sleep(50);
  }
  pids.filter(isAlive).forEach(kill);
  if (!lines.includes('keep')) {
    rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended in between
  }
}

if (require.main === module) {
  main(process.argv[2], Number(process.argv[3]));
}
