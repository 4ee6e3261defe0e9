import { createHash } from 'node:crypto';
import { CustomResource, Names, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Duration } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { bootstrapPath } from '../checks';
import { identityOf, refuseAt, textOf } from '../synth';
import { CustomResourceFunction, SERVICE_TIMEOUT } from './custom-resource-function';
import { KafkaAuthentication } from './kafka-authentication';
import type { IKafkaCluster } from './kafka-cluster-ref';
import { clusterModelOf } from './model';
import { rotate } from './scram-rotation';

/** Properties for `ScramUser`. */
export interface ScramUserProps {
  /** A cluster with SASL/SCRAM enabled. */
  readonly cluster: IKafkaCluster;
  /** The user name. */
  readonly username: string;
  /**
   * The customer managed key that encrypts the secret. Amazon MSK does not support secrets with the default key of Secrets Manager.
   *
   * @default - a new key, shared by the users of the cluster in the stack
   */
  readonly encryptionKey?: kms.IKey;
  /**
   * The rotation interval of the password. The old password becomes invalid within minutes, when Amazon MSK reads the new one: clients must read the
   * secret again.
   *
   * @default - the password is not rotated
   */
  readonly passwordRotation?: Duration;
  /**
   * The removal policy of the secret.
   *
   * @default RemovalPolicy.DESTROY
   */
  readonly removalPolicy?: RemovalPolicy;
}

/** What a password must not hold: characters that break the settings of clients, such as an event source of Lambda. */
const EXCLUDED = ' %+~`#$&*()|[]{}:;<>?!\'/@"\\,=^';

/**
 * A user who authenticates with a user name and password (SASL/SCRAM): a generated secret and its association with the cluster. Other secrets that
 * are associated with the cluster are not changed.
 *
 * MSK Connect does not support SASL/SCRAM; use it for other clients, and for the source cluster of MirrorMaker 2.
 */
export class ScramUser extends Construct {
  /** The secret: a JSON object with `username` and `password`. */
  public readonly secret: secretsmanager.ISecret;
  /** The key that encrypts the secret. */
  public readonly encryptionKey: kms.IKey;

  constructor(scope: Construct, id: string, props: ScramUserProps) {
    super(scope, id);
    const { cluster } = props;
    refuseAt(this, [bootstrapPath], {
      cluster: { ...clusterModelOf(cluster, textOf), bootstrapRequest: { ...KafkaAuthentication.SCRAM._model, path: 'VPC' } },
    });
    const clusterArn = cluster.clusterArn!;
    this.encryptionKey = props.encryptionKey ?? sharedKey(this, clusterArn);
    const secret = new secretsmanager.Secret(this, 'Secret', {
      // the service takes only secrets with this prefix
      secretName: `AmazonMSK_${Names.uniqueResourceName(this, { maxLength: 100, separator: '-' })}`,
      description: 'User name and password of a Kafka client',
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ username: props.username }),
        generateStringKey: 'password',
        excludeCharacters: EXCLUDED,
        passwordLength: 32,
      },
      encryptionKey: this.encryptionKey,
      removalPolicy: props.removalPolicy ?? RemovalPolicy.DESTROY,
    });
    this.secret = secret;
    if (props.passwordRotation !== undefined) {
      rotate(this, secret, props.passwordRotation);
    }
    const handler = CustomResourceFunction.of(Stack.of(this), {
      id: 'KafkaScramAssociations',
      code: 'scram-association',
      description: 'Associates secrets of SASL/SCRAM users with Kafka clusters',
    });
    // A policy of its own lasts until the association is gone; a statement in the role would be gone before.
    const permission = new iam.CfnRolePolicy(this, 'Permission', {
      roleName: handler.roleName,
      policyName: Names.uniqueResourceName(this, { maxLength: 100, separator: '-' }),
      policyDocument: new iam.PolicyDocument({
        statements: [
          new iam.PolicyStatement({ actions: ['kafka:BatchAssociateScramSecret', 'kafka:BatchDisassociateScramSecret'], resources: [clusterArn] }),
          new iam.PolicyStatement({ actions: ['kms:CreateGrant', 'kms:DescribeKey', 'kms:RetireGrant'], resources: [this.encryptionKey.keyArn] }),
        ],
      }),
    });
    const association = new CustomResource(this, 'Association', {
      resourceType: 'Custom::KafkaScramAssociation',
      serviceToken: handler.functionArn,
      serviceTimeout: SERVICE_TIMEOUT,
      properties: { ClusterArn: clusterArn, SecretArn: secret.secretArn },
    });
    association.node.addDependency(permission);
  }
}

/** One key for the users of a cluster in a stack: a key costs by the month. */
function sharedKey(scope: Construct, clusterArn: string): kms.IKey {
  const stack = Stack.of(scope);
  const room = stack.node.tryFindChild('KafkaScramKeys') ?? new Construct(stack, 'KafkaScramKeys');
  const id = `Cluster${createHash('sha256').update(identityOf(clusterArn, scope)).digest('hex').slice(0, 8)}`;
  return (room.node.tryFindChild(id) as kms.Key | undefined) ?? new kms.Key(room as Construct, id, {
    description: 'Secrets of SASL/SCRAM users of a Kafka cluster',
    enableKeyRotation: true,
  });
}
