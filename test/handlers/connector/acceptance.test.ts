import { DeleteConnectorCommand, PauseConnectorCommand, UpdateConnectorCommand } from '@aws-sdk/client-kafkaconnect';
import { desiredConnector } from '../../../handlers/connector/properties';
import type { Faults } from '../../support/kafka-connect-service/state';
import { Fixture, properties } from './fixture';

let at: Fixture;
let a: string;
let b: string;
beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => { /* the handler's log */ });
  at = await Fixture.start();
  [a, b] = [await at.plugin('a.zip'), await at.plugin('b.zip')];
});
afterEach(() => at.stop());

const live = () => at.service.named('orders')!;
const file = () => live().input.connectorConfiguration.file;
const updates = () => at.server.writes.filter(name => name === 'UpdateConnector').length;
const orders = (...args: Parameters<typeof properties>) => ({ Orders: { properties: properties(...args) } });

async function running(...args: Parameters<typeof properties>) {
  const stack = at.stack();
  expect(await stack.deploy(orders(...args))).toBe('CREATE_COMPLETE');
  at.server.calls.length = 0;
  return stack;
}

describe('what the service refuses', () => {
  const ends: [NonNullable<Faults['unhealthyEnd']>][] = [['UPDATE_FAILED'], ['ROLLBACK_FAILED'], ['ROLLBACK_COMPLETE']];
  test.each(ends)('%s without a text is a failure', async (unhealthyEnd) => {
    const stack = await running(a);
    Object.assign(at.service.faults, { unhealthyEnd, silent: true });
    expect(await stack.deploy(orders(a, { file: '/nonexistent/x' }))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain(`did not accept the new configuration (${unhealthyEnd})`);
    expect(updates()).toBe(1);
  });

  test('an update that is said to be complete, while the connector runs as before, is a failure', async () => {
    const later = () => Date.now() + 4 * 60_000;
    const stack = at.stack(at.invoke(later));
    await stack.deploy(orders(a));
    Object.assign(at.service.faults, { unhealthyEnd: 'UPDATE_COMPLETE', silent: true });
    expect(await stack.deploy(orders(a, { file: '/nonexistent/x' }))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain('says that the update is complete (UPDATE_COMPLETE), but the connector still differs in options file');
  });

  test('plugin and configuration are two operations, the plugin first; the second refused, the first is taken back', async () => {
    const stack = await running(a);
    const { arn } = live();
    expect(await stack.deploy(orders(b, { file: '/data/two' }))).toBe('UPDATE_COMPLETE');
    expect(live().operations.map(each => each.connectorOperationType)).toEqual(['UPDATE_CONNECTOR_CONFIGURATION', 'UPDATE_WORKER_SETTING']);
    expect(await stack.deploy(orders(a, { file: '/nonexistent/x' }))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(live().arn).toBe(arn);
    expect([live().input.plugins[0].customPlugin.customPluginArn, file()]).toEqual([b, '/data/two']);
  });

  test('a plugin that does not start is put back by the service', async () => {
    const stack = await running(a);
    expect(await stack.deploy(orders(await at.plugin('broken.zip')))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain('did not accept the new worker settings (ROLLBACK_COMPLETE)');
    expect(live().input.plugins[0].customPlugin.customPluginArn).toBe(a);
  });

  test('a connector that cannot start fails the creation, and the roll-back deletes it', async () => {
    const stack = at.stack();
    expect(await stack.deploy(orders(a, { file: '/nonexistent/x' }))).toBe('ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain('The connector could not start (FAILED). UnknownError.Unknown: There is an issue with the connector. First error in');
    expect(live()).toBeUndefined();
  });

  test('a plugin that does not exist fails at once', async () => {
    const stack = at.stack();
    expect(await stack.deploy(orders('arn:aws:kafkaconnect:eu-central-1:111122223333:custom-plugin/none/1'))).toBe('ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain('NotFoundException: The specified custom plugin does not exist.');
  });

  test('a request that the service finds wrong fails with its words', async () => {
    const stack = await running(a);
    expect(await stack.deploy(orders(a, {}, { Capacity: { ProvisionedCapacity: { McuCount: 1 } } }))).toBe('UPDATE_COMPLETE');
    expect(await stack.deploy(orders(a, {}, { Capacity: { ProvisionedCapacity: { McuCount: 2 } } }))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain('BadRequestException: Invalid request: UpdateConnectorRequest.capacity.provisionedCapacity.workerCount is missing');
  });
});

describe('what only a new connector can have', () => {
  const changes: [string, object][] = [
    ['ServiceExecutionRoleArn', { ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/other' }],
    ['KafkaConnectVersion', { KafkaConnectVersion: '3.8.x' }],
    ['KafkaClusterClientAuthentication', { KafkaClusterClientAuthentication: { AuthenticationType: 'NONE' } }],
    ['KafkaClusterEncryptionInTransit', { KafkaClusterEncryptionInTransit: { EncryptionType: 'PLAINTEXT' } }],
    ['KafkaCluster', { KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'c-1:9098', Vpc: { Subnets: ['subnet-1'], SecurityGroups: ['sg-1'] } } } }],
    ['LogDelivery', { LogDelivery: { WorkerLogDelivery: { S3: { Enabled: true, Bucket: 'logs' } } } }],
    ['ConnectorDescription', { ConnectorDescription: 'orders to files' }],
    ['NetworkType', { NetworkType: 'DUAL' }],
  ];
  test.each(changes)('%s: deleted and made again under the same name, and it is said', async (property, others) => {
    const said = jest.spyOn(console, 'log');
    const stack = await running(a);
    const { arn } = live();
    expect(await stack.deploy(orders(a, {}, others))).toBe('UPDATE_COMPLETE');
    expect(at.server.writes).toEqual(['DeleteConnector', 'CreateConnector']);
    expect(live()).toMatchObject({ state: 'RUNNING', input: desiredMembers(others) });
    expect(live().arn).not.toBe(arn);
    expect(stack.data.get('Orders')).toEqual({ ConnectorArn: live().arn, Change: 'deleted and made again under the same name' });
    expect(said.mock.calls.flat().join()).toContain(`deleted and made again under the same name, because only a new connector can have another ${property}`);
  });

  test('connector.class', async () => {
    const stack = await running(a);
    await stack.deploy(orders(a, { 'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector' }));
    expect(at.server.writes).toEqual(['DeleteConnector', 'CreateConnector']);
  });

  test('a new one that does not start: the old one is made again', async () => {
    const stack = await running(a);
    expect(await stack.deploy(orders(a, { file: '/nonexistent/x' }, { ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/other' }))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain('The connector was deleted and made again under the same name. The connector could not start (FAILED).');
    expect(live()).toMatchObject({ state: 'RUNNING', input: { serviceExecutionRoleArn: 'arn:aws:iam::111122223333:role/orders', connectorConfiguration: { file: '/data/one' } } });
  });

  test('a rename makes the new one first and deletes the old one in the clean-up', async () => {
    const stack = await running(a);
    expect(await stack.deploy(orders(a, {}, { ConnectorName: 'orders-2' }))).toBe('UPDATE_COMPLETE');
    expect(at.server.writes).toEqual(['CreateConnector', 'DeleteConnector']);
    expect([...at.service.connectors.values()].map(({ input }) => input.connectorName)).toEqual(['orders-2']);
  });
});

function desiredMembers(others: object): object {
  const { tags, connectorConfiguration, ...members } = desiredConnector(others as never);
  return members;
}

describe('what belongs to others', () => {
  test('a foreign connector of that name is left as it is, at the creation and at the deletion', async () => {
    const theirs = at.stack();
    await theirs.deploy(orders(a));
    const before = structuredClone(live());
    at.server.calls.length = 0;
    const stack = at.stack();
    expect(await stack.deploy(orders(b, { file: '/data/two' }))).toBe('ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain(`A connector named orders exists, and it was not made by this resource but by ${theirs.stackId}/Orders. It was left as it is.`);
    expect(at.server.writes).toEqual([]);
    expect(live()).toEqual(before);
  });

  test('a connector whose name only begins alike is another', async () => {
    for (const ConnectorName of ['orders-1', 'orders-2', 'orders-3']) {
      await at.stack().deploy(orders(a, {}, { ConnectorName }));
    }
    expect(await at.stack().deploy(orders(a))).toBe('CREATE_COMPLETE');
  });

  test('tags of others stay; those of the template follow it', async () => {
    const stack = await running(a, {}, { Tags: { team: 'shop', stage: 'test' } });
    live().tags.cost = '42';
    expect(await stack.deploy(orders(a, {}, { Tags: { team: 'store' } }))).toBe('UPDATE_COMPLETE');
    expect(live().tags).toEqual({ 'team': 'store', 'cost': '42', 'cdk-msk-connect:owner': `${stack.stackId}/Orders` });
    expect(updates()).toBe(0);
  });
});

describe('deletion', () => {
  test('deletes the connector', async () => {
    const stack = await running(a);
    expect(await stack.delete()).toBe('DELETE_COMPLETE');
    expect(live()).toBeUndefined();
  });

  test('of what was never made, is gone, or is being deleted, succeeds', async () => {
    const stack = await running(a);
    await at.clients.connect.send(new DeleteConnectorCommand({ connectorArn: live().arn }));
    expect(await stack.delete()).toBe('DELETE_COMPLETE');
    stack.standing.set('Orders', { properties: properties(a), physicalId: 'never-made' });
    expect(await stack.delete()).toBe('DELETE_COMPLETE');
  });

  test('of what belongs to others by now, succeeds and leaves it', async () => {
    const stack = await running(a);
    live().tags['cdk-msk-connect:owner'] = 'somebody else';
    expect(await stack.delete()).toBe('DELETE_COMPLETE');
    expect(live()).toMatchObject({ state: 'RUNNING' });
  });
});

describe('what needs no write', () => {
  test('numbers and booleans that arrive as text, and another order of brokers and subnets', async () => {
    const stack = await running(a);
    const KafkaCluster = { ApacheKafkaCluster: { BootstrapServers: 'b-2:9098,b-1:9098', Vpc: { Subnets: ['subnet-2', 'subnet-1'], SecurityGroups: ['sg-1'] } } };
    expect(await stack.deploy(orders(a, {}, { KafkaCluster, Adopt: true }))).toBe('UPDATE_COMPLETE');
    expect(at.server.calls.length).toBeGreaterThan(3);
    expect(at.server.writes).toEqual([]);
  });

  test('tasks.max under autoscaling, which the service rewrites', async () => {
    const Capacity = { AutoScaling: { McuCount: 1, MinWorkerCount: 1, MaxWorkerCount: 4 } };
    const stack = await running(a, {}, { Capacity });
    live().input.connectorConfiguration['tasks.max'] = '8';
    expect(await stack.deploy(orders(a, {}, { Capacity, Tags: { team: 'shop' } }))).toBe('UPDATE_COMPLETE');
    expect(at.server.writes).toEqual(['TagResource']);
  });
});

describe('a paused connector', () => {
  test.each([['configuration', { file: '/data/two' }, {}], ['worker settings', {}, { Capacity: { ProvisionedCapacity: { McuCount: 2, WorkerCount: 1 } } }]])(
    'stays paused when its %s changes', async (_, configuration, others) => {
      const stack = await running(a);
      await at.clients.connect.send(new PauseConnectorCommand({ connectorArn: live().arn }));
      await at.service.idle();
      expect(await stack.deploy(orders(a, configuration, others))).toBe('UPDATE_COMPLETE');
      expect(live()).toMatchObject({ state: 'PAUSED', input: { ...desiredMembers(others), connectorConfiguration: configuration } });
    });
});

describe('worker settings', () => {
  test('all that differ go in one call, and the default worker configuration comes back', async () => {
    const worker = await at.workerConfiguration('key.converter=x');
    const stack = await running(a);
    const Capacity = { ProvisionedCapacity: { McuCount: 2, WorkerCount: 2 } };
    expect(await stack.deploy(orders(b, {}, { Capacity, WorkerConfiguration: { WorkerConfigurationArn: worker, Revision: 1 } }))).toBe('UPDATE_COMPLETE');
    expect(updates()).toBe(1);
    expect(live().input).toMatchObject({ capacity: { provisionedCapacity: { workerCount: 2 } }, workerConfiguration: { workerConfigurationArn: worker, revision: 1 } });
    expect(await stack.deploy(orders(b, {}, { Capacity }))).toBe('UPDATE_COMPLETE');
    expect(live().input.workerConfiguration).toBeUndefined();
  });

  test('from provisioned to autoscaled, with the policies that an update must have', async () => {
    const stack = await running(a);
    expect(await stack.deploy(orders(a, {}, { Capacity: { AutoScaling: { McuCount: 1, MinWorkerCount: 1, MaxWorkerCount: 4 } } }))).toBe('UPDATE_COMPLETE');
    expect(live().input.capacity).toEqual({ autoScaling: {
      mcuCount: 1, minWorkerCount: 1, maxWorkerCount: 4, scaleInPolicy: { cpuUtilizationPercentage: 20 }, scaleOutPolicy: { cpuUtilizationPercentage: 80 },
    } });
  });
});

describe('meanwhile', () => {
  test('the connector is deleted: it is made again', async () => {
    const stack = await running(a);
    at.service.faults.before = (_, operation) => {
      if (operation === 'UpdateConnector') {
        at.service.connectors.clear();
        at.service.faults.before = undefined;
      }
      return undefined;
    };
    expect(await stack.deploy(orders(a, { file: '/data/two' }))).toBe('UPDATE_COMPLETE');
    expect(at.server.writes).toEqual(['UpdateConnector', 'CreateConnector']);
    expect(file()).toBe('/data/two');
  });

  test('somebody else updates it: their update ends first, then ours is made', async () => {
    const stack = await running(a);
    at.service.faults.before = (_, operation) => {
      if (operation === 'UpdateConnector') {
        at.service.faults.before = undefined;
        at.service.UpdateConnector({ connectorArn: live().arn, currentVersion: live().version, connectorConfiguration: { ...live().input.connectorConfiguration, file: '/data/theirs' } });
      }
      return undefined;
    };
    expect(await stack.deploy(orders(a, { file: '/data/two' }))).toBe('UPDATE_COMPLETE');
    expect(file()).toBe('/data/two');
    expect(live().operations).toHaveLength(2);
  });

  test('an operation of the service itself, that failed, is not ours', async () => {
    const stack = await running(a);
    at.service.faults.before = (_, operation) => {
      if (operation === 'DescribeConnector') {
        live().operations.unshift({
          connectorArn: live().arn, connectorOperationArn: `${live().arn}/scaling`, connectorOperationType: 'UPDATE_WORKER_SETTING', connectorOperationState: 'UPDATE_FAILED',
          originWorkerSetting: { capacity: live().input.capacity }, targetWorkerSetting: { capacity: live().input.capacity }, creationTime: new Date().toISOString(),
        });
        at.service.faults.before = undefined;
      }
      return undefined;
    };
    expect([await stack.deploy(orders(b)), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
    expect(live().operations.map(each => each.connectorOperationState)).toEqual(['UPDATE_COMPLETE', 'UPDATE_FAILED']);
  });

  test.each(['ListTagsForResource', 'DescribeConnector', 'ListConnectorOperations', 'DescribeConnectorOperation'])('the connector is gone when %s is called: it is made again', async (call) => {
    const stack = await running(a);
    let updated = false;
    at.service.faults.before = (_, operation) => {
      if (operation === call && (updated || call !== 'DescribeConnectorOperation')) {
        at.service.connectors.clear();
        at.service.faults.before = undefined;
      }
      updated ||= operation === 'UpdateConnector';
      return undefined;
    };
    expect([await stack.deploy(orders(a, { file: '/data/two' })), ...stack.reasons]).toEqual(['UPDATE_COMPLETE']);
    expect(at.server.writes).toContain('CreateConnector');
    expect(file()).toBe('/data/two');
  });

  test('what was refused in an earlier deploy says nothing about this one, whatever the clocks say', async () => {
    const ahead = () => Date.now() - 3600_000;
    const stack = at.stack(at.invoke(ahead));
    await stack.deploy(orders(a));
    at.service.faults.unhealthyEnd = 'ROLLBACK_COMPLETE';
    await stack.deploy(orders(a, { file: '/nonexistent/x' }));
    // the reason is mended outside; the same change again
    const { input } = live();
    live().operations[0].targetConnectorConfiguration.file = '/data/mended';
    expect(await stack.deploy(orders(a, { file: '/data/mended' }))).toBe('UPDATE_COMPLETE');
    expect(input.connectorConfiguration.file).toBe('/data/mended');
  });

  test('an older connector that is FAILED is deleted and made again', async () => {
    const stack = await running(a);
    live().state = 'FAILED';
    expect(await stack.deploy(orders(a, { file: '/data/two' }))).toBe('UPDATE_COMPLETE');
    expect(at.server.writes).toEqual(['DeleteConnector', 'CreateConnector']);
  });
});

describe('time', () => {
  test('after 55 minutes the deploy fails with the last state, and begins nothing any more', async () => {
    let now = Date.now();
    const stack = at.stack(at.invoke(() => now));
    await stack.deploy(orders(a));
    live().state = 'UPDATING';
    at.server.calls.length = 0;
    setTimeout(() => {
      now += 55 * 60_000;
    }, 200);
    setTimeout(() => {
      live().state = 'RUNNING';
    }, 600);
    expect(await stack.deploy(orders(a, { file: '/data/two' }))).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(stack.reasons[0]).toContain('Not finished after 55 minutes: the connector is UPDATING.');
    expect(updates()).toBe(0);
  });
});

describe('what an event says', () => {
  const SECRETS = ['hunter2-hunter2', 'tok-4711-4711', 'p@ss:word', 'S3cr3tKey99', 'jaas-secret-1', 'ak-very-private'];

  test('fits, on one line, and holds no secret', async () => {
    const configuration = {
      'file': `/nonexistent/${SECRETS[0]}`,
      'database.password': SECRETS[0],
      'api.token': SECRETS[1],
      'connection.password': SECRETS[2],
      'aws.secret.access.key': SECRETS[3],
      'sasl.jaas.config': `org.example.Login required username="u" password="${SECRETS[4]}";`,
      'private.key': SECRETS[5],
    };
    const said = jest.spyOn(console, 'log');
    const stack = await running(a);
    expect(await stack.deploy(orders(a, { ...configuration, file: `/nonexistent/${SECRETS.join('/')}/${'x'.repeat(3000)}?password=other-secret` }))).toBe('UPDATE_ROLLBACK_COMPLETE');
    const [reason] = stack.reasons;
    expect(Buffer.byteLength(reason)).toBeLessThanOrEqual(1024);
    expect(reason).not.toContain('\n');
    const everything = reason + said.mock.calls.flat().join();
    expect([...SECRETS, 'other-secret'].filter(secret => everything.includes(secret))).toEqual([]);
    expect(reason).not.toContain('at ');
  });

  test('without a CloudWatch log it says where the reason would be', async () => {
    const stack = at.stack();
    await stack.deploy(orders(a, { file: '/nonexistent/x' }, { LogDelivery: { WorkerLogDelivery: {} } }));
    expect(stack.reasons[0]).toContain('The reason is in the log of its workers, which does not go to CloudWatch Logs.');
  });

  test('an update without its version, for comparison, is refused by the stand-in', async () => {
    await running(a);
    const call = at.clients.connect.send(new UpdateConnectorCommand({ connectorArn: live().arn, currentVersion: 'K1', connectorConfiguration: { 'connector.class': 'x' } }));
    await expect(call).rejects.toThrow('the current version is');
  });
});
