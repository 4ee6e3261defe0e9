import type { Run } from './behaviour';
import { readProperties } from './state';
import type { ConnectorState, Json } from './state';

interface Resources {
  readonly plugins: ReadonlyMap<string, Json>;
  readonly workerConfigurations: ReadonlyMap<string, Json>;
}

/** What workers are started with for a connector. */
export function runOf({ plugins, workerConfigurations }: Resources, { input }: ConnectorState): Run {
  const properties = workerConfigurations.get(input.workerConfiguration?.workerConfigurationArn)?.propertiesFileContent ?? '';
  return {
    name: input.connectorName,
    configuration: input.connectorConfiguration,
    plugin: plugins.get(input.plugins[0].customPlugin.customPluginArn)?.location.s3Location.fileKey,
    workerProperties: readProperties(Buffer.from(properties, 'base64').toString()),
  };
}
