import { RehearsalImpossible } from '../impossible';
import { summary } from './differences';
import type { SinkEnd, SourceEnd } from './ends';
import { progressOfGroup, recordCounts } from './kafka';
import { madeUpRecords } from './made-up-records';
import type { Member } from './member';
import type { Run } from './run';
import { compareSourceRows } from './row-phase';
import { keyLimit } from './sink-keys';
import { createTopics, topicsOfSink } from './topics';
import { commitFailure } from './worker-log';
import { inputsOfSink, readTopics } from './written-records';

const POISON = { key: 'poison', value: '{"this is no' };
const WITHOUT_QUEUE = 'with errors.tolerance=all and errors.deadletterqueue.topic.name, the record is sent to a dead-letter queue and the connector continues';

const groupOf = (member: Member) => member.config['consumer.override.group.id'] ?? `connect-${member.name}`;

const because = (reason: string | undefined) => reason === undefined ? '' : `, but its commits fail: ${reason}`;

/** Starts a sink on the topics that the sources wrote, or on records that are made up. */
export async function startSink(run: Run, member: Member, end: SinkEnd): Promise<void> {
  await run.prepare(member);
  member.notes.push(...end.limits === undefined ? [] : [end.limits]);
  const topics = await topicsOf(run, member);
  await createTopics(run.connect, topics.map(name => ({ name, partitions: 1, config: {} })));
  if (await recordsIn(run, topics) === 0) {
    await makeUp(run, member, topics, run.count);
    member.readsGenerated = true;
    member.notes.push(`no rehearsed source writes to ${topics.join(', ')}, so records were generated`);
  }
  const began = Date.now();
  await run.create(member);
  if (member.alive) {
    await catchUp(run, member, end);
    member.figures.throughput = `${Math.round(Number(member.figures['records in']) / ((Date.now() - began) / 1000))} records/s, start and commit included`;
  }
}

/** Waits until the sink has read and committed everything, and says what arrived. */
export async function catchUp(run: Run, member: Member, end: SinkEnd): Promise<void> {
  const topics = await topicsOf(run, member);
  let progress = { read: 0, lag: 0 };
  let error: string | undefined;
  const done = await run.until(async () => {
    progress = await progressOfGroup(run.connect, groupOf(member), topics);
    error = progress.lag === 0 ? undefined : (await run.status(member)).error;
    return progress.lag === 0 || error !== undefined;
  });
  const { unit, count } = await end.arrived();
  Object.assign(member.figures, { 'records in': progress.read, [`${unit} out`]: count });
  await deadLetters(run, member);
  if (error !== undefined) {
    member.fails(member.poisoned === undefined ? error : `a single bad record stops it: ${error}; ${WITHOUT_QUEUE}`);
  } else if (!done) {
    member.fails(`it has not read ${progress.lag} of ${progress.lag + progress.read} records after ${run.seconds} s; the connector is still RUNNING${because(commitFailure(run.directory, member.name))}`);
  } else if (count === 0) {
    member.fails(`it read ${progress.read} records, but nothing arrived`);
  }
}

/** Compares what arrived with what its topics hold, as its own classes read it. */
export async function compareSink(run: Run, member: Member, end: SinkEnd): Promise<void> {
  const topics = await topicsOf(run, member);
  const written = await readTopics(run.connect, topics);
  const inputs = await inputsOfSink(run.offline, member, written);
  await compareSourceRows(run, member, topics, inputs);
  if (!end.compare) {
    return;
  }
  const { compared, differences, figures } = await end.compare(inputs, run.repeats);
  if (run.keepsData) {
    const records = written.map(({ topic, key, value }) => ({ topic, key, value }));
    member.data = { records, ...await end.contents?.(inputs) };
  }
  Object.assign(member.figures, { compared }, figures);
  summary(differences).forEach(difference => member.fails(difference));
}

/** Writes one record that its converters cannot read. */
export async function poisonSink(run: Run, member: Member): Promise<void> {
  const [topic] = await topicsOf(run, member);
  const inputs = await inputsOfSink(run.offline, member, [{ topic, partition: 0, offset: 0, timestamp: 0, ...POISON }]);
  if (inputs.length > 0) {
    member.notes.push('its converters and transforms accept any text, so no record is bad for them');
    return;
  }
  await run.connect.request({ op: 'produce', topic, records: [POISON] });
  member.poisoned = topic;
}

/** More records for a sink that no rehearsed source feeds; for others the source does. */
export async function addRecords(run: Run, member: Member, count: number): Promise<void> {
  if (member.readsGenerated) {
    const topics = await topicsOf(run, member);
    await makeUp(run, member, topics, count);
  }
}

export async function recordsFor(run: Run, member: Member): Promise<number> {
  return recordsIn(run, await topicsOf(run, member));
}

async function recordsIn(run: Run, topics: readonly string[]): Promise<number> {
  const counts = await recordCounts(run.connect, new Set());
  return topics.reduce((sum, topic) => sum + (counts.get(topic) ?? 0), 0);
}

async function topicsOf(run: Run, member: Member): Promise<string[]> {
  const topics = topicsOfSink(member.config, (await run.counts()).keys());
  if (topics.length === 0) {
    throw new RehearsalImpossible(`no topic matches topics.regex ${member.config['topics.regex'] ?? ''}; rehearse it together with the source that writes them`);
  }
  return topics;
}

async function makeUp(run: Run, member: Member, topics: readonly string[], count: number): Promise<void> {
  for (const topic of topics) {
    const there = await recordsIn(run, [topic]);
    const records = madeUpRecords(member.config, member.workerProperties, there + 1, count);
    if (typeof records === 'string') {
      throw new RehearsalImpossible(records);
    }
    await run.connect.request({ op: 'produce', topic, records });
  }
}

async function deadLetters(run: Run, member: Member): Promise<void> {
  const topic = member.config['errors.deadletterqueue.topic.name'];
  const count = topic ? await recordsIn(run, [topic]) : 0;
  const poison = member.poisoned === undefined ? 0 : 1;
  const expected = poison + await longKeys(run, member);
  if (count > 0) {
    member.figures['dead letters'] = count;
  }
  // a worker that is killed before it commits reads the bad record again
  if (count > expected * (run.repeats ? 2 : 1)) {
    member.fails(`${count} records went to the dead-letter queue ${topic}${expected > 0 ? `, of which ${expected} ${expected === 1 ? 'was' : 'were'} deliberately bad` : ''}`);
  } else if (count < expected && (await run.status(member)).error === undefined) {
    member.fails(poison === 0 ? 'a record whose key is longer than the sink supports is not in a dead-letter queue: it is lost silently'
      : `the record of ${member.poisoned} that was deliberately bad is not in a dead-letter queue: it is lost silently; ${WITHOUT_QUEUE}`);
  }
}

/** How many rows were made up with keys that the sink must refuse. */
async function longKeys(run: Run, sink: Member): Promise<number> {
  if (keyLimit(sink.config) === undefined) {
    return 0;
  }
  const topics = await topicsOf(run, sink);
  return run.members.flatMap(source => (source.alive && source.end.kind === 'source' ? topicsOfLongKeys(source, source.end.end) : [])).filter(topic => topics.includes(topic)).length;
}

const topicsOfLongKeys = (source: Member, end: SourceEnd) => (end.longKeys ?? []).map(name => `${source.config['topic.prefix']}.${name}`);
