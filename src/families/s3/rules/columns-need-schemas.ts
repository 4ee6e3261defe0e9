import { converterOf, formOfValues, isSchemaless, transformsOf } from '../../../checks';
import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { columnFormat, isConfluentS3 } from '../written-format';

export const confluentS3Columns: Rule = {
  id: 'MC-S3-003',
  title: 'records that the Confluent S3 sink writes as Parquet or Avro have schemas',
  severity: 'error',
  why: 'Both formats take their columns from the schema of a value. JSON without schemas stops the sink at the first record.',
  fix: 'write and read records with schemas (for a Debezium source recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS), or write JSON',
  source: 'https://docs.confluent.io/kafka-connectors/s3-sink/current/overview.html',
  check(deployment) {
    const format = columnFormat(deployment);
    if (format === undefined || !isConfluentS3(deployment)) {
      return NOT_APPLICABLE;
    }
    const converter = converterOf(deployment, 'value.converter');
    if (converter === undefined || formOfValues(converter, transformsOf(deployment)) === 'unknown') {
      return cannotKnow('the converter of values is not known, or what the transforms make of them');
    }
    return !isSchemaless(converter) ? HOLDS : finding({
      key: 'value.converter.schemas.enable',
      value: 'false',
      message: `objects are ${format}, but values are JSON without schemas`,
    });
  },
};
