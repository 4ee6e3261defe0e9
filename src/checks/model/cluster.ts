import type { Text } from './text';

export type ClusterKindModel = 'provisioned' | 'express' | 'serverless' | 'self-managed';

/** The Kafka cluster that a connector attaches to. An absent field is unknown. */
export interface ClusterModel {
  readonly kind?: ClusterKindModel;
  readonly arn?: Text;
  readonly kafkaVersion?: Text;
  readonly brokerCount?: number;
  readonly availabilityZones?: number;
  readonly instanceType?: Text;
  readonly iam?: boolean;
  readonly unauthenticated?: boolean;
  readonly tls?: boolean;
  readonly plaintext?: boolean;
  /** Server properties, where the configuration stands in the same template. */
  readonly serverProperties?: ReadonlyMap<string, Text>;
}
