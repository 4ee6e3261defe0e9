import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { EVENTBRIDGE_SINK } from '../family';
import { AWS } from '../sources';

export const refusedEvents: Rule = optionRule({
  id: 'MC-OPT-614',
  classes: [EVENTBRIDGE_SINK],
  title: 'events that Amazon EventBridge rejects are reported',
  severity: 'warning',
  why: 'With neither a dead-letter queue nor errors.log.enable the connector cannot report errors: it skips an event that is rejected, such as one that is too large, and continues.',
  fix: 'set errors.deadletterqueue.topic.name with errors.tolerance=all, or errors.log.enable=true, with which the task stops',
  source: `${AWS}: https://github.com/awslabs/eventbridge-kafka-connector/blob/main/src/main/java/software/amazon/event/kafkaconnector/EventBridgeSinkTask.java`,
  check: connector => say('errors.log.enable', 'is not true, and there is no errors.deadletterqueue.topic.name: records whose events are rejected are silently lost',
    connector.isMissing('errors.deadletterqueue.topic.name') && connector.is('errors.log.enable', 'false')),
});
