import { ConnectorContext, connectorOptions, KeyProblem, Verdict } from './options';
import { parseWhole } from '../parse';

/** Lists of which a connector takes one or the other; the real one reports the second of each pair. */
const EXCLUSIVE: Array<[string, string]> = [
  ['column.include.list', 'column.exclude.list'],
  ['table.include.list', 'table.exclude.list'],
  ['schema.include.list', 'schema.exclude.list'],
  ['database.include.list', 'database.exclude.list'],
  ['collection.include.list', 'collection.exclude.list'],
  ['message.prefix.include.list', 'message.prefix.exclude.list'],
  ['gtid.source.includes', 'gtid.source.excludes'],
];

/** What Debezium checks over several options at once. */
export function debeziumContradictions(context: ConnectorContext, own: Verdict): Array<[string, KeyProblem]> {
  const { config } = context;
  const options = connectorOptions(context);
  const problems: Array<[string, KeyProblem]> = [];
  for (const [include, exclude] of EXCLUSIVE) {
    const given = (key: string) => config.has(key) && config.known(key) !== null;
    if (options.has(include) && options.has(exclude) && given(include) && given(exclude)) {
      problems.push([exclude, { what: 'contradiction', text: `is set although ${include} is` }]);
    }
  }
  const queue = whole(context, 'max.queue.size', 8192);
  const batch = whole(context, 'max.batch.size', 2048);
  if (options.has('max.queue.size') && queue !== undefined && batch !== undefined && queue <= batch && !own.get('max.queue.size')?.length) {
    problems.push(['max.queue.size', { what: 'contradiction', text: `is ${queue}, which is not larger than max.batch.size (${batch})` }]);
  }
  const channels = config.known('notification.enabled.channels');
  if (options.has('notification.sink.topic.name') && !config.has('notification.sink.topic.name') && channels?.split(',').map(one => one.trim()).includes('sink')) {
    problems.push(['notification.sink.topic.name', { what: 'contradiction', text: 'is required when notification.enabled.channels holds sink' }]);
  }
  return problems;
}

function whole(context: ConnectorContext, key: string, fallback: number): number | undefined {
  if (!context.config.has(key)) {
    return fallback;
  }
  const held = context.config.known(key);
  const value = typeof held === 'string' ? parseWhole(held, 'INT') : undefined;
  return value === undefined ? undefined : Number(value);
}
