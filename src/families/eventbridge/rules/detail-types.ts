import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { EVENTBRIDGE_SINK } from '../family';
import { AWS } from '../sources';

export const detailTypes: Rule = optionRule({
  id: 'MC-OPT-612',
  classes: [EVENTBRIDGE_SINK],
  title: 'several detail types name their topics',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'write each entry as topic:type',
  source: `${AWS}: https://github.com/awslabs/eventbridge-kafka-connector/blob/main/README.md`,
  check: connector => {
    const types = connector.list('aws.eventbridge.detail.types') ?? [];
    const wrong = types.find(one => one.split(':').length !== 2);
    return say('aws.eventbridge.detail.types', `has '${wrong}', expected topic:type where there are several`, types.length > 1 && wrong !== undefined);
  },
});
