import { Token } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { keyStatement } from '../../cluster/internal';

/** What happens to an object of Amazon S3 once its record is written. One that stays would be read again at each look into the bucket. */
export class CamelReadObjects {
  /** It is deleted. */
  public static deleted(): CamelReadObjects {
    return new CamelReadObjects({ deleteAfterRead: 'true' });
  }

  /**
   * It is moved to another bucket, with its key.
   *
   * @param bucket where it is kept
   * @param prefix what stands before its key there
   */
  public static movedTo(bucket: s3.IBucket, prefix?: string): CamelReadObjects {
    return new CamelReadObjects({
      deleteAfterRead: 'true', moveAfterRead: 'true', destinationBucket: bucket.bucketName, ...prefix !== undefined && { destinationBucketPrefix: prefix },
    }, bucket);
  }

  private constructor(
    /** @internal */
    public readonly _settings: { readonly [option: string]: string },
    private readonly destination?: s3.IBucket,
  ) {}

  /**
   * What the role needs where they go.
   *
   * @internal
   */
  public _statements(scope: Construct): iam.PolicyStatement[] {
    if (this.destination === undefined) {
      return [];
    }
    const { encryptionKey } = this.destination;
    return [
      new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: [this.destination.arnForObjects('*')] }),
      ...encryptionKey ? [keyStatement(scope, encryptionKey, 's3', ['kms:Decrypt', 'kms:GenerateDataKey'])] : [],
    ];
  }

  /**
   * Refuses a place that is read itself.
   *
   * @internal
   */
  public _refuse(title: string, bucket: s3.IBucket, prefix = ''): void {
    const { destinationBucketPrefix: moved = '' } = this._settings;
    if (this.destination?.bucketName === bucket.bucketName && !Token.isUnresolved(moved) && !Token.isUnresolved(prefix) && moved.startsWith(prefix)) {
      throw new Error(`${title} moves objects to where it reads them: to the prefix "${moved}" of the same bucket, of which it reads "${prefix}"; name another bucket, or a prefix that is not read`);
    }
  }
}
