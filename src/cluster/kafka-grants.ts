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
 * Grants on topics, consumer groups and transactional ids of a cluster with IAM access control, for any client: a Lambda function, a container,
 * an instance, a connector. Exactly the actions that Kafka needs, on exactly the resources that are named.
 */
export class KafkaGrants {
  /**
   * Grants on a cluster.
   *
   * @param cluster any Amazon MSK cluster
   */
  public static fromCluster(cluster: IKafkaCluster): KafkaGrants {
    return new KafkaGrants(cluster);
  }

  private constructor(private readonly cluster: IKafkaCluster) {}

  /**
   * Allows to write records.
   *
   * @param grantee who writes
   * @param access what is written
   */
  public produce(grantee: iam.IGrantable, access: ProduceAccess): iam.Grant {
    return this.grant(grantee, produceAccess(this.arn(), access));
  }

  /**
   * Allows to read records.
   *
   * @param grantee who reads
   * @param access what is read
   */
  public consume(grantee: iam.IGrantable, access: ConsumeAccess): iam.Grant {
    return this.grant(grantee, consumeAccess(this.arn(), access));
  }

  /**
   * Allows to create, alter, describe and delete topics and their settings.
   *
   * @param grantee who administers
   * @param access the topics
   */
  public admin(grantee: iam.IGrantable, access: TopicAccess): iam.Grant {
    return this.grant(grantee, adminAccess(this.arn(), access));
  }

  /**
   * Allows to ask the service for the bootstrap brokers. A client that gets them from elsewhere does not need it.
   *
   * @param grantee who asks
   */
  public bootstrapBrokers(grantee: iam.IGrantable): iam.Grant {
    return this.grant(grantee, [{ actions: [...KAFKA_ACTIONS.bootstrap], resources: [this.arn()] }]);
  }

  /**
   * Allows a Lambda function to be fed from topics by an event source mapping: it reads, and Lambda finds the brokers on its behalf.
   *
   * For its pollers Lambda also wants `ec2:CreateNetworkInterface`, `ec2:DeleteNetworkInterface`, `ec2:DescribeNetworkInterfaces`,
   * `ec2:DescribeSecurityGroups`, `ec2:DescribeSubnets` and `ec2:DescribeVpcs`, which cannot be narrowed to a cluster.
   *
   * @param grantee the function
   * @param access what it reads, with its consumer group
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
