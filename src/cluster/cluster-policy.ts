import { Lazy, Resource, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnClusterPolicy } from 'aws-cdk-lib/aws-msk';
import type { Construct } from 'constructs';
import { evaluate, policySize, sentence } from '../checks';
import type { Access } from './access-statements';
import { adminAccess, consumeAccess, KAFKA_ACTIONS, produceAccess } from './access-statements';
import type { ConsumeAccess, ProduceAccess, TopicAccess } from './kafka-access';
import type { IKafkaCluster } from './kafka-cluster-ref';
import { CLUSTER_KINDS } from './model';

/** Properties for `ClusterPolicy`. */
export interface ClusterPolicyProps {
  /** The cluster. A cluster can have one policy. */
  readonly cluster: IKafkaCluster;
  /**
   * The initial statements.
   *
   * @default - none
   */
  readonly statements?: iam.PolicyStatement[];
}

/**
 * The resource policy of a cluster: which principals in other accounts can connect through multi-VPC private connectivity, and their permissions on
 * topics.
 *
 * @resource AWS::MSK::ClusterPolicy
 */
export class ClusterPolicy extends Resource {
  private readonly document: iam.PolicyDocument;
  private readonly clusterArn: string;

  constructor(scope: Construct, id: string, props: ClusterPolicyProps) {
    super(scope, id);
    const { cluster } = props;
    if (cluster.clusterArn === undefined) {
      throw new Error(`${this.node.path}: only Amazon MSK clusters have a cluster policy, and this cluster is not one; remove the policy`);
    }
    this.clusterArn = cluster.clusterArn;
    this.document = new iam.PolicyDocument({ statements: props.statements });
    new CfnClusterPolicy(this, 'Resource', {
      clusterArn: this.clusterArn,
      policy: Lazy.any({ produce: () => this.document }),
    });
    this.node.addValidation({
      validate: () => {
        if (this.document.isEmpty) {
          return ['the cluster policy is empty; allow something, or omit it'];
        }
        const json = JSON.stringify(Stack.of(this).resolve(this.document));
        const name = this.node.path;
        const model = { kind: CLUSTER_KINDS[cluster.clusterKind], policyBytes: Buffer.byteLength(json) };
        return evaluate([policySize], { name, source: name, scope: 'deployment', cluster: model }).map(sentence);
      },
    });
  }

  /**
   * Allows accounts or organizations to create VPC connections and to look up the bootstrap brokers.
   *
   * @param principal an `AccountPrincipal`, an `OrganizationPrincipal` or a role
   */
  public allowConnections(principal: iam.IPrincipal): void {
    this.allow(principal, [{ actions: [...KAFKA_ACTIONS.connectVpc], resources: [this.clusterArn] }]);
  }

  /**
   * Allows clients in other accounts to write records. Their own roles require the same permissions.
   *
   * @param principal the principal that writes
   * @param access the topics that are written
   */
  public allowProduce(principal: iam.IPrincipal, access: ProduceAccess): void {
    this.allow(principal, produceAccess(this.clusterArn, access));
  }

  /**
   * Allows clients in other accounts to read records. Their own roles require the same permissions.
   *
   * @param principal the principal that reads
   * @param access the topics that are read
   */
  public allowConsume(principal: iam.IPrincipal, access: ConsumeAccess): void {
    this.allow(principal, consumeAccess(this.clusterArn, access));
  }

  /**
   * Allows clients in other accounts to administer topics. Their own roles require the same permissions.
   *
   * @param principal the principal that administers topics
   * @param access the topics
   */
  public allowAdmin(principal: iam.IPrincipal, access: TopicAccess): void {
    this.allow(principal, adminAccess(this.clusterArn, access));
  }

  /**
   * Adds a statement to the policy.
   *
   * @param statement the statement, with principals
   */
  public addToPolicy(statement: iam.PolicyStatement): void {
    this.document.addStatements(statement);
  }

  private allow(principal: iam.IPrincipal, accesses: Access[]): void {
    accesses.forEach(({ actions, resources }) => this.addToPolicy(new iam.PolicyStatement({ principals: [principal], actions, resources })));
  }
}
