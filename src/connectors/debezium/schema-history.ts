import type { ConnectorDefinitionContext, KafkaAccess } from '../../connect';
import { KafkaResource } from '../../connect';
import { clientSecurity } from '../kafka-client';
import { isAtLeast } from './debezium-version';

const PREFIX = 'schema.history.internal';

/**
 * The configuration of the schema history. The connector opens a producer, a consumer and an administrator of its own for it, which know
 * nothing of the worker's settings: their security is said here, for both. The administrator takes that of the producer.
 */
export function schemaHistoryDefaults(topic: string, version: string, context: ConnectorDefinitionContext): { [key: string]: string } {
  return {
    [`${PREFIX}.kafka.topic`]: topic,
    [`${PREFIX}.kafka.bootstrap.servers`]: context.bootstrapServers,
    ...clientSecurity(context.authentication, `${PREFIX}.producer.`),
    ...clientSecurity(context.authentication, `${PREFIX}.consumer.`),
    // until 3.0 the producer is idempotent, which would need a permission on the whole cluster
    ...(isAtLeast(version, 3, 1) ? {} : { [`${PREFIX}.producer.enable.idempotence`]: 'false' }),
  };
}

/** What the role needs for it. Until 3.5 the consumer joins a group, from 3.6 on it is assigned its one partition. */
export function schemaHistoryAccess(topic: string, topicPrefix: string, version: string): KafkaAccess[] {
  return [
    {
      resource: KafkaResource.TOPIC,
      names: [topic],
      actions: ['CreateTopic', 'DescribeTopic', 'DescribeTopicDynamicConfiguration', 'ReadData', 'WriteData'],
    },
    ...(isAtLeast(version, 3, 6) ? [] : [{
      resource: KafkaResource.GROUP,
      names: [`${topicPrefix}-schemahistory`],
      actions: ['AlterGroup', 'DescribeGroup'],
    }]),
  ];
}
