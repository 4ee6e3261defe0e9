import type { IncomingMessage, ServerResponse } from 'http';
import { randomUUID } from 'crypto';
import { LocalServer } from '../local-server';
import { signatureFault, WORKER_KEYS } from '../signature';

/** One event as it was sent. */
export interface SentEvent {
  readonly source: string;
  readonly detailType: string;
  readonly detail: { readonly [field: string]: unknown };
}

interface Entry {
  readonly EventBusName?: string;
  readonly Source?: string;
  readonly DetailType?: string;
  readonly Detail?: string;
  readonly Resources?: readonly string[];
}

interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

const PUT_EVENTS = 'AWSEvents.PutEvents';
const MOST_ENTRIES = 10;
const MOST_BYTES = 1_048_576;

/**
 * An event bus that takes what PutEvents sends, of who signs it for the right Region.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html
 */
export class EventBus {
  /** @param bus the ARN or name by which events must name it */
  static async start(bus: string, region: string): Promise<EventBus> {
    const made = new EventBus(bus, region);
    made.server = await LocalServer.start((message, body, response) => made.take(message, body, response));
    return made;
  }

  /** In the order in which they came. */
  readonly events: SentEvent[] = [];
  /** Why requests or entries were refused, and how often. */
  readonly faults = new Map<string, number>();
  requests = 0;
  private server!: LocalServer;

  private constructor(private readonly bus: string, private readonly region: string) {}

  get url(): string {
    return this.server.url;
  }

  close(): void {
    this.server.close();
  }

  private take(message: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const request = { method: message.method!, target: message.url!, headers: message.headers, body };
    const unsigned = signatureFault(request, { ...WORKER_KEYS, region: this.region, service: 'events' });
    if (unsigned !== undefined) {
      this.refuse(response, { status: 403, type: 'AccessDeniedException', message: unsigned });
    } else if (message.headers['x-amz-target'] !== PUT_EVENTS) {
      this.refuse(response, { status: 400, type: 'UnknownOperationException', message: `it calls ${String(message.headers['x-amz-target'])}, but the local event bus supports only ${PUT_EVENTS}` });
    } else {
      this.put((JSON.parse(body.toString('utf-8')) as { Entries?: readonly Entry[] }).Entries ?? [], response);
    }
  }

  private put(entries: readonly Entry[], response: ServerResponse): void {
    if (entries.length === 0 || entries.length > MOST_ENTRIES) {
      this.refuse(response, { status: 400, type: 'ValidationException', message: `it must have 1 to ${MOST_ENTRIES} entries, got ${entries.length}` });
      return;
    }
    const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
    if (bytes > MOST_BYTES) {
      this.refuse(response, { status: 413, type: 'RequestEntityTooLarge', message: `its events exceed ${MOST_BYTES} bytes` });
      return;
    }
    const results = entries.map(entry => this.keep(entry));
    this.requests++;
    answer(response, 200, { FailedEntryCount: results.filter(result => 'ErrorCode' in result).length, Entries: results });
  }

  private keep(entry: Entry): object {
    const detail = parsedObject(entry.Detail);
    const fault = entry.EventBusName !== this.bus ? ['ResourceNotFoundException', `an event is for ${entry.EventBusName ?? 'the default bus'}, not for ${this.bus}`]
      : !entry.Source || !entry.DetailType ? ['InvalidArgument', 'an event has no source or no type']
        : detail === undefined ? ['MalformedDetail', 'the detail of an event is not a JSON object'] : undefined;
    if (fault !== undefined) {
      this.note(fault[1]);
      return { ErrorCode: fault[0], ErrorMessage: fault[1] };
    }
    this.events.push({ source: entry.Source!, detailType: entry.DetailType!, detail: detail! });
    return { EventId: randomUUID() };
  }

  private refuse(response: ServerResponse, { status, type, message }: Refusal): void {
    this.note(message);
    answer(response, status, { __type: type, message });
  }

  private note(fault: string): void {
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
  }
}

/** As the service counts: the time is 14 bytes. */
function sizeOf({ Source = '', DetailType = '', Detail = '', Resources = [] }: Entry): number {
  return [Source, DetailType, Detail, ...Resources].reduce((sum, text) => sum + Buffer.byteLength(text), 14);
}

function parsedObject(text: string | undefined): SentEvent['detail'] | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value as SentEvent['detail'] : undefined;
  } catch {
    return undefined;
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
}
