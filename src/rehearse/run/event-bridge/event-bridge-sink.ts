import { firstDifference, shown } from '../differences';
import type { Comparison, SinkEnd } from '../ends';
import type { Replacements } from '../localize';
import type { LocalObjectStore } from '../object-store';
import type { SinkInput } from '../topic-record';
import type { SentEvent } from './event-bus';
import { EventBus } from './event-bus';

type Config = { readonly [key: string]: string };

const PREFIX = 'aws.eventbridge.';
/** Credentials of another account or role, which there is not here; and an address that is not that of the bus. */
const ELSEWHERE = ['iam.role.arn', 'iam.external.id', 'iam.profile.name', 'auth.credentials_provider.class', 'eventbus.global.endpoint.id'];
const OFFLOADED = 'offloading.default.s3.bucket';
/** The whole value is offloaded; a part of it leaves the rest in the event. */
const WHOLE_VALUE = '$.detail.value';

/** An event bus for the sink of AWS; each event is compared with the record that it names. */
export class EventBridgeSink implements SinkEnd {
  private bus: EventBus | undefined;
  private readonly bucket: string;

  constructor(private readonly config: Config, private readonly store: LocalObjectStore, name: string) {
    this.bucket = `events-of-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  }

  async start(): Promise<Replacements> {
    this.bus = await EventBus.start(this.option('eventbus.arn')!, this.option('region') ?? 'us-east-1');
    const elsewhere = ELSEWHERE.map(option => `${PREFIX}${option}`).filter(key => key in this.config);
    return {
      ...Object.fromEntries(elsewhere.map(key => [key, undefined])),
      [`${PREFIX}endpoint.uri`]: this.bus.url,
      ...this.option(OFFLOADED) !== undefined && {
        [`${PREFIX}${OFFLOADED}`]: this.bucket, [`${PREFIX}offloading.default.s3.endpoint.uri`]: await this.store.bucket(this.bucket),
      },
    };
  }

  async arrived(): Promise<{ unit: string; count: number }> {
    return { unit: 'events', count: this.bus?.events.length ?? 0 };
  }

  async compare(inputs: readonly SinkInput[], repeats: boolean): Promise<Comparison> {
    const { events, faults, requests } = this.bus!;
    const differences = [...faults].map(([fault, times]) => `${times} requests were refused: ${fault}`);
    const found = new Map<string, SentEvent[]>();
    for (const event of events) {
      const { topic, partition, offset } = event.detail;
      const place = `${String(topic)}-${String(partition)} at ${String(offset)}`;
      found.set(place, [...found.get(place) ?? [], event]);
    }
    const written = new Map(inputs.map(input => [placeOf(input), input]));
    differences.push(...[...found.keys()].filter(place => !written.has(place)).map(place => `an event is about the record ${place}, which does not exist`));
    for (const [place, input] of written) {
      const sent = found.get(place) ?? [];
      if (sent.length === 0 || (sent.length > 1 && !repeats)) {
        differences.push(`${place}: ${shown(input.value)} was ${sent.length === 0 ? 'not sent' : `sent ${sent.length} times`}`);
      } else {
        const difference = await this.difference(input, sent[0]);
        differences.push(...difference === undefined ? [] : [`${place}: ${difference}`]);
      }
    }
    const offloaded = this.option(OFFLOADED) === undefined ? '' : `, ${(await this.store.keys(this.bucket)).length} values in Amazon S3`;
    return { compared: `${events.length} events${offloaded}`, differences, figures: { requests: `${requests} with a valid signature` } };
  }

  close(): void {
    this.bus?.close();
  }

  private async difference(input: SinkInput, { detail }: SentEvent): Promise<string | undefined> {
    const key = firstDifference(input.key, detail.key, 'key');
    if (key !== undefined || detail.dataref === undefined) {
      return key ?? firstDifference(input.value, detail.value, 'value');
    }
    if (detail.datarefJsonPath !== WHOLE_VALUE) {
      return undefined; // the rest is in the event, and which part it is the path alone says
    }
    const object = String(detail.dataref).split('/').pop()!;
    return firstDifference(input.value, await this.offloaded(object), 'value');
  }

  private async offloaded(key: string): Promise<unknown> {
    const text = (await this.store.read(this.bucket, key)).records.join('\n');
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  }

  private option(name: string): string | undefined {
    return this.config[`${PREFIX}${name}`] || undefined;
  }
}

/** As an event names it: the topic is what the transforms make of it. */
function placeOf({ topic, written }: SinkInput): string {
  return `${topic}-${written.partition} at ${written.offset}`;
}
