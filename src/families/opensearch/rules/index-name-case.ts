import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const indexNameCase: Rule = optionRule({
  id: 'MC-OPT-111',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'index names differ in more than case',
  severity: 'error',
  why: 'Index names are lower case, so topics that differ only in case share one index.',
  fix: 'rename a topic, or route it to another name',
  source: `${AIVEN}, OpensearchSinkConnectorConfig`,
  check: connector => {
    const topics = connector.list('topics') ?? [];
    const twice = topics.find((topic, index) => topics.findIndex(one => one !== topic && one.toLowerCase() === topic.toLowerCase()) > index);
    return say('topics', `names topics that differ only in case from '${twice}' and so share an index`, twice !== undefined && connector.transforms().length === 0);
  },
});
