import { App, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { ConnectorProps, IKafkaCluster } from '../../src';
import { AlarmSetting, AutoRestart, Connector, ConnectorAlarms, ConnectorChanges, ConnectorKind, LogDelivery, PluginArchive } from '../../src';
import { newCluster, sink } from '../connect/fixtures';
import { newApp } from '../support/surroundings';

const ARN = 'arn:aws:kafkaconnect:eu-central-1:111122223333:connector/payments/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2';
type Json = Record<string, any>;

let stack: Stack;
let cluster: IKafkaCluster;
beforeEach(() => {
  stack = new Stack(newApp(), 'Test', { env: { account: '111122223333', region: 'eu-central-1' } });
  cluster = newCluster(stack);
});

const connector = (id: string, props: Partial<ConnectorProps> = {}) =>
  new Connector(stack, id, { cluster, definition: sink(), plugin: PluginArchive.empty(), autoRestart: AutoRestart.failedTasks(), ...props });
const template = () => Template.fromStack(stack);
const imported = (arn = ARN) => Connector.fromConnectorAttributes(stack, 'Payments', { connectorArn: arn, connectorKind: ConnectorKind.SOURCE });

/** What the schedule hands to the function, with references as CloudFormation puts them in. */
function watched(): Json[] {
  const [{ Properties }] = Object.values(template().findResources('AWS::Scheduler::Schedule')) as Json[];
  const { Input } = Properties.Target as Json;
  const text = typeof Input === 'string' ? Input : (Input['Fn::Join'][1] as unknown[]).map(part => (typeof part === 'string' ? part : `<${Object.values(part as Json).flat().join('.')}>`)).join('');
  return (JSON.parse(text) as Json).connectors as Json[];
}

function statements(): Json[] {
  return Object.entries(template().findResources('AWS::IAM::Policy')).filter(([id]) => id.startsWith('MskConnectAutoRestart'))
    .flatMap(([, { Properties }]) => (Properties as Json).PolicyDocument.Statement as Json[]);
}
const allowed = (action: string) => statements().filter(({ Action }) => [Action].flat().includes(action)).map(({ Resource }) => Resource as unknown);

test('a template without it is the same to the byte', () => {
  connector('Orders', { autoRestart: undefined });
  expect(JSON.stringify(template().toJSON())).not.toMatch(/AutoRestart|Scheduler|restart/);
});

test.each([['plain', ConnectorChanges.replace()], ['in place', ConnectorChanges.inPlace()]])('a connector, %s', (_, changes) => {
  connector('Orders', { changes, autoRestart: AutoRestart.failedTasks({ maxRestarts: 3, resetAfter: Duration.minutes(90) }) });
  expect(watched()).toEqual([{ arn: expect.stringMatching(/^<Orders\w*\.ConnectorArn>$/), maxRestarts: 3, resetAfterMinutes: 90 }]);
});

test('one function and one schedule for a stack, whatever connectors there are', () => {
  connector('A');
  connector('B');
  const legacy = new CfnConnector(stack, 'Legacy', {
    connectorName: 'legacy', kafkaConnectVersion: '2.7.1', capacity: {}, connectorConfiguration: {}, kafkaClusterClientAuthentication: { authenticationType: 'IAM' },
    kafkaClusterEncryptionInTransit: { encryptionType: 'TLS' }, plugins: [], serviceExecutionRoleArn: 'arn:aws:iam::111122223333:role/legacy',
    kafkaCluster: { apacheKafkaCluster: { bootstrapServers: 'b-1:9098', vpc: { subnets: [], securityGroups: [] } } },
  });
  new AutoRestart(stack, 'Restarts', { connectors: [imported(), legacy] });
  expect(watched().map(({ arn }) => arn as string)).toEqual([expect.stringMatching(/^<A/), expect.stringMatching(/^<B/), ARN, '<Legacy>']);
  template().hasResourceProperties('AWS::Scheduler::Schedule', {
    ScheduleExpression: 'rate(2 minutes)', FlexibleTimeWindow: { Mode: 'OFF' }, State: 'ENABLED', Target: { RetryPolicy: { MaximumRetryAttempts: 0 } },
  });
  template().hasResourceProperties('AWS::Lambda::Function', { Description: Match.stringLikeRegexp('Restarts failed tasks'), Timeout: 100, ReservedConcurrentExecutions: Match.absent() });
  template().hasResourceProperties('AWS::Lambda::EventInvokeConfig', { MaximumRetryAttempts: 0 });
});

test('it may do what it needs with the connectors that it has, and nothing with others', () => {
  const orders = connector('Orders');
  new AutoRestart(stack, 'Restarts', { connectors: [imported()] });
  for (const action of ['DescribeConnector', 'ListConnectorOperations', 'RestartConnector']) {
    expect(allowed(`kafkaconnect:${action}`)).toEqual([[stack.resolve(orders.connectorArn), ARN]]);
  }
  expect(allowed('logs:FilterLogEvents').map(each => JSON.stringify(each))).toEqual([expect.stringContaining('{"Fn::GetAtt":["OrdersLogs')]);
  expect(statements().filter(({ Resource }) => Resource === '*').map(({ Action }) => Action as unknown)).toEqual(['cloudwatch:GetMetricData']);
  expect(statements().flatMap(({ Action }) => Action as string | string[]).sort()).toEqual([
    'cloudwatch:GetMetricData', 'kafkaconnect:DescribeConnector', 'kafkaconnect:ListConnectorOperations', 'kafkaconnect:RestartConnector', 'logs:FilterLogEvents',
  ]);
});

test('a log is searched where there is one', () => {
  connector('Orders', { logs: [] });
  connector('Other', { logs: [LogDelivery.cloudWatch()] });
  new AutoRestart(stack, 'Restarts', { connectors: [imported()], logGroups: [logs.LogGroup.fromLogGroupName(stack, 'Elsewhere', '/payments')] });
  const [groups] = allowed('logs:FilterLogEvents') as unknown[][];
  expect(groups.map(each => JSON.stringify(each))).toEqual([expect.stringContaining('{"Fn::GetAtt":["OtherLogs'), expect.stringContaining(':log-group:/payments:*')]);
});

test('without any log there is no right to read one', () => {
  connector('Orders', { logs: [] });
  expect(allowed('logs:FilterLogEvents')).toEqual([]);
});

test.each<[string, (scope: Stack) => secretsmanager.ISecret, string]>([
  ['of this app', scope => new secretsmanager.Secret(scope, 'Login'), '{"Ref":"Login'],
  ['known by its name', scope => secretsmanager.Secret.fromSecretNameV2(scope, 'Login', 'shop/login'), ':secret:shop/login-??????'],
  ['known by its ARN', scope => secretsmanager.Secret.fromSecretCompleteArn(scope, 'Login', 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:x-AbCdEf'), 'secret:x-AbCdEf'],
])('a secret %s', (_, secret, resource) => {
  connector('Orders', { autoRestart: AutoRestart.failedTasks({ restartOn: [secret(stack)] }) });
  expect(watched()[0].secrets).toHaveLength(1);
  expect(JSON.stringify(allowed('secretsmanager:DescribeSecret'))).toContain(resource);
  expect(JSON.stringify(statements())).not.toContain('GetSecretValue');
});

describe('alarms', () => {
  const alarm = (slug: string) => (Object.values(template().findResources('AWS::CloudWatch::Alarm')) as Json[]).map(({ Properties }) => Properties as Json)
    .find(({ AlarmDescription }) => JSON.stringify(AlarmDescription).includes(`#${slug}"`));

  test('failed-tasks waits for restarts to help, and giving up has an alarm of its own', () => {
    new ConnectorAlarms(stack, 'Alarms', { connector: connector('Orders') });
    expect(alarm('failed-tasks')).toMatchObject({ Period: 300, EvaluationPeriods: 4, DatapointsToAlarm: 3 });
    expect(alarm('restarts-given-up')).toMatchObject({
      Namespace: 'MskConnect/AutoRestart', MetricName: 'RestartsGivenUp', EvaluationPeriods: 1, Threshold: 1, TreatMissingData: 'notBreaching', Statistic: 'Maximum',
      Dimensions: [{ Name: 'ConnectorName' }],
    });
  });

  test('without restarts they are as they were', () => {
    new ConnectorAlarms(stack, 'Alarms', { connector: connector('Orders', { autoRestart: undefined }) });
    expect(alarm('failed-tasks')).toMatchObject({ EvaluationPeriods: 1 });
    expect(alarm('restarts-given-up')).toBeUndefined();
  });

  test('what the user says of an alarm holds', () => {
    const failedTasks = AlarmSetting.of({ evaluationPeriods: 2 });
    new ConnectorAlarms(stack, 'Alarms', { connector: connector('Orders'), failedTasks, restartsGivenUp: AlarmSetting.off() });
    expect(alarm('failed-tasks')).toMatchObject({ EvaluationPeriods: 2 });
    expect(alarm('failed-tasks')!.DatapointsToAlarm).toBeUndefined();
    expect(alarm('restarts-given-up')).toBeUndefined();
  });

  test('of a connector made elsewhere', () => {
    const payments = imported();
    new AutoRestart(stack, 'Restarts', { connectors: [payments] });
    new ConnectorAlarms(stack, 'Alarms', { connector: payments });
    expect(alarm('restarts-given-up')).toMatchObject({ Dimensions: [{ Name: 'ConnectorName', Value: 'payments' }] });
  });

  test('of a connector that is restarted from another stack, when that is said', () => {
    new ConnectorAlarms(stack, 'Alarms', { connector: imported(), autoRestart: true });
    expect(alarm('restarts-given-up')).toBeDefined();
  });

  test('an alarm for what is not there is refused', () => {
    const alarms = () => new ConnectorAlarms(stack, 'Alarms', { connector: imported(), restartsGivenUp: AlarmSetting.at(1) });
    expect(alarms).toThrow(/the alarm "restartsGivenUp" needs automatic restarts.*create AutoRestart before the alarms/);
  });
});

describe('what cannot work is refused', () => {
  test.each<[string, () => void, RegExp]>([
    ['no restarts', () => AutoRestart.failedTasks({ maxRestarts: 0 }), /"maxRestarts".*from 1 to 100, got 0; to disable restarts, omit "autoRestart"/],
    ['half a restart', () => AutoRestart.failedTasks({ maxRestarts: 1.5 }), /got 1\.5/],
    ['a short reset', () => AutoRestart.failedTasks({ resetAfter: Duration.seconds(90) }), /"resetAfter".*from 5 minutes to 23 hours, got 1 minute 30 seconds|"resetAfter".*got 90 seconds/],
    ['a reset beyond what is measured', () => AutoRestart.failedTasks({ resetAfter: Duration.days(2) }), /"resetAfter".*got 2 days/],
    ['no connector', () => new AutoRestart(stack, 'Restarts', { connectors: [] }), /"connectors" is empty/],
    ['a connector twice', () => new AutoRestart(stack, 'Restarts', { connectors: [imported(), Connector.fromConnectorArn(stack, 'Again', ARN)] }), /automatically twice/],
    ['another Region', () => new AutoRestart(stack, 'Restarts', { connectors: [imported(ARN.replace('eu-central-1', 'us-east-1'))] }), /is in the Region us-east-1.*in eu-central-1/],
    ['another account', () => new AutoRestart(stack, 'Restarts', { connectors: [imported(ARN.replace('111122223333', '444455556666'))] }), /is in the account 444455556666/],
  ])('%s', (_, act, message) => {
    expect(act).toThrow(message);
  });
});

test('a stack of any environment, and two of them in one app', () => {
  const app = new App({ context: { 'cdk-msk-connect:fetch-plugins': false } });
  const stacks = ['One', 'Two'].map(id => new Stack(app, id));
  for (const each of stacks) {
    new Connector(each, 'Orders', { cluster: newCluster(each), definition: sink(), plugin: PluginArchive.empty(), autoRestart: AutoRestart.failedTasks() });
  }
  for (const each of stacks) {
    Template.fromStack(each).resourceCountIs('AWS::Scheduler::Schedule', 1);
  }
});

test('policies stay below what IAM takes with as many connectors as an account has workers', () => {
  new AutoRestart(stack, 'Restarts', { connectors: Array.from({ length: 60 }, (_, i) => Connector.fromConnectorArn(stack, `C${i}`, ARN.replace('payments', `a-connector-of-some-length-${i}`))) });
  for (const [id, { Properties }] of Object.entries(template().findResources('AWS::IAM::Policy')) as [string, Json][]) {
    expect([id, JSON.stringify(Properties.PolicyDocument).length < 10_240]).toEqual([id, true]);
  }
  expect(watched()).toHaveLength(60);
});
