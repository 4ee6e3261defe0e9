import { ConnectorKind } from './connector-definition-config';
import type { ConnectorDefinitionConfig } from './connector-definition-config';
import type { ConnectorProps } from './connector-props';
import { offsetStorageTopic, positionTopic } from './worker-properties';

/**
 * Refuses what would have no effect, because a plugin made elsewhere is taken as it is.
 *
 * @param path the path of the connector in the tree
 */
export function refuseIgnoredArchives(path: string, props: ConnectorProps): void {
  const ignored = [
    ...props.plugin === undefined ? [] : ['"plugin"'],
    ...(props.additionalPlugins ?? []).length === 0 ? [] : ['"additionalPlugins"'],
  ];
  if (props.customPlugin !== undefined && ignored.length > 0) {
    throw new Error(`the connector ${path} has ${ignored.join(' and ')} beside "customPlugin", which is a finished plugin and takes no further archive; `
      + `leave "customPlugin" out, or put the archives into that plugin and leave ${ignored.join(' and ')} out`);
  }
}

/**
 * Refuses a salt that changes nothing. It starts a connector anew by another name, or a source by another topic for its position.
 *
 * @param path the path of the connector in the tree
 * @param workerProperties the worker properties that hold, where they are known
 */
export function refuseIgnoredSalt(
  path: string, props: ConnectorProps, connectorName: string, definition: ConnectorDefinitionConfig, workerProperties: { [key: string]: string },
): void {
  const { positionSalt: salt } = props;
  if (salt === undefined) {
    return;
  }
  const refuse = (why: string) => {
    throw new Error(`"positionSalt" ${JSON.stringify(salt)} cannot start the ${definition.kind.toLowerCase()} ${path} anew: ${why}`);
  };
  if (definition.kind === ConnectorKind.SINK) {
    const group = definition.config['consumer.override.group.id'];
    if (group !== undefined) {
      refuse(`its position is kept in the consumer group of "consumer.override.group.id" ${JSON.stringify(group)}; change that instead`);
    }
    if (props.connectorName !== undefined) {
      refuse(`its position is kept in the consumer group of its name "${connectorName}"; give it another "connectorName" instead`);
    }
  } else if (props.connectorName !== undefined && positionTopic(workerProperties) !== offsetStorageTopic(connectorName, salt)) {
    refuse(`its position is kept under its name "${connectorName}" in the topic of the worker configuration that it is given; `
      + 'change "offset.storage.topic" there, or give the source another "connectorName"');
  }
}
