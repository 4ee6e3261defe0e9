import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { JSON_CONVERTER, STRING_CONVERTER } from '../../../catalog';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const mappingNeedsSchema: Rule = optionRule({
  id: 'MC-OPT-107',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'index mappings are created only from values with a schema',
  severity: 'error',
  why: 'The sink creates the mapping from the value schema; without a schema, or with the schema of a plain string, the task fails (seen).',
  fix: 'set schema.ignore=true, or write values with a schema',
  source: `${AIVEN}, Mapping`,
  check: connector => {
    const converter = connector.converter('value');
    const plain = converter === STRING_CONVERTER || (converter === JSON_CONVERTER && connector.schemasEnabled('value') === false);
    return say('schema.ignore', `is false, but the values of ${converter?.replace(/^.*\./, '')} have no schema to create a mapping from`,
      plain && connector.is('schema.ignore', 'false') && connector.isMissing('topic.schema.ignore') && !connector.isOpaque('transforms') && connector.transforms().length === 0);
  },
});
