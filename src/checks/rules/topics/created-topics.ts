import type { ConnectorDeployment } from '../../../model';
import { literal } from '../../support';

/** The groups of topics that a source creates, `default` among them; `undefined` where the list is not known. */
export function creationGroups(deployment: ConnectorDeployment): string[] | undefined {
  const { configuration } = deployment;
  if (![...configuration?.keys() ?? []].some(key => key.startsWith('topic.creation.'))) {
    return [];
  }
  const groups = configuration!.has('topic.creation.groups') ? literal(deployment, 'topic.creation.groups') : '';
  return groups === undefined ? undefined : ['default', ...groups.split(',').map(group => group.trim()).filter(group => group !== '')];
}
