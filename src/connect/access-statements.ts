import * as iam from 'aws-cdk-lib/aws-iam';
import { KAFKA_ACTIONS, kafkaResourceArn } from '../cluster/internal';
import type { KafkaResourceType } from '../cluster/internal';
import { refuseListToken } from '../synth';
import { ConnectorKind, KafkaResource } from './connector-definition-config';
import type { ConnectorDefinitionConfig } from './connector-definition-config';

/** What decides the Kafka permissions of one connector. */
export interface KafkaStatementOptions {
  /** The construct path of the connector, for errors. */
  readonly path: string;
  readonly clusterArn: string;
  readonly connectorName: string;
  readonly definition: ConnectorDefinitionConfig;
  /** The topic in which a source stores its offsets, where it is not the one that the service creates. */
  readonly offsetStorageTopic?: string;
}

const INTERNAL = '__amazon_msk_connect';

/**
 * The statements with which a connector gets exactly what it needs of an MSK cluster with IAM access control.
 *
 * The workers' own group cannot be named more narrowly than the service's prefix: only the prefix is documented.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-service-execution-role.html
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html
 */
export function kafkaStatements(options: KafkaStatementOptions): iam.PolicyStatement[] {
  const { connectorName, definition, clusterArn, path } = options;
  refuseListToken(definition.topicsRead, 'the topics that it reads', path, 'specify "topicPatterns", such as ["shop.*"]');
  refuseListToken(definition.topicsWritten, 'the topics that it writes', path, 'specify their names, or a prefix such as "shop.*"');
  const statement = (type: KafkaResourceType, names: readonly string[] | undefined, ...actions: string[]): iam.PolicyStatement[] =>
    names === undefined || names.length === 0 ? [] : [allow(actions, names.map(name => kafkaResourceArn(clusterArn, type, name)))];
  const internalTopics = ['configs', ...(options.offsetStorageTopic ? [] : ['offsets']), 'status'].map(topic => `${INTERNAL}_${topic}_${connectorName}_*`);
  const further = definition.kafkaAccess ?? [];

  return [
    allow([...KAFKA_ACTIONS.connect, ...clusterActions(definition)], [clusterArn]),
    ...statement('topic', [...internalTopics, ...(options.offsetStorageTopic ? [options.offsetStorageTopic] : [])],
      ...KAFKA_ACTIONS.createTopic, ...KAFKA_ACTIONS.consume, ...KAFKA_ACTIONS.produce),
    ...statement('group', [`${INTERNAL}_*`, ...(definition.kind === ConnectorKind.SINK ? [`connect-${connectorName}`] : [])],
      ...KAFKA_ACTIONS.group),
    ...statement('topic', definition.topicsRead, ...KAFKA_ACTIONS.consume),
    ...statement('topic', definition.topicsWritten, ...KAFKA_ACTIONS.produce, ...(definition.createsTopics ? KAFKA_ACTIONS.createTopic : [])),
    ...further.filter(access => access.resource !== KafkaResource.CLUSTER)
      .flatMap(access => statement(access.resource as string as KafkaResourceType, access.names, ...access.actions.map(qualified))),
  ];
}

function clusterActions(definition: ConnectorDefinitionConfig): string[] {
  return (definition.kafkaAccess ?? []).filter(access => access.resource === KafkaResource.CLUSTER).flatMap(access => access.actions.map(qualified));
}

function allow(actions: readonly string[], resources: string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({ actions: [...new Set(actions)].sort(), resources });
}

function qualified(action: string): string {
  return `kafka-cluster:${action}`;
}
