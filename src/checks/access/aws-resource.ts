import type { Known } from '../../model';
import { Text } from '../../model';
import { isArnOf } from './arn-of';
import { covers } from './glob';
import { isS3Objects } from './s3-object';

/**
 * Whether a resource of a policy holds the one that is meant. Partition, Region and account are often known on one side only: what both write out
 * must agree, and the name decides. A `*` at the end of what is meant stands for all that begins so.
 */
export function isAwsResource(resource: Text, meant: Text): Known {
  if (resource.literal === '*') {
    return true;
  }
  const wanted = arnPieces(meant);
  if (wanted === undefined) {
    return covers(resource, oneOf(meant));
  }
  if (wanted.service.literal === 's3' && wanted.name.split('/').length > 1) {
    const [bucket, ...key] = wanted.name.split('/');
    const keyStart = Text.join(key.flatMap((piece, index) => index === 0 ? [piece] : ['/', piece])).knownPrefix.replace(/\*$/, '');
    return isS3Objects(resource, { bucket, keyStart });
  }
  const pattern = arnPieces(resource);
  if (pattern === undefined) {
    return isArnOfName(resource, wanted.name) ? true : resource.isLiteral ? false : undefined;
  }
  const place = (['partition', 'service', 'region', 'account'] as const).map(field => bothKnown(pattern[field], wanted[field]));
  return place.includes(false) ? false : covers(pattern.name, oneOf(wanted.name));
}

interface ArnPieces {
  readonly partition: Text;
  readonly service: Text;
  readonly region: Text;
  readonly account: Text;
  readonly name: Text;
}

function arnPieces(text: Text): ArnPieces | undefined {
  const [scheme, partition, service, region, account, ...rest] = text.split(':');
  return scheme.literal !== 'arn' || rest.length === 0 ? undefined
    : { partition, service, region, account, name: Text.join(rest.flatMap((piece, index) => index === 0 ? [piece] : [':', piece])) };
}

function bothKnown(pattern: Text, name: Text): Known {
  return pattern.isLiteral && name.isLiteral ? covers(pattern, name) : undefined;
}

/** Where all of something is meant, one of it stands for all. */
function oneOf(text: Text): Text {
  const { parts } = text;
  const last = parts[parts.length - 1];
  return typeof last === 'string' && last.endsWith('*') ? Text.join([...parts.slice(0, -1), `${last.slice(0, -1)}object`]) : text;
}

/** The attribute with the ARN of a resource belongs to the one of that name. */
function isArnOfName(arn: Text, name: Text): boolean {
  const [left] = arn.parts;
  const [right] = name.parts.filter(part => typeof part !== 'string');
  return arn.parts.length === 1 && typeof left !== 'string' && right !== undefined && left.scope === right.scope && isArnOf(left.ref, right.ref);
}
