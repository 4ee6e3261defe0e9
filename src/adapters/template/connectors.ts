import type { CapacityModel, ConnectorDeployment, LogDestinationModel, NetworkModel, PluginModel, Text } from '../../model';
import { CONNECTOR_TYPES, IN_PLACE_CONNECTOR_TYPE, textFromTemplateValue } from '../../model';
import { placesOf, positionIn } from '../input/places';
import { asksAgain } from './asked-brokers';
import { bucketPoliciesOf } from './bucket-policies';
import { clusterOf } from './cluster';
import { databaseOf } from './database';
import { dialedBy } from './dialed';
import { endpointDetails } from './endpoints';
import { encryptionKeysIn } from './encryption-keys';
import { neededResources } from './needs';
import { networkOf } from './network';
import { referredTypesOf, resourcesOf, secretArnsOf } from './resources';
import { roleOf } from './role';
import { searchOf } from './search';
import { secretsOf } from './secrets';
import type { Template, TemplateResource } from './template';
import { topicsOf } from './topics';
import { areOfFunction, at, flag, isNoValue, isObject, list, number, text } from './values';
import type { Json } from './values';
import { pluginOf, workerConfigurationOf } from './worker';

/** The connectors of a template, with all that the template says around them. */
export function deploymentsOf(template: Template, source: string): ConnectorDeployment[] {
  const connectors = template.ofType(...CONNECTOR_TYPES);
  const errorAlarm = template.ofType('AWS::CloudWatch::Alarm').some(({ properties }) => properties.MetricName === 'ErroredTaskCount');
  const topics = topicsOf(template);
  return connectors.map(connector => deploymentOf(template, connector, { source, topics, errorAlarm }));
}

/** What is known of the network, with its endpoints. */
function withEndpoints(template: Template, network: NetworkModel | undefined, vpc: unknown): NetworkModel | undefined {
  return network && { ...network, ...endpointDetails(template, subnetsOf(vpc)) };
}

/** What all connectors of a template have in common. */
type Common = Pick<ConnectorDeployment, 'source' | 'topics' | 'errorAlarm'>;

/** One literal without a spread: an object that gets its tens of properties one by one is made over and over again. */
function deploymentOf(template: Template, connector: TemplateResource, { source, topics, errorAlarm }: Common): ConnectorDeployment {
  const { properties } = connector;
  const apacheKafka = at(properties, 'KafkaCluster', 'ApacheKafkaCluster');
  const kafka: Json = apacheKafka === undefined || apacheKafka === 'unknown' ? {} : apacheKafka;
  const cluster = clusterOf(template, kafka.BootstrapServers);
  const { configuration, structuredKeys, repeatedKeys, lostBackslashes } = configurationOf(template, properties.ConnectorConfiguration);
  const network = withEndpoints(template, networkOf(template, kafka.Vpc, cluster?.resource), kafka.Vpc);
  const role = roleOf(template, properties.ServiceExecutionRoleArn);
  const plugins = list(properties.Plugins)?.map(each => pluginOf(template, each));
  const workerConfiguration = workerConfigurationOf(template, properties.WorkerConfiguration);
  const bootstrapServers = text(template.mapped(kafka.BootstrapServers));
  const logDelivery = logDestinationsOf(properties.LogDelivery);
  return {
    name: connector.id,
    constructPath: connector.constructPath,
    source,
    changes: connector.type === IN_PLACE_CONNECTOR_TYPE ? 'in place' : 'replace',
    scope: 'deployment',
    connectorName: text(template.mapped(properties.ConnectorName)),
    connectorDescription: text(template.mapped(properties.ConnectorDescription)),
    configuration,
    structuredKeys,
    repeatedKeys,
    lostBackslashes,
    kafkaConnectVersion: text(template.mapped(properties.KafkaConnectVersion)),
    capacity: capacityOf(properties.Capacity),
    workerConfiguration,
    plugins,
    bootstrapServers,
    clientAuthentication: field(properties.KafkaClusterClientAuthentication, 'AuthenticationType'),
    encryptionInTransit: field(properties.KafkaClusterEncryptionInTransit, 'EncryptionType'),
    networkType: text(properties.NetworkType),
    cluster: cluster?.model,
    role,
    network: network && { ...network, dialed: dialedBy(template, configuration, kafka.Vpc, cluster?.resource) },
    logDelivery,
    database: databaseOf(template, configuration),
    search: searchOf(template, configuration),
    needs: neededResources(template, connector, cluster?.resource),
    resources: template.isCloudFormation ? resourcesOf(template, connector) : undefined,
    translated: resourcesOf(template, connector),
    encryptionKeys: encryptionKeysIn(template, configuration, properties.LogDelivery),
    bucketPolicies: template.isCloudFormation ? bucketPoliciesOf(template, configuration, subnetsOf(kafka.Vpc)) : undefined,
    secretArns: secretArnsOf(template, configuration),
    secrets: secretsOf(template),
    creationMinutes: minutesOf(properties),
    brokersAskedAgain: asksAgain(template, kafka.BootstrapServers),
    topics,
    errorAlarm,
    referredTypes: referredTypesOf(template, [
      ...configuration?.values() ?? [],
      role?.arn,
      bootstrapServers,
      ...identifiersIn(plugins, workerConfiguration, network),
      ...(logDelivery ?? []).map(({ target }) => target),
    ]),
    positionOf: positionIn([properties.ConnectorConfiguration, properties], () => template.position(connector.id)),
  };
}

function subnetsOf(vpc: unknown): unknown {
  const given = at(vpc);
  return given === 'unknown' ? undefined : given?.Subnets;
}

/** What names the resources that a connector is made of. */
function identifiersIn(
  plugins: readonly PluginModel[] = [], worker: ConnectorDeployment['workerConfiguration'], network: ReturnType<typeof networkOf>,
): Array<Text | undefined> {
  return [
    ...plugins.flatMap(({ arn, bucketArn }) => [arn, bucketArn]),
    ...typeof worker === 'object' ? [worker.arn] : [],
    ...[...network?.subnets ?? [], ...network?.securityGroups ?? []].flatMap(({ id, vpc }) => [id, vpc === 'default' ? undefined : vpc]),
  ];
}

/** How long the tool waits: the timeouts block of Terraform. */
function minutesOf({ Timeouts }: Json): number | undefined {
  const [, amount, unit] = /^(\d+)\s*(h|m|s)$/.exec(isObject(Timeouts) ? String(Timeouts.Create) : '') ?? [];
  return amount !== undefined ? Number(amount) * ({ h: 60, m: 1, s: 1 / 60 })[unit as 'h' | 'm' | 's'] : undefined;
}

/** Also for the other inputs that hold a configuration map. */
export function configurationOf(template: Template | undefined, value: unknown): Pick<ConnectorDeployment, 'configuration' | 'structuredKeys' | 'repeatedKeys' | 'lostBackslashes'> {
  const keys = isObject(value) ? Object.keys(value) : [];
  if (!isObject(value) || areOfFunction(keys)) {
    return {};
  }
  const configuration = new Map<string, Text>();
  const structuredKeys: string[] = [];
  for (const key of keys) {
    const written = value[key];
    const each = template?.mapped(written) ?? written;
    if (isNoValue(each)) {
      continue;
    }
    configuration.set(key, textFromTemplateValue(each));
    if (Array.isArray(each) || (isObject(each) && !Object.keys(each).some(name => name === 'Ref' || name.startsWith('Fn::')))) {
      structuredKeys.push(key);
    }
  }
  return {
    configuration,
    structuredKeys,
    repeatedKeys: placesOf(value)?.repeated,
    lostBackslashes: placesOf(value)?.lostBackslashes,
  };
}

function field(value: unknown, key: string): Text | undefined {
  const holder = at(value);
  return holder === undefined ? undefined : holder === 'unknown' ? textFromTemplateValue(value) : text(holder[key]);
}

function capacityOf(value: unknown): CapacityModel | undefined {
  const capacity = at(value);
  if (capacity === undefined || capacity === 'unknown') {
    return undefined;
  }
  const provisioned = at(capacity.ProvisionedCapacity);
  const autoscaled = at(capacity.AutoScaling);
  if (provisioned === 'unknown' || autoscaled === 'unknown') {
    return undefined;
  }
  return {
    ...provisioned && { provisioned: { mcuCount: number(provisioned.McuCount), workerCount: number(provisioned.WorkerCount) } },
    ...autoscaled && {
      autoscaled: {
        mcuCount: number(autoscaled.McuCount),
        minWorkerCount: number(autoscaled.MinWorkerCount),
        maxWorkerCount: number(autoscaled.MaxWorkerCount),
        maxAutoscalingTaskCount: number(autoscaled.MaxAutoscalingTaskCount),
        scaleInCpuPercentage: percentage(autoscaled.ScaleInPolicy),
        scaleOutCpuPercentage: percentage(autoscaled.ScaleOutPolicy),
      },
    },
  };
}

function percentage(policy: unknown): number | undefined {
  return isObject(policy) ? number(policy.CpuUtilizationPercentage) : undefined;
}

const DESTINATIONS = [['CloudWatchLogs', 'cloudwatch', 'LogGroup'], ['S3', 's3', 'Bucket'], ['Firehose', 'firehose', 'DeliveryStream']] as const;

function logDestinationsOf(value: unknown): LogDestinationModel[] | undefined {
  const worker = at(value, 'WorkerLogDelivery');
  if (worker === undefined) {
    return [];
  }
  if (worker === 'unknown' || DESTINATIONS.some(([name]) => at(worker[name]) === 'unknown')) {
    return undefined;
  }
  return DESTINATIONS.flatMap(([name, kind, target]) => {
    const destination = at(worker[name]) as Json | undefined;
    return destination === undefined ? [] : [{ kind, enabled: flag(destination.Enabled), target: text(destination[target]) }];
  });
}
