import { DEBEZIUM_JDBC_SINK } from '../../../families';
import { commaList } from '../comma-list';
import type { TableRows } from '../row-comparison';

type Config = { readonly [key: string]: string };

/** What a sink makes of records, in one form for the sinks of all vendors. */
export interface SinkOptions {
  /** What becomes the primary key. */
  readonly key: 'kafka' | 'none' | 'record_header' | 'record_key' | 'record_value';
  /** Columns of it; empty where they are all that there are. */
  readonly keyFields: readonly string[];
  /** Whether rows that are not there stay away. */
  readonly updatesOnly: boolean;
  readonly deletes: boolean;
  readonly truncates: boolean;
  /** Only these, where there are any. */
  readonly fields: readonly string[];
  /** The table of a topic. */
  tableOf(topic: string, tables: readonly TableRows[]): TableRows | undefined;
}

const KEYS = ['__connect_topic', '__connect_partition', '__connect_offset'];

/** Reads the options of a connector; defaults are those of its vendor. */
export function sinkOptions(config: Config): SinkOptions {
  const debezium = config['connector.class'] === DEBEZIUM_JDBC_SINK;
  const key = (debezium ? config['primary.key.mode'] ?? 'record_key' : config['pk.mode'] ?? 'none') as SinkOptions['key'];
  const named = commaList(config[debezium ? 'primary.key.fields' : 'pk.fields']);
  return {
    key,
    keyFields: key === 'kafka' && named.length === 0 ? KEYS : named,
    updatesOnly: config['insert.mode'] === 'update',
    deletes: config['delete.enabled'] === 'true',
    truncates: config['truncate.enabled'] === 'true',
    fields: commaList(config['fields.whitelist']),
    tableOf: (topic, tables) => {
      const format = (debezium ? config['collection.name.format'] ?? config['table.name.format'] : config['table.name.format']) ?? '${topic}';
      const mapped = commaList(config['topics.to.tables.mapping']).map(each => each.split(':')).find(([from]) => from === topic)?.[1];
      const name = mapped ?? format.replace('${topic}', topic);
      const same = (one: string) => [name, name.replace(/\./g, '_'), name.replace(/\W/g, '_')].some(each => each.toLowerCase() === one.toLowerCase());
      return tables.find(table => same(table.name) || same(table.name.slice(table.name.indexOf('.') + 1)));
    },
  };
}
