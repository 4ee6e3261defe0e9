import { literal } from '../../checks';
import { Text } from '../../model';
import type { ConnectorDeployment } from '../../model';
import { mayRename, topicsWritten as debeziumTopics } from '../debezium/topics';
import { MONGODB_SOURCE } from '../mongodb/family';

/** The topics that a source writes, where its options name them one by one and no transform renames topics. */
export function writtenTopics(deployment: ConnectorDeployment): Text[] {
  const className = literal(deployment, 'connector.class') ?? '';
  if (/JdbcSourceConnector$/.test(className)) {
    return mayRename(deployment) ? [] : jdbcTopics(deployment);
  }
  if (className === MONGODB_SOURCE) {
    return mayRename(deployment) ? [] : mongoTopics(deployment);
  }
  return debeziumTopics(deployment);
}

/** A topic for each table by its bare name; one with a schema or in quotes is named in several ways. */
function jdbcTopics(deployment: ConnectorDeployment): Text[] {
  const prefix = deployment.configuration?.get('topic.prefix');
  const tables = literal(deployment, 'table.whitelist')?.split(',').map(table => table.trim()).filter(table => table !== '') ?? [];
  return prefix === undefined || !tables.every(table => /^\w+$/.test(table)) ? [] : tables.map(table => Text.join([prefix, table]));
}

/** One topic where one collection is watched. */
function mongoTopics(deployment: ConnectorDeployment): Text[] {
  const { configuration } = deployment;
  const [database, collection] = ['database', 'collection'].map(key => configuration?.get(key));
  const separator = literal(deployment, 'topic.separator') ?? '.';
  const plain = (text: Text | undefined): text is Text => text !== undefined && text.literal?.trim() !== '' && !text.literals.some(part => part.includes('${'));
  if (!plain(database) || !plain(collection) || configuration!.has('topic.namespace.map') || configuration!.has('topic.mapper')) {
    return [];
  }
  const around = [configuration!.get('topic.prefix'), database, collection, configuration!.get('topic.suffix')].filter(plain);
  return [Text.join(around.flatMap((piece, index) => index === 0 ? [piece] : [separator, piece]))];
}
