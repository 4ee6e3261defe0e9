import type { ClusterModel, TopicModel } from '../../model';
import { Text, textsFromTemplateValue } from '../../model';
import type { Template, TemplateResource } from './template';
import { at, flag, isFunction, isObject, list, number, text } from './values';
import { workerContent } from './worker';

const CLUSTER = 'AWS::MSK::Cluster';
const SERVERLESS = 'AWS::MSK::ServerlessCluster';
export const CLUSTER_TYPES: readonly string[] = [CLUSTER, SERVERLESS];

/** The cluster of the template that the bootstrap servers come from, over a look-up where there is one. */
export function clusterOf(template: Template, bootstrapServers: unknown): { model: ClusterModel; resource?: TemplateResource } | undefined {
  const resource = template.leadsTo(bootstrapServers, CLUSTER_TYPES);
  if (resource === undefined) {
    // A look-up names a cluster of elsewhere by its ARN.
    const arn = text(template.target(bootstrapServers)?.properties.ClusterArn);
    return arn && { model: { arn } };
  }
  // Whatever leads to the ARN of the cluster names the same cluster: `Ref` and `Arn` are equal.
  const arn = template.target(bootstrapServers)?.id === resource.id ? text(bootstrapServers) : Text.reference(`${resource.id}.Arn`);
  return { resource, model: { arn, ...resource.type === SERVERLESS ? SERVERLESS_MODEL : template.once('cluster', resource.id, () => provisioned(template, resource)) } };
}

const SERVERLESS_MODEL: ClusterModel = {
  kind: 'serverless', iam: true, scram: false, mutualTls: false, unauthenticated: false, tls: true, plaintext: false,
};

function provisioned(template: Template, { properties }: TemplateResource): ClusterModel {
  const nodes = at(properties.BrokerNodeGroupInfo);
  const group = nodes === undefined || nodes === 'unknown' ? {} : nodes;
  const instanceType = text(group.InstanceType);
  const client = at(properties.ClientAuthentication);
  const inTransit = at(properties, 'EncryptionInfo', 'EncryptionInTransit');
  const encryption = inTransit === undefined ? 'TLS' : inTransit === 'unknown' || isFunction(inTransit.ClientBroker) ? undefined : inTransit.ClientBroker ?? 'TLS';
  const on = (...path: string[]) => {
    const holder = at(properties.ClientAuthentication, ...path);
    return holder === 'unknown' ? undefined : holder === undefined ? false : holder.Enabled === undefined ? undefined : flag(holder.Enabled);
  };
  const [iam, scram] = [on('Sasl', 'Iam'), on('Sasl', 'Scram')];
  const mutualTls = on('Tls');
  return {
    kind: instanceType?.literal?.startsWith('express.') ? 'express' : instanceType?.isLiteral ? 'provisioned' : undefined,
    kafkaVersion: text(properties.KafkaVersion),
    brokerCount: number(properties.NumberOfBrokerNodes),
    availabilityZones: textsFromTemplateValue(group.ClientSubnets)?.length,
    instanceType,
    iam,
    scram,
    mutualTls,
    // Without any other way a cluster lets everyone in.
    unauthenticated: client === undefined ? true : on('Unauthenticated') || (iam === false && scram === false && mutualTls === false ? true : on('Unauthenticated')),
    tls: encryption === undefined ? undefined : encryption !== 'PLAINTEXT',
    plaintext: encryption === undefined ? undefined : encryption !== 'TLS',
    serverProperties: serverPropertiesOf(template, properties.ConfigurationInfo),
  };
}

function serverPropertiesOf(template: Template, info: unknown): ReadonlyMap<string, Text> | undefined {
  if (info === undefined) {
    return new Map();
  }
  const configuration = isObject(info) ? template.target(info.Arn) : undefined;
  const content = configuration?.properties.ServerProperties;
  if (typeof content !== 'string') {
    return undefined;
  }
  // The property takes plain text in newer templates and base64 in older ones.
  return workerContent(Buffer.from(content, 'utf8').toString('base64')).properties;
}

/** The topics that the template makes. */
export function topicsOf(template: Template): TopicModel[] {
  return template.ofType('AWS::MSK::Topic').map(({ properties }) => ({
    name: text(properties.TopicName),
    partitions: number(properties.PartitionCount),
    replicationFactor: number(properties.ReplicationFactor),
    config: properties.Configs === undefined ? new Map<string, Text>() : topicConfig(properties.Configs),
  }));
}

/** Base64 of a JSON object, as the service takes it. */
function topicConfig(configs: unknown): ReadonlyMap<string, Text> | undefined {
  if (isObject(configs) && !isFunction(configs)) {
    return textsOf(configs);
  }
  if (isObject(configs) || list(configs) !== undefined) {
    return undefined;
  }
  return jsonConfig(configs) ?? workerContent(configs).properties;
}

function jsonConfig(configs: unknown): ReadonlyMap<string, Text> | undefined {
  try {
    const json: unknown = JSON.parse(Buffer.from(String(configs), 'base64').toString('utf8'));
    return isObject(json) ? textsOf(json) : undefined;
  } catch {
    return undefined;
  }
}

function textsOf(config: Record<string, unknown>): ReadonlyMap<string, Text> {
  return new Map(Object.entries(config).flatMap(([key, value]) => [[key, text(value)!] as const]));
}
