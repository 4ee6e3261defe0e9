import { JSON_CONVERTER } from '../../../catalog';
import { optionRule, say } from '../../../checks';
import type { Rule } from '../../../model';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../family';

export const mappingNeedsSchema: Rule = optionRule({
  id: 'MC-OPT-709',
  classes: [CONFLUENT_ELASTICSEARCH_SINK],
  title: 'mappings of Elasticsearch indexes are created only from values with a schema',
  severity: 'warning',
  why: 'With schema.ignore=false, which is the default, the sink creates the mapping of an index that has none from the schema of the value. Without a schema the task fails with "Cannot infer mapping without schema".',
  fix: 'set schema.ignore=true, so that Elasticsearch creates the mapping, or write values with a schema',
  source: 'https://github.com/confluentinc/kafka-connect-elasticsearch/issues/436, Mapping.buildMapping',
  check: connector => {
    const bare = connector.converter('value') === JSON_CONVERTER && connector.schemasEnabled('value') === false;
    return say('schema.ignore', 'is false, but JsonConverter with schemas.enable=false gives values without a schema to create a mapping from',
      bare && connector.is('schema.ignore', 'false') && !connector.isOpaque('transforms') && connector.transforms().length === 0);
  },
});
