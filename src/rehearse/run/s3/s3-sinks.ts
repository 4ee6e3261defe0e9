import type { Replacements } from '../localize';
import type { SinkInput } from '../topic-record';
import type { ObjectOrigin } from './object-names';
import { namesByTemplate, namesOfConfluent } from './object-names';

type Config = { readonly [key: string]: string };

/** What differs between the sinks for S3. */
export interface S3SinkKind {
  /** The options that lead to the local store. */
  replacements(config: Config, endpoint: string, bucket: string): Replacements;
  originOf(config: Config): (key: string) => ObjectOrigin | undefined;
  /** What an object holds of a record; `undefined` where it holds nothing. */
  content(config: Config, input: SinkInput): unknown;
  /** Whether values cannot be compared, and why. */
  countedOnly(config: Config): string | undefined;
}

const KEY = 'rehearsal';
const ROTATION_MILLISECONDS = '2000';
const BUCKET_OPTIONS = ['aws.s3.bucket.name', 'aws_s3_bucket'];
/** Credentials of another account or role, which there is not here. */
const AIVEN_ROLE = [
  'aws.sts.role.arn', 'aws.sts.role.session.name', 'aws.sts.role.external.id', 'aws.sts.role.session.duration', 'aws.sts.config.endpoint', 'aws.credentials.provider',
];

const all = (config: Config, keys: readonly string[], value: string | undefined) =>
  Object.fromEntries(keys.filter(key => key in config).map(key => [key, value]));

export const AIVEN: S3SinkKind = {
  replacements: (config, endpoint, bucket) => ({
    ...all(config, AIVEN_ROLE, undefined),
    'aws.s3.bucket.name': bucket,
    ...all(config, BUCKET_OPTIONS, bucket),
    'aws.s3.endpoint': endpoint,
    'aws.access.key.id': KEY,
    'aws.secret.access.key': KEY,
  }),
  originOf: config => namesByTemplate(config['file.name.template'] ?? '{{topic}}-{{partition}}-{{start_offset}}'),
  content: (config, input) => {
    const columns = ['avro', 'parquet'].includes(config['format.output.type']);
    if (config['format.output.envelope'] === 'false') {
      return input.value === null && columns ? undefined : input.value;
    }
    const fields = (config['format.output.fields'] ?? 'value').split(',').map(field => field.trim()).filter(field => field !== 'headers');
    const record: { [field: string]: unknown } = { key: input.key, value: input.value, offset: input.written.offset, timestamp: input.timestamp };
    return Object.fromEntries(fields.map(field => [field, record[field]]));
  },
  countedOnly: config => ['jsonl', 'json', 'avro', 'parquet'].includes(config['format.output.type'] ?? 'csv') ? undefined : 'its objects are CSV files, whose lines are counted',
};

export const CONFLUENT: S3SinkKind = {
  replacements: (config, endpoint, bucket) => ({
    's3.bucket.name': bucket,
    'store.url': endpoint,
    's3.path.style.access.enabled': 'true',
    'aws.access.key.id': KEY,
    'aws.secret.access.key': KEY,
    ...all(config, ['s3.credentials.provider.class', 's3.proxy.url'], undefined),
    // what comes by time comes sooner; what does not come by time must not
    ...all(config, ['rotate.schedule.interval.ms', 'rotate.interval.ms'].filter(key => Number(config[key]) > 0), ROTATION_MILLISECONDS),
  }),
  originOf: () => namesOfConfluent,
  content: (_, input) => input.value === null ? undefined : input.value,
  countedOnly: config => /ByteArrayFormat$/.test(config['format.class'] ?? '') ? 'its objects contain bytes, whose lines are counted' : undefined,
};
