import { Converter, TransformPredicate, Transform } from '../../connect';
import type { ChangeStream } from '../cdc/change-stream';
import { valueConverterFor } from '../cdc/sink-topics';
import { S3Format } from './s3-format';

/** Whether a format describes its columns, so that records must carry schemas and tombstones, which have none, cannot be written. */
export function hasColumns(format: S3Format): boolean {
  return format === S3Format.PARQUET || format === S3Format.AVRO;
}

/** Drops tombstones. */
export const DROP_TOMBSTONES = Transform.of('org.apache.kafka.connect.transforms.Filter', {
  alias: 'dropTombstones',
  predicate: TransformPredicate.recordIsTombstone(),
});

/** The converter of values that fits a format. */
export function valueConverterOf(format: S3Format, changes: ChangeStream | undefined): { [key: string]: string } {
  if (format === S3Format.BYTES) {
    return Converter.byteArray().render('value.converter');
  }
  return valueConverterFor(changes, Converter.json({ schemasEnabled: hasColumns(format) }));
}
