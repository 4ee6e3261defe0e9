import { isObject } from '../template/values';
import type { Json } from '../template/values';
import { resourceOfTerraform, TYPES } from '../terraform/translations';
import { snakeCased } from '../terraform/pulumi';
import { besides } from './recognized';
import type { Form, Recognized } from './recognized';

const BYTES = 'org.apache.kafka.connect.converters.ByteArrayConverter';
const MIRRORS = [['sourceConnector', 'MirrorSourceConnector'], ['checkpointConnector', 'MirrorCheckpointConnector'], ['heartbeatConnector', 'MirrorHeartbeatConnector']] as const;

/** Resources of Kubernetes: Strimzi's, those of Confluent for Kubernetes, Crossplane's, lists of them, and configuration maps. */
export const kubernetes: Form = (content, recognize) => {
  const { kind, apiVersion, spec } = content;
  if (kind === 'List' && Array.isArray(content.items)) {
    return content.items.flatMap(recognize);
  }
  if (!isObject(spec)) {
    return undefined;
  }
  if (kind === 'KafkaConnector') {
    return [besides(spec.class, spec.tasksMax, spec.config, nameOf(content))];
  }
  if (kind === 'KafkaMirrorMaker2') {
    return mirrors(spec, nameOf(content));
  }
  if (kind === 'Connector' && String(apiVersion).startsWith('platform.confluent.io/')) {
    return [besides(spec.class, spec.taskMax, spec.configs, spec.name ?? nameOf(content))];
  }
  return isObject(spec.forProvider) && String(apiVersion).includes('kafkaconnect.') ? crossplane(kind, spec.forProvider, nameOf(content)) : undefined;
};

function nameOf({ metadata }: Json): string | undefined {
  return isObject(metadata) && typeof metadata.name === 'string' ? metadata.name : undefined;
}

/** Each mirror is up to three connectors, of which the operator fills in the clusters, and the converters that leave records as they are. */
function mirrors(spec: Json, name = 'mirror'): Recognized[] {
  const clusters = new Map(objects(spec.clusters).map(cluster => [cluster.alias, cluster]));
  return objects(spec.mirrors).flatMap(mirror => {
    // since version 1 of its API the clusters stand where they are used
    const source = isObject(mirror.source) ? mirror.source : clusters.get(mirror.sourceCluster);
    const target = isObject(spec.target) ? spec.target : clusters.get(mirror.targetCluster);
    return MIRRORS.filter(([key]) => isObject(mirror[key])).map(([key, className]) => {
      const connector = mirror[key] as Json;
      const given = isObject(connector.config) ? connector.config : {};
      const filled = {
        'source.cluster.alias': source?.alias ?? mirror.sourceCluster,
        'target.cluster.alias': target?.alias ?? mirror.targetCluster,
        'source.cluster.bootstrap.servers': source?.bootstrapServers,
        'target.cluster.bootstrap.servers': target?.bootstrapServers,
        'topics': className === 'MirrorSourceConnector' ? mirror.topicsPattern : undefined,
        'groups': className === 'MirrorCheckpointConnector' ? mirror.groupsPattern : undefined,
        'key.converter': BYTES,
        'value.converter': BYTES,
      };
      const known = Object.fromEntries(Object.entries(filled).filter(([option, value]) => value !== undefined && !(option in given)));
      const made = besides(`org.apache.kafka.connect.mirror.${className}`, connector.tasksMax, connector.config, `${name}.${className}`);
      return { ...made, content: Object.assign(made.content, known) };
    });
  });
}

function crossplane(kind: unknown, values: Json, name = 'connector'): Recognized[] | undefined {
  const type = { Connector: TYPES.connector, CustomPlugin: TYPES.plugin, WorkerConfiguration: TYPES.worker }[String(kind)];
  return type === undefined ? undefined
    : [{ kind: 'made', content: { Resources: { [name]: resourceOfTerraform(type, snakeCased(values))! } } }];
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
