import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, Environment } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { DatabaseEngine, KafkaCluster, SourceDatabase } from '../../src';
import type { IKafkaCluster } from '../../src';

export const PRODUCTION: Environment = { account: '111122223333', region: 'eu-west-1' };
export const STAGING: Environment = { account: '222233334444', region: 'eu-central-1' };
/** Of those who own what is shared. */
const OTHER = '444455556666';

/** An app in which nothing is downloaded. */
export function composedApp(props: AppProps = {}): App {
  return new App({ ...props, context: { ...props.context, 'cdk-msk-connect:fetch-plugins': false } });
}

/** What a team finds in its account: a VPC and a cluster that others made, and what is shared by another account. */
export class Landscape {
  readonly stack: Stack;
  readonly vpc: ec2.IVpc;
  readonly cluster: IKafkaCluster;

  constructor(app: App, id: string, env: Environment = PRODUCTION) {
    const { account, region } = env;
    this.stack = new Stack(app, id, { env });
    this.vpc = ec2.Vpc.fromVpcAttributes(this.stack, 'Network', {
      vpcId: 'vpc-0a1b2c3d4e5f60718',
      vpcCidrBlock: '10.0.0.0/16',
      availabilityZones: ['a', 'b'].map(zone => `${region}${zone}`),
      privateSubnetIds: ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712'],
      privateSubnetRouteTableIds: ['rtb-0a1b2c3d4e5f60711', 'rtb-0a1b2c3d4e5f60712'],
    });
    this.cluster = this.kafka('Kafka', `arn:aws:kafka:${region}:${account}:cluster/shop/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-1`);
  }

  kafka(id: string, clusterArn: string): IKafkaCluster {
    return KafkaCluster.fromClusterAttributes(this.stack, id, { clusterArn, vpc: this.vpc, securityGroups: [this.group(`${id}Brokers`)] });
  }

  group(id: string): ec2.ISecurityGroup {
    return ec2.SecurityGroup.fromSecurityGroupId(this.stack, id, 'sg-0a1b2c3d4e5f60718');
  }

  /** A key of the stack. */
  key(id = 'Key'): kms.Key {
    return new kms.Key(this.stack, id, { enableKeyRotation: true });
  }

  /** A key of another account and Region. */
  sharedKey(id = 'SharedKey'): kms.IKey {
    return kms.Key.fromKeyArn(this.stack, id, `arn:aws:kms:us-east-1:${OTHER}:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9`);
  }

  bucket(id: string, encryptionKey?: kms.IKey): s3.Bucket {
    return new s3.Bucket(this.stack, id, {
      encryptionKey,
      encryption: encryptionKey ? s3.BucketEncryption.KMS : s3.BucketEncryption.S3_MANAGED,
      bucketKeyEnabled: encryptionKey !== undefined,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: s3.Bucket.fromBucketName(this.stack, `${id}AccessLogs`, 'shop-access-logs'),
    });
  }

  /** A bucket of another account and Region, with its key. */
  sharedBucket(id = 'SharedBucket'): s3.IBucket {
    return s3.Bucket.fromBucketAttributes(this.stack, id, {
      bucketArn: 'arn:aws:s3:::shop-shared', account: OTHER, region: 'us-east-1', encryptionKey: this.sharedKey(`${id}Key`),
    });
  }

  secret(id: string, encryptionKey?: kms.IKey): secretsmanager.ISecret {
    const { account, region } = this.stack;
    return secretsmanager.Secret.fromSecretAttributes(this.stack, id, {
      secretCompleteArn: `arn:aws:secretsmanager:${region}:${account}:secret:shop/${id.toLowerCase()}-AbCdEf`, encryptionKey,
    });
  }

  /** A secret of another account and Region, with its key. */
  sharedSecret(id = 'SharedSecret'): secretsmanager.ISecret {
    return secretsmanager.Secret.fromSecretAttributes(this.stack, id, {
      secretCompleteArn: `arn:aws:secretsmanager:us-east-1:${OTHER}:secret:shared/${id.toLowerCase()}-AbCdEf`, encryptionKey: this.sharedKey(`${id}Key`),
    });
  }

  database(engine: DatabaseEngine, secret: secretsmanager.ISecret, id = 'Database'): SourceDatabase {
    return SourceDatabase.fromEndpoint({ engine, host: 'db.example.internal', databaseName: 'shop', secret, securityGroups: [this.group(id)] });
  }
}
