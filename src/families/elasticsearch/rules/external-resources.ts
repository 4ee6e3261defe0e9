import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const externalResources: Rule = optionRule({
  id: 'MC-OPT-702',
  classes: [CONFLUENT_ELASTICSEARCH_SINK],
  title: 'external resources are mapped to topics',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set external.resource.usage and topic.to.external.resource.mapping together',
  source: CONFLUENT,
  check: connector => {
    const used = connector.has('external.resource.usage') && !connector.is('external.resource.usage', 'disabled') && !connector.isOpaque('external.resource.usage');
    const mapped = connector.isSet('topic.to.external.resource.mapping');
    return [
      ...say('topic.to.external.resource.mapping', 'must be set with external.resource.usage', used && !mapped),
      ...say('external.resource.usage', 'must be set with topic.to.external.resource.mapping', mapped && connector.is('external.resource.usage', 'disabled')),
    ];
  },
});
