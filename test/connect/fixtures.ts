import * as msk from '@aws-cdk/aws-msk-alpha';
import type { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Connector, ConnectorDefinition, KafkaCluster, PluginArchive } from '../../src';
import type { ConnectorProps, IKafkaCluster, SinkDefinitionOptions, SourceDefinitionOptions } from '../../src';

/** A serverless cluster in a VPC of its own. */
export function newCluster(stack: Stack): IKafkaCluster {
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 3 });
  return KafkaCluster.fromServerlessCluster(new msk.ServerlessCluster(stack, 'Cluster', { clusterName: 'test', vpcConfigs: [{ vpc }] }));
}

export const sink = (options: Partial<SinkDefinitionOptions> = {}) =>
  ConnectorDefinition.sink('com.example.MySink', { topics: ['orders'], ...options });

export const source = (options: Partial<SourceDefinitionOptions> = {}) =>
  ConnectorDefinition.source('com.example.MySource', { topics: ['shop.*'], ...options });

/** A connector with what every test needs. */
export function newConnector(stack: Stack, props: Partial<ConnectorProps> = {}): Connector {
  return new Connector(stack, 'Connector', {
    cluster: newCluster(stack),
    definition: sink(),
    plugin: PluginArchive.empty(),
    ...props,
  });
}

/** The properties of the only connector of a stack. */
export function connectorOf(stack: Stack): Record<string, any> {
  const found = Object.values(Template.fromStack(stack).findResources('AWS::KafkaConnect::Connector'));
  expect(found).toHaveLength(1);
  return found[0];
}
