import { isDeepStrictEqual } from 'util';
import { ApiError } from './state';
import type { ConnectorState, Json } from './state';

const bad = (message: string): never => {
  throw new ApiError('BadRequestException', message);
};

export function mustBe({ state }: ConnectorState, ...states: string[]): void {
  if (!states.includes(state)) {
    bad(`The connector is in the ${state} state; it must be ${states.join(' or ')}.`);
  }
}

/** Failed tasks alone can be restarted from Kafka Connect 3.7 on. */
export function refuseRestart({ input }: ConnectorState, onlyFailedTasks: boolean): void {
  if (onlyFailedTasks && /^2\./.test(input.kafkaConnectVersion)) {
    bad(`Invalid parameter onlyFailedTasks: Kafka Connect ${input.kafkaConnectVersion} does not support it.`);
  }
}

/** The rules of UpdateConnector that its shape does not tell. */
export function refuseUpdate(connector: ConnectorState, { connectorConfiguration, currentVersion, skipHealthValidation }: Json, settings: Json): void {
  if ((Object.keys(settings).length > 0) === (connectorConfiguration !== undefined)) {
    bad('Specify either worker settings or connectorConfiguration.');
  }
  if (settings.workerConfiguration && settings.useDefaultWorkerConfiguration) {
    bad('workerConfiguration and useDefaultWorkerConfiguration exclude each other.');
  }
  mustBe(connector, 'RUNNING', 'PAUSED');
  if (connector.state === 'PAUSED' && skipHealthValidation !== true) {
    bad('skipHealthValidation must be true for a paused connector.');
  }
  if (currentVersion !== connector.version) {
    bad(`Invalid parameter currentVersion: the current version is ${connector.version}.`);
  }
  const { input } = connector;
  if (isDeepStrictEqual(connectorConfiguration, input.connectorConfiguration) || Object.keys(settings).some(name => isDeepStrictEqual(settings[name], input[name]))) {
    bad('Invalid parameter: The specified parameter value is identical to the current value for the connector. Specify a different value, then try again.');
  }
  if (connectorConfiguration && connectorConfiguration['connector.class'] !== input.connectorConfiguration['connector.class']) {
    bad('Invalid parameter connectorConfiguration: connector.class cannot be updated.');
  }
}

interface Resources {
  readonly plugins: ReadonlyMap<string, Json>;
  readonly workerConfigurations: ReadonlyMap<string, Json>;
}

/** What a connector refers to must exist. */
export function knownReferences(known: Resources, { plugins = [], workerConfiguration }: Json): void {
  if (plugins.length > 1) {
    bad('Invalid parameter plugins: exactly one.');
  }
  if (plugins.length === 1 && !known.plugins.has(plugins[0].customPlugin.customPluginArn)) {
    throw new ApiError('NotFoundException', 'The specified custom plugin does not exist.');
  }
  if (workerConfiguration && !known.workerConfigurations.has(workerConfiguration.workerConfigurationArn)) {
    throw new ApiError('NotFoundException', 'The specified worker configuration does not exist.');
  }
}
