import type { Message, RehearsalProcess } from '../rehearsal-process';

type Offsets = { readonly [topic: string]: { readonly [partition: string]: number } };

/** Topics in which the workers, Debezium and MirrorMaker keep their books. */
const INTERNAL = /^__|-(configs|status|offsets)$|\.transaction$|^mm2-|\.checkpoints\.internal$|^heartbeats$/;

/**
 * How many records each topic holds.
 *
 * @param counts which topics; without it, internal ones are left out
 */
export async function recordCounts(
  connect: RehearsalProcess, except: ReadonlySet<string>, counts: (topic: string) => boolean = topic => !INTERNAL.test(topic),
): Promise<Map<string, number>> {
  const { end } = await connect.request({ op: 'offsets' }) as { end?: Offsets } & Message;
  const topics = Object.entries(end ?? {}).filter(([topic]) => counts(topic) && !except.has(topic));
  return new Map(topics.map(([topic, partitions]) => [topic, total(partitions)]));
}

/** How many records of these topics a consumer group has yet to read, and how many it has read. */
export async function progressOfGroup(connect: RehearsalProcess, group: string, topics: readonly string[]): Promise<{ read: number; lag: number }> {
  const { end, committed } = await connect.request({ op: 'offsets', topics, group }) as { end?: Offsets; committed?: Offsets } & Message;
  const written = topics.reduce((sum, topic) => sum + total(end?.[topic]), 0);
  const read = topics.reduce((sum, topic) => sum + total(committed?.[topic]), 0);
  return { read, lag: written - read };
}

/** How much more there is than before. */
export function growth(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number {
  return [...after].reduce((sum, [topic, count]) => sum + count - (before.get(topic) ?? 0), 0);
}

function total(partitions: { readonly [partition: string]: number } | undefined): number {
  return Object.values(partitions ?? {}).reduce((sum, offset) => sum + offset, 0);
}
