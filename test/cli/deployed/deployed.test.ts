import { errorLine } from '../../support/kafka-connect-service/state';
import { LOG_GROUP } from '../../handlers/connector/fixture';
import { run } from '../run';
import { DeployedStage } from './fixture';

let stage: DeployedStage;
const before = { ...process.env };
beforeEach(async () => {
  stage = await DeployedStage.start();
});
afterEach(async () => {
  await stage.stop();
  process.env = { ...before };
});

const measured = (name: string, running: number, failed: number) => {
  stage.service.metrics.record(name, 'RunningTaskCount', Date.now() - 90_000, running);
  stage.service.metrics.record(name, 'ErroredTaskCount', Date.now() - 90_000, failed);
};

describe('status', () => {
  test('says state, tasks, operations and drift, at 80 columns', async () => {
    const { template, state } = await stage.connector('orders');
    await stage.connector('payments');
    measured('orders', 1, 1);
    expect((await stage.run(['restart', '--connector', 'orders'])).status).toBe(0);
    stage.deploy({ Orders: { name: 'orders', template: { ...template, KafkaConnectVersion: '2.7.1' } } });
    const { status, out } = await stage.run(['status', '--stack', 'Shop']);
    expect(status).toBe(0);
    expect(out).toMatch(/^orders {2}RUNNING {2}Kafka Connect 3\.7\.x\n {2}Tasks {5}1 running, 1 failed\n/);
    expect(out).toMatch(/Done {6}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d RESTART_CONNECTOR RESTART_COMPLETE\n {2}Drift {5}1 difference/);
    expect(out).not.toContain('payments');
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([]);
    expect(await stage.json(['status', '--stack', 'Shop'])).toEqual({ connectors: [{
      connector: 'orders', arn: state.arn, state: 'RUNNING', version: '3.7.x', tasks: { running: 1, failed: 1 }, differences: 1,
      operations: [{ type: 'RESTART_CONNECTOR', state: 'RESTART_COMPLETE', began: expect.any(String), ended: expect.any(String) }],
    }] });
  });

  test('an operation under way, one without success, and no metrics', async () => {
    const { state } = await stage.connector('orders');
    const operation = { connectorArn: state.arn, connectorOperationType: 'UPDATE_CONNECTOR_CONFIGURATION', creationTime: '2026-11-29T10:00:00.000Z' };
    state.operations.push({ ...operation, connectorOperationArn: 'arn:1', connectorOperationState: 'UPDATE_IN_PROGRESS' });
    state.operations.push({ ...operation, connectorOperationArn: 'arn:2', connectorOperationState: 'ROLLBACK_COMPLETE', endTime: '2026-11-29T09:00:00.000Z' });
    const { out } = await stage.run(['status', '--connector', state.arn]);
    expect(out).toContain('no metrics within 15 minutes');
    expect(out).toContain('Ongoing   2026-11-29 10:00:00 UPDATE_CONNECTOR_CONFIGURATION');
    expect(out.replace(/\s+/g, ' ')).toContain('ROLLBACK_COMPLETE (unsuccessful)');
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([]);
  });

  test('without a choice, all connectors of account and Region, page by page', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await stage.connector(name);
    }
    expect(((await stage.json(['status'])).connectors as { connector: string }[]).map(({ connector }) => connector)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('restart, pause, resume', () => {
  test('end with the outcome of the operation, and say each state on the way', async () => {
    const { state } = await stage.connector('orders');
    const paused = await stage.run(['pause', '--connector', 'orders']);
    expect(paused).toMatchObject({ status: 0, out: expect.stringMatching(/^orders: PAUSE_COMPLETE after \d+ s\n$/) });
    expect(paused.err).toContain('orders: PAUSE_COMPLETE');
    expect(state.state).toBe('PAUSED');
    expect(await stage.run(['restart', '--connector', 'orders'])).toMatchObject({
      status: 2, out: '', err: expect.stringContaining('orders is PAUSED, but restart requires RUNNING'),
    });
    expect(await stage.json(['resume', '--connector', 'orders'])).toMatchObject({ outcomes: [{ connector: 'orders', state: 'RESUME_COMPLETE' }] });
    expect(state.state).toBe('RUNNING');
    expect((await stage.run(['restart', '--connector', 'orders', '--only-failed-tasks'])).out).toMatch(/^orders: RESTART_COMPLETE/);
  });

  test('an operation that fails is exit status 1, with what the service says', async () => {
    const { state } = await stage.connector('orders');
    stage.service.faults.before = (_, operation) => {
      if (operation === 'DescribeConnectorOperation') {
        Object.assign(state.operations[0], { connectorOperationState: 'RESTART_FAILED', errorInfo: { code: 'Oops', message: 'no' } });
      }
      return undefined;
    };
    expect(await stage.run(['restart', '--connector', 'orders'])).toMatchObject({ status: 1, out: expect.stringMatching(/^orders: RESTART_FAILED after \d+ s, Oops: no\n$/) });
  });

  test('all connectors of a stack, or none where one is not fit for it', async () => {
    const [a, b] = [await stage.connector('a'), await stage.connector('b')];
    stage.deploy({ A: { name: 'a', template: a.template }, B: { name: 'b', type: 'Custom::KafkaConnectConnector', template: b.template } });
    b.state.state = 'UPDATING';
    expect(await stage.run(['restart', '--stack', 'Shop'])).toMatchObject({ status: 2, err: expect.stringContaining('b is UPDATING') });
    expect(a.state.operations).toEqual([]);
    b.state.state = 'RUNNING';
    expect((await stage.run(['restart', '--stack', 'Shop'])).out).toMatch(/^a: RESTART_COMPLETE.*\nb: RESTART_COMPLETE/);
    expect((await stage.run(['restart', '--stack', 'Shop', '--connector', 'B'])).out).toMatch(/^b: /);
  });

  test('--no-wait ends when it has begun; a time that is over says so', async () => {
    const { state } = await stage.connector('orders');
    expect(await stage.run(['restart', '--connector', 'orders', '--no-wait'])).toMatchObject({ status: 0, out: 'orders: begun\n' });
    await stage.service.idle();
    stage.service.faults.before = (_, operation) => {
      if (operation === 'DescribeConnectorOperation') {
        state.operations[0].connectorOperationState = 'RESTART_IN_PROGRESS';
      }
      return undefined;
    };
    expect(await stage.run(['restart', '--connector', 'orders', '--timeout', '0.05'])).toMatchObject({ status: 1, out: expect.stringContaining('not finished within 0.05 s') });
  });

  test('failed tasks alone, on a version that cannot', async () => {
    await stage.connector('orders', {}, { KafkaConnectVersion: '2.7.1' });
    expect(await stage.run(['restart', '--connector', 'orders', '--only-failed-tasks'])).toMatchObject({ status: 2, err: expect.stringContaining('omit --only-failed-tasks') });
  });

  test('never all connectors of an account by accident', async () => {
    await stage.connector('orders');
    expect(await stage.run(['restart'])).toMatchObject({ status: 2, err: expect.stringContaining('restart requires --connector or --stack') });
  });
});

describe('logs', () => {
  test('groups errors, each with what explains it', async () => {
    await stage.connector('orders');
    await stage.connector('payments');
    const away = 'org.apache.kafka.connect.errors.ConnectException: x\nCaused by: java.net.ConnectException: Connection refused';
    for (const [name, trouble] of [['orders', away], ['orders', away], ['payments', away], ['orders', 'java.lang.IllegalStateException: nobody knows']]) {
      stage.service.log.push(errorLine(name, LOG_GROUP, trouble));
    }
    stage.service.log.push(errorLine('orders', LOG_GROUP, 'java.lang.OutOfMemoryError: old', Date.now() - 3 * 3_600_000));
    const { status, out } = await stage.run(['logs', '--connector', 'orders']);
    expect(status).toBe(0);
    expect(out).toContain('target');
    expect(out).toContain('first of 2 errors');
    expect(out).toContain('docs/troubleshooting.md#target-refuses-connections');
    expect(out).toContain('nobody knows');
    expect(out).not.toContain('payments');
    expect(out).not.toContain('OutOfMemoryError');
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([]);
    const { errors } = await stage.json(['logs', '--connector', 'orders', '--since', '1d']);
    expect((errors as { id?: string }[]).map(({ id }) => id)).toEqual(['target-refuses-connections', undefined, 'out-of-memory']);
  });

  test('says so where a log goes elsewhere, and where there is no error', async () => {
    await stage.connector('orders', {}, { LogDelivery: { WorkerLogDelivery: { CloudWatchLogs: { Enabled: false } } } });
    expect(await stage.run(['logs', '--connector', 'orders'])).toMatchObject({ err: 'orders: its log is not delivered to CloudWatch Logs\n', out: 'no errors in this log\n' });
    expect(await stage.run(['logs', '--connector', 'orders', '--since', 'yesterday'])).toMatchObject({ status: 2, err: expect.stringContaining('such as 30m, 2h or 1d') });
  });
});

describe('drift', () => {
  test('exit status 1 on a difference, and none of a secret is told', async () => {
    const { state, template } = await stage.connector('orders', { 'connection.password': 'hunter2hunter2', 'flush.size': '1' });
    stage.deploy({ Orders: { name: 'orders', template } });
    expect(await stage.run(['drift', '--stack', 'Shop'])).toMatchObject({ status: 0, out: 'orders matches the template\n' });
    Object.assign(state.input.connectorConfiguration as object, { 'flush.size': '2', 'connection.password': 'hunter3hunter3', 'by.hand': 'x' });
    state.input.capacity = { provisionedCapacity: { mcuCount: 2, workerCount: 1 } };
    const { status, out } = await stage.run(['drift', '--stack', 'Shop']);
    expect(status).toBe(1);
    expect(out).toContain('orders differs from the template in 4 properties\n');
    expect(out).toMatch(/ConnectorConfiguration\.flush\.size\n {2}template {2}1\n {2}live {6}2\n/);
    expect(out).toMatch(/ConnectorConfiguration\.by\.hand\n {2}template {2}\(none\)\n {2}live {6}x\n/);
    expect(out).toContain('Capacity.ProvisionedCapacity.McuCount');
    expect(out).not.toMatch(/hunter/);
  });

  test('what only the deploy puts in is not compared, but its literal parts are', async () => {
    const { template } = await stage.connector('orders', { a: 'https://host/path', b: 'x' }, {});
    const configuration = template.ConnectorConfiguration as object;
    const joined = (text: string) => ({ 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': ['Domain', 'Endpoint'] }, text]] });
    const assembly = (a: object) => ({ 'app.template.json': { Resources: { Orders: {
      Type: 'AWS::KafkaConnect::Connector',
      Properties: { ...template, ServiceExecutionRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] }, ConnectorConfiguration: { ...configuration, a, b: { Ref: 'B' } } },
    } } } });
    expect(await stage.run(['drift', '--connector', 'orders', '--template', 'app.template.json'], assembly(joined('/path')))).toMatchObject({ status: 0 });
    expect(await stage.run(['drift', '--connector', 'orders', '--template', 'app.template.json'], assembly(joined('/other')))).toMatchObject({ status: 1 });
  });

  test('the order of lists, the patch of a version, and the tasks of an autoscaled connector are no difference', async () => {
    const { state, template } = await stage.connector('orders', {}, { Capacity: { AutoScaling: { MinWorkerCount: 1, MaxWorkerCount: 3, McuCount: 1 } } });
    stage.deploy({ Orders: { name: 'orders', template } });
    state.input.kafkaCluster.apacheKafkaCluster.vpc.subnets.reverse();
    state.input.kafkaConnectVersion = '3.7.2';
    state.input.connectorConfiguration['tasks.max'] = '7';
    expect(await stage.run(['drift', '--stack', 'Shop'])).toMatchObject({ status: 0 });
  });

  test('without anything to compare with', async () => {
    await stage.connector('orders');
    expect(await stage.run(['drift', '--connector', 'orders'])).toMatchObject({ status: 2, err: expect.stringContaining('specify --template or --stack') });
  });
});

describe('what keeps a command from doing anything is one sentence and exit status 2', () => {
  const fault = (code: string) => {
    stage.service.faults.before = () => code;
  };
  const refused = async (args: string[], text: RegExp) => {
    const { status, out, err } = await stage.run(args);
    expect({ status, out, lines: err.trim().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
    expect(err).toMatch(text);
  };

  test.each(['status', 'logs', 'drift', 'restart', 'pause', 'resume'])('%s: no such connector', async (command) => {
    await stage.connector('orders');
    await refused([command, '--connector', 'order'], /there is no connector "order"; .*(orders|account and Region).*\(Region eu-central-1\)/);
  });

  test('no such stack, a stack without connectors, no connector at all', async () => {
    await refused(['status'], /there is no connector in this account and Region/);
    await stage.connector('orders');
    await refused(['status', '--stack', 'Other'], /there is no stack "Other"; check the account and the Region/);
    await refused(['status', '--stack', 'Shop'], /the stack Shop contains no connector/);
  });

  test('throttled', async () => {
    fault('TooManyRequestsException');
    await refused(['status'], /AWS throttles the requests of this account \(too many requests\); wait a minute and try again/);
  });

  test('throttled for a moment is no failure', async () => {
    await stage.connector('orders');
    let calls = 0;
    stage.service.faults.before = () => (++calls % 2 === 1 ? 'TooManyRequestsException' : undefined);
    expect((await stage.run(['status'])).status).toBe(0);
  });

  test('a missing permission, an unknown key, an expired token', async () => {
    fault('ForbiddenException');
    await refused(['status'], /the credentials lack a permission/);
    fault('UnrecognizedClientException');
    await refused(['status'], /AWS does not accept the credentials in eu-central-1/);
    fault('ExpiredTokenException');
    await refused(['status'], /the credentials have expired; sign in again/);
  });

  test('no credentials', async () => {
    for (const name of Object.keys(process.env).filter(each => each.startsWith('AWS_'))) {
      delete process.env[name];
    }
    Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true', AWS_SHARED_CREDENTIALS_FILE: '/dev/null', AWS_CONFIG_FILE: '/dev/null' });
    await refused(['status', '--region', 'eu-central-1'], /no credentials were found; specify --profile, sign in/);
    await refused(['status'], /no Region is configured; specify --region/);
  });

  test('a Region that is not there', async () => {
    const { status, err } = await run(['status', '--endpoint-url', 'http://kafkaconnect.nowhere-1.invalid']);
    expect(status).toBe(2);
    expect(err).toMatch(/cannot be reached \((ENOTFOUND|EAI_AGAIN)\); check that the Region exists/);
  });
});
