import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { KafkaAuthentication } from '../cluster';
import type { IKafkaCluster } from '../cluster';
import { KAFKA_ACTIONS, kafkaResourceArn } from '../cluster/internal';
import { openWay } from '../network/internal';
import { requireArn } from './kafka-side';

/** Properties for `RedshiftStreamingIngestion`. */
export interface RedshiftStreamingIngestionProps {
  /** An Amazon MSK cluster. */
  readonly cluster: IKafkaCluster;
  /** The topics; a materialized view is created for each. */
  readonly topics: string[];
  /**
   * The security groups of the Redshift cluster or workgroup. It must have enhanced VPC routing turned on, and its subnets must have access to the
   * brokers.
   */
  readonly warehouse: ec2.IConnectable;
  /**
   * The name of the external schema.
   *
   * @default kafka
   */
  readonly schemaName?: string;
  /**
   * How Redshift authenticates: with IAM, or not at all.
   *
   * @default KafkaAuthentication.IAM
   */
  readonly authentication?: KafkaAuthentication;
  /**
   * Whether Redshift refreshes the views automatically.
   *
   * @default true
   */
  readonly autoRefresh?: boolean;
}

/**
 * Amazon Redshift streaming ingestion from topics, without a connector: the role, access to the brokers, and the SQL statements that create an
 * external schema and a materialized view for each topic.
 *
 * Add `role` to the Redshift cluster or workgroup, and run `createSchemaSql` and `createViewSql` there once.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/dg/materialized-view-streaming-ingestion.html
 */
export class RedshiftStreamingIngestion extends Construct {
  /** The role that Redshift assumes. Add it to the roles of the cluster or workgroup. */
  public readonly role: iam.IRole;
  /** The SQL statement that creates the external schema. */
  public readonly createSchemaSql: string;
  /** The SQL statements that create a materialized view for each topic, in the order of the topics. */
  public readonly createViewSql: string[];

  constructor(scope: Construct, id: string, props: RedshiftStreamingIngestionProps) {
    super(scope, id);
    const { cluster, topics, schemaName = 'kafka', authentication = KafkaAuthentication.IAM } = props;
    const clusterArn = requireArn(this, 'RedshiftStreamingIngestion', cluster);
    if (authentication.mechanism !== 'IAM' && authentication.mechanism !== 'NONE') {
      throw new Error(`${this.node.path}: streaming ingestion does not authenticate with ${authentication.mechanism} here; allowed are KafkaAuthentication.IAM, `
        + 'UNAUTHENTICATED_TLS and UNAUTHENTICATED_PLAINTEXT');
    }
    if (topics.length === 0) {
      throw new Error(`${this.node.path}: no topic is ingested, because "topics" is empty; name at least one`);
    }
    const usesIam = authentication.mechanism === 'IAM';
    const role = new iam.Role(this, 'Role', {
      assumedBy: new iam.CompositePrincipal(...['redshift', 'redshift-serverless'].map(name => new iam.ServicePrincipal(`${name}.amazonaws.com`))),
      description: 'Amazon Redshift reads topics',
    });
    this.role = role;
    const onCluster = [...KAFKA_ACTIONS.bootstrap, ...usesIam ? KAFKA_ACTIONS.connect : []];
    role.addToPolicy(new iam.PolicyStatement({ actions: onCluster, resources: [clusterArn] }));
    if (usesIam) {
      const resources = topics.map(topic => kafkaResourceArn(clusterArn, 'topic', topic));
      role.addToPolicy(new iam.PolicyStatement({ actions: [...KAFKA_ACTIONS.consume], resources }));
    }
    openWay(props.warehouse, cluster, ec2.Port.tcp(authentication.port), 'Kafka brokers from Amazon Redshift');
    this.createSchemaSql = `CREATE EXTERNAL SCHEMA ${quoted(schemaName)} FROM KAFKA IAM_ROLE '${role.roleArn}' `
      + `AUTHENTICATION ${usesIam ? 'iam' : 'none'} CLUSTER_ARN '${clusterArn}';`;
    const refresh = props.autoRefresh === false ? 'NO' : 'YES';
    this.createViewSql = topics.map(topic => `CREATE MATERIALIZED VIEW ${quoted(viewName(topic))} AUTO REFRESH ${refresh} AS `
      + 'SELECT kafka_partition, kafka_offset, kafka_timestamp_type, kafka_timestamp, kafka_key, JSON_PARSE(kafka_value) AS data, kafka_headers '
      + `FROM ${quoted(schemaName)}.${quoted(topic)} WHERE CAN_JSON_PARSE(kafka_value);`);
  }
}

/** Redshift folds names to lower case; dots would ask for quotes in each query. */
function viewName(topic: string): string {
  return topic.toLowerCase().replace(/[^a-z0-9_]/g, '_');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
