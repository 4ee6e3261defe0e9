import { MemoryBehaviour } from '../../support/kafka-connect-service/behaviour';
import { Schedule } from './fixture';

const SECRET = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-AbCdEf';
const POISON = 'org.apache.kafka.connect.errors.ConnectException: Tolerance exceeded in error handler\n'
  + 'Caused by: org.apache.kafka.connect.errors.DataException: Converting byte[] to Kafka Connect data failed; password=hunter2hunter2';
const AWAY = 'org.apache.kafka.connect.errors.ConnectException: no node\nCaused by: java.net.ConnectException: Connection refused';

let behaviour: MemoryBehaviour;
let schedule: Schedule;
let plugin: string;
beforeEach(async () => {
  process.env.RETRY_MILLISECONDS = '1';
  behaviour = new MemoryBehaviour();
  schedule = await Schedule.start(behaviour);
  plugin = await schedule.at.plugin('a.zip');
});
afterEach(() => schedule.stop());

const named = (name: string) => schedule.at.service.named(name)!;
const restartsOf = (name: string) => named(name).operations.filter(({ connectorOperationType }) => connectorOperationType === 'RESTART_CONNECTOR').length;

test('connectors that are well cost one call a run', async () => {
  await schedule.connector('orders', plugin);
  await schedule.connector('payments', plugin);
  await schedule.pass(4);
  schedule.at.server.calls.length = 0;
  await schedule.pass(2);
  expect(schedule.at.server.calls).toEqual(['GetMetricData']);
});

test('a failed task comes back within one period', async () => {
  await schedule.connector('orders', plugin);
  await schedule.connector('payments', plugin);
  await schedule.pass(10);
  behaviour.fail('orders');
  await schedule.pass(2);
  expect(schedule.restarted).toEqual(['orders']);
  expect(schedule.said.at(-1)).toEqual({ connector: 'orders', decision: 'restart', onlyFailedTasks: true, number: 1, why: '1 failed task' });
  await schedule.pass(20);
  expect(schedule.restarted).toEqual(['orders']);
  expect(restartsOf('orders')).toBe(1);
});

test('on Kafka Connect 2.7.1, which cannot restart failed tasks alone, the whole connector is', async () => {
  await schedule.connector('orders', plugin, {}, { KafkaConnectVersion: '2.7.1' });
  behaviour.fail('orders');
  await schedule.pass(2);
  expect(schedule.said.at(-1)).toMatchObject({ decision: 'restart', onlyFailedTasks: false });
  expect(restartsOf('orders')).toBe(1);
});

test('what stays away is restarted seven times, then given up for as long as it stays so', async () => {
  await schedule.connector('orders', plugin);
  behaviour.fail('orders', AWAY);
  await schedule.pass(130);
  expect(restartsOf('orders')).toBe(7);
  // a day later, none of the restarts is in the metrics that are looked at
  await schedule.measure(26 * 60);
  await schedule.pass(10);
  expect(restartsOf('orders')).toBe(7);
  expect(schedule.givenUp.length).toBeGreaterThan(10);
  expect(schedule.givenUp[0]).toMatchObject({
    _aws: { CloudWatchMetrics: [{ Namespace: 'MskConnect/AutoRestart', Dimensions: [['ConnectorName']], Metrics: [{ Name: 'RestartsGivenUp', Unit: 'Count' }] }] },
    ConnectorName: 'orders', RestartsGivenUp: 1, restarts: 7,
  });
  // somebody mends it
  behaviour.troubles.clear();
  await behaviour.restart('orders');
  await schedule.measure(62);
  const said = schedule.givenUp.length;
  behaviour.fail('orders');
  await schedule.pass(4);
  expect(restartsOf('orders')).toBe(8);
  expect(schedule.givenUp).toHaveLength(said);
});

test('what a restart cannot mend is given up after two, and nothing of the log is told', async () => {
  await schedule.connector('orders', plugin);
  behaviour.fail('orders', POISON);
  await schedule.pass(60);
  expect(restartsOf('orders')).toBe(2);
  expect(schedule.givenUp[0]).toMatchObject({ ConnectorName: 'orders', restarts: 2, why: 'a restart cannot mend it: a record does not have the form that the connector needs' });
  expect(JSON.stringify(schedule.said)).not.toContain('hunter2');
});

test('the log is read from the third restart on only', async () => {
  await schedule.connector('orders', plugin);
  behaviour.fail('orders', AWAY);
  await schedule.pass(7);
  expect(restartsOf('orders')).toBe(2);
  expect(schedule.at.server.calls).not.toContain('FilterLogEvents');
  await schedule.pass(60);
  expect(restartsOf('orders')).toBeGreaterThan(2);
  expect(schedule.at.server.calls).toContain('FilterLogEvents');
});

test('20 connectors that fail at once: at most 3 restarts a run, and each has its turn', async () => {
  const names = Array.from({ length: 20 }, (_, i) => `c-${i}`);
  for (const name of names) {
    await schedule.connector(name, plugin);
  }
  await schedule.pass(2);
  names.forEach(name => behaviour.fail(name));
  for (let run = 1; run <= 7; run++) {
    const before = schedule.restarted.length;
    await schedule.pass(2);
    expect(schedule.restarted.length - before).toBe(run < 7 ? 3 : 2);
  }
  expect([...schedule.restarted].sort()).toEqual([...names].sort());
});

test('a connector that is paused, or gone, does not keep the others from being restarted', async () => {
  await schedule.connector('orders', plugin);
  await schedule.connector('gone', plugin);
  await schedule.connector('paused', plugin);
  ['orders', 'gone', 'paused'].forEach(name => behaviour.fail(name));
  await schedule.pass(1);
  named('paused').state = 'PAUSED';
  schedule.at.service.connectors.delete(named('gone').arn);
  await schedule.pass(3);
  expect(schedule.restarted).toEqual(['orders']);
});

test.each(['TooManyRequestsException', 'InternalServerErrorException', 'ServiceUnavailableException'])('%s, once at each call', async (code) => {
  await schedule.connector('orders', plugin);
  behaviour.fail('orders');
  await schedule.pass(1);
  const calls = new Set<string>();
  schedule.at.service.faults.before = (_, operation) => (calls.has(operation) ? undefined : (calls.add(operation), code));
  await schedule.pass(1);
  expect(schedule.restarted).toEqual(['orders']);
  expect([...calls].sort()).toEqual(['DescribeConnector', 'GetMetricData', 'ListConnectorOperations', 'RestartConnector']);
});

test('a right that is missing fails the run, which names connector and right, when all others were looked at', async () => {
  await schedule.connector('denied', plugin);
  await schedule.connector('orders', plugin);
  behaviour.fail('orders');
  behaviour.fail('denied');
  await schedule.pass(1);
  let denied = 0;
  schedule.at.service.faults.before = (_, operation) => (operation === 'RestartConnector' && denied++ === 0 ? 'ForbiddenException' : undefined);
  await expect(schedule.pass(1)).rejects.toThrow(/^denied: ForbiddenException: Injected\.$/);
  expect(schedule.restarted).toEqual(['orders']);
});

test('an operation that somebody else began meanwhile is no failure', async () => {
  await schedule.connector('orders', plugin);
  behaviour.fail('orders');
  await schedule.pass(1);
  schedule.at.service.faults.before = (_, operation) => (operation === 'RestartConnector' ? 'BadRequestException' : undefined);
  await schedule.pass(1);
  expect(schedule.said.at(-1)).toMatchObject({ connector: 'orders', decision: 'nothing', why: expect.stringContaining('BadRequestException') });
});

test('a rotated secret restarts all tasks of each connector that reads it, once, three at a run', async () => {
  for (const name of ['a', 'b', 'c', 'd']) {
    await schedule.connector(name, plugin, {}, {}, { secrets: [SECRET] });
  }
  await schedule.connector('other', plugin);
  await schedule.pass(10);
  expect(schedule.restarted).toEqual([]);
  schedule.at.service.rotations.set(SECRET, schedule.now);
  await schedule.pass(2);
  expect(schedule.restarted).toEqual(['a', 'b', 'c']);
  await schedule.pass(12);
  expect(schedule.restarted).toEqual(['a', 'b', 'c', 'd']);
  expect(schedule.said.filter(({ decision }) => decision === 'restart').every(({ onlyFailedTasks }) => onlyFailedTasks === false)).toBe(true);
});
