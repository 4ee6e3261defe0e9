import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { AIVEN } from '../sources';

/** Parquet's own option, with the prefix under which the connector hands it on. */
const LISTS = 'connect.parquet.avro.write-old-list-structure';

export const listsWithNulls: Rule = optionRule({
  id: 'MC-OPT-213',
  classes: [AIVEN_S3_SINK],
  title: 'arrays in Parquet can contain nulls',
  severity: 'warning',
  why: 'At the first array that contains a null the connector stops committing: it stays RUNNING, reports no error, and leaves objects of 4 bytes (seen).',
  fix: `set ${LISTS}=false; Parquet then writes three-level lists, as its specification defines them`,
  source: `${AIVEN}, ParquetConfig; parquet-avro, AvroWriteSupport: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => say(LISTS, connector.isMissing(LISTS) ? 'is not set, and an array that contains a null stops the connector without an error'
    : 'is true, so an array that contains a null stops the connector without an error',
  connector.is('format.output.type', 'parquet') && !connector.isOpaque(LISTS) && connector.text(LISTS)?.trim().toLowerCase() !== 'false'),
});
