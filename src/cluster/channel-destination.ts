import { Stack } from 'aws-cdk-lib';
import type { ISchemaRef } from 'aws-cdk-lib/aws-glue';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { CfnChannel } from 'aws-cdk-lib/aws-msk';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { ITableBucketRef } from 'aws-cdk-lib/aws-s3tables';
import type { Construct } from 'constructs';
import { ChannelCompression, ChannelStorageClass } from './channel-format';
import type { ChannelTableCompression } from './channel-format';
import { allowBucketKey } from './key-statement';

/** How a channel writes objects to Amazon S3. */
export interface S3ChannelOptions {
  /**
   * The prefix of the object keys.
   *
   * @default - none
   */
  readonly prefix?: string;
  /**
   * The rest of the object keys: literals and `!{channel-id}`, `!{topic-name}`, `!{partition-id}`, `!{yyyy}`, `!{MM}`, `!{dd}`, `!{HH}`, `!{mm}`,
   * with `!{sequence-number}` or `!{kafka-offset}` in the last part.
   *
   * @default - the default of the service
   */
  readonly keyTemplate?: string;
  /**
   * How objects are compressed.
   *
   * @default ChannelCompression.GZIP
   */
  readonly compression?: ChannelCompression;
  /**
   * The storage class of the objects.
   *
   * @default ChannelStorageClass.STANDARD
   */
  readonly storageClass?: ChannelStorageClass;
  /**
   * The account ID of the expected bucket owner.
   *
   * @default - the owner is not verified
   */
  readonly expectedBucketOwner?: string;
}

/** The table in Amazon S3 Tables that a channel writes to. */
export interface IcebergChannelOptions {
  /** The table bucket, in the Region of the cluster. */
  readonly tableBucket: ITableBucketRef;
  /** The namespace of the table. */
  readonly namespace: string;
  /** The name of the table. */
  readonly table: string;
  /** The schema of the records in AWS Glue Schema Registry. */
  readonly schema: ISchemaRef;
  /**
   * The timestamp field by which the table is partitioned, by hour.
   *
   * @default - the table is not partitioned
   */
  readonly partitionByHourOf?: string;
  /**
   * Whether the channel creates the table.
   *
   * @default true
   */
  readonly createTable?: boolean;
  /**
   * How data files are compressed.
   *
   * @default - ZSTD
   */
  readonly compression?: ChannelTableCompression;
  /**
   * The ARN of the catalog.
   *
   * @default - the catalog of the table bucket
   */
  readonly catalogArn?: string;
}

/** The properties that all destinations share. */
export interface ChannelDelivery {
  readonly deadLetterQueueS3: CfnChannel.DeadLetterQueueS3Property;
  readonly dataFreshnessInSeconds?: number;
  readonly role: iam.IRole;
}

interface Bound {
  readonly s3DestinationConfiguration?: CfnChannel.S3DestinationConfigurationProperty;
  readonly icebergDestinationConfiguration?: CfnChannel.IcebergDestinationConfigurationProperty;
}

/** The destination to which a channel delivers records. */
export class ChannelDestination {
  /**
   * Amazon S3 objects.
   *
   * @param bucket the bucket
   * @param options how the objects are named, compressed and stored
   */
  public static s3(bucket: IBucket, options: S3ChannelOptions = {}): ChannelDestination {
    return new ChannelDestination(({ role, ...delivery }, scope) => {
      role.addToPrincipalPolicy(new PolicyStatement({
        actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'], resources: [bucket.bucketArn],
      }));
      role.addToPrincipalPolicy(new PolicyStatement({
        actions: ['s3:ListMultipartUploadParts', 's3:PutObject'], resources: [bucket.arnForObjects(`${options.prefix ?? ''}*`)],
      }));
      allowBucketKey(scope, role, bucket, options.prefix ?? '');
      return {
        s3DestinationConfiguration: {
          ...delivery,
          serviceExecutionRoleArn: role.roleArn,
          storage: {
            bucketArn: bucket.bucketArn,
            compressionType: options.compression ?? ChannelCompression.GZIP,
            storageClass: options.storageClass ?? ChannelStorageClass.STANDARD,
            outputPrefix: options.prefix,
            outputKeyTemplate: options.keyTemplate,
            expectedBucketOwner: options.expectedBucketOwner,
          },
        },
      };
    }, undefined, options.keyTemplate);
  }

  /**
   * A table in Amazon S3 Tables. Records are appended; updates and deletions of a change stream are separate rows.
   *
   * @param options the table and its schema
   */
  public static iceberg(options: IcebergChannelOptions): ChannelDestination {
    const { tableBucket, schema } = options;
    return new ChannelDestination(({ role, ...delivery }) => {
      const { tableBucketArn } = tableBucket.tableBucketRef;
      role.addToPrincipalPolicy(new PolicyStatement({ actions: TABLE_ACTIONS, resources: [tableBucketArn, `${tableBucketArn}/table/*`] }));
      // The registry of a schema is not known from its ARN before the deploy.
      const registries = Stack.of(tableBucket).formatArn({ service: 'glue', resource: 'registry', resourceName: '*' });
      role.addToPrincipalPolicy(new PolicyStatement({ actions: ['glue:GetSchemaVersion'], resources: [schema.schemaRef.schemaArn, registries] }));
      return {
        icebergDestinationConfiguration: {
          ...delivery,
          serviceExecutionRoleArn: role.roleArn,
          appendOnly: true,
          catalog: { warehouseLocation: tableBucketArn, catalogArn: options.catalogArn },
          compressionType: options.compression,
          destinationTableList: [{
            destinationDatabaseName: options.namespace,
            destinationTableName: options.table,
            partitionSpec: options.partitionByHourOf === undefined ? undefined
              : { partitionStrategy: 'TIME_HOUR', sourceList: [{ sourceName: options.partitionByHourOf }] },
          }],
          schemaEvolution: { enableSchemaEvolution: false },
          tableCreation: { enableTableCreation: options.createTable ?? true },
        },
      };
    }, schema.schemaRef.schemaArn);
  }

  private constructor(
    private readonly bind: (delivery: ChannelDelivery, scope: Construct) => Bound,
    /** @internal */
    public readonly _schemaArn?: string,
    /** @internal */
    public readonly _keyTemplate?: string,
  ) {}

  /** @internal */
  public _bind(delivery: ChannelDelivery, scope: Construct): Bound {
    return this.bind(delivery, scope);
  }
}

/** @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-data-delivery-iceberg-iam-service-role.html */
const TABLE_ACTIONS = [
  's3tables:CreateNamespace', 's3tables:CreateTable', 's3tables:GetTable', 's3tables:GetTableBucket', 's3tables:GetTableData',
  's3tables:GetTableMetadataLocation', 's3tables:PutTableData', 's3tables:PutTableRecordExpirationConfiguration', 's3tables:TagResource',
  's3tables:UpdateTableMetadataLocation',
];
