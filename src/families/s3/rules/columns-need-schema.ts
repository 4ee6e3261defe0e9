import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { JSON_CONVERTER } from '../../../catalog';
import { AIVEN_S3_SINK } from '../family';
import { AIVEN } from '../sources';

export const columnsNeedSchema: Rule = optionRule({
  id: 'MC-OPT-205',
  classes: [AIVEN_S3_SINK],
  title: 'Parquet and Avro output is written from values with a schema',
  severity: 'error',
  why: 'The first record without a schema fails the task (seen).',
  fix: 'write records with schemas (for a Debezium or JDBC source: recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS) and set schemas.enable=true for the converter, '
    + 'or use format.output.type=jsonl',
  source: `${AIVEN}, SchemaBasedTopicPartitionRecordGrouper: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => connector.is('format.output.type', 'parquet', 'avro') ? (['key', 'value'] as const)
    .filter(side => connector.converter(side) === JSON_CONVERTER && connector.schemasEnabled(side) === false)
    .map(side => ({ key: `${side}.converter.schemas.enable`, message: `is false, but ${connector.text('format.output.type')} needs a schema of each key and value` })) : [],
});
