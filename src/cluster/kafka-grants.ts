import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { iamGrants, refuse } from '../checks';
import { isAcknowledged, textOf } from '../synth';
import type { Access } from './access-statements';
import { adminAccess, consumeAccess, KAFKA_ACTIONS, produceAccess } from './access-statements';
import type { ConsumeAccess, ProduceAccess, TopicAccess } from './kafka-access';
import type { IKafkaCluster } from './kafka-cluster-ref';
import { clusterModelOf } from './model';

/**
 * Grants on topics, consumer groups and transactional IDs of a cluster with IAM access control, for any client: a Lambda function, a container, an
 * instance or a connector. Grants exactly the actions that Kafka requires, on exactly the specified resources.
 */
export class KafkaGrants {
  /**
   * Creates grants for a cluster.
   *
   * @param cluster any Amazon MSK cluster
   */
  public static fromCluster(cluster: IKafkaCluster): KafkaGrants {
    return new KafkaGrants(cluster);
  }

  private constructor(private readonly cluster: IKafkaCluster) {}

  /**
   * Grants permissions to write records.
   *
   * @param grantee the principal that writes
   * @param access the topics that are written
   */
  public produce(grantee: iam.IGrantable, access: ProduceAccess): iam.Grant {
    return this.grant(grantee, produceAccess(this.arn(), access));
  }

  /**
   * Grants permissions to read records.
   *
   * @param grantee the principal that reads
   * @param access the topics that are read
   */
  public consume(grantee: iam.IGrantable, access: ConsumeAccess): iam.Grant {
    return this.grant(grantee, consumeAccess(this.arn(), access));
  }

  /**
   * Grants permissions to create, alter, describe and delete topics and their settings.
   *
   * @param grantee the principal that administers topics
   * @param access the topics
   */
  public admin(grantee: iam.IGrantable, access: TopicAccess): iam.Grant {
    return this.grant(grantee, adminAccess(this.arn(), access));
  }

  /**
   * Grants permissions to look up the bootstrap brokers. Not required for clients that obtain them elsewhere.
   *
   * @param grantee the principal that looks up the brokers
   */
  public bootstrapBrokers(grantee: iam.IGrantable): iam.Grant {
    return this.grant(grantee, [{ actions: [...KAFKA_ACTIONS.bootstrap], resources: [this.arn()] }]);
  }

  /**
   * Grants a Lambda function the permissions that an event source mapping requires: to read the topics and to look up the brokers.
   *
   * For its pollers, Lambda also requires `ec2:CreateNetworkInterface`, `ec2:DeleteNetworkInterface`, `ec2:DescribeNetworkInterfaces`,
   * `ec2:DescribeSecurityGroups`, `ec2:DescribeSubnets` and `ec2:DescribeVpcs`, which cannot be narrowed to a cluster.
   *
   * @param grantee the function
   * @param access the topics that it reads, with its consumer group
   */
  public lambdaEventSource(grantee: iam.IGrantable, access: ConsumeAccess): iam.Grant {
    const clusterArn = this.arn();
    return this.grant(grantee, [
      ...consumeAccess(clusterArn, access),
      { actions: [...KAFKA_ACTIONS.eventSource], resources: [clusterArn] },
    ]);
  }

  private arn(): string {
    const rules = Construct.isConstruct(this.cluster) && isAcknowledged(this.cluster, iamGrants.id) ? [] : [iamGrants];
    refuse(rules, { name: 'KafkaGrants', cluster: { ...clusterModelOf(this.cluster, textOf), grants: true } });
    return this.cluster.clusterArn!;
  }

  private grant(grantee: iam.IGrantable, accesses: Access[]): iam.Grant {
    return accesses
      .map(({ actions, resources }) => iam.Grant.addToPrincipal({ grantee, actions, resourceArns: resources }))
      .reduce((all, grant) => all.combine(grant));
  }
}
