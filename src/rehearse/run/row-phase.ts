import { summary } from './differences';
import type { Member } from './member';
import { areRows, compareRows, hasPlainKey, mayChangeRows } from './row-comparison';
import type { TableRows } from './row-comparison';
import type { Run } from './run';
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
      sink.notes.push(`its rows are not compared with those of ${source.name}, value by value: ${reason} may rightly change them`);
      continue;
    }
    for (const table of read) {
      const records = inputs.filter(({ written }) => written.topic === topicOf(table));
      if (hasPlainKey(table) && areRows(records)) {
        rows += compareTable(sink, source, table, records);
        tables++;
      }
    }
  }
  if (tables > 0) {
    sink.figures['rows compared with their tables'] = `${rows} of ${tables} ${tables === 1 ? 'table' : 'tables'}, value by value`;
  }
}

function compareTable(sink: Member, source: Member, table: TableRows, inputs: readonly SinkInput[]): number {
  const { rows, differences, notCompared } = compareRows(table, source.config, inputs);
  summary(differences).forEach(difference => sink.fails(difference));
  if (notCompared.length > 0) {
    sink.notes.push(`${table.name}: of ${notCompared.join(', ')} the values have a form that is not compared`);
  }
  return rows;
}
