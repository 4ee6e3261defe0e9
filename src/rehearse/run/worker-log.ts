import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';

const COMMIT = 'Commit of offsets threw an unexpected exception';

/** What all processes of a run logged. */
export function runLogs(directory: string): string {
  return readdirSync(directory).filter(file => /^run-\d+\.log$/.test(file)).map(file => readFileSync(join(directory, file), 'utf-8')).join('\n');
}

/** Why the commits of a sink fail: the worker says so in its log alone, and the task goes on for ever. */
export function commitFailure(directory: string, name: string): string | undefined {
  const lines = runLogs(directory).split('\n');
  const at = lines.map(line => line.includes(COMMIT) && line.includes(`WorkerSinkTask{id=${name}-`)).lastIndexOf(true);
  if (at < 0) {
    return undefined;
  }
  const trace = lines.slice(at + 1, at + 80);
  const end = trace.findIndex(line => /^\d{4}-\d\d-\d\d /.test(line));
  const causes = trace.slice(0, end < 0 ? undefined : end).filter(line => line.startsWith('Caused by: '));
  return (causes.pop()?.slice('Caused by: '.length) ?? trace[0])?.trim();
}
