import { literal } from '../../checks';
import { Text } from '../../model';
import type { ConnectorDeployment } from '../../model';
import { MONGODB_SOURCE } from './family';

/** The topic of a MongoDB source that watches one collection. */
export function mongoTopics(deployment: ConnectorDeployment): Text[] {
  const { configuration } = deployment;
  const [database, collection] = ['database', 'collection'].map(key => configuration?.get(key));
  const separator = literal(deployment, 'topic.separator') ?? '.';
  const isMapped = ['topic.namespace.map', 'topic.mapper'].some(key => configuration?.has(key));
  if (literal(deployment, 'connector.class') !== MONGODB_SOURCE || isMapped || !isKnown(database) || !isKnown(collection)) {
    return [];
  }
  const around = [configuration!.get('topic.prefix'), database, collection, configuration!.get('topic.suffix')].filter(isKnown);
  return [Text.join(around.flatMap((piece, index) => index === 0 ? [piece] : [separator, piece]))];
}

function isKnown(text: Text | undefined): text is Text {
  return text !== undefined && text.literal?.trim() !== '' && !text.literals.some(part => part.includes('${'));
}
