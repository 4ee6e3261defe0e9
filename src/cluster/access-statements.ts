import { kafkaResourceArn } from './arns';
import type { KafkaResourceType } from './arns';
import type { ConsumeAccess, ProduceAccess, TopicAccess } from './kafka-access';
import { KAFKA_ACTIONS } from './kafka-actions';

/** Some actions on some resources of a cluster. */
export interface Access {
  readonly actions: string[];
  readonly resources: string[];
}

export function produceAccess(clusterArn: string, access: ProduceAccess): Access[] {
  return [
    { actions: sorted(KAFKA_ACTIONS.connect, KAFKA_ACTIONS.idempotence), resources: [clusterArn] },
    { actions: sorted(KAFKA_ACTIONS.produce, access.createTopics ? KAFKA_ACTIONS.createTopic : []), resources: topicArns(clusterArn, access) },
    ...on(clusterArn, 'transactional-id', access.transactionalIds, KAFKA_ACTIONS.transaction),
  ];
}

export function consumeAccess(clusterArn: string, access: ConsumeAccess): Access[] {
  return [
    { actions: sorted(KAFKA_ACTIONS.connect), resources: [clusterArn] },
    { actions: sorted(KAFKA_ACTIONS.consume), resources: topicArns(clusterArn, access) },
    ...on(clusterArn, 'group', access.groups, KAFKA_ACTIONS.group),
  ];
}

export function adminAccess(clusterArn: string, access: TopicAccess): Access[] {
  return [
    { actions: sorted(KAFKA_ACTIONS.connect), resources: [clusterArn] },
    { actions: sorted(KAFKA_ACTIONS.admin), resources: topicArns(clusterArn, access) },
  ];
}

function on(clusterArn: string, type: KafkaResourceType, names: readonly string[] | undefined, actions: readonly string[]): Access[] {
  return names === undefined || names.length === 0 ? [] : [{
    actions: sorted(actions),
    resources: names.map(name => kafkaResourceArn(clusterArn, type, name)),
  }];
}

function topicArns(clusterArn: string, { topics = [], topicPrefixes = [] }: TopicAccess): string[] {
  const names = [...topics, ...topicPrefixes.map(prefix => `${prefix}*`)];
  if (names.length === 0) {
    throw new Error('access is granted to no topic; specify at least one in `topics` or `topicPrefixes`');
  }
  return names.map(name => kafkaResourceArn(clusterArn, 'topic', name));
}

function sorted(...actions: ReadonlyArray<readonly string[]>): string[] {
  return [...new Set(actions.flat())].sort();
}
