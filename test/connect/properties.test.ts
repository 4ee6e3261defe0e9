import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { Template } from 'aws-cdk-lib/assertions';
import * as kinesisfirehose from 'aws-cdk-lib/aws-kinesisfirehose';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Capacity, CustomPlugin, LogDelivery, NetworkType, PluginArchive, WorkerConfiguration } from '../../src';
import { newStack } from '../support/surroundings';
import { newConnector, source } from './fixtures';

/** All property paths of a resource type in the service's own specification, such as `Capacity.AutoScaling.McuCount`. */
function specifiedPaths(cloudFormationType: string): string[] {
  const db = loadAwsServiceSpecSync();
  const [resource] = db.lookup('resource', 'cloudFormationType', 'equals', cloudFormationType);
  const below = (prefix: string, properties: Record<string, { type: any }>): string[] => Object.entries(properties).flatMap(([name, { type }]) => {
    const element = type.type === 'array' ? type.element : type;
    const path = prefix ? `${prefix}.${name}` : name;
    return element.type === 'ref' && name !== 'Tags' ? below(path, db.get('typeDefinition', element.reference.$ref).properties as never) : [path];
  });
  return below('', resource.properties as never).sort();
}

/** All property paths that stand in a rendered resource. */
function renderedPaths(value: any, prefix = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap(element => renderedPaths(element, prefix));
  }
  const isProperties = value !== null && typeof value === 'object' && Object.keys(value).every(key => /^[A-Z]\w*$/.test(key) && key !== 'Ref') && !/Tags$/.test(prefix);
  return isProperties ? Object.entries(value).flatMap(([key, inner]) => renderedPaths(inner, prefix ? `${prefix}.${key}` : key)) : [prefix];
}

/** What the L2s of some stacks can render. */
function reachable(type: string, ...stacks: ReturnType<typeof newStack>[]): string[] {
  const resources = stacks.flatMap(stack => Object.values(Template.fromStack(stack).findResources(type)));
  return [...new Set(resources.flatMap(resource => renderedPaths(resource.Properties)))].sort();
}

test('every property of a connector is reachable', () => {
  const stacks = [newStack(), newStack()];
  const workerConfiguration = WorkerConfiguration.fromWorkerConfigurationArn(stacks[0], 'Configuration', 'arn:aws:kafkaconnect:us-east-1:111122223333:worker-configuration/w/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2');
  newConnector(stacks[0], {
    description: 'x',
    networkType: NetworkType.IPV4,
    tags: { a: 'b' },
    workerConfiguration,
    capacity: Capacity.autoscaled({ maxWorkers: 2, maxTasks: 4 }),
    logs: [
      LogDelivery.cloudWatch(),
      LogDelivery.s3(s3.Bucket.fromBucketName(stacks[0], 'Bucket', 'logs'), { prefix: 'connect/' }),
      LogDelivery.firehose(kinesisfirehose.DeliveryStream.fromDeliveryStreamAttributes(stacks[0], 'Stream', { deliveryStreamName: 'stream' })),
    ],
  });
  newConnector(stacks[1], { definition: source() });
  expect(reachable('AWS::KafkaConnect::Connector', ...stacks)).toEqual(specifiedPaths('AWS::KafkaConnect::Connector'));
});

test('every property of a custom plugin is reachable', () => {
  const stack = newStack();
  const archives = [PluginArchive.fromBucket(s3.Bucket.fromBucketName(stack, 'Bucket', 'plugins'), 'a.zip', { objectVersion: '1' })];
  new CustomPlugin(stack, 'Plugin', { archives, description: 'x', tags: { a: 'b' } });
  expect(reachable('AWS::KafkaConnect::CustomPlugin', stack)).toEqual(specifiedPaths('AWS::KafkaConnect::CustomPlugin'));
});

test('every property of a worker configuration is reachable', () => {
  const stack = newStack();
  new WorkerConfiguration(stack, 'Workers', { description: 'x', tags: { a: 'b' } });
  expect(reachable('AWS::KafkaConnect::WorkerConfiguration', stack)).toEqual(specifiedPaths('AWS::KafkaConnect::WorkerConfiguration'));
});
