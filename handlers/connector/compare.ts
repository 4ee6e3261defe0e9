import { isDeepStrictEqual } from 'util';
import type { DescribeConnectorResponse, UpdateConnectorCommandInput, WorkerSetting } from '@aws-sdk/client-kafkaconnect';
import type { DesiredConnector } from './properties';

/** The part of an update that changes workers: all of it goes in one call. */
export type SettingsChange = Pick<UpdateConnectorCommandInput, 'capacity' | 'plugins' | 'workerConfiguration' | 'useDefaultWorkerConfiguration'>;

/** What `UpdateConnector` cannot change: only a new connector has it. Named as in the template. */
const IMMUTABLE: { readonly [property: string]: (live: DescribeConnectorResponse, desired: DesiredConnector) => boolean } = {
  'KafkaCluster': (live, desired) => isDeepStrictEqual(cluster(live.kafkaCluster), cluster(desired.kafkaCluster)),
  'KafkaClusterClientAuthentication': (live, desired) => covers(live.kafkaClusterClientAuthentication, desired.kafkaClusterClientAuthentication),
  'KafkaClusterEncryptionInTransit': (live, desired) => covers(live.kafkaClusterEncryptionInTransit, desired.kafkaClusterEncryptionInTransit),
  'KafkaConnectVersion': (live, desired) => live.kafkaConnectVersion === desired.kafkaConnectVersion,
  'ServiceExecutionRoleArn': (live, desired) => live.serviceExecutionRoleArn === desired.serviceExecutionRoleArn,
  'LogDelivery': (live, desired) => isDeepStrictEqual(deliveries(live.logDelivery), deliveries(desired.logDelivery)),
  // the service chooses one where the template does not
  'NetworkType': (live, desired) => covers(live.networkType, desired.networkType),
  'ConnectorDescription': (live, desired) => (live.connectorDescription ?? '') === (desired.connectorDescription ?? ''),
  'ConnectorConfiguration.connector.class': (live, desired) =>
    live.connectorConfiguration?.['connector.class'] === desired.connectorConfiguration['connector.class'],
};

/** The properties that differ and that only a new connector can have. */
export function immutableDifferences(live: DescribeConnectorResponse, desired: DesiredConnector): string[] {
  return Object.entries(IMMUTABLE).filter(([, same]) => !same(live, desired)).map(([property]) => property);
}

/** The worker settings that differ, as `UpdateConnector` takes them. */
export function settingsChange(live: DescribeConnectorResponse, desired: DesiredConnector): SettingsChange {
  return {
    ...covers(live.capacity, desired.capacity) ? {} : { capacity: capacityUpdate(live, desired) },
    ...covers(live.plugins, desired.plugins) ? {} : { plugins: desired.plugins },
    ...covers(live.workerConfiguration, desired.workerConfiguration ?? null) ? {} : workerConfigurationUpdate(desired),
  };
}

function workerConfigurationUpdate(desired: DesiredConnector): SettingsChange {
  const { workerConfiguration } = desired;
  return workerConfiguration === undefined ? { useDefaultWorkerConfiguration: true } : { workerConfiguration };
}

/** An update wants each member of the capacity; what the template leaves to the service stays as it is. */
function capacityUpdate(live: DescribeConnectorResponse, desired: DesiredConnector): UpdateConnectorCommandInput['capacity'] {
  const { autoScaling, provisionedCapacity } = desired.capacity!;
  if (autoScaling === undefined) {
    return { provisionedCapacity };
  }
  const { scaleInPolicy, scaleOutPolicy, ...now } = live.capacity?.autoScaling ?? {};
  const policies = {
    scaleInPolicy: scaleInPolicy ?? { cpuUtilizationPercentage: 20 }, scaleOutPolicy: scaleOutPolicy ?? { cpuUtilizationPercentage: 80 },
  };
  return { autoScaling: { ...now, ...policies, ...autoScaling } } as UpdateConnectorCommandInput['capacity'];
}

/** The options of the configuration that differ, by name. */
export function configurationDifferences(live: Record<string, string> | undefined, desired: DesiredConnector): string[] {
  const before = live ?? {};
  const names = [...new Set([...Object.keys(before), ...Object.keys(desired.connectorConfiguration)])].sort();
  return names.filter(name => before[name] !== desired.connectorConfiguration[name] && !isRewritten(name, desired));
}

/** With autoscaling the service sets the number of tasks itself, so that the live value says nothing. */
function isRewritten(option: string, desired: DesiredConnector): boolean {
  return option === 'tasks.max' && desired.capacity?.autoScaling !== undefined;
}

/**
 * Whether an operation on worker settings aimed at what is desired. The service makes operations of its own (autoscaling); those change nothing
 * that a template says.
 */
export function aimsAt(origin: WorkerSetting | undefined, target: WorkerSetting | undefined, desired: DesiredConnector): boolean {
  const { capacity, plugins, workerConfiguration, useDefaultWorkerConfiguration } = target ?? {};
  const asked = [
    ...capacity === undefined ? [] : [covers(capacity, desired.capacity)],
    ...plugins === undefined ? [] : [covers(plugins, desired.plugins)],
    ...workerConfiguration === undefined ? [] : [covers(workerConfiguration, desired.workerConfiguration ?? null)],
    ...useDefaultWorkerConfiguration === true ? [desired.workerConfiguration === undefined] : [],
  ];
  return asked.length > 0 && asked.every(Boolean) && !isDeepStrictEqual(origin, target);
}

/** Whether a value has all that is asked for. What is not asked for may be anything; `null` asks for nothing to be there. */
function covers(live: unknown, asked: unknown): boolean {
  if (asked === undefined) {
    return true;
  }
  if (asked === null) {
    return live === undefined || live === null;
  }
  if (Array.isArray(asked)) {
    return Array.isArray(live) && live.length === asked.length && asked.every((item, i) => covers(live[i], item));
  }
  if (typeof asked === 'object') {
    const there = (live ?? {}) as Record<string, unknown>;
    return Object.entries(asked).every(([key, value]) => covers(there[key], value));
  }
  return live === asked;
}

interface Cluster {
  readonly apacheKafkaCluster?: { bootstrapServers?: string; vpc?: { subnets?: string[]; securityGroups?: string[] } };
}

/** The order of brokers, subnets and security groups has no meaning, and the service may change it. */
function cluster({ apacheKafkaCluster: { bootstrapServers, vpc } = {} }: Cluster = {}): unknown {
  return [bootstrapServers?.split(',').map(server => server.trim()).sort(), [...vpc?.subnets ?? []].sort(), [...vpc?.securityGroups ?? []].sort()];
}

interface Delivery {
  readonly workerLogDelivery?: { readonly [target: string]: { readonly enabled?: boolean } | undefined };
}

/** A target that is switched off is as good as one that is not named. */
function deliveries(delivery: unknown): unknown {
  const targets = Object.entries((delivery as Delivery | undefined)?.workerLogDelivery ?? {});
  return Object.fromEntries(targets.filter(([, target]) => target?.enabled === true).map(([name, target]) => [name, { ...target }]));
}
