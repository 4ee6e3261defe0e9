import { ConnectorKind } from './connector-definition-config';
import type { ConnectorDefinitionConfig } from './connector-definition-config';

/** The offset storage topic of a source, named after the connector so that its successor continues from there. */
export function offsetStorageTopic(connectorName: string, salt: string | undefined): string {
  return `msk-connect-offsets-${connectorName}${salt ? `-${salt}` : ''}`;
}

/** The offset storage topic that some worker properties name; `undefined` where the service creates a new one for each connector. */
export function offsetTopicOf(workerProperties: { [key: string]: string }): string | undefined {
  return workerProperties['offset.storage.topic'];
}

/** What a user says of where a connector starts. */
interface NameAndSalt {
  readonly connectorName?: string;
  readonly offsetSalt?: string;
}

/**
 * Refuses a salt that changes nothing. It makes a connector start over by another name, or a source by another offset storage topic.
 *
 * @param path the path of the connector in the tree
 * @param workerProperties the worker properties that hold, where they are known
 */
export function refuseIgnoredSalt(
  path: string, props: NameAndSalt, connectorName: string, definition: ConnectorDefinitionConfig, workerProperties: { [key: string]: string },
): void {
  const { offsetSalt: salt } = props;
  if (salt === undefined) {
    return;
  }
  const refuse = (why: string) => {
    throw new Error(`"offsetSalt" ${JSON.stringify(salt)} cannot make the ${definition.kind.toLowerCase()} ${path} start over: ${why}`);
  };
  if (definition.kind === ConnectorKind.SINK) {
    const group = definition.config['consumer.override.group.id'];
    if (group !== undefined) {
      refuse(`its offsets are stored in the consumer group of "consumer.override.group.id" ${JSON.stringify(group)}; change that instead`);
    }
    if (props.connectorName !== undefined) {
      refuse(`its offsets are stored in the consumer group of its name "${connectorName}"; specify a different "connectorName" instead`);
    }
  } else if (props.connectorName !== undefined && offsetTopicOf(workerProperties) !== offsetStorageTopic(connectorName, salt)) {
    refuse(`its offsets are stored under its name "${connectorName}" in the topic of the specified worker configuration; `
      + 'change "offset.storage.topic" there, or specify a different "connectorName" for the source');
  }
}
