import { rule } from './rule';
import type { OptionRule, OptionViolation } from './rule';
import { BYTES_CONVERTER, JSON_CONVERTER, RuleView } from './view';

const CLASSES = /^io\.aiven\.kafka\.connect\.s3\.AivenKafkaConnectS3SinkConnector$/;
const SOURCE = 'Aiven S3 sink 3.4.2';
/** Parquet's own option, with the prefix under which the connector hands it on. */
const LISTS = 'connect.parquet.avro.write-old-list-structure';
const TEMPLATE = 'file.name.template';

const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

/** The variables of a file name template, parameters left off. */
function variables(template: string): Set<string> {
  return new Set([...template.matchAll(/\{\{\s*([\w.]+)\s*(?::[^}]*)?\}\}/g)].map(match => match[1]));
}

const GROUPINGS = [['topic', 'partition', 'start_offset'], ['topic', 'partition', 'key', 'start_offset'], ['key'], ['key', 'topic', 'partition']];

function groupingProblem(template: string): string | undefined {
  const found = variables(template);
  const unknown = [...found].find(one => !['topic', 'partition', 'start_offset', 'timestamp', 'key'].includes(one));
  if (unknown) {
    return `has the variable '${unknown}'; it may hold topic, partition, start_offset, timestamp and key`;
  }
  const kept = [...found].filter(one => one !== 'timestamp');
  const fits = GROUPINGS.some(grouping => grouping.length === kept.length && grouping.every(one => found.has(one)))
    && (!found.has('timestamp') || found.has('start_offset'));
  return fits ? undefined : 'must hold topic, partition and start_offset (with key or timestamp beside them), or key, or key with topic and partition';
}

function keyOnly(view: RuleView): boolean {
  const template = view.text(TEMPLATE);
  return template !== undefined && variables(template).has('key') && !variables(template).has('start_offset');
}

function usesTemplate(view: RuleView): boolean {
  return view.isMissing('aws.s3.prefix') && view.isMissing('aws_s3_prefix');
}

export const S3_RULES: OptionRule[] = [
  rule({
    id: 'MC-OPT-200',
    classes: CLASSES,
    title: 'the bucket is named',
    severity: 'error',
    why: 'the definition marks nothing as required: creating the connector works, then the task fails (seen)',
    fix: 'set aws.s3.bucket.name',
    source: `${SOURCE}, S3ConfigFragment.validateBucket`,
    check: view => say('aws.s3.bucket.name', 'must be set', view.isMissing('aws.s3.bucket.name') && view.isMissing('aws_s3_bucket')),
  }),
  rule({
    id: 'MC-OPT-201',
    classes: CLASSES,
    title: 'the file name template groups records in a way the connector knows',
    severity: 'error',
    why: 'the task fails at start (seen)',
    fix: 'for example {{topic}}-{{partition}}-{{start_offset}}',
    source: `${SOURCE}, RecordGrouperFactory`,
    check: view => {
      const template = view.isSet(TEMPLATE) ? view.text(TEMPLATE) : undefined;
      const problem = template === undefined || !usesTemplate(view) ? undefined : groupingProblem(template);
      return say(TEMPLATE, problem ?? '', problem !== undefined);
    },
  }),
  rule({
    id: 'MC-OPT-202',
    classes: CLASSES,
    title: 'one file per key holds one record',
    severity: 'error',
    why: 'the task fails at start (seen)',
    fix: 'set file.max.records=1, or leave it unset',
    source: `${SOURCE}, FileNameFragment`,
    check: view => say('file.max.records', 'must be 1 or unset with a template that has key and no start_offset', keyOnly(view) && view.isSet('file.max.records') && (view.number('file.max.records') ?? 1) > 1),
  }),
  rule({
    id: 'MC-OPT-203',
    classes: CLASSES,
    title: 'without an envelope there is one field',
    severity: 'error',
    why: 'the task fails at start (seen)',
    fix: 'set format.output.fields=value, or format.output.envelope=true',
    source: `${SOURCE}, OutputFormatFragment.validate`,
    check: view => say('format.output.envelope', `is false with ${view.list('format.output.fields')?.length} output fields, and must be true for more than one`,
      view.is('format.output.envelope', 'false') && (view.list('format.output.fields')?.length ?? 0) > 1),
  }),
  rule({
    id: 'MC-OPT-204',
    classes: CLASSES,
    title: 'csv is written of bytes',
    severity: 'error',
    why: 'each flush throws, the task stays RUNNING and never advances (seen)',
    fix: `set value.converter=${BYTES_CONVERTER}, or format.output.type=jsonl`,
    source: `${SOURCE}, AbstractValuePlainWriter`,
    check: view => {
      const converter = view.converter('value');
      const fields = view.list('format.output.fields') ?? [];
      return say('format.output.type', `is csv, which takes only values of ByteArrayConverter, not those of ${converter?.replace(/^.*\./, '')}`,
        view.is('format.output.type', 'csv') && converter !== undefined && converter !== BYTES_CONVERTER && (fields.length === 0 || fields.includes('value')) && !view.isOpaque('format.output.fields'));
    },
  }),
  rule({
    id: 'MC-OPT-205',
    classes: CLASSES,
    title: 'parquet and avro are written of values with a schema',
    severity: 'error',
    why: 'the first record without schemas fails the task (seen)',
    fix: 'set schemas.enable=true for the converter where the records hold schemas, or use format.output.type=jsonl',
    source: `${SOURCE}, SchemaBasedTopicPartitionRecordGrouper`,
    check: view => view.is('format.output.type', 'parquet', 'avro') ? (['key', 'value'] as const)
      .filter(side => view.converter(side) === JSON_CONVERTER && view.schemasEnabled(side) === false)
      .map(side => ({ key: `${side}.converter.schemas.enable`, message: `is false, but ${view.text('format.output.type')} needs a schema of each key and value` })) : [],
  }),
  rule({
    id: 'MC-OPT-206',
    classes: CLASSES,
    title: 'a prefix and a template exclude each other',
    severity: 'warning',
    why: 'with aws.s3.prefix the template is not used, files get other names (seen)',
    fix: 'put the prefix into file.name.template and remove aws.s3.prefix',
    source: `${SOURCE}, S3SinkConfig.usesFileNameTemplate`,
    check: view => say(TEMPLATE, 'has no effect, because aws.s3.prefix is set', view.isSet(TEMPLATE) && view.isSet('aws.s3.prefix')),
  }),
  rule({
    id: 'MC-OPT-207',
    classes: CLASSES,
    title: 'a role to assume is complete',
    severity: 'error',
    why: 'the task fails at start',
    fix: 'set role and session name together, and a region with an own STS endpoint',
    source: `${SOURCE}, S3ConfigFragment.validateCredentials`,
    check: view => {
      const [role, session] = ['aws.sts.role.arn', 'aws.sts.role.session.name'];
      return [
        ...(view.isSet(role) === view.isSet(session) ? [] : [{ key: view.isSet(role) ? session : role, message: 'is missing: role and session name go together' }]),
        ...say('aws.s3.region', 'is missing, but aws.sts.config.endpoint needs it', view.isSet('aws.sts.config.endpoint') && view.isMissing('aws.s3.region')),
      ];
    },
  }),
  rule({
    id: 'MC-OPT-208',
    classes: CLASSES,
    title: 'an access key is complete',
    severity: 'warning',
    why: 'an access key id without its secret is treated as no key',
    fix: 'set both, or none to use the execution role',
    source: `${SOURCE}, S3ConfigFragment`,
    check: view => {
      const [id, secret] = ['aws.access.key.id', 'aws.secret.access.key'];
      return view.isSet(id) === view.isSet(secret) ? [] : [{ key: view.isSet(id) ? secret : id, message: 'is missing, so the other half has no effect' }];
    },
  }),
  rule({
    id: 'MC-OPT-209',
    classes: CLASSES,
    title: 'compressed files say so in their name',
    severity: 'info',
    why: 'a file gets no suffix for its compression unless the template has one (seen), and gzip is the default',
    fix: 'end the template in .gz, or set file.compression.type=none',
    source: SOURCE,
    check: view => {
      const suffix = { gzip: '.gz', snappy: '.snappy', zstd: '.zst' }[view.lower('file.compression.type') ?? 'none'];
      return say(TEMPLATE, `does not end in ${suffix} although files are compressed`,
        suffix !== undefined && view.isSet(TEMPLATE) && usesTemplate(view) && view.text(TEMPLATE)?.endsWith(suffix) === false && !view.is('format.output.type', 'parquet', 'avro'));
    },
  }),
  rule({
    id: 'MC-OPT-210',
    classes: CLASSES,
    title: 'the number of retries does not overflow the back-off',
    severity: 'warning',
    why: 'the delay doubles with each retry and overflows',
    fix: 'use at most 30',
    source: `${SOURCE}, S3SinkConfig`,
    check: view => say('aws.s3.backoff.max.retries', 'is above 30, where the back-off overflows', (view.number('aws.s3.backoff.max.retries') ?? 0) > 30),
  }),
  rule({
    id: 'MC-OPT-211',
    classes: CLASSES,
    title: 'values are readable',
    severity: 'info',
    why: 'by default each line is the value in base64, and a delete is the text null in base64 (seen)',
    fix: 'set format.output.type=jsonl, or format.output.fields.value.encoding=none',
    source: SOURCE,
    check: view => say('format.output.fields.value.encoding', 'is left at base64, so the lines of the files are base64',
      view.is('format.output.type', 'csv') && view.converter('value') === BYTES_CONVERTER && !view.context.config.has('format.output.fields.value.encoding')),
  }),
  rule({
    id: 'MC-OPT-212',
    classes: CLASSES,
    title: 'tombstones are kept out of parquet and avro',
    severity: 'info',
    why: 'a record without a value has no schema and fails the task (seen)',
    fix: 'put a Filter with the predicate RecordIsTombstone in front',
    source: `${SOURCE}, SchemaBasedTopicPartitionRecordGrouper`,
    check: view => say('format.output.type', 'fails on tombstones, and no transform keeps them out', view.is('format.output.type', 'parquet', 'avro') && !view.isOpaque('transforms')
      && !view.transforms().some(({ className }) => className === undefined || /\.Filter$/.test(className))),
  }),
  rule({
    id: 'MC-OPT-213',
    classes: CLASSES,
    title: 'arrays in parquet may hold nulls',
    severity: 'warning',
    why: 'at the first array with a null the connector commits nothing any more: it stays RUNNING, no error is reported, and objects of 4 bytes are left (seen)',
    fix: `set ${LISTS}=false; Parquet then writes lists of three levels, as its specification says`,
    source: `${SOURCE}, ParquetConfig; parquet-avro, AvroWriteSupport`,
    check: view => say(LISTS, view.isMissing(LISTS) ? 'is not set, and an array that holds a null stops the connector without an error'
      : 'is true, so that an array that holds a null stops the connector without an error',
    view.is('format.output.type', 'parquet') && !view.isOpaque(LISTS) && view.text(LISTS)?.trim().toLowerCase() !== 'false'),
  }),
];
