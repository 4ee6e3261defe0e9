import { messagesIn } from './log-text';

/** What a worker logged at once: a line with the level, and what follows it. */
export interface LogEvent {
  readonly level: string;
  readonly time?: string;
  /** The connector and its part (`task-0`, `worker`) that it is about. */
  readonly connector?: string;
  readonly part?: string;
  /** The message, without what stands before it in each line. */
  readonly message: string;
  /** The message with its stack trace. */
  readonly text: string;
}

/** What `aws logs tail` puts before each line: the time and the stream. */
const TAIL = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)\s+\S+\s+(?=\[)/;
/** What MSK Connect puts before each line, those of a stack trace too. */
const WORKER = /^\[(Worker-\w+)\] ?/;
const HEAD = /^\[?(\d{4}-\d\d-\d\d[ T][\d:,.]+)\]?\s+(TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\s+(?:\[([^\]|\s]+)(?:\|([^\]]+))?\]\s+)?(.*)$/;
/** Where in the code it was logged. */
const PLACE = /\s*\([\w.$]+(?:\.java)?:\d+\)\s*$/;
/** What the REST interface of a worker answers to a configuration that it refuses. */
const REFUSAL = /^\s*\{"error_code":\d+,"message":"(.*)"\}\s*$/;

interface Open { readonly level: string; readonly time?: string; readonly connector?: string; readonly part?: string; readonly lines: string[] }

/** The events of a log, in order. Of a text without a single line that has a level, all is one error: somebody gave a stack trace alone. */
export function eventsIn(log: string): LogEvent[] {
  const events: Open[] = [];
  // lines of several workers may stand between each other
  const last = new Map<string, Open>();
  for (const line of messagesIn(log).split(/\r?\n/)) {
    const untailed = line.replace(TAIL, '');
    const worker = WORKER.exec(untailed)?.[1];
    const bare = untailed.replace(WORKER, '');
    const head = HEAD.exec(bare);
    const refusal = REFUSAL.exec(bare);
    if (head === null && refusal === null) {
      (worker === undefined ? events.at(-1) : last.get(worker))?.lines.push(bare);
      continue;
    }
    const event: Open = head === null
      ? { level: 'ERROR', lines: [refusal![1].replace(/\\n/g, '\n').replace(/\\"/g, '"')] }
      : { level: head[2], time: head[1], connector: head[3], part: head[4], lines: [head[5].replace(PLACE, '')] };
    events.push(event);
    if (worker !== undefined) {
      last.set(worker, event);
    }
  }
  if (events.length === 0 && log.trim() !== '') {
    events.push({ level: 'ERROR', lines: messagesIn(log).trim().split('\n') });
  }
  return events.map(({ lines, ...event }) => ({ ...event, message: lines[0].split('\n')[0], text: lines.join('\n').trim() }));
}
