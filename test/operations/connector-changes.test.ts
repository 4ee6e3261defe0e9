import { App, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import * as firehose from 'aws-cdk-lib/aws-kinesisfirehose';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { ConnectorProps, IKafkaCluster } from '../../src';
import { Capacity, Connector, ConnectorAlarms, ConnectorChanges, ConnectorMetrics, LogDelivery, PluginArchive } from '../../src';
import { newCluster, sink, source } from '../connect/fixtures';
import { newApp } from '../support/surroundings';

const TYPE = 'Custom::KafkaConnectConnector';
type Json = Record<string, any>;

function newStack(props: StackProps = {}, app: App = newApp()): [Stack, IKafkaCluster] {
  const stack = new Stack(app, 'Test', { env: { account: '111122223333', region: 'eu-central-1' }, ...props });
  return [stack, newCluster(stack)];
}

function connector(stack: Stack, cluster: IKafkaCluster, id = 'Orders', props: Partial<ConnectorProps> = {}): Connector {
  return new Connector(stack, id, { cluster, definition: sink(), plugin: PluginArchive.empty(), changes: ConnectorChanges.inPlace(), ...props });
}

const resources = (stack: Stack): [string, Json][] => Object.entries(Template.fromStack(stack).toJSON().Resources as Json);
const ofType = (stack: Stack, type: string) => resources(stack).filter(([, { Type }]) => Type === type);

function propertiesOf(changes: ConnectorChanges | undefined, props: Partial<ConnectorProps> = {}): Json {
  const [stack, cluster] = newStack();
  connector(stack, cluster, 'Orders', { changes, connectorName: 'orders', ...props });
  const [[, { Properties }]] = [...ofType(stack, 'AWS::KafkaConnect::Connector'), ...ofType(stack, TYPE)];
  return Properties as Json;
}

/** All statements of the function, the policies into which they are divided taken together. */
function statements(stack: Stack): Json[] {
  return resources(stack).filter(([id, { Type }]) => /^AWS::IAM::(Managed)?Policy$/.test(Type as string) && id.startsWith('MskConnectInPlaceRole'))
    .flatMap(([, { Properties }]) => (Properties as Json).PolicyDocument.Statement as Json[]);
}

const allowed = (stack: Stack, action: string) => statements(stack).filter(({ Action }) => [Action].flat().includes(action));

test('replace is the default, and the template is the same to the byte', () => {
  const templateOf = (changes?: ConnectorChanges) => {
    const [stack, cluster] = newStack();
    connector(stack, cluster, 'Orders', { changes });
    return JSON.stringify(Template.fromStack(stack).toJSON());
  };
  expect(templateOf(ConnectorChanges.replace())).toBe(templateOf());
  expect(templateOf()).not.toContain('Custom::KafkaConnect');
});

test.each<[string, Partial<ConnectorProps>]>([
  ['a sink', {}],
  ['a source with a worker configuration', { definition: source() }],
  ['all that a connector can be told', { description: 'Orders', capacity: Capacity.autoscaled({ minWorkers: 1, maxWorkers: 3 }), tags: { team: 'shop' }, logs: [] }],
])('properties are named and shaped as those of the plain connector: %s', (_, props) => {
  const { ServiceToken, ServiceTimeout, ...properties } = propertiesOf(ConnectorChanges.inPlace(), props);
  expect(properties).toEqual(propertiesOf(ConnectorChanges.replace(), props));
  expect(ServiceToken).toEqual({ 'Fn::GetAtt': [expect.stringMatching(/^MskConnectInPlaceHandler/), 'Arn'] });
  expect(ServiceTimeout).toBe('3600');
});

test('a connector that exists is taken over where that is asked for', () => {
  expect(propertiesOf(ConnectorChanges.inPlace({ adopt: true })).Adopt).toBe(true);
});

test('its logical id is not that of the plain connector, because CloudFormation refuses another type under one id', () => {
  const idOf = (changes: ConnectorChanges) => {
    const [stack, cluster] = newStack();
    const made = connector(stack, cluster, 'Orders', { changes });
    return stack.resolve((made.node.defaultChild as CfnConnector).logicalId) as string;
  };
  expect(idOf(ConnectorChanges.inPlace())).not.toBe(idOf(ConnectorChanges.replace()));
});

test('the L1 is within reach, typed as that of the plain connector', () => {
  const [stack, cluster] = newStack();
  const made = connector(stack, cluster);
  const resource = made.node.defaultChild as CfnConnector;
  expect(resource).toBeInstanceOf(CfnConnector);
  resource.connectorDescription = 'changed';
  resource.addPropertyOverride('NetworkType', 'DUAL');
  made.applyRemovalPolicy(RemovalPolicy.RETAIN);
  Template.fromStack(stack).hasResource(TYPE, { DeletionPolicy: 'Retain', Properties: { ConnectorDescription: 'changed', NetworkType: 'DUAL' } });
});

test('ARN, metrics, grants and alarms are those of any connector', () => {
  const [stack, cluster] = newStack();
  const [orders, other] = [connector(stack, cluster), connector(stack, cluster, 'Other')];
  new ConnectorAlarms(stack, 'Alarms', { connector: orders });
  orders.grants.read(other.role!);
  const [[id]] = ofType(stack, TYPE);
  expect(stack.resolve(orders.connectorArn)).toEqual({ 'Fn::GetAtt': [id, 'ConnectorArn'] });
  expect(stack.resolve(orders.connectorRef.connectorArn)).toEqual({ 'Fn::GetAtt': [id, 'ConnectorArn'] });
  expect(stack.resolve((orders.node.defaultChild as CfnConnector).connectorRef.connectorArn)).toEqual({ 'Fn::GetAtt': [id, 'ConnectorArn'] });
  expect(ConnectorMetrics.of(orders).metricErroredTaskCount().dimensions).toEqual({ ConnectorName: orders.connectorName });
  expect(ofType(stack, 'AWS::CloudWatch::Alarm').length).toBeGreaterThan(0);
});

test('tags of the stack arrive, too, because CloudFormation puts them on its own resources only', () => {
  const app = newApp({ context: { '@aws-cdk/core:explicitStackTags': true } });
  const [stack, cluster] = newStack({ tags: { cost: '1', team: 'platform' } }, app);
  Tags.of(connector(stack, cluster, 'Orders', { tags: { team: 'shop' } })).add('data', 'orders');
  const [[, { Properties }]] = ofType(stack, TYPE);
  expect(Properties.Tags).toEqual([{ Key: 'cost', Value: '1' }, { Key: 'team', Value: 'shop' }, { Key: 'data', Value: 'orders' }]);
});

describe('the function', () => {
  test('there is one for each stack, however many connectors, at most 256 MB and two minutes', () => {
    const [stack, cluster] = newStack();
    connector(stack, cluster, 'A');
    connector(stack, cluster, 'B');
    const functions = ofType(stack, 'AWS::Lambda::Function').map(([id]) => id.replace(/[0-9A-F]{8}$/, '')).filter(id => !id.startsWith('KafkaBootstrap'));
    expect(functions).toEqual(['MskConnectInPlaceHandler']);
    const [[, handler]] = ofType(stack, 'AWS::Lambda::Function').filter(([id]) => id.startsWith('MskConnectInPlaceHandler'));
    expect(handler.Properties).toMatchObject({ Handler: 'index.handler', Runtime: 'nodejs24.x', Timeout: 120, MemorySize: 256 });
    expect(handler.DependsOn).toEqual(expect.arrayContaining([expect.stringMatching(/^MskConnectInPlaceRoleDefaultPolicy/)]));
  });

  test('it is asked every 30 seconds, for an hour at most', () => {
    const [stack, cluster] = newStack();
    connector(stack, cluster);
    const [[, { Properties }]] = ofType(stack, 'AWS::StepFunctions::StateMachine');
    const definition = JSON.parse(Properties.DefinitionString as string) as Json;
    expect(definition.States.Pause.Seconds).toBe(30);
    expect(definition.TimeoutSeconds).toBe(3600);
    // a log is read by anyone who reads logs; the input holds configurations
    expect(Properties.LoggingConfiguration).toBeUndefined();
  });

  test('it starts this one state machine, which invokes this one function, and neither refers to the other in a circle', () => {
    const [stack, cluster] = newStack();
    connector(stack, cluster);
    const [[machineId, machine]] = ofType(stack, 'AWS::StepFunctions::StateMachine');
    const [[handlerId, handler]] = ofType(stack, 'AWS::Lambda::Function').filter(([id]) => id.startsWith('MskConnectInPlaceHandler'));
    const name = { 'Fn::Join': ['', ['cdk-msk-connect-', { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] }]] };
    expect(machine.Properties.StateMachineName).toEqual(name);
    const [, [partition, ...rest]] = handler.Properties.Environment.Variables.STATE_MACHINE_ARN['Fn::Join'] as [string, unknown[]];
    expect([partition, JSON.stringify(rest)]).toEqual(['arn:', expect.stringMatching(/:states:eu-central-1:111122223333:stateMachine:cdk-msk-connect-.*Fn::Split/)]);
    expect(allowed(stack, 'states:StartExecution').map(({ Resource }) => Resource as unknown)).toEqual([handler.Properties.Environment.Variables.STATE_MACHINE_ARN]);
    expect(machine.Properties.DefinitionSubstitutions).toEqual({ Function: { 'Fn::GetAtt': [handlerId, 'Arn'] } });
    const [[, role]] = ofType(stack, 'AWS::IAM::Role').filter(([id]) => id.startsWith('MskConnectInPlaceWaiterRole'));
    expect(role.Properties.Policies.flatMap(({ PolicyDocument }: Json) => PolicyDocument.Statement as Json[]))
      .toEqual([{ Action: 'lambda:InvokeFunction', Effect: 'Allow', Resource: { 'Fn::GetAtt': [handlerId, 'Arn'] } }]);
    expect(JSON.stringify(handler)).not.toContain(machineId);
    expect(ofType(stack, TYPE).map(([, { DependsOn }]) => [DependsOn].flat())).toEqual([expect.arrayContaining([machineId])]);
  });

  test('what it may do with a connector is bound to its name', () => {
    const [stack, cluster] = newStack();
    connector(stack, cluster, 'Orders', { connectorName: 'orders', definition: source() });
    const arn = (rest: string) => ({ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:${rest}`]] });
    const service = 'kafkaconnect:eu-central-1:111122223333';
    const ofName = ['DescribeConnectorOperation', 'ListConnectorOperations', 'TagResource', 'UpdateConnector'];
    for (const action of [...ofName, 'DeleteConnector', 'DescribeConnector', 'ListTagsForResource', 'UntagResource']) {
      expect(allowed(stack, `kafkaconnect:${action}`)[ofName.includes(action) ? 0 : 1].Resource).toEqual(arn(`${service}:connector*/orders/*`));
    }
    expect(allowed(stack, 'kafkaconnect:DescribeCustomPlugin').map(({ Resource }) => Resource as unknown))
      .toEqual([{ 'Fn::GetAtt': [ofType(stack, 'AWS::KafkaConnect::CustomPlugin')[0][0], 'CustomPluginArn'] }]);
    expect(allowed(stack, 'kafkaconnect:DescribeWorkerConfiguration').map(({ Resource }) => Resource as unknown))
      .toEqual([{ 'Fn::GetAtt': [ofType(stack, 'AWS::KafkaConnect::WorkerConfiguration')[0][0], 'WorkerConfigurationArn'] }]);
    expect(allowed(stack, 'logs:FilterLogEvents').map(({ Resource }) => Resource as unknown)).toEqual([{ 'Fn::GetAtt': [expect.stringMatching(/^OrdersLogs/), 'Arn'] }]);
    expect(allowed(stack, 'iam:PassRole')).toEqual([{
      Action: 'iam:PassRole', Effect: 'Allow', Condition: { StringEquals: { 'iam:PassedToService': 'kafkaconnect.amazonaws.com' } },
      Resource: { 'Fn::GetAtt': [expect.stringMatching(/^OrdersRole/), 'Arn'] },
    }]);
  });

  test('a connector that leaves the template is deleted when its name is in no policy any more: the tag of its owner allows it', () => {
    const [stack, cluster] = newStack();
    connector(stack, cluster);
    const [owned] = statements(stack).filter(({ Condition }) => Condition?.StringLike !== undefined);
    expect(owned.Condition).toEqual({ StringLike: { 'aws:ResourceTag/cdk-msk-connect:owner': [
      { 'Fn::Join': ['', [{ Ref: 'AWS::StackId' }, '/*']] },
      { 'Fn::Join': ['', [{ 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] }, '/*']] },
    ] } });
    expect(owned.Action).toEqual(['kafkaconnect:DeleteConnector', 'kafkaconnect:DescribeConnector', 'kafkaconnect:ListTagsForResource', 'kafkaconnect:UntagResource']);
  });

  test('any resource is allowed only where the service has none to name', () => {
    const [stack, cluster] = newStack();
    connector(stack, cluster, 'Orders', { changes: ConnectorChanges.inPlace({ adopt: true }) });
    const any = statements(stack).filter(({ Resource }) => [Resource].flat().includes('*')).flatMap(({ Action }) => Action as string[]);
    expect(any.filter(action => !/^(ec2:(Describe|CreateNetworkInterface$)|logs:\w+(LogDelivery|LogDeliveries|ResourcePolicy|ResourcePolicies|LogGroups)$)/.test(action)))
      .toEqual(['kafkaconnect:CreateConnector', 'kafkaconnect:ListConnectors']);
  });

  test('it looks into its stack where it takes a connector over, and never into another', () => {
    const [plain, plainCluster] = newStack();
    connector(plain, plainCluster);
    expect(allowed(plain, 'cloudformation:DescribeChangeSet')).toEqual([]);
    const [stack, cluster] = newStack();
    connector(stack, cluster, 'Adopted', { changes: ConnectorChanges.inPlace({ adopt: true }) });
    for (const action of ['DescribeChangeSet', 'ListStackResources', 'DescribeStacks']) {
      expect(allowed(stack, `cloudformation:${action}`).map(({ Resource }) => Resource as unknown)).toEqual([{ Ref: 'AWS::StackId' }]);
    }
  });

  test('where logs go elsewhere, it may do for them what CreateConnector does', () => {
    const [stack, cluster] = newStack();
    const bucket = s3.Bucket.fromBucketName(stack, 'Bucket', 'logs');
    const stream = firehose.DeliveryStream.fromDeliveryStreamAttributes(stack, 'Stream', { deliveryStreamName: 'logs' });
    connector(stack, cluster, 'Orders', { logs: [LogDelivery.s3(bucket), LogDelivery.firehose(stream)] });
    expect(JSON.stringify(allowed(stack, 's3:PutBucketPolicy').map(({ Resource }) => Resource as unknown))).toContain(':s3:::logs');
    expect(JSON.stringify(allowed(stack, 'firehose:TagDeliveryStream').map(({ Resource }) => Resource as unknown))).toContain('deliverystream/logs');
    expect(JSON.stringify(allowed(stack, 'iam:CreateServiceLinkedRole'))).toContain('delivery.logs.amazonaws.com');
    expect(allowed(stack, 'logs:FilterLogEvents')).toEqual([]);
  });

  test('policies stay below what IAM takes, with as many connectors as a stack supports up to', () => {
    const [stack, cluster] = newStack();
    const role = connector(stack, cluster, 'C0').role;
    for (let index = 1; index < 80; index++) {
      connector(stack, cluster, `C${index}`, { connectorName: `a-connector-with-a-name-of-some-length-${index}`, role });
    }
    const policies = resources(stack).filter(([id, { Type }]) => /^AWS::IAM::(Managed)?Policy$/.test(Type as string) && id.startsWith('MskConnectInPlaceRole'));
    const size = (policy: Json) => JSON.stringify(policy.Properties.PolicyDocument).length;
    expect(policies.length).toBeLessThanOrEqual(11);
    for (const [, policy] of policies) {
      expect(size(policy)).toBeLessThan(policy.Type === 'AWS::IAM::Policy' ? 20_000 : 12_000);
    }
    const [[, handler]] = ofType(stack, 'AWS::Lambda::Function').filter(([id]) => id.startsWith('MskConnectInPlaceHandler'));
    expect(handler.DependsOn).toEqual(expect.arrayContaining(policies.map(([id]) => id)));
  });
});
