import type { ConnectorDeployment, Text } from '../../model';
import { Text as TextValue } from '../../model';
import { kindOf, workerProperties } from '../support';

/** The topics that a sink is told by name. */
export function topicsRead(deployment: ConnectorDeployment): Text[] {
  const topics = kindOf(deployment) === 'source' ? undefined : deployment.configuration?.get('topics');
  return topics === undefined ? [] : topics.split(',').map(trimmed).filter(each => each.literal !== '');
}

/** The dead-letter topic of a sink. */
export function deadLetterTopic(deployment: ConnectorDeployment): Text | undefined {
  const topic = deployment.configuration?.get('errors.deadletterqueue.topic.name');
  return topic === undefined || topic.literal?.trim() === '' || kindOf(deployment) === 'source' ? undefined : topic;
}

/** The topic in which a source keeps its position, where the user chose it. */
export function offsetTopic(deployment: ConnectorDeployment): Text | undefined {
  return kindOf(deployment) === 'sink' ? undefined : workerProperties(deployment)?.get('offset.storage.topic');
}

export function trimmed(text: Text): Text {
  return text.literal === undefined ? text : TextValue.literal(text.literal.trim());
}
