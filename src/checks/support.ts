import type { AutoscaledModel, ConnectorDeployment, ProvisionedModel, Text, WorkerConfigurationModel } from '../model';
import { remembered } from '../model';
import { kindByClass } from './kind-by-name';
import { versionInName } from './version-in-name';

/** The worker configuration, where one is given and its lines are known. */
export function workerProperties(deployment: ConnectorDeployment): ReadonlyMap<string, Text> | undefined {
  const { workerConfiguration } = deployment;
  return isGiven(workerConfiguration) ? workerConfiguration.properties : undefined;
}

export function isGiven(workerConfiguration: ConnectorDeployment['workerConfiguration']): workerConfiguration is WorkerConfigurationModel {
  return workerConfiguration !== undefined && workerConfiguration !== 'default';
}

/** A configuration value, where it is fully known. */
export function literal(deployment: ConnectorDeployment, key: string): string | undefined {
  return deployment.configuration?.get(key)?.literal?.trim();
}

/** The capacity modes that are given, with the word for each. */
export function capacityModes(deployment: ConnectorDeployment): Array<[string, ProvisionedModel & AutoscaledModel]> {
  const { provisioned, autoscaled } = deployment.capacity ?? {};
  return [
    ...provisioned ? [['provisioned capacity', provisioned] as [string, ProvisionedModel]] : [],
    ...autoscaled ? [['autoscaled capacity', autoscaled] as [string, AutoscaledModel]] : [],
  ];
}

/** How a finding at one connector names another: two of different stacks or files can have the same name. */
export function nameBeside(other: ConnectorDeployment, { name }: ConnectorDeployment): string {
  return other.name === name && other.source !== name ? `${other.name} in ${other.source}` : other.name;
}

/** Source or sink: as told, or by what is known of the class. */
export function kindOf(deployment: ConnectorDeployment): 'source' | 'sink' | undefined {
  if (deployment.kind !== undefined) {
    return deployment.kind;
  }
  const name = literal(deployment, 'connector.class');
  const inspected = deployment.plugins?.flatMap(({ contents }) => contents?.connectors ?? []).find(each => each.name === name)?.type;
  return inspected === 'source' || inspected === 'sink' ? inspected : name === undefined ? undefined : kindByClass(name);
}

/** The version of the connector class: in the plugin, where that was read, as told, or in the name of the archive. */
export const classVersion = remembered((deployment: ConnectorDeployment): string | undefined => {
  const name = literal(deployment, 'connector.class');
  const inspected = deployment.plugins?.flatMap(({ contents }) => contents?.connectors ?? []).find(each => each.name === name);
  return inspected?.version ?? deployment.connectorVersion ?? versionOfArchive(name, deployment);
});

function versionOfArchive(className: string | undefined, { plugins = [] }: ConnectorDeployment): string | undefined {
  const key = plugins.length === 1 ? plugins[0].fileKey?.literal : undefined;
  return className === undefined || key === undefined ? undefined : versionInName(className, key);
}

/** The object key of the only plugin, where nothing but its name is known. */
export function keyOfUnreadPlugin({ plugins = [] }: ConnectorDeployment): string | undefined {
  return plugins.length === 1 && plugins[0].contents === undefined ? plugins[0].fileKey?.literal : undefined;
}
