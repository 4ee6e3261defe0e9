import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const oneTopicPerIndex: Rule = optionRule({
  id: 'MC-OPT-110',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'each index is written from a single topic',
  severity: 'warning',
  why: 'The Kafka offset is the version of a document, so updates from a topic with lower offsets are silently dropped (seen).',
  fix: 'keep the topic in the index name, or use one connector and one index per topic',
  source: `${AIVEN}, RequestBuilder`,
  check: connector => {
    const many = (connector.list('topics')?.length ?? 0) > 1 || connector.isSet('topics.regex');
    const router = connector.transforms().find(({ alias, className }) => className === 'org.apache.kafka.connect.transforms.RegexRouter'
      && /^[^$]+$/.test(connector.known(`transforms.${alias}.replacement`) ?? '$'));
    return router && many ? [{ key: `transforms.${router.alias}.replacement`, message: 'routes several topics to one index' }] : [];
  },
});
