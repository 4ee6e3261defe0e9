import type { AwsCall, OptionReader, ServiceCall, Setting } from '../aws-call';

/** What a connector does with the bucket whose objects it writes or reads. */
export interface BucketAccess {
  readonly option: string | readonly string[];
  /** Finds bucket and prefix in the option. */
  readonly read?: RegExp;
  readonly within?: (option: OptionReader) => string;
  readonly when?: readonly Setting[];
  readonly unless: ReadonlyArray<string | Setting>;
  readonly objects: { readonly actions: readonly string[]; readonly also: readonly string[] };
  readonly bucket: { readonly actions: readonly string[]; readonly also: readonly string[] };
  readonly service: ServiceCall;
}

/** Calls on the objects of a bucket, and on the bucket itself. */
export function bucketCalls({ objects, bucket, within, service, ...access }: BucketAccess): AwsCall[] {
  const name = access.read === undefined ? '{value}' : '{1}';
  return [
    { ...access, ...objects, within, service, arn: `arn:{partition}:s3:::${name}/{within}*`, resource: 'the bucket' },
    { ...access, ...bucket, arn: `arn:{partition}:s3:::${name}`, resource: 'the bucket' },
  ];
}

/** What the keys of all objects begin with in Aiven's connectors. The older names of the options hold beside the newer ones; a prefix replaces the template. */
export function aivenStart(option: OptionReader): string {
  const [prefix, old, template] = ['aws.s3.prefix', 'aws_s3_prefix', 'file.name.template'].map(key => option(key)?.knownPrefix);
  return literalHead(prefix ?? old ?? template ?? '');
}

/** What the keys of all objects begin with in Confluent's sink. */
export function confluentStart(option: OptionReader): string {
  const given = (key: string, byDefault: string) => option(key) === undefined ? byDefault : option(key)!.literal?.trim();
  const directory = given('topics.dir', 'topics');
  return directory === undefined || directory === '' ? '' : literalHead(`${directory}${given('directory.delim', '/') ?? ''}`);
}

/** What stands before the first variable, which is written in two kinds of brackets. */
function literalHead(text: string): string {
  return text.split(/\{\{|\$\{/)[0].replace(/[*?].*$/s, '');
}
