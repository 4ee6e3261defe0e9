import { converterOf, isSchemaless, STRING_CONVERTER } from '../../converters';
import type { Rule } from '../../rule';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { holds, isOpenSearchSink } from './family';

export const openSearchSchemaIgnore: Rule = {
  id: 'MC-OS-007',
  title: 'a mapping is made from values that have one',
  severity: 'error',
  why: 'With schema.ignore=false the connector makes the mapping of an index from the schema of a value. Values without one, and plain texts, fail the task.',
  fix: 'set schema.ignore to true and give the mapping in an index template, or let records carry their schema',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/Mapping.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    if (holds(deployment, 'schema.ignore') !== 'false') {
      return NOT_APPLICABLE;
    }
    const converter = converterOf(deployment, 'value.converter');
    if (converter === undefined) {
      return cannotKnow('the converter of values is not known');
    }
    const what = converter.className === STRING_CONVERTER ? 'plain texts' : isSchemaless(converter) ? 'JSON without schemas' : undefined;
    return what === undefined ? HOLDS : finding({
      key: 'schema.ignore',
      value: 'false',
      message: `schema.ignore is false, but values are ${what} (${converter.className})`,
    });
  },
};
