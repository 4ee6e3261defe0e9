import { Fn, Token } from 'aws-cdk-lib';

/** The resources inside a cluster that IAM access control knows. */
export type KafkaResourceType = 'topic' | 'group' | 'transactional-id';

/**
 * The ARN of a topic, group or transactional id: the ARN of the cluster with another type and the name behind it.
 * Works on tokens too, without parsing them: `Fn::Split` does it at deploy.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html
 */
export function kafkaResourceArn(clusterArn: string, type: KafkaResourceType, name: string): string {
  if (!Token.isUnresolved(clusterArn)) {
    return `${clusterArn.replace(':cluster/', `:${type}/`)}/${name}`;
  }
  const parts = Fn.split(':cluster/', clusterArn, 2);
  return Fn.join('', [parts[0], `:${type}/`, parts[1], `/${name}`]);
}
