import type { Known, TextPart } from '../../model';
import { arnBeginning, Text } from '../../model';
import { isArnOf } from './arn-of';
import { covers } from './glob';

/** The objects that a connector writes: their bucket, and what all their keys begin with. */
export interface S3Objects {
  readonly bucket: Text;
  readonly keyStart: string;
}

/**
 * Whether a resource of a policy holds the objects. It may name the bucket by a literal or by a reference, in any partition,
 * and only some of its keys; where it holds some of the objects and perhaps not all, nobody knows before the deploy.
 */
export function isS3Objects(resource: Text, objects: S3Objects): Known {
  if (resource.literal === '*') {
    return true;
  }
  const named = behindService(resource);
  if (named === undefined) {
    return cannotBeS3(resource) ? false : undefined;
  }
  const { bucket, key } = named;
  const ofBucket = named.byArn ? isArnOfBucket(bucket, objects.bucket) : covers(bucket, objects.bucket);
  const ofKey = key === undefined ? bareBucket(bucket) : holdsKeys(key, objects.keyStart);
  return ofBucket === false || ofKey === false ? false : ofBucket === true && ofKey === true ? true : undefined;
}

interface Named {
  readonly bucket: Text;
  /** Whether `bucket` is the ARN of one, known only at the deploy. */
  readonly byArn?: true;
  readonly key?: Text;
}

/** The bucket and the keys that a resource names, whatever partition its ARN is of. */
function behindService({ parts }: Text): Named | undefined {
  if (typeof parts[0] !== 'string') {
    const [bucket, key] = cutAtSlash(parts);
    return { bucket, byArn: true, key };
  }
  for (const [index, part] of parts.entries()) {
    const found = typeof part === 'string' ? /:s3:[^:]*:[^:]*:/.exec(part) : null;
    if (found) {
      const [bucket, key] = cutAtSlash([found.input.slice(found.index + found[0].length), ...parts.slice(index + 1)]);
      // An access point names its bucket nowhere.
      return bucket.startsWith('accesspoint') === true ? undefined : { bucket, key };
    }
  }
  return undefined;
}

function cutAtSlash(parts: readonly TextPart[]): [Text, Text | undefined] {
  for (const [index, part] of parts.entries()) {
    const slash = typeof part === 'string' ? part.indexOf('/') : -1;
    if (slash >= 0) {
      const text = part as string;
      return [Text.join([...parts.slice(0, index), text.slice(0, slash)]), Text.join([text.slice(slash + 1), ...parts.slice(index + 1)])];
    }
  }
  return [Text.join(parts), undefined];
}

/** The ARN of another service, written out. */
function cannotBeS3(resource: Text): boolean {
  const { partition, service } = arnBeginning(resource.knownPrefix);
  return partition !== undefined && !!service && !/[*?]/.test(partition + service) && !service.startsWith('s3');
}

/** The attribute with the ARN of a bucket belongs to the bucket of that name. */
function isArnOfBucket(arn: Text, bucket: Text): Known {
  const [left, right] = [arn, bucket].map(({ parts }) => (parts.length === 1 && typeof parts[0] !== 'string' ? parts[0] : undefined));
  return left !== undefined && right !== undefined && left.scope === right.scope && isArnOf(left.ref, right.ref) ? true : undefined;
}

/** Without a slash only a wildcard at the end reaches objects; a reference can hold a slash. */
function bareBucket(bucket: Text): Known {
  const last = bucket.parts[bucket.parts.length - 1];
  return typeof last === 'string' ? last.endsWith('*') : /\.[Aa]rn$/.test(last?.ref ?? '') ? false : undefined;
}

function holdsKeys(key: Text, keyStart: string): Known {
  const start = key.knownPrefix.split(/[*?]/)[0];
  if (keyStart.startsWith(start)) {
    // Behind its beginning a pattern without a wildcard or reference has nothing more to match.
    return key.literal === `${start}*` ? true : key.literal === start ? false : undefined;
  }
  return start.startsWith(keyStart) ? undefined : false;
}
