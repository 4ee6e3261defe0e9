import { converterOf, isSchemaless } from '../../converters';
import type { Rule, Violation } from '../../rule';
import { cannotKnow, finding, NOT_APPLICABLE } from '../../rule';
import { given, isAivenS3, isConfluentS3 } from './family';

export const s3ColumnsNeedSchemas: Rule = {
  id: 'MC-S3-004',
  title: 'records for Parquet and Avro carry schemas',
  severity: 'error',
  why: 'Both formats write columns, which they take from the schemas of key and value. JSON without schemas stops the sink at the first record.',
  fix: 'write records with schemas and read them so (for a Debezium source recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS), or write JSON lines',
  source: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/tree/v3.4.2/commons',
  check(deployment) {
    const format = isAivenS3(deployment) ? given(deployment, 'format.output.type', 'csv')
      : isConfluentS3(deployment) ? /\.(parquet|avro)\.\w+$/.exec(given(deployment, 'format.class', '') ?? '')?.[1] : undefined;
    if (format !== 'parquet' && format !== 'avro') {
      return NOT_APPLICABLE;
    }
    const value = converterOf(deployment, 'value.converter');
    const key = converterOf(deployment, 'key.converter');
    if (value === undefined) {
      return cannotKnow('the converter of values is not known');
    }
    const violations: Violation[] = [];
    if (isSchemaless(value)) {
      violations.push({ key: 'value.converter.schemas.enable', value: 'false', message: `objects are ${format}, but values are JSON without schemas` });
    }
    if (isAivenS3(deployment) && isSchemaless(key)) {
      violations.push({
        key: 'key.converter.schemas.enable',
        value: 'false',
        message: `objects are ${format}, but keys are JSON without schemas`,
        fix: 'read keys as text: org.apache.kafka.connect.storage.StringConverter',
      });
    }
    return finding(...violations);
  },
};
