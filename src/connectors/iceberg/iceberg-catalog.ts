import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct, IDependable } from 'constructs';
import { keyStatement } from '../../connect/internal';

/** A catalog in AWS Glue with tables in Amazon S3. */
export interface GlueCatalogOptions {
  /** The bucket of the warehouse. */
  readonly bucket: s3.IBucket;
  /**
   * What the names of all objects of the warehouse begin with.
   *
   * @default - nothing
   */
  readonly prefix?: string;
  /** The databases of AWS Glue whose tables are written. */
  readonly databases: string[];
}

/** A catalog of any kind. */
export interface CustomCatalogOptions {
  /** Its properties, without the prefix `iceberg.catalog.`. */
  readonly config: { [key: string]: string };
  /**
   * What the execution role must be allowed for catalog and files.
   *
   * @default - nothing
   */
  readonly policyStatements?: iam.PolicyStatement[];
}

/** What a catalog asks of a sink: the answer of `IcebergCatalog.bind`. */
export interface IcebergCatalogConfig {
  /** Its properties, without the prefix `iceberg.catalog.`. */
  readonly config: { [key: string]: string };
  /** What the execution role must be allowed. */
  readonly policyStatements: iam.PolicyStatement[];
  /** What must exist before the connector starts. */
  readonly dependencies: IDependable[];
}

/** Where Apache Iceberg keeps which files make a table. */
export class IcebergCatalog {
  /**
   * AWS Glue, with files in Amazon S3.
   *
   * @param options warehouse and databases
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
        ],
        dependencies: [bucket],
      };
    });
  }

  /**
   * Any other catalog.
   *
   * @param options its properties
   */
  public static custom(options: CustomCatalogOptions): IcebergCatalog {
    return new IcebergCatalog(() => ({ config: options.config, policyStatements: options.policyStatements ?? [], dependencies: [] }));
  }

  private constructor(private readonly describe: (scope: Construct) => IcebergCatalogConfig) {}

  /**
   * Says what a sink needs for it.
   *
   * @param scope a construct in the stack of the connector
   */
  public bind(scope: Construct): IcebergCatalogConfig {
    return this.describe(scope);
  }
}
