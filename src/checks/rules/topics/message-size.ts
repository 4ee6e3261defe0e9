import type { Rule } from '../../rule';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { literal, workerProperties } from '../../support';

/** What brokers take where nothing is set. */
const BROKER_DEFAULT = 1048588;

export const messageSize: Rule = {
  id: 'MC-TOP-007',
  title: 'the producer sends no larger messages than the brokers take',
  severity: 'warning',
  why: 'A producer that may send more than the brokers take fails the task at the first large record: the message is too large.',
  fix: 'raise message.max.bytes of the cluster or max.message.bytes of the topics (topic.creation.default.max.message.bytes), or lower max.request.size',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html',
  check(deployment) {
    const size = Number(literal(deployment, 'producer.override.max.request.size') ?? workerProperties(deployment)?.get('producer.max.request.size')?.literal);
    if (!(size > BROKER_DEFAULT) || deployment.configuration?.has('topic.creation.default.max.message.bytes')) {
      return NOT_APPLICABLE;
    }
    const properties = deployment.cluster?.serverProperties;
    const topics = deployment.topics?.some(({ config }) => config === undefined || config.has('max.message.bytes'));
    if (properties === undefined || topics) {
      return cannotKnow('the settings of the cluster or its topics stand elsewhere');
    }
    const limit = properties.get('message.max.bytes');
    if (limit !== undefined && !limit.isLiteral) {
      return cannotKnow('message.max.bytes is decided at deploy');
    }
    const bytes = Number(limit?.literal ?? BROKER_DEFAULT);
    return bytes >= size ? HOLDS : finding({
      key: 'producer.override.max.request.size',
      value: String(size),
      message: `the producer may send messages of ${size} bytes, but the brokers take ${bytes}${limit === undefined ? ', the default' : ''}`,
    });
  },
};
