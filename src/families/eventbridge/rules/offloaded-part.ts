import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { EVENTBRIDGE_SINK } from '../family';
import { AWS } from '../sources';

export const offloadedPart: Rule = optionRule({
  id: 'MC-OPT-613',
  classes: [EVENTBRIDGE_SINK],
  title: 'the offloaded part belongs to the record value',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'start the path with $.detail.value',
  source: `${AWS}: https://github.com/awslabs/eventbridge-kafka-connector/blob/main/README.md`,
  check: connector => say('aws.eventbridge.offloading.default.fieldref', 'must start with $.detail.value', connector.isSet('aws.eventbridge.offloading.default.fieldref')
    && connector.text('aws.eventbridge.offloading.default.fieldref')?.startsWith('$.detail.value') === false),
});
