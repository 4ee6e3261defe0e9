/** JSON as it travels. */
export type Json = Record<string, any>;

/** An answer that is an error of the API. */
export class ApiError extends Error {
  constructor(public readonly code: string, message: string) {
    super(message);
  }
}

export interface ConnectorState {
  readonly arn: string;
  readonly creationTime: string;
  /** What CreateConnector was told, with what came later. */
  readonly input: Json;
  readonly tags: Record<string, string>;
  readonly operations: Json[];
  state: string;
  version: string;
  stateDescription?: Json;
}

/** A line in the log of a connector's workers. */
export interface LogLine {
  readonly timestamp: number;
  readonly logGroup: string;
  readonly stream: string;
  readonly message: string;
}

export interface Faults {
  /** What to answer instead: called with the number of the call, from 1, and the operation. */
  before?: (call: number, operation: string) => string | undefined | Promise<string | undefined>;
  /** How an update ends that is not healthy; by default it is rolled back. */
  unhealthyEnd?: 'ROLLBACK_COMPLETE' | 'ROLLBACK_FAILED' | 'UPDATE_FAILED' | 'UPDATE_COMPLETE';
  /** Whether operations that failed have no errorInfo. */
  silent?: boolean;
}

let counter = 0;

export const newId = () => `${(++counter).toString(16).padStart(8, '0')}-0000-4000-8000-${Date.now().toString(16).padStart(12, '0')}`;
export const newVersion = () => `K${(++counter).toString(36).toUpperCase().padStart(12, '0')}`;

/** An error as the workers of MSK Connect log it. */
export function errorLine(connector: string, logGroup: string, trouble: string, now = Date.now()): LogLine {
  const time = new Date(now).toISOString().replace('T', ' ').replace('.', ',').slice(0, 23);
  const message = `[Worker-0a1b2c3d4e5f] [${time}] ERROR [${connector}|task-0] WorkerSinkTask{id=${connector}-0} Task threw an uncaught and unrecoverable exception. `
    + `Task is being killed and will not recover until manually restarted (org.apache.kafka.connect.runtime.WorkerTask:212)\n${trouble}`;
  return { timestamp: now, logGroup, stream: `mskconnect-${connector}`, message };
}

/** The entries of a properties file. */
export function readProperties(text: string): Record<string, string> {
  const lines = text.split('\n').filter(line => line.includes('='));
  return Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/** Those values that are set. */
export function pick(values: Json, names: string[]): Json {
  return Object.fromEntries(names.filter(name => values[name] !== undefined).map(name => [name, values[name]]));
}

const PAGE = 2;

/** One page of a list. */
export function page(name: string, all: Json[], token: string): Json {
  const from = Number(token);
  return { [name]: all.slice(from, from + PAGE), nextToken: from + PAGE < all.length ? String(from + PAGE) : undefined };
}
