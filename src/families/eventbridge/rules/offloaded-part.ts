import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { EVENTBRIDGE, EVENTBRIDGE_SOURCE, say } from './support';

export const offloadedPart: Rule = optionRule({
  id: 'MC-OPT-613',
  classes: EVENTBRIDGE,
  title: 'the offloaded part belongs to the record value',
  severity: 'error',
  why: 'The connector refuses the configuration, so the deployment fails after some minutes.',
  fix: 'start the path with $.detail.value',
  source: `${EVENTBRIDGE_SOURCE}: https://github.com/awslabs/eventbridge-kafka-connector/blob/main/README.md`,
  check: connector => say('aws.eventbridge.offloading.default.fieldref', 'must start with $.detail.value', connector.isSet('aws.eventbridge.offloading.default.fieldref')
    && connector.text('aws.eventbridge.offloading.default.fieldref')?.startsWith('$.detail.value') === false),
});
