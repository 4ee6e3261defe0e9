import type { Text, TopicModel } from '../../model';
import { fromBase64 } from '../../model';
import type { Template, TemplateResource } from './template';
import { at, isFunction, isObject, list, number, text } from './values';
import { workerContent } from './worker';

/** The topics that the template makes. */
export function topicsOf(template: Template): TopicModel[] {
  return template.ofType('AWS::MSK::Topic').map(topicOf);
}

export function topicOf({ body, properties }: TemplateResource): TopicModel {
  const before = at(body.Metadata, 'before');
  return {
    name: text(properties.TopicName),
    partitions: number(properties.PartitionCount),
    ...before !== undefined && before !== 'unknown' && { partitionsBefore: number(before.PartitionCount) },
    replicationFactor: number(properties.ReplicationFactor),
    config: properties.Configs === undefined ? new Map<string, Text>() : topicConfig(properties.Configs),
  };
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
    const json: unknown = JSON.parse(fromBase64(String(configs)) ?? '');
    return isObject(json) ? textsOf(json) : undefined;
  } catch {
    return undefined;
  }
}

function textsOf(config: Record<string, unknown>): ReadonlyMap<string, Text> {
  return new Map(Object.entries(config).flatMap(([key, value]) => [[key, text(value)!] as const]));
}
