import { remembered } from '../../catalog/remembered';
import type { ConnectorDeployment, Known, TextPart } from '../model';
import { Text } from '../model';
import { covers } from './glob';

export type KafkaResource = 'cluster' | 'topic' | 'group' | 'transactional-id';

/** Whether a resource of a policy is the one that is meant: by type, by cluster, by name. */
export function isKafkaResource(resource: Text, { cluster }: ConnectorDeployment, type: KafkaResource, name: Text): Known {
  if (resource.literal === '*') {
    return true;
  }
  const known = kafkaPattern(resource);
  if (known === undefined) {
    // The ARN of the cluster itself, or a wildcard that leaves the type open.
    const isCluster = cluster?.arn?.equals(resource);
    return isCluster === true ? type === 'cluster' : resource.literals.some(part => /\*$/.test(part)) || !resource.isLiteral ? undefined : false;
  }
  if (known.type !== type) {
    return false;
  }
  if (type === 'cluster') {
    return cluster?.arn?.equals(resource) === false && !resource.includes('*') ? false : resource.isLiteral && cluster?.arn?.isLiteral !== true ? true : cluster?.arn === undefined ? true : undefined;
  }
  return covers(known.name, name);
}

/** A resource of a policy that names its type. */
interface KafkaPattern {
  readonly type: KafkaResource;
  /** The pattern of the names, behind name and id of the cluster. */
  readonly name: Text;
}

const TYPE = /:(cluster|topic|group|transactional-id)\//;

const kafkaPattern = remembered(({ parts }: Text): KafkaPattern | undefined => {
  for (const [index, part] of parts.entries()) {
    const found = typeof part === 'string' ? TYPE.exec(part) : null;
    if (found) {
      const rest = [found.input.slice(found.index + found[0].length), ...parts.slice(index + 1)].filter(each => each !== '');
      return { type: found[1] as KafkaResource, name: behindCluster(rest) };
    }
  }
  return undefined;
});

/** Name and id of the cluster are two pieces; a reference holds both together. */
function behindCluster(parts: readonly TextPart[]): Text {
  let slashes = typeof parts[0] === 'string' ? 2 : 1;
  for (const [index, part] of parts.entries()) {
    const pieces = typeof part === 'string' ? part.split('/') : [];
    if (pieces.length > slashes) {
      return Text.join([pieces.slice(slashes).join('/'), ...parts.slice(index + 1)]);
    }
    slashes -= Math.max(pieces.length - 1, 0);
  }
  const last = parts[parts.length - 1];
  return typeof last === 'string' && last.endsWith('*') ? Text.literal('*') : Text.opaque();
}
