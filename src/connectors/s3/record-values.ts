import { Converter } from '../../connect';
import type { Transform } from '../../connect';
import type { IChangeSource } from '../cdc/change-source';
import { DROP_TOMBSTONES } from '../preset-transforms';
import type { RecordConverters } from '../sink-plan';
import { S3Compression, S3Format } from './s3-format';

/** Whether a format describes its columns, so that records must carry schemas and tombstones, which have none, cannot be written. */
export function hasColumns(format: S3Format | undefined): boolean {
  return format === S3Format.PARQUET || format === S3Format.AVRO;
}

/** Formats that have columns compress inside. */
export function compressionOf({ format, compression }: { readonly format?: S3Format; readonly compression?: S3Compression }): S3Compression {
  return compression ?? (hasColumns(format) ? S3Compression.NONE : S3Compression.GZIP);
}

/** What must happen to records before a format can hold them. */
export function transformsOf({ format, changesFrom }: { readonly format?: S3Format; readonly changesFrom?: IChangeSource }): Transform[] {
  const deletionsAreRows = changesFrom?.changeStream.changeFields !== undefined;
  return hasColumns(format) || deletionsAreRows ? [DROP_TOMBSTONES] : [];
}

/** The converters that fit a format: keys are written as text, or as the bytes that they are, values as their source writes them. */
export function recordConverters(format: S3Format | undefined, source: RecordConverters | undefined): RecordConverters {
  const value = format === S3Format.BYTES ? Converter.byteArray() : source?.value ?? Converter.json({ schemasEnabled: hasColumns(format) });
  return { key: source?.key._registryFormat === undefined ? Converter.string() : Converter.byteArray(), value };
}
