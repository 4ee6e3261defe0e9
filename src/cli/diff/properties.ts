import type { Json, Template, TemplateResource } from '../../adapters';
import { isObject } from '../../adapters';
import type { ClusterProperty } from '../../checks';
import { CLUSTER_PROPERTIES, SERVERLESS_PROPERTIES } from '../../checks';
import type { Cause } from './model';

/** The properties that CloudFormation updates in place; every other one replaces the resource. */
const IN_PLACE: Readonly<Record<string, readonly string[]>> = {
  'AWS::KafkaConnect::Connector': ['Capacity', 'Tags'],
  'AWS::KafkaConnect::CustomPlugin': ['Tags'],
  'AWS::KafkaConnect::WorkerConfiguration': ['Tags'],
};

/** For the resources around a connector: the properties that replace them, and so change what the connector refers to. */
const REPLACING: Readonly<Record<string, readonly string[]>> = {
  'AWS::IAM::Role': ['RoleName', 'Path'],
  'AWS::EC2::SecurityGroup': ['GroupName', 'GroupDescription', 'VpcId'],
  'AWS::EC2::Subnet': ['CidrBlock', 'VpcId', 'AvailabilityZone', 'AvailabilityZoneId', 'Ipv6Native', 'OutpostArn'],
  'AWS::Logs::LogGroup': ['LogGroupName'],
  'AWS::S3::Bucket': ['BucketName'],
  'AWS::KinesisFirehose::DeliveryStream': ['DeliveryStreamName', 'DeliveryStreamType'],
  'AWS::MSK::Cluster': replacing(CLUSTER_PROPERTIES),
  'AWS::MSK::ServerlessCluster': replacing(SERVERLESS_PROPERTIES),
};

function replacing(properties: readonly ClusterProperty[]): readonly string[] {
  return properties.filter(({ update }) => update === 'replaced').map(({ property }) => property);
}

export function updatesInPlace(type: string, property: string): boolean {
  return IN_PLACE[type]?.includes(property) ?? false;
}

/** Property values as CloudFormation compares them: numbers and booleans equal their texts, the order of keys and tags does not count. */
export function canonical(value: unknown, key = ''): string {
  if (Array.isArray(value)) {
    const items = value.map(item => canonical(item));
    return `[${(key === 'Tags' ? items.sort() : items).join(',')}]`;
  }
  if (isObject(value)) {
    return `{${Object.keys(value).sort().map(each => `${each}:${canonical(value[each], each)}`).join(',')}}`;
  }
  return JSON.stringify(String(value));
}

/** The properties in which two versions of a resource differ, an option of a configuration map each for itself. */
export function changedProperties(before: Json, after: Json): Cause[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.filter(name => canonical(before[name], name) !== canonical(after[name], name)).flatMap((name): Cause[] => {
    const [old, now] = [before[name], after[name]];
    if (name !== 'ConnectorConfiguration' || !isObject(old) || !isObject(now)) {
      return [{ property: name, detail: old === undefined ? 'added' : now === undefined ? 'removed' : undefined }];
    }
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
    return keys.filter(key => canonical(old[key]) !== canonical(now[key]))
      .map(key => ({ property: `${name}.${key}`, detail: old[key] === undefined ? 'added' : now[key] === undefined ? 'removed' : undefined }));
  });
}

/** The resource-type properties of `REPLACING` that differ. */
function replacingChanges(before: TemplateResource, after: TemplateResource): string[] {
  if (before.type !== after.type) {
    return ['Type'];
  }
  if (before.type in IN_PLACE) {
    return changedProperties(before.properties, after.properties).map(({ property }) => property).filter(property => !updatesInPlace(before.type, property.split('.')[0]));
  }
  return (REPLACING[before.type] ?? []).filter(path => canonical(valueAt(before.properties, path)) !== canonical(valueAt(after.properties, path)));
}

function valueAt(properties: Json, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => isObject(value) ? value[key] : undefined, properties);
}

/**
 * Properties that say the same in both templates but refer to a resource that is replaced, and so have another value after the deploy.
 */
export function changedReferences(before: Template, after: Template, resource: TemplateResource): Cause[] {
  return Object.entries(resource.properties).filter(([name]) => !updatesInPlace(resource.type, name)).flatMap(([name, value]) =>
    after.targets(value).flatMap((target): Cause[] => {
      const old = before.resource(target.id);
      const changes = old === undefined ? [] : replacingChanges(old, target);
      return changes.length === 0 ? [] : [{ property: name, detail: `${target.id} is replaced because its ${changes.join(', ')} changes` }];
    }));
}
