import { CONNECTOR_TYPE } from '../model';
import { MSK_TRANSLATIONS } from './terraform-msk';
import type { Path, Translation } from './terraform-translation';
import { block, setAt } from './terraform-translation';
import { at, isObject } from './template/values';
import type { Json } from './template/values';

const MAX_DEPTH = 32;

const SCALING = { cpu_utilization_percentage: 'CpuUtilizationPercentage' };

const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  ...MSK_TRANSLATIONS,
  aws_mskconnect_connector: {
    type: CONNECTOR_TYPE,
    properties: {
      name: 'ConnectorName',
      description: 'ConnectorDescription',
      connector_configuration: 'ConnectorConfiguration',
      kafkaconnect_version: 'KafkaConnectVersion',
      network_type: 'NetworkType',
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
          vpc: block('Vpc', { security_groups: 'SecurityGroups', subnets: 'Subnets' }),
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
 * A Terraform plan (`terraform show -json`) as a CloudFormation template: what is planned stands as a value,
 * what only the apply decides as a reference to the resource that it comes from.
 */
export function templateFromPlan(plan: Json): Json {
  const planned = isObject(plan.planned_values) ? plan.planned_values : isObject(plan.values) ? plan.values : {};
  const configuration = isObject(plan.configuration) ? plan.configuration : {};
  const resources: Record<string, Json> = {};
  visit(planned.root_module, configuration.root_module, resources, configuration.provider_config);
  for (const { address, change } of objects(plan.resource_changes)) {
    const actions = isObject(change) && Array.isArray(change.actions) ? change.actions : [];
    if (typeof address === 'string' && resources[address] !== undefined && actions.includes('create')) {
      resources[address] = { ...resources[address], Metadata: { ...resources[address].Metadata as Json, creation: 'certain' } };
    }
  }
  return { Resources: resources };
}

function visit(module: unknown, configuration: unknown, resources: Record<string, Json>, providers: unknown, depth = 0): void {
  if (!isObject(module) || depth > MAX_DEPTH) {
    return;
  }
  const declared = objects(isObject(configuration) ? configuration.resources : undefined);
  for (const resource of objects(module.resources)) {
    const translation = typeof resource.type === 'string' ? TRANSLATIONS[resource.type] : undefined;
    if (translation === undefined || typeof resource.address !== 'string') {
      continue;
    }
    const declaration = declared.find(each => each.type === resource.type && each.name === resource.name);
    const expressions = declaration?.expressions;
    const prefix = resource.address.slice(0, resource.address.lastIndexOf(`${resource.type}.`));
    const properties = translate(resource.values, expressions, translation.properties, prefix);
    const region = regionOf(resource.values, declaration?.provider_config_key, providers);
    resources[resource.address] = {
      Type: translation.type, Properties: plainWorkerConfiguration(properties), ...region !== undefined && { Metadata: { region } },
    };
  }
  const calls = isObject(configuration) && isObject(configuration.module_calls) ? configuration.module_calls : {};
  for (const child of objects(module.child_modules)) {
    const name = typeof child.address === 'string' ? child.address.slice(child.address.lastIndexOf('module.') + 7).replace(/\[.*$/, '') : '';
    const call = calls[name];
    visit(child, isObject(call) ? call.module : undefined, resources, providers, depth + 1);
  }
}

/** The Region of a resource: its own, or the one of its provider where that is written out. */
function regionOf(values: unknown, provider: unknown, providers: unknown): string | undefined {
  const own = isObject(values) ? values.region : undefined;
  const configured = at(providers, typeof provider === 'string' ? provider : 'aws', 'expressions', 'region');
  const region = own ?? (isObject(configured) ? configured.constant_value : undefined);
  return typeof region === 'string' ? region : undefined;
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
      setAt(result, path.listed, value ?? referencesIn(expression, prefix));
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
  return typeof content === 'string' ? { ...properties, PropertiesFileContent: { 'Fn::Base64': content } } : properties;
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
