import type { Message, RehearsalProcess } from '../rehearsal-process';
import type { Member } from './member';
import type { SinkInput, TopicRecord } from './topic-record';

/** How many records go through the converters in one request. */
const BATCH = 2000;
const READ_SECONDS = 60;
const MOST = 10_000_000;

/** All records of some topics, by partition and offset. */
export async function readTopics(connect: RehearsalProcess, topics: readonly string[]): Promise<TopicRecord[]> {
  const all: TopicRecord[] = [];
  for (const topic of topics) {
    const { records } = await connect.request({ op: 'consume', topic, most: MOST, timeout: READ_SECONDS, toEnd: true });
    all.push(...(records as TopicRecord[]).map(record => ({ ...record, topic })));
  }
  return all.sort((one, other) => order(one.topic, other.topic) || one.partition - other.partition || one.offset - other.offset);
}

/** What a sink makes of records, by its own classes; those that it drops or cannot read are left out. */
export async function inputsOfSink(offline: RehearsalProcess, member: Member, written: readonly TopicRecord[]): Promise<SinkInput[]> {
  const inputs: SinkInput[] = [];
  for (let first = 0; first < written.length; first += BATCH) {
    const batch = written.slice(first, first + BATCH);
    const { records } = await offline.request({
      op: 'record', plugin: member.plugin, worker: workerConverters(member), config: member.config, name: member.name, records: batch,
    });
    (records as Message[]).forEach(({ result }, index) => {
      if (result) {
        const { topic, key, keyType, value, decimals, timestamp } = result as { [field: string]: any };
        inputs.push({ written: batch[index], topic, key, keyType: keyType ?? null, value, decimals, timestamp });
      }
    });
  }
  return inputs;
}

function workerConverters(member: Member): { [key: string]: string } {
  return Object.fromEntries(Object.entries(member.workerProperties).filter(([key]) => /^(key|value|header)\.converter/.test(key)));
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
