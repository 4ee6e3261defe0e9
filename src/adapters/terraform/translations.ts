import { CONNECTOR_TYPE } from '../../model';
import { inPlaceOf } from '../input/places';
import { isFunction, isObject } from '../template/values';
import type { Json } from '../template/values';
import { DATABASE_TRANSLATIONS } from './databases';
import { IAM_TRANSLATIONS } from './iam';
import { MSK_TRANSLATIONS } from './msk';
import { NETWORK_TRANSLATIONS } from './networks';
import { isSecurityGroup, SECURITY_GROUP_TRANSLATIONS } from './security-groups';
import type { Path, Translation } from './translation';
import { block, setAt } from './translation';

/** The types of MSK Connect. */
export const TYPES = { connector: 'aws_mskconnect_connector', plugin: 'aws_mskconnect_custom_plugin', worker: 'aws_mskconnect_worker_configuration' };

const SCALING = { cpu_utilization_percentage: 'CpuUtilizationPercentage' };

const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  ...MSK_TRANSLATIONS,
  ...IAM_TRANSLATIONS,
  ...SECURITY_GROUP_TRANSLATIONS,
  ...NETWORK_TRANSLATIONS,
  ...DATABASE_TRANSLATIONS,
  aws_mskconnect_connector: {
    type: CONNECTOR_TYPE,
    properties: {
      name: 'ConnectorName',
      description: 'ConnectorDescription',
      connector_configuration: 'ConnectorConfiguration',
      kafkaconnect_version: 'KafkaConnectVersion',
      network_type: 'NetworkType',
      timeouts: block('Timeouts', { create: 'Create' }),
      service_execution_role_arn: 'ServiceExecutionRoleArn',
      capacity: block('Capacity', {
        autoscaling: block('AutoScaling', {
          max_worker_count: 'MaxWorkerCount',
          min_worker_count: 'MinWorkerCount',
          mcu_count: 'McuCount',
          max_autoscaling_task_count: 'MaxAutoscalingTaskCount',
          scale_in_policy: block('ScaleInPolicy', SCALING),
          scale_out_policy: block('ScaleOutPolicy', SCALING),
        }),
        provisioned_capacity: block('ProvisionedCapacity', { mcu_count: 'McuCount', worker_count: 'WorkerCount' }),
      }),
      kafka_cluster: block('KafkaCluster', {
        apache_kafka_cluster: block('ApacheKafkaCluster', {
          bootstrap_servers: 'BootstrapServers',
          vpc: block('Vpc', { security_groups: { listed: 'SecurityGroups' }, subnets: 'Subnets' }),
        }),
      }),
      kafka_cluster_client_authentication: block('KafkaClusterClientAuthentication', { authentication_type: 'AuthenticationType' }),
      kafka_cluster_encryption_in_transit: block('KafkaClusterEncryptionInTransit', { encryption_type: 'EncryptionType' }),
      plugin: block('Plugins', { custom_plugin: block('CustomPlugin', { arn: 'CustomPluginArn', revision: 'Revision' }) }, true),
      worker_configuration: block('WorkerConfiguration', { arn: 'WorkerConfigurationArn', revision: 'Revision' }),
      log_delivery: block('LogDelivery', {
        worker_log_delivery: block('WorkerLogDelivery', {
          cloudwatch_logs: block('CloudWatchLogs', { enabled: 'Enabled', log_group: 'LogGroup' }),
          firehose: block('Firehose', { enabled: 'Enabled', delivery_stream: 'DeliveryStream' }),
          s3: block('S3', { enabled: 'Enabled', bucket: 'Bucket', prefix: 'Prefix' }),
        }),
      }),
    },
  },
  aws_mskconnect_custom_plugin: {
    type: 'AWS::KafkaConnect::CustomPlugin',
    properties: {
      name: 'Name',
      description: 'Description',
      content_type: 'ContentType',
      location: block('Location', { s3: block('S3Location', { bucket_arn: 'BucketArn', file_key: 'FileKey', object_version: 'ObjectVersion' }) }),
    },
  },
  aws_mskconnect_worker_configuration: {
    type: 'AWS::KafkaConnect::WorkerConfiguration',
    properties: { name: 'Name', description: 'Description', properties_file_content: 'PropertiesFileContent' },
  },
};

/**
 * A resource of the provider as CloudFormation writes it; nothing for types that are not read.
 *
 * @param expressions of a plan: how the values are worked out, where only the apply knows them
 * @param prefix of a plan: the address of the module
 */
export function resourceOfTerraform(type: string, values: unknown, expressions?: unknown, prefix = ''): Json | undefined {
  return Object.hasOwn(TRANSLATIONS, type) ? translated(TRANSLATIONS[type], values, expressions, prefix) : undefined;
}

/** Whether a role or a security group is only looked up: its policies and rules are elsewhere. */
export function isWithOthers({ mode, type }: Json): boolean {
  return mode === 'data' && (Object.hasOwn(IAM_TRANSLATIONS, String(type)) || isSecurityGroup(String(type)));
}

function translated(translation: Translation, values: unknown, expressions: unknown, prefix: string): Json {
  return inPlaceOf(values, {
    Type: translation.type,
    Properties: inPlaceOf(values, plainWorkerConfiguration(translate(values, expressions, translation.properties, prefix))),
  });
}

function translate(values: unknown, expressions: unknown, paths: Readonly<Record<string, Path>>, prefix: string): Record<string, unknown> {
  const given = isObject(values) ? values : {};
  const declared = isObject(expressions) ? expressions : {};
  const result: Record<string, unknown> = {};
  for (const [attribute, path] of Object.entries(paths)) {
    const value = given[attribute];
    const expression = declared[attribute];
    if (typeof path === 'string') {
      const known = value ?? referenceIn(expression, prefix);
      if (known !== undefined) {
        setAt(result, path, known);
      }
      continue;
    }
    if ('listed' in path) {
      const listed = listedIn(value, expression, prefix);
      if (listed !== undefined) {
        setAt(result, path.listed, listed);
      }
      continue;
    }
    if (isFunction(value)) {
      result[path.to] = value;
      continue;
    }
    const blocks = Array.isArray(value) ? value : isObject(value) ? [value] : [];
    const inner = blocks.map((each, index) =>
      translate(each, Array.isArray(expression) ? expression[index] ?? expression[0] : expression, path.block, prefix));
    if (inner.length > 0) {
      result[path.to] = path.many ? inner : inner[0];
    }
  }
  return result;
}

/** A value that the apply decides, by the first thing that its expression names. */
function referenceIn(expression: unknown, prefix: string): unknown {
  const references = isObject(expression) && Array.isArray(expression.references) ? expression.references as unknown[] : [];
  const first = references.find(each => typeof each === 'string');
  return typeof first === 'string' ? reference(first, prefix) : undefined;
}

/** A list of which a plan leaves out what only the apply knows, or has null in its place: what the expression names stands there then. */
function listedIn(value: unknown, expression: unknown, prefix: string): unknown {
  if (value !== undefined && value !== null && !(Array.isArray(value) && value.includes(null))) {
    return value;
  }
  const all = [...(Array.isArray(value) ? value as unknown[] : []).filter(each => each !== null), ...referencesIn(expression, prefix)];
  return all.length === 0 ? undefined : all;
}

/** All that an expression names with an attribute: a plan names each resource of them once more. */
function referencesIn(expression: unknown, prefix: string): unknown[] {
  const references = isObject(expression) && Array.isArray(expression.references) ? expression.references as unknown[] : [];
  return references.filter((each): each is string => typeof each === 'string' && !references.some(other => typeof other === 'string' && other.startsWith(`${each}.`)))
    .map(each => reference(each, prefix));
}

function reference(first: string, prefix: string): unknown {
  const [, address, attribute] = /^((?:data\.)?[\w-]+\.[\w-]+(?:\[[^\]]*\])?)\.?(.*)$/.exec(first) ?? [];
  return address === undefined ? { Ref: `${prefix}${first}` } : { 'Fn::GetAtt': [`${prefix}${address}`, attribute === '' ? 'value' : attribute] };
}

/** Terraform takes the lines as they are. */
function plainWorkerConfiguration(properties: Record<string, unknown>): Json {
  const content = properties.PropertiesFileContent;
  return content !== undefined ? { ...properties, PropertiesFileContent: { 'Fn::Base64': content } } : properties;
}
