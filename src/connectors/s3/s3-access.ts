import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { keyStatement } from '../../cluster/internal';

/** Which objects a sink writes. */
export interface S3Access {
  readonly bucket: s3.IBucket;
  /** What the names of its objects begin with, as far as that is known. */
  readonly prefix: string;
  readonly key?: kms.IKey;
  /** What it does with objects, besides writing them in parts. */
  readonly objectActions?: string[];
  /** What it asks of the bucket. */
  readonly bucketActions?: string[];
}

/** Exactly the actions that a sink needs: objects are written in parts, and encrypted with a key where there is one. */
export function s3Statements(scope: Construct, access: S3Access): iam.PolicyStatement[] {
  const { bucket } = access;
  const key = access.key ?? bucket.encryptionKey;
  return [
    new iam.PolicyStatement({
      actions: ['s3:AbortMultipartUpload', 's3:PutObject', ...access.objectActions ?? []].sort(),
      resources: [bucket.arnForObjects(`${access.prefix}*`)],
    }),
    ...access.bucketActions === undefined ? [] : [
      new iam.PolicyStatement({ actions: [...access.bucketActions].sort(), resources: [bucket.bucketArn] }),
    ],
    ...(key ? [keyStatement(scope, key, 's3', ['kms:Decrypt', 'kms:GenerateDataKey'])] : []),
  ];
}
