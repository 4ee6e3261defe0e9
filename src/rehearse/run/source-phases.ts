import type { SourceEnd } from './ends';
import { nameFailedRecord } from './failed-record';
import type { Member } from './member';
import type { Run } from './run';
import { readTopics } from './written-records';

/** Connector options and transforms by which a row may rightly become no record. */
export function mayDrop(config: { readonly [key: string]: string }): boolean {
  return Object.entries(config).some(([key, value]) => /^transforms\..*\.type$/.test(key) && /Filter/.test(value))
    || ![undefined, 'initial', 'always', 'initial_only', 'when_needed'].includes(config['snapshot.mode'])
    || 'snapshot.include.collection.list' in config || Object.keys(config).some(key => key.startsWith('snapshot.select.statement.overrides'));
}

/** Starts a source: the rows that are there become records. */
export async function startSource(run: Run, member: Member, end: SourceEnd): Promise<void> {
  await run.prepare(member);
  member.notes.push(...end.limits === undefined ? [] : [end.limits], ...end.notes ?? []);
  const rows = await end.rows();
  const before = await run.counts(member);
  const began = Date.now();
  await run.create(member);
  if (!member.alive) {
    await nameFailedRecord(run, member);
    return;
  }
  const { records, firstAt, lastAt } = await run.awaitGrowth(member, before, rows);
  Object.assign(member.figures, { 'rows in': rows, 'records out': records });
  if (firstAt !== undefined) {
    member.figures['time to first record'] = `${((firstAt - began) / 1000).toFixed(1)} s`;
    member.figures.throughput = `${Math.round(records / Math.max(0.001, (lastAt - began) / 1000))} records/s, start included`;
  }
  await judge(run, member, rows, records, 'rows existed');
}

/**
 * Inserts, updates and deletes go in.
 *
 * @param meanwhile what happens before they have come out
 */
export async function changeSource(run: Run, member: Member, end: SourceEnd, meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
  const before = await run.counts(member);
  const { records: wanted, deletes, untilQuiet, text, notes } = await end.change();
  member.notes.push(...notes);
  await meanwhile();
  // what comes again after a kill must not be taken for what is still to come
  const all = run.repeats || untilQuiet ? undefined : wanted + deletes;
  const { records } = await run.awaitGrowth(member, before, all, untilQuiet ? Math.min(1, deletes) : wanted);
  member.figures.changes = `${text}: ${records} records`;
  await judge(run, member, wanted, records, 'inserts and updates were made');
}

/** Keeps what the topics of a source hold, where it is wanted. */
export async function keepWritten(run: Run, member: Member): Promise<void> {
  if (run.keepsData && member.end.kind === 'source') {
    const { end } = member.end;
    const topics = [...(await run.counts(member)).keys()].filter(topic => end.writes?.(topic) ?? topic.startsWith(`${member.config['topic.prefix']}.`));
    member.data = { records: (await readTopics(run.connect, topics)).map(({ topic, key, value }) => ({ topic, key, value })) };
  }
}

async function judge(run: Run, member: Member, rows: number, records: number, text: string): Promise<void> {
  const { error } = await run.status(member);
  if (error !== undefined) {
    member.fails(error);
    await nameFailedRecord(run, member);
  } else if (records < rows && mayDrop(member.config)) {
    member.notes.push(`${rows} ${text}, ${records} records arrived; its options or transforms can filter rows`);
  } else if (records < rows) {
    member.fails(`${rows} ${text}, but only ${records} records arrived within ${run.seconds} s; the connector is still RUNNING${hint(member.config, records)}`);
  }
}

/** The one cause that shows nowhere but in the log of the producer. */
function hint(config: { readonly [key: string]: string }, records: number): string {
  return records > 0 || 'topic.creation.default.partitions' in config ? ''
    : '; check that its topics exist, because the broker does not create them automatically, as on Amazon MSK: create them, or set topic.creation.default.replication.factor and topic.creation.default.partitions';
}
