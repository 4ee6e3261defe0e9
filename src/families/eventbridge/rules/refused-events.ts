import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { EVENTBRIDGE_SINK } from '../family';
import { AWS } from '../sources';

export const refusedEvents: Rule = optionRule({
  id: 'MC-OPT-614',
  classes: [EVENTBRIDGE_SINK],
  title: 'events that Amazon EventBridge refuses are reported',
  severity: 'warning',
  why: 'With neither a dead-letter queue nor errors.log.enable the connector has nobody to report to: it leaves out an event that is refused, such as one that is too large, and goes on.',
  fix: 'set errors.deadletterqueue.topic.name with errors.tolerance=all, or errors.log.enable=true, with which the task stops',
  source: `${AWS}: https://github.com/awslabs/eventbridge-kafka-connector/blob/main/src/main/java/software/amazon/event/kafkaconnector/EventBridgeSinkTask.java`,
  check: connector => say('errors.log.enable', 'is not true, and there is no errors.deadletterqueue.topic.name: records whose events are refused are lost in silence',
    connector.isMissing('errors.deadletterqueue.topic.name') && connector.is('errors.log.enable', 'false')),
});
