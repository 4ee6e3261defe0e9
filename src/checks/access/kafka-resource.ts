import { remembered, Text } from '../../model';
import type { ConnectorDeployment, Known, TextPart } from '../../model';
import { any } from './any';
import { covers } from './glob';

export type KafkaResource = 'cluster' | 'topic' | 'group' | 'transactional-id';

/** Whether a resource of a policy is the one that is meant: by type, by cluster, by name. */
export function isKafkaResource(resource: Text, deployment: ConnectorDeployment, type: KafkaResource, name: Text): Known {
  const { cluster } = deployment;
  if (resource.literal === '*') {
    return true;
  }
  const known = kafkaPattern(resource);
  if ((known !== undefined && known.type !== type) || isElsewhere(resource, deployment)) {
    return false;
  }
  if (known === undefined) {
    // The ARN of the cluster itself, or a wildcard that leaves the type open.
    return cluster?.arn !== undefined && isBehindArn(resource, cluster.arn) ? false : cluster?.arn?.equals(resource) === true ? type === 'cluster' : hasWildcard(resource) || !resource.isLiteral ? undefined : false;
  }
  if (type === 'cluster') {
    return isCluster(resource, cluster?.arn);
  }
  return any(known.names, pattern => covers(pattern, name));
}

/** Whether an ARN is of another Region than the brokers, or of a kind of resource that Amazon MSK does not have. */
function isElsewhere(resource: Text, { bootstrapServers }: ConnectorDeployment): boolean {
  const { region, kind } = startOfArn(resource);
  const brokers = bootstrapServers && regionOfBrokers(bootstrapServers);
  return (kind !== undefined && !TYPES.has(kind))
    || (brokers !== undefined && region !== undefined && /^[a-z0-9-]+$/.test(region) && region !== brokers);
}

/** Region and kind of resource, as far as the beginning of an ARN tells them. Each resource is asked for with all that a connector needs. */
const startOfArn = remembered(({ knownPrefix }: Text) => {
  const [, region, kind] = /^arn:[^:]*:[^:]*:([^:]*):[^:]*:(?:([^/*?:]+)\/)?/.exec(knownPrefix) ?? [];
  return { region, kind };
});

const regionOfBrokers = remembered(({ literal }: Text) => /\.kafka(?:-serverless)?\.([a-z0-9-]+)\.amazonaws\.com/.exec(literal ?? '')?.[1]);

/** Whether a resource is the ARN of the cluster with a path behind it, as if topics stood there: that is neither a topic nor the cluster. */
export function isBehindArn({ parts: [first, next] }: Text, arn: Text): boolean {
  return typeof first === 'object' && typeof next === 'string' && next.startsWith('/') && Text.join([first]).equals(arn) === true;
}

function isCluster(resource: Text, arn: Text | undefined): Known {
  if (arn === undefined || (resource.isLiteral && !arn.isLiteral)) {
    return true;
  }
  return resource.isLiteral ? covers(resource, arn) : arn.equals(resource) === false && !hasWildcard(resource) ? false : undefined;
}

function hasWildcard({ literals }: Text): boolean {
  return literals.some(part => /[*?]/.test(part));
}

/** A resource of a policy that names its type. */
interface KafkaPattern {
  readonly type: KafkaResource;
  /** The pattern of the names, behind name and id of the cluster; several where it is not known which it is. */
  readonly names: readonly Text[];
}

const TYPE = /:(cluster|topic|group|transactional-id)\//;
const TYPES: ReadonlySet<string> = new Set<KafkaResource>(['cluster', 'topic', 'group', 'transactional-id']);

const kafkaPattern = remembered(({ parts }: Text): KafkaPattern | undefined => {
  for (const [index, part] of parts.entries()) {
    const found = typeof part === 'string' ? TYPE.exec(part) : null;
    if (found) {
      const rest = [found.input.slice(found.index + found[0].length), ...parts.slice(index + 1)].filter(each => each !== '');
      return { type: found[1] as KafkaResource, names: behindCluster(rest) };
    }
  }
  return undefined;
});

/** Name and id of the cluster are two pieces; a reference holds one of them, or both together. */
function behindCluster(parts: readonly TextPart[]): Text[] {
  const pieces = Text.join(parts).split('/');
  const names = (pieces[0].isLiteral ? [2] : [1, 2]).filter(cluster => pieces.length > cluster)
    .map(cluster => Text.join(pieces.slice(cluster).flatMap((piece, index) => index === 0 ? [piece] : ['/', piece])));
  // a text without the id of the cluster names nothing
  return names.length > 0 ? names : pieces.every(piece => piece.isLiteral && !hasWildcard(piece)) ? [] : [pieces[pieces.length - 1].knownSuffix.endsWith('*') ? Text.literal('*') : Text.opaque()];
}
