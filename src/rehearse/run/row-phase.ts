import { summary } from './differences';
import { isRefused } from './hostile-rows';
import { compareKeyless } from './keyless-rows';
import type { Member } from './member';
import { areRows, compareRows, hasPlainKey, mayChangeRows } from './row-comparison';
import type { TableRows } from './row-comparison';
import type { Run } from './run';
import { keyLimit } from './sink-keys';
import { mayDrop } from './source-phases';
import type { SinkInput } from './topic-record';

/** Compares the rows of the databases, value by value, with what the sink makes of their topics. */
export async function compareSourceRows(run: Run, sink: Member, topics: readonly string[], inputs: readonly SinkInput[]): Promise<void> {
  let [rows, tables] = [0, 0];
  for (const source of run.members) {
    const end = source.alive && source.end.kind === 'source' ? source.end.end : undefined;
    const topicOf = (table: TableRows) => end?.topicOf?.(table) ?? `${source.config['topic.prefix']}.${table.name}`;
    const read = (await end?.contents?.() ?? []).filter(table => topics.includes(topicOf(table)));
    const reason = mayDrop(source.config) ? 'the options of its source' : mayChangeRows(source.config, sink.config);
    if (read.length > 0 && reason !== undefined) {
      sink.notes.push(`its rows are not compared value by value with those of ${source.name}, because ${reason} can change them`);
      continue;
    }
    for (const table of read) {
      const records = inputs.filter(({ written }) => written.topic === topicOf(table));
      if (areRows(records) && (hasPlainKey(table) || isKeyless(table))) {
        rows += compareTable(run, sink, source, table, records);
        tables++;
      }
    }
  }
  if (tables > 0) {
    sink.figures['rows compared with their tables'] = `${rows} of ${tables} ${tables === 1 ? 'table' : 'tables'}, value by value`;
  }
}

const isKeyless = ({ key, onlyGrew = false, isPart }: TableRows) => key.length === 0 && onlyGrew && !isPart;

function compareTable(run: Run, sink: Member, source: Member, table: TableRows, inputs: readonly SinkInput[]): number {
  const { taken, refused } = withoutRefused(sink, table);
  const { rows, differences, notCompared, absent } = isKeyless(table)
    ? compareKeyless(table, source.config, inputs, run.repeats)
    : compareRows(taken, source.config, inputs);
  summary(differences).forEach(difference => sink.fails(difference));
  if (refused > 0) {
    sink.notes.push(`${table.name}: ${refused} ${refused === 1 ? 'row has a key' : 'rows have keys'} longer than the ${keyLimit(sink.config)} bytes that the sink supports; they are in its dead-letter queue`);
  }
  if (notCompared.length > 0) {
    sink.notes.push(`${table.name}: the values of ${notCompared.join(', ')} are not compared, because their format is not supported`);
  }
  const generated = table.columns.filter(column => column.generated && absent.includes(column.name)).map(({ name }) => name);
  if (generated.length > 0) {
    sink.notes.push(`${table.name}: changed rows arrive without ${generated.join(', ')}, because PostgreSQL does not replicate GENERATED columns`);
  }
  const others = absent.filter(name => !generated.includes(name));
  if (others.length > 0) {
    sink.notes.push(`${table.name}: rows arrive without ${others.join(', ')}, whose type the source does not support`);
  }
  return rows;
}

/** Rows that the sink refuses by the length of their keys are for its dead-letter queue. */
function withoutRefused(sink: Member, table: TableRows): { readonly taken: TableRows; readonly refused: number } {
  const indexes = table.key.map(name => table.columns.findIndex(column => column.name === name));
  const rows = table.rows.filter(row => !isRefused(sink.config, indexes.map(index => row[index])));
  return { taken: { ...table, rows }, refused: table.rows.length - rows.length };
}
