import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct, IDependable } from 'constructs';
import { keyStatement } from '../../cluster/internal';

/** An AWS Glue catalog with tables in Amazon S3. */
export interface GlueCatalogOptions {
  /** The warehouse bucket. */
  readonly bucket: s3.IBucket;
  /**
   * The prefix of the object keys in the warehouse.
   *
   * @default - none
   */
  readonly prefix?: string;
  /** The AWS Glue databases whose tables are written. */
  readonly databases: string[];
  /**
   * The customer managed key with which the Data Catalog encrypts its metadata, where it has one.
   *
   * @default - a key of AWS, or none
   */
  readonly encryptionKey?: kms.IKey;
}

/** Options for any other catalog. */
export interface CustomCatalogOptions {
  /** The catalog properties, without the prefix `iceberg.catalog.`. */
  readonly config: { [key: string]: string };
  /**
   * The permissions that the execution role requires for the catalog and its files.
   *
   * @default - none
   */
  readonly policyStatements?: iam.PolicyStatement[];
}

/** The result of `IcebergCatalog.bind`: what the sink requires to use the catalog. */
export interface IcebergCatalogConfig {
  /** The catalog properties, without the prefix `iceberg.catalog.`. */
  readonly config: { [key: string]: string };
  /** The permissions that the execution role requires. */
  readonly policyStatements: iam.PolicyStatement[];
  /** Resources that must exist before the connector starts. */
  readonly dependencies: IDependable[];
}

/** A catalog of Apache Iceberg tables. */
export class IcebergCatalog {
  /**
   * The AWS Glue Data Catalog, with data files in Amazon S3.
   *
   * @param options the warehouse and databases
   */
  public static glue(options: GlueCatalogOptions): IcebergCatalog {
    return new IcebergCatalog(scope => {
      const stack = Stack.of(scope);
      const arn = (resource: string) => stack.formatArn({ service: 'glue', resource });
      const { bucket, prefix = '' } = options;
      return {
        config: {
          'catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog',
          'io-impl': 'org.apache.iceberg.aws.s3.S3FileIO',
          'warehouse': `s3://${bucket.bucketName}/${prefix}`.replace(/\/$/, ''),
          'client.region': stack.region,
        },
        policyStatements: [
          new iam.PolicyStatement({
            // with auto-create the sink creates the database before each table, and goes on where it is there already
            actions: ['glue:CreateDatabase', 'glue:CreateTable', 'glue:GetDatabase', 'glue:GetTable', 'glue:UpdateTable'],
            resources: [arn('catalog'), ...options.databases.flatMap(database => [arn(`database/${database}`), arn(`table/${database}/*`)])],
          }),
          new iam.PolicyStatement({
            actions: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:PutObject'],
            resources: [bucket.arnForObjects(`${prefix}*`)],
          }),
          new iam.PolicyStatement({ actions: ['s3:GetBucketLocation', 's3:ListBucket'], resources: [bucket.bucketArn] }),
          ...(bucket.encryptionKey ? [keyStatement(scope, bucket.encryptionKey, 's3', ['kms:Decrypt', 'kms:GenerateDataKey'])] : []),
          ...(options.encryptionKey ? [keyStatement(scope, options.encryptionKey, 'glue', ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'])] : []),
        ],
        dependencies: [bucket],
      };
    });
  }

  /**
   * Any other catalog.
   *
   * @param options the catalog properties and permissions
   */
  public static custom(options: CustomCatalogOptions): IcebergCatalog {
    return new IcebergCatalog(() => ({ config: options.config, policyStatements: options.policyStatements ?? [], dependencies: [] }));
  }

  private constructor(private readonly describe: (scope: Construct) => IcebergCatalogConfig) {}

  /**
   * Returns what a sink requires to use it.
   *
   * @param scope a construct in the stack of the connector
   */
  public bind(scope: Construct): IcebergCatalogConfig {
    return this.describe(scope);
  }
}
