import { Stack, Token, TokenComparison } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Lets a role use a key over one service only. A service uses keys of its own Region, so that the key says in which Region it is called. */
export function keyStatement(scope: Construct, key: kms.IKey, service: string, actions: readonly string[]): iam.PolicyStatement {
  const region = key.env.region || Stack.of(scope).region;
  return new iam.PolicyStatement({
    actions: [...actions],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${region}.${Stack.of(scope).urlSuffix}` } },
  });
}

/**
 * Lets the role of a service use the key of a bucket for the objects that it writes, and for nothing else: through Amazon S3 only, and with an
 * encryption context of this bucket. That is the object, or the bucket itself where it has a bucket key.
 *
 * @see https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html#using-iam-s3
 */
export function allowBucketKey(scope: Construct, role: iam.IRole, bucket: IBucket, prefix: string): void {
  const key = bucket.encryptionKey;
  if (key === undefined) {
    return;
  }
  const statement = keyStatement(scope, key, 's3', ['kms:Decrypt', 'kms:GenerateDataKey']);
  statement.addCondition('StringLike', { 'kms:EncryptionContext:aws:s3:arn': [bucket.bucketArn, bucket.arnForObjects(`${prefix}*`)] });
  role.addToPrincipalPolicy(statement);
  const { account } = Stack.of(scope);
  if (Token.compareStrings(key.env.account, account) === TokenComparison.DIFFERENT) {
    // no policy of IAM gives access to a key of another account by itself
    key.addToResourcePolicy(statement.copy({ principals: [new iam.AccountPrincipal(account)], resources: ['*'] }));
  }
}
