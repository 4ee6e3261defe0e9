import type { ConnectorDeployment, Rule, Violation } from '../../../model';
import { cannotKnow, finding, findings, HOLDS, NOT_APPLICABLE, oneOf } from '../../../model';
import { kindOf, literal } from '../../../checks';
import { BROKER_DEFAULT, PRODUCER_SIZE, producerLimit, topicLimits } from '../message-limits';
import type { ProducerLimit, TopicLimit } from '../message-limits';
import { connectorOf, familyOf } from '../../lookup';

export const messageSize: Rule = {
  id: 'MC-TOP-007',
  title: 'the maximum sizes of producer and topics match',
  severity: 'warning',
  why: 'A record that is larger than the producer can send or the topic accepts fails the task: RecordTooLargeException. The connector stays '
    + 'RUNNING, and no further records of any table or topic follow until the task is restarted, which fails at the same record.',
  fix: 'set producer.override.max.request.size (Kafka Connect 2.7.1: producer.max.request.size in the worker configuration) and '
    + 'topic.creation.default.max.message.bytes to the same size, at most 8388608 on a serverless cluster (a Connector has maxRecordSize for all of them); '
    + 'alter existing topics, and the dead-letter queue of a sink, manually, or raise message.max.bytes of the brokers',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html',
  check(deployment) {
    const size = producerLimit(deployment);
    if (size === undefined) {
      return deployment.configuration === undefined ? NOT_APPLICABLE : cannotKnow('the size that the producer sends is defined elsewhere');
    }
    if (size.key === undefined && kindOf(deployment) !== 'source') {
      return NOT_APPLICABLE;
    }
    const { known, isComplete } = topicLimits(deployment);
    const small = known.filter(({ bytes }) => bytes < size.bytes);
    if (small.length > 0) {
      return findings(small.map(limit => tooSmall(size, limit)));
    }
    const violation = size.key === undefined ? byDefault(deployment, size, known) : undefined;
    return violation ? finding(violation) : isComplete ? HOLDS : cannotKnow('the settings of the cluster or its topics are defined elsewhere');
  },
};

function tooSmall(size: ProducerLimit, limit: TopicLimit): Violation {
  const takers = limit.topic !== undefined ? `the topic ${limit.topic} accepts ${limit.bytes}` : limit.key === undefined ? `the brokers accept ${limit.bytes}${limit.isDefault ? ', the default' : ''}` : `topics accept ${limit.bytes} by ${limit.key}`;
  return {
    key: limit.key ?? size.key ?? PRODUCER_SIZE,
    value: String(limit.key === undefined ? size.bytes : limit.bytes),
    message: `the producer can send messages of ${size.bytes} bytes${size.key === undefined ? ', the default' : ''}, but ${takers}`,
  };
}

/** Nobody said what the producer sends. */
function byDefault(deployment: ConnectorDeployment, size: ProducerLimit, limits: readonly TopicLimit[]): Violation | undefined {
  const key = PRODUCER_SIZE;
  const raised = limits.filter(limit => limit.key !== undefined && limit.bytes > BROKER_DEFAULT);
  if (raised.length > 0) {
    return {
      key,
      message: `topics accept messages of ${oneOf([...new Set(raised.map(({ bytes }) => bytes))])} bytes by ${raised[0].key}, but the producer sends at most ${size.bytes}, the default`,
    };
  }
  const name = literal(deployment, 'connector.class');
  // these copy what others wrote, of any size
  return familyOf(name)?.followsLog || connectorOf(name)?.copiesTopics ? {
    key,
    severity: 'info',
    message: `a record of more than ${size.bytes} bytes fails the task, because the producer sends no more by default`,
  } : undefined;
}
