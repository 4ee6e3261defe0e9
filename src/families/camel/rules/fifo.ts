import type { Rule } from '../../../model';
import { say } from '../../../checks';
import { kameletRule } from '../kamelet-rule';

export const fifo: Rule = kameletRule({
  id: 'MC-OPT-623',
  kamelets: ['aws-sns-sink', 'aws-sqs-sink'],
  title: 'a sink of Apache Camel writes to a standard queue or topic',
  severity: 'error',
  why: 'A FIFO queue or topic takes messages with a message group only. These Kamelets have no option for it, so the service refuses each message.',
  fix: 'name a standard queue or topic',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagegroupid-property.html',
  check: (option, connector, { resource }) => say(option(resource), 'is FIFO, and the connector gives messages no message group', /\.fifo$/.test(connector.text(option(resource)) ?? '')),
});
