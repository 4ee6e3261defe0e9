import { App, Stack } from 'aws-cdk-lib';
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { CfnDashboard } from 'aws-cdk-lib/aws-cloudwatch';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { KafkaCluster } from '../../src/cluster';
import { Capacity, Connector, ConnectorDefinition, Converter, PluginArchive } from '../../src/connect';
import { ConnectorAlarms, ConnectorDashboard } from '../../src/monitoring';
import type { DashboardBody } from './render';

const CONVERTERS = { keyConverter: Converter.json(), valueConverter: Converter.json() };

/** The body of the dashboard in the picture: a source, a sink and their cluster. */
export function exampleBody(): DashboardBody {
  const stack = new Stack(new App({ context: { 'cdk-msk-connect:fetch-plugins': false } }), 'Shop', {
    env: { account: '111122223333', region: 'eu-west-1' },
  });
  const cluster = KafkaCluster.fromClusterAttributes(stack, 'Kafka', {
    clusterArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/12345678-1234-1234-1234-123456789012-2',
    vpc: new ec2.Vpc(stack, 'Vpc'),
  });
  const plugin = PluginArchive.fromUrl('https://example.com/plugin.zip', { sha256: 'a'.repeat(64) });
  const orders = new Connector(stack, 'Orders', {
    cluster,
    connectorName: 'shop-orders',
    plugin,
    definition: ConnectorDefinition.source('io.debezium.connector.postgresql.PostgresConnector', { topics: ['shop.*'], ...CONVERTERS }),
  });
  const archive = new Connector(stack, 'Archive', {
    cluster,
    connectorName: 'archive',
    plugin,
    capacity: Capacity.autoscaled({ maxWorkers: 4, maxTasks: 8 }),
    definition: ConnectorDefinition.sink('io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', { topics: ['shop.orders'], ...CONVERTERS }),
  });
  const alarms = [orders, archive].flatMap(connector => new ConnectorAlarms(stack, `${connector.node.id}Alarms`, { connector }).alarms);
  const { dashboard } = new ConnectorDashboard(stack, 'Dashboard', { connectors: [orders, archive], cluster, alarms });
  return readable(stack, dashboard.node.defaultChild as CfnDashboard);
}

/** The body as it will be after the deploy: references to alarms are replaced by their names. */
function readable(stack: Stack, dashboard: CfnDashboard): DashboardBody {
  const names = new Map(stack.node.findAll().filter((each): each is Alarm => each instanceof Alarm).map(alarm => [
    stack.getLogicalId(alarm.node.defaultChild as CfnDashboard),
    String(stack.resolve((alarm.node.defaultChild as { alarmName?: string } & CfnDashboard).alarmName)),
  ]));
  const body = stack.resolve(dashboard.dashboardBody) as string | { 'Fn::Join': [string, unknown[]] };
  const parts = typeof body === 'string' ? [body] : body['Fn::Join'][1];
  return JSON.parse(parts.map(part => typeof part === 'string' ? part : nameBehind(part, names)).join('')) as DashboardBody;
}

function nameBehind(reference: unknown, names: ReadonlyMap<string, string>): string {
  const { 'Fn::GetAtt': attribute, Ref: ref } = reference as { 'Fn::GetAtt'?: [string, string]; 'Ref'?: string };
  const logicalId = attribute?.[0] ?? ref ?? '';
  return names.get(logicalId) ?? logicalId;
}
