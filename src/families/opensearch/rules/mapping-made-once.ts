import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { JSON_CONVERTER } from '../../../catalog';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const mappingMadeOnce: Rule = optionRule({
  id: 'MC-OPT-108',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'index mappings are created once',
  severity: 'info',
  why: 'A column that is added later gets a dynamic mapping, regardless of schema.ignore (seen).',
  fix: 'create an index template for the indexes of the connector',
  source: `${AIVEN}, OpensearchSinkTask.checkMappingFor`,
  check: connector => say('schema.ignore', 'is false, so the mapping of an index is created once; columns that are added later are mapped dynamically',
    connector.has('schema.ignore') && connector.is('schema.ignore', 'false') && connector.converter('value') === JSON_CONVERTER && connector.schemasEnabled('value') === true),
});
