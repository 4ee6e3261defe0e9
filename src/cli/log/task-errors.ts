import { explainedBy } from '../../families';
import type { ErrorText } from '../../families';
import type { LogEvent } from './log-events';

/** The first error of one task, as far as it says something, and what is known of it. */
export interface TaskError {
  readonly connector?: string;
  readonly part?: string;
  readonly time?: string;
  /** The exception at the bottom of it, or the message. */
  readonly said: string;
  /** How many errors this task logged. */
  readonly errors: number;
  readonly known?: ErrorText;
}

/** The first error of each task, in the order in which they appeared. What follows the first is what it led to. */
export function firstErrors(events: readonly LogEvent[]): TaskError[] {
  const tasks = new Map<string, LogEvent[]>();
  for (const event of events.filter(({ level }) => ['WARN', 'ERROR', 'FATAL'].includes(level))) {
    const key = `${event.connector ?? ''}|${event.part ?? ''}`;
    tasks.set(key, [...tasks.get(key) ?? [], event]);
  }
  return [...tasks.values()].flatMap(ofTask);
}

/** Clients only warn when they do not reach a broker; that counts where it is known, and nothing worse was said. */
function ofTask(events: readonly LogEvent[]): TaskError[] {
  const errors = events.filter(({ level }) => level !== 'WARN');
  const known = errors.find(({ text }) => explainedBy(text) !== undefined);
  const warning = errors.length === 0 ? events.find(({ text }) => explainedBy(text) !== undefined) : undefined;
  const first = known ?? warning ?? errors[0];
  if (first === undefined) {
    return [];
  }
  const { connector, part, time, text } = first;
  return [{ connector, part, time, said: saidBy(first), errors: Math.max(1, errors.length), known: explainedBy(text) }];
}

/** All errors, those of one cause together, in the order in which they appeared first. */
export function groupedErrors(events: readonly LogEvent[]): TaskError[] {
  const groups = new Map<string, LogEvent[]>();
  for (const event of events.filter(({ level }) => level === 'ERROR' || level === 'FATAL')) {
    const key = explainedBy(event.text)?.id ?? saidBy(event);
    groups.set(key, [...groups.get(key) ?? [], event]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const connectors = [...new Set(group.flatMap(({ connector }) => connector ?? []))].join(', ');
    const part = group.every(each => each.part === first.part) ? first.part : undefined;
    return { connector: connectors || undefined, part, time: first.time, said: saidBy(first), errors: group.length, known: explainedBy(first.text) };
  });
}

const CAUSE = /^Caused by: (.+)$/gm;
const EXCEPTION = /^[\w.$]+(?:Exception|Error)\b.*$/m;

/** The cause at the bottom of a stack trace, else the exception, else the message. */
function saidBy({ message, text }: LogEvent): string {
  const causes = [...text.matchAll(CAUSE)];
  return causes.at(-1)?.[1] ?? EXCEPTION.exec(text)?.[0] ?? message;
}
