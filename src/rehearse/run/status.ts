import type { Message } from '../rehearsal-process';

interface State {
  readonly state: string;
  readonly trace?: string;
}

/** What the worker says of a connector and its tasks. */
export interface ConnectorStatus {
  /** `RUNNING`, `1 FAILED, 1 RUNNING`. */
  readonly tasks: string;
  readonly connector: string;
  /** The first error and what caused it, from the first trace. */
  readonly error?: string;
}

/** Reads the body of the REST status. */
export function statusOf(body: Message | undefined | null): ConnectorStatus {
  const connector = body?.connector as State | undefined;
  const tasks = (body?.tasks ?? []) as readonly State[];
  const trace = [connector, ...tasks].map(each => each?.trace).find(each => each);
  const counts = new Map<string, number>();
  tasks.forEach(({ state }) => counts.set(state, (counts.get(state) ?? 0) + 1));
  return {
    connector: connector?.state ?? 'UNKNOWN',
    tasks: [...counts].map(([state, count]) => `${count} ${state}`).join(', ') || 'none',
    error: trace && errorOf(trace),
  };
}

/** First line and innermost cause of a stack trace. */
export function errorOf(trace: string): string {
  const lines = trace.split('\n').map(line => line.trim()).filter(line => line !== '');
  const cause = lines.filter(line => line.startsWith('Caused by: ')).pop()?.slice('Caused by: '.length);
  return cause === undefined || lines[0].includes(cause) ? lines[0] : `${lines[0]}, caused by ${cause}`;
}
