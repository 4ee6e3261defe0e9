import { Stack, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ConnectorKind, Converter } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import { AIVEN_S3_SINK } from '../../families';
import { vendorArchive } from '../archives';
import { readTopics } from '../cdc/sink-topics';
import { chainOf, defaultConverter, defined } from '../preset-transforms';
import { DROP_TOMBSTONES, hasColumns, valueConverterOf } from './record-values';
import { S3Compression, S3Format } from './s3-format';
import { s3Statements } from './s3-access';
import type { AivenS3SinkProps } from './s3-sink-props';

const OUTPUT: { readonly [format in S3Format]: { readonly type: string; readonly suffix: string } } = {
  [S3Format.JSON_LINES]: { type: 'jsonl', suffix: 'jsonl' },
  [S3Format.PARQUET]: { type: 'parquet', suffix: 'parquet' },
  [S3Format.AVRO]: { type: 'avro', suffix: 'avro' },
  [S3Format.BYTES]: { type: 'csv', suffix: 'csv' },
};

const DAY = 'dt={{timestamp:unit=yyyy}}-{{timestamp:unit=MM}}-{{timestamp:unit=dd}}';

/** Refuses what would have no effect. */
export function refuseIgnoredPrefix({ prefix, fileNameTemplate }: AivenS3SinkProps): void {
  if (prefix !== undefined && fileNameTemplate !== undefined) {
    throw new Error('the S3 sink has "prefix" beside "fileNameTemplate", which names the whole object; write the prefix into the template: '
      + `"fileNameTemplate": ${JSON.stringify(prefix + fileNameTemplate)}`);
  }
}

export function bindAivenS3(options: AivenS3SinkProps, scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
  const read = readTopics('the S3 sink', options, options.changesFrom?._changes);
  const { typed, defaults, chain, prefix } = settings(options);
  const rendered = renderDefinition(AIVEN_S3_SINK, ConnectorKind.SINK, {
    ...options,
    transforms: [],
    archives: options.archives ?? [vendorArchive('s3-aiven')],
    policyStatements: [
      ...s3Statements(scope, { bucket: options.bucket, prefix, key: options.encryptionKey, objectActions: ['s3:GetObject'] }),
      ...options.policyStatements ?? [],
    ],
    dependencies: [options.bucket, ...options.dependencies ?? []],
  }, context, {
    topics: read.topics,
    topicsRegex: read.topicsRegex,
    topicsRead: read.topicsRead,
    errorHandling: options.errorHandling,
    typed: { 'aws.s3.bucket.name': options.bucket.bucketName, ...typed, ...chain.typed },
    defaults: { 'aws.s3.region': options.bucketRegion ?? Stack.of(scope).region, ...defaults, ...chain.defaults },
  });
  return { ...rendered, pluginClasses: [...new Set([...rendered.pluginClasses ?? [], ...chain.pluginClasses])] };
}

function settings(options: AivenS3SinkProps) {
  const format = options.format ?? S3Format.JSON_LINES;
  const compression = options.compression ?? (hasColumns(format) ? S3Compression.NONE : S3Compression.GZIP);
  const changes = options.changesFrom?._changes;
  const suffix = `${OUTPUT[format].suffix}${compression === S3Compression.GZIP ? '.gz' : ''}`;
  const template = `${options.prefix ?? ''}${DAY}/{{topic}}-{{partition}}-{{start_offset:padding=true}}.${suffix}`;
  const chain = chainOf(hasColumns(format) ? [DROP_TOMBSTONES] : [], options.transforms ?? []);
  const typed = defined({
    'file.name.template': options.fileNameTemplate,
    'file.max.records': options.maxRecordsPerFile?.toString(),
    'format.output.type': options.format && OUTPUT[format].type,
    'file.compression.type': options.compression,
    'aws.s3.sse.algorithm': options.encryptionKey && 'aws:kms',
  });
  const defaults: { [key: string]: string } = {
    'format.output.type': OUTPUT[format].type,
    'format.output.fields': hasColumns(format) || format === S3Format.BYTES ? 'value' : 'key,value,offset,timestamp',
    ...(hasColumns(format) && { 'format.output.envelope': 'false' }),
    // Parquet's older lists cannot hold a null, and at one the connector would hang without an error
    ...(format === S3Format.PARQUET && { 'connect.parquet.avro.write-old-list-structure': 'false' }),
    ...(format === S3Format.BYTES && { 'format.output.fields.value.encoding': 'none' }),
    'file.compression.type': compression,
    ...(!options.config?.['aws.s3.prefix'] && { 'file.name.template': template }),
    'file.name.timestamp.source': 'event',
    ...defaultConverter('key.converter', Converter.string().render('key.converter'), options.keyConverter, options.config),
    ...defaultConverter('value.converter', valueConverterOf(format, changes), options.valueConverter, options.config),
  };
  const chosen = options.config?.['file.name.template'] ?? options.fileNameTemplate ?? template;
  return { typed, defaults, chain, prefix: options.config?.['aws.s3.prefix'] ?? literalHead(chosen) };
}

/** What stands before the first variable of a template. */
function literalHead(template: string): string {
  return Token.isUnresolved(template) ? '' : template.split('{{')[0].replace(/[*?].*$/s, '');
}
