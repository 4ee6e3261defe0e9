import { optionRule, say } from '../../../checks';
import type { Rule } from '../../../model';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const deleteNeedsKey: Rule = optionRule({
  id: 'MC-OPT-707',
  classes: [CONFLUENT_ELASTICSEARCH_SINK],
  title: 'deletes of Elasticsearch find their documents',
  severity: 'warning',
  why: 'With key.ignore the documents have IDs of topic, partition and offset. A delete names a document by the key of its record, so it finds none.',
  fix: 'set key.ignore=false',
  source: CONFLUENT,
  check: connector => say('behavior.on.null.values', 'is delete, but with key.ignore=true no delete finds its document', connector.is('behavior.on.null.values', 'delete') && connector.isTrue('key.ignore')),
});
