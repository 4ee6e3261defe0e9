import { converterOf, formOfValues, literal, transformsOf } from '../../../checks';
import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { ICEBERG_SINK, JSON_TO_MAP } from '../family';

export const icebergRecords: Rule = {
  id: 'MC-ICE-001',
  title: 'records for an Iceberg sink have fields',
  severity: 'error',
  why: 'The sink creates columns from the fields of a record. Plain strings, bytes and numbers have none, and the task fails at the first such record.',
  fix: 'set value.converter to the converter that the records were written with, preferably one with schemas; for JSON strings, add '
    + `${JSON_TO_MAP}`,
  source: 'https://iceberg.apache.org/docs/latest/kafka-connect/',
  check(deployment) {
    if (literal(deployment, 'connector.class') !== ICEBERG_SINK) {
      return NOT_APPLICABLE;
    }
    const converter = converterOf(deployment, 'value.converter');
    if (converter === undefined) {
      return cannotKnow('the converter of values is not known');
    }
    switch (formOfValues(converter, transformsOf(deployment))) {
      case 'unknown': return cannotKnow('what the transforms make of values is not known');
      case 'text': return finding({ key: 'value.converter', value: converter.className, message: 'values are read as plain strings, which have no fields' });
      case 'single': return finding({ key: 'value.converter', value: converter.className, message: 'values are read as bytes or numbers, which have no fields' });
      case 'documents':
      case 'fields':
      case 'rows': return HOLDS;
    }
  },
};
