import { Token } from 'aws-cdk-lib';
import { AIVEN_S3_SINK } from '../../families';
import { chainOf, defined } from '../preset-transforms';
import { sinkPlan } from '../sink-plan';
import { numberText } from '../../synth';
import { compressionOf, hasColumns, recordConverters, transformsOf } from './record-values';
import { S3Compression, S3Format } from './s3-format';
import type { S3Plan } from './s3-plan';
import type { S3SinkAivenOptions } from './s3-sink-options';

const OUTPUT: { readonly [format in S3Format]: { readonly type: string; readonly suffix: string } } = {
  [S3Format.JSON_LINES]: { type: 'jsonl', suffix: 'jsonl' },
  [S3Format.PARQUET]: { type: 'parquet', suffix: 'parquet' },
  [S3Format.AVRO]: { type: 'avro', suffix: 'avro' },
  [S3Format.BYTES]: { type: 'csv', suffix: 'csv' },
};

const DAY = 'dt={{timestamp:unit=yyyy}}-{{timestamp:unit=MM}}-{{timestamp:unit=dd}}';

export function aivenS3Plan(preset: S3SinkAivenOptions): S3Plan {
  const chain = chainOf(transformsOf(preset), preset.transforms ?? []);
  const plan = sinkPlan('the S3 sink', AIVEN_S3_SINK, preset, (options, source) => ({
    typed: {
      'aws.s3.bucket.name': options.bucket.bucketName,
      ...defined({
        'file.name.template': options.fileNameTemplate,
        'file.max.records': numberText(options.maxRecordsPerFile),
        'format.output.type': options.format && OUTPUT[options.format].type,
        'file.compression.type': options.compression,
        'aws.s3.sse.algorithm': options.encryptionKey && 'aws:kms',
      }),
      ...chain.typed,
    },
    defaults: { ...defaults(options), ...chain.defaults },
    converters: recordConverters(options.format, source),
  }));
  const { config, fileNameTemplate } = plan.options;
  return {
    ...plan,
    archive: 's3-aiven',
    regionOption: 'aws.s3.region',
    pluginClasses: chain.pluginClasses,
    access: {
      prefix: config?.['aws.s3.prefix'] ?? literalHead(config?.['file.name.template'] ?? fileNameTemplate ?? defaultTemplate(plan.options)),
    },
  };
}

/** Refuses what would have no effect. */
export function refuseIgnoredPrefix({ prefix, fileNameTemplate }: S3SinkAivenOptions): void {
  if (prefix !== undefined && fileNameTemplate !== undefined) {
    throw new Error('the S3 sink has "prefix" together with "fileNameTemplate", which is the complete object key; include the prefix in the template: '
      + `"fileNameTemplate": ${JSON.stringify(prefix + fileNameTemplate)}`);
  }
}

function defaults(options: S3SinkAivenOptions): { [key: string]: string } {
  const format = options.format ?? S3Format.JSON_LINES;
  return {
    'format.output.type': OUTPUT[format].type,
    'format.output.fields': hasColumns(format) || format === S3Format.BYTES ? 'value' : 'key,value,offset,timestamp',
    ...(hasColumns(format) && { 'format.output.envelope': 'false' }),
    // Parquet's older lists cannot hold a null, and at one the connector would hang without an error
    ...(format === S3Format.PARQUET && { 'connect.parquet.avro.write-old-list-structure': 'false' }),
    ...(format === S3Format.BYTES && { 'format.output.fields.value.encoding': 'none' }),
    'file.compression.type': compressionOf(options),
    ...(!options.config?.['aws.s3.prefix'] && { 'file.name.template': defaultTemplate(options) }),
    'file.name.timestamp.source': 'event',
  };
}

function defaultTemplate(options: S3SinkAivenOptions): string {
  const suffix = `${OUTPUT[options.format ?? S3Format.JSON_LINES].suffix}${compressionOf(options) === S3Compression.GZIP ? '.gz' : ''}`;
  return `${options.prefix ?? ''}${DAY}/{{topic}}-{{partition}}-{{start_offset:padding=true}}.${suffix}`;
}

/** What stands before the first variable of a template. */
function literalHead(template: string): string {
  return Token.isUnresolved(template) ? '' : template.split('{{')[0].replace(/[*?].*$/s, '');
}
