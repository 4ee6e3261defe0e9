import * as iam from 'aws-cdk-lib/aws-iam';
import { kafkaResourceArn } from '../cluster/arns';
import type { KafkaResourceType } from '../cluster/arns';
import { ConnectorKind, KafkaResource } from './connector-definition-config';
import type { ConnectorDefinitionConfig } from './connector-definition-config';

/** What decides the Kafka permissions of one connector. */
export interface KafkaStatementOptions {
  readonly clusterArn: string;
  readonly connectorName: string;
  readonly definition: ConnectorDefinitionConfig;
  /** The topic in which a source keeps its position, where it is not the one that the service makes. */
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
  const { connectorName, definition, clusterArn } = options;
  const statement = (type: KafkaResourceType, names: readonly string[] | undefined, ...actions: string[]): iam.PolicyStatement[] =>
    names === undefined || names.length === 0 ? [] : [new iam.PolicyStatement({
      actions: [...new Set(actions)].sort().map(action => `kafka-cluster:${action}`),
      resources: names.map(name => kafkaResourceArn(clusterArn, type, name)),
    })];
  const internalTopics = ['configs', ...(options.offsetStorageTopic ? [] : ['offsets']), 'status'].map(topic => `${INTERNAL}_${topic}_${connectorName}_*`);
  const further = definition.kafkaAccess ?? [];

  return [
    new iam.PolicyStatement({
      actions: [...new Set(['Connect', 'DescribeCluster', ...clusterActions(definition)])].sort().map(action => `kafka-cluster:${action}`),
      resources: [clusterArn],
    }),
    ...statement('topic', [...internalTopics, ...(options.offsetStorageTopic ? [options.offsetStorageTopic] : [])],
      'CreateTopic', 'DescribeTopic', 'ReadData', 'WriteData'),
    ...statement('group', [`${INTERNAL}_*`, ...(definition.kind === ConnectorKind.SINK ? [`connect-${connectorName}`] : [])],
      'AlterGroup', 'DescribeGroup'),
    ...statement('topic', definition.topicsRead, 'DescribeTopic', 'ReadData'),
    ...statement('topic', definition.topicsWritten, 'DescribeTopic', 'WriteData', ...(definition.createsTopics ? ['CreateTopic'] : [])),
    ...further.filter(access => access.resource !== KafkaResource.CLUSTER)
      .flatMap(access => statement(access.resource as string as KafkaResourceType, access.names, ...access.actions)),
  ];
}

function clusterActions(definition: ConnectorDefinitionConfig): string[] {
  return (definition.kafkaAccess ?? []).filter(access => access.resource === KafkaResource.CLUSTER).flatMap(access => access.actions);
}
