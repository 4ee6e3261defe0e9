import type { SinkEnd, SourceEnd } from './ends';
import type { Member } from './member';
import type { Run } from './run';
import { addRecords, catchUp, recordsFor } from './sink-phases';

const ROWS_MEANWHILE = 5;

/**
 * Replaces connectors as CloudFormation does: the old one is deleted, one of the same name is created on a worker of its own.
 * Group, config topic and status topic are new; the offset topic is the old one only where the worker configuration names it.
 */
export async function replace(
  run: Run, sources: readonly (readonly [Member, SourceEnd])[], sinks: readonly (readonly [Member, SinkEnd])[],
): Promise<void> {
  const before = new Map<Member, { records: number; count: number }>();
  for (const [member, end] of sinks) {
    await run.with(member, 'stopping the connector to replace it', async () => {
      before.set(member, { records: await recordsFor(run, member), count: (await end.arrived()).count });
      await run.remove(member);
    });
  }
  for (const [member, end] of sources) {
    await run.with(member, 'replacing the connector', () => replaceSource(run, member, end));
  }
  for (const [member, end] of sinks) {
    await run.with(member, 'replacing the connector', async () => {
      await addRecords(run, member, ROWS_MEANWHILE);
      await recreate(run, member);
      if (member.alive) {
        await catchUp(run, member, end);
        compare(member, before.get(member)!, await recordsFor(run, member), await end.arrived());
      }
    });
  }
}

async function replaceSource(run: Run, member: Member, end: SourceEnd): Promise<void> {
  await run.remove(member);
  const counts = await run.counts(member);
  const { records: written, text, notes } = await end.add(ROWS_MEANWHILE);
  member.notes.push(...notes);
  await recreate(run, member);
  if (!member.alive) {
    return;
  }
  // the rows first, then the silence that shows that nothing else comes
  await run.awaitGrowth(member, counts, written);
  if (end.repeats !== undefined) {
    member.figures.replacement = `${text} written in the meantime; ${end.repeats}`;
    return;
  }
  const { records } = await run.awaitGrowth(member, counts, undefined);
  const again = Math.max(0, records - written);
  member.figures.replacement = `${text} written in the meantime, ${Math.min(records, written)} arrived, ${again} records were sent again`;
  if (records < written) {
    member.fails(`after the replacement, ${written - records} of ${written} rows that were written in the meantime did not arrive`);
  }
  if (again > 0) {
    member.fails(`after the replacement, ${again} records were sent again, as by a new snapshot; `
      + (member.workerProperties['offset.storage.topic'] === undefined
        ? 'the worker configuration has no offset.storage.topic, so the new connector cannot continue where the old one stopped; specify one'
        : 'its offset topic is unchanged, so check snapshot.mode and the name of the connector'));
  }
}

async function recreate(run: Run, member: Member): Promise<void> {
  member.worker = `${member.name}-replacement`;
  if (member.next !== undefined) {
    ({ subject: member.subject, plugin: member.plugin } = member.next);
    await run.configure(member);
  }
  await run.create(member);
}

/** Only lines of a file show a record that was delivered twice: rows are written over. */
function compare(member: Member, before: { records: number; count: number }, records: number, arrived: { unit: string; count: number }): void {
  const [written, delivered] = [records - before.records, arrived.count - before.count];
  member.figures.replacement = `${written} records written in the meantime, all read${arrived.unit === 'lines' ? `, ${delivered} delivered` : ''}`;
  if (arrived.unit === 'lines' && delivered !== written) {
    member.fails(`after the replacement, ${delivered} lines arrived for ${written} records; keep the name of the connector, so that it keeps its consumer group and continues from the offsets of that group`);
  }
}
