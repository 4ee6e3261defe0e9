import { converterOf, formOfValues, isSchemaless, literal, transformsOf } from '../../../checks';
import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { DEBEZIUM_JDBC_SINK } from '../family';

export const debeziumJdbcSchemas: Rule = {
  id: 'MC-JDBC-001',
  title: 'records for the Debezium JDBC sink have schemas',
  severity: 'error',
  why: 'A database sink takes columns and their types from the schema of a record. JSON without schemas and plain strings fail the task.',
  fix: 'write records with schemas (schemas.enable=true, or Avro or Protobuf with a schema registry) and read them with the same converter',
  source: 'https://debezium.io/documentation/reference/stable/connectors/jdbc.html#jdbc-consuming-complex-debezium-events',
  check(deployment) {
    if (literal(deployment, 'connector.class') !== DEBEZIUM_JDBC_SINK) {
      return NOT_APPLICABLE;
    }
    const converter = converterOf(deployment, 'value.converter');
    if (converter === undefined) {
      return cannotKnow('the converter of values is not known');
    }
    const form = formOfValues(converter, transformsOf(deployment));
    if (form === 'unknown') {
      return cannotKnow('what the transforms make of values is not known');
    }
    const read = isSchemaless(converter) ? 'JSON without schemas' : form === 'text' ? 'plain strings' : form === 'single' ? 'bytes or numbers' : undefined;
    return read === undefined ? HOLDS : finding({
      key: 'value.converter',
      value: converter.className,
      message: `values are read as ${read}, which a JDBC sink cannot turn into rows`,
    });
  },
};
