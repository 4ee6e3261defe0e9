import type { Stack, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { CfnCluster } from 'aws-cdk-lib/aws-msk';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { KafkaCluster, KafkaClusterKind } from '../../src/cluster';
import type { IKafkaCluster } from '../../src/cluster';
import { Connector, ConnectorDefinition, ConnectorKind, ConnectorSecret, Converter, PluginArchive } from '../../src/connect';
import type { ConnectorOptions, ConnectorDefinitionOptions, IConnector } from '../../src/connect';
import { CLUSTER_ARN, HOME, Surroundings } from '../support/surroundings';

export const CONNECTOR_ARN = 'arn:aws:kafkaconnect:eu-west-1:111122223333:connector/archive/12345678-1234-1234-1234-123456789012-4';
export const POSTGRES_CLASS = 'io.debezium.connector.postgresql.PostgresConnector';

const PLUGIN = PluginArchive.fromUrl('https://example.com/plugin.zip', { sha256: 'a'.repeat(64) });

/** A stack with a VPC, in which connectors need no archive. */
export class Bench extends Surroundings {
  constructor(props: StackProps = { env: HOME }) {
    super({ env: undefined, ...props });
  }

  cluster(kind: KafkaClusterKind = KafkaClusterKind.PROVISIONED): IKafkaCluster {
    if (kind === KafkaClusterKind.SELF_MANAGED) {
      return KafkaCluster.selfManaged(this.stack, 'Kafka', { bootstrapServers: 'kafka:9092', vpc: this.vpc });
    }
    return KafkaCluster.fromClusterAttributes(this.stack, 'Kafka', { clusterArn: CLUSTER_ARN, clusterKind: kind, vpc: this.vpc });
  }

  /** A cluster of the same app, whose ARN is a token. */
  ownCluster(enhancedMonitoring?: string, instanceType = 'kafka.m7g.large'): IKafkaCluster {
    return KafkaCluster.fromCfnCluster(new CfnCluster(this.stack, 'OwnKafka', {
      clusterName: 'own',
      kafkaVersion: '3.9.x',
      numberOfBrokerNodes: 3,
      brokerNodeGroupInfo: { instanceType, clientSubnets: this.vpc.selectSubnets({ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }).subnetIds },
      clientAuthentication: { sasl: { iam: { enabled: true } } },
      enhancedMonitoring,
    }), { vpc: this.vpc });
  }

  source(options: Partial<ConnectorOptions> & { definition?: ConnectorDefinitionOptions; connectorClass?: string } = {}): Connector {
    const { definition, connectorClass, ...rest } = options;
    return new Connector(this.stack, 'Source', {
      cluster: options.cluster ?? this.cluster(),
      connectorName: 'shop-orders',
      definition: ConnectorDefinition.source(connectorClass ?? 'com.example.Source', { topics: ['shop.*'], ...CONVERTERS, ...definition }),
      plugin: PLUGIN,
      ...rest,
    });
  }

  sink(options: Partial<ConnectorOptions> & { topics?: string[]; definition?: ConnectorDefinitionOptions } = {}): Connector {
    const { topics, definition, ...rest } = options;
    return new Connector(this.stack, 'Sink', {
      cluster: options.cluster ?? this.cluster(),
      connectorName: 'archive',
      definition: ConnectorDefinition.sink('com.example.Sink', { topics: topics ?? ['orders'], maxTasks: 2, ...CONVERTERS, ...definition }),
      plugin: PLUGIN,
      ...rest,
    });
  }

  /** A sink by a regular expression: its topics are not all known. */
  regexSink(cluster: IKafkaCluster = this.cluster()): Connector {
    return new Connector(this.stack, 'RegexSink', {
      cluster,
      connectorName: 'archive',
      definition: ConnectorDefinition.sink('com.example.Sink', { topicsRegex: 'shop\\..*', topicPatterns: ['shop.*'], ...CONVERTERS }),
      plugin: PLUGIN,
    });
  }

  imported(connectorKind?: ConnectorKind): IConnector {
    return Connector.fromConnectorAttributes(this.stack, 'Imported', { connectorArn: CONNECTOR_ARN, connectorKind });
  }
}

/** What a Debezium connector for PostgreSQL needs to pass the checks. */
export function postgresOptions(stack: Stack, hostname: string): ConnectorDefinitionOptions {
  const secret = Secret.fromSecretNameV2(stack, 'Credentials', 'shop-db');
  return {
    config: {
      'database.hostname': hostname,
      'database.dbname': 'shop',
      'topic.prefix': 'shop',
      'plugin.name': 'pgoutput',
      'publication.name': 'shop',
      'publication.autocreate.mode': 'filtered',
      'slot.name': 'shop',
      'table.include.list': 'public.orders',
    },
    secrets: {
      'database.user': ConnectorSecret.fromSecretsManager(secret, 'username'),
      'database.password': ConnectorSecret.fromSecretsManager(secret, 'password'),
    },
  };
}

const CONVERTERS = { keyConverter: Converter.json(), valueConverter: Converter.json() };
