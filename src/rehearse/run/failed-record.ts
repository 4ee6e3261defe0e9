import type { Member } from './member';
import type { Run } from './run';
import { runLogs } from './worker-log';

/** What the worker says where one record ended a task; which one, it says in the log alone. */
const OF_ONE_RECORD = /producer send callback|Tolerance exceeded in error handler/;
/** Logs each record that could not be sent, where it is told to log everything. */
const SENDER = 'org.apache.kafka.connect.runtime.AbstractWorkerSourceTask';
const WITH_RECORDS = { 'errors.log.enable': 'true', 'errors.log.include.messages': 'true' };
/** After this time it does not come again. */
const PATIENCE_SECONDS = 20;
const LONGEST = 200;

/** A record of a source, as the worker logs it. */
export interface FailedRecord {
  readonly topic: string;
  readonly key: string;
  readonly value: string;
}

/** Adds to what ended a source the record that did it: the source reads it once more, with a log that tells. */
export async function nameFailedRecord(run: Run, member: Member): Promise<void> {
  if (!member.problems.some(({ message }) => OF_ONE_RECORD.test(message))) {
    return;
  }
  const record = await readAgain(run, member).catch(() => undefined);
  if (record !== undefined) {
    member.fails(sentence(record, member.config['topic.prefix']));
  }
}

async function readAgain(run: Run, member: Member): Promise<FailedRecord | undefined> {
  const connector = `/connectors/${encodeURIComponent(member.name)}`;
  const config = { ...member.config, ...WITH_RECORDS };
  const logs = (level: string) => run.rest(member, 'PUT', `/admin/loggers/${SENDER}`, { level });
  await logs('TRACE');
  try {
    // a configuration that is the same again starts nothing
    await (Object.entries(WITH_RECORDS).every(([key, value]) => member.config[key] === value)
      ? run.rest(member, 'POST', `${connector}/restart?includeTasks=true`)
      : run.rest(member, 'PUT', `${connector}/config`, config));
    let found: FailedRecord | undefined;
    await run.until(async () => (found = failedRecordIn(runLogs(run.directory), member.name)) !== undefined, PATIENCE_SECONDS);
    return found;
  } finally {
    await logs('WARN');
  }
}

/** The record that the log names last. */
export function failedRecordIn(log: string, name: string): FailedRecord | undefined {
  const lines = [`WorkerSourceTask{id=${name}-`, `Error encountered in task ${name}-`].flatMap(start => log.split(start).slice(1));
  const records = lines.map(line => /^\d+\}? Failed record: |where source record is = /.exec(line.slice(0, 2000)) && line)
    .map(line => /ConnectRecord\{topic='([^']*)', kafkaPartition=[^,]*, key=([^]*?), keySchema=[^]*?, value=([^]*?), valueSchema=/.exec(line ?? ''));
  const last = records.filter(match => match !== null).pop();
  return last && { topic: last[1], key: last[2], value: last[3] };
}

function sentence({ topic, key, value }: FailedRecord, prefix: string | undefined): string {
  const table = prefix !== undefined && topic.startsWith(`${prefix}.`) ? `of the table ${topic.slice(prefix.length + 1)} ` : '';
  const which = key === 'null' ? `without a key, with the value ${cut(value)}` : `with the key ${cut(key)}`;
  return `it stopped at a record ${table}for the topic ${topic}, ${which}`;
}

const cut = (text: string) => text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
