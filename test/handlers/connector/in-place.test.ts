import { Fixture, LOG_GROUP, properties } from './fixture';

let at: Fixture;
let plugin: string;
beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => { /* the handler's log */ });
  at = await Fixture.start();
  plugin = await at.plugin('a.zip');
});
afterEach(() => at.stop());

const live = () => at.service.named('orders')!;

describe('changes in place', () => {
  test('a connector is created with the owner tag and its ARN as attribute', async () => {
    const stack = at.stack();
    expect(await stack.deploy({ Orders: { properties: properties(plugin, {}, { Tags: { team: 'shop' } }) } })).toBe('CREATE_COMPLETE');
    expect(live()).toMatchObject({ state: 'RUNNING', tags: { 'team': 'shop', 'cdk-msk-connect:owner': `${stack.stackId}/Orders` } });
    expect(stack.data.get('Orders')).toEqual({ ConnectorArn: live().arn });
    expect(live().input.capacity).toEqual({ provisionedCapacity: { mcuCount: 1, workerCount: 1 } });
  });

  test('a changed configuration keeps the ARN', async () => {
    const stack = at.stack();
    await stack.deploy({ Orders: { properties: properties(plugin) } });
    const { arn } = live();
    expect(await stack.deploy({ Orders: { properties: properties(plugin, { file: '/data/two' }) } })).toBe('UPDATE_COMPLETE');
    expect(live()).toMatchObject({ arn, state: 'RUNNING', input: { connectorConfiguration: { file: '/data/two' } } });
    expect(live().operations.map(each => each.connectorOperationState)).toEqual(['UPDATE_COMPLETE']);
  });

  test('a refused configuration fails with state and first cause; the roll-back finds nothing to do', async () => {
    const stack = at.stack();
    await stack.deploy({ Orders: { properties: properties(plugin) } });
    const { arn } = live();
    expect(await stack.deploy({ Orders: { properties: properties(plugin, { file: '/nonexistent/x' }) } })).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(stack.reasons).toHaveLength(1);
    expect(stack.reasons[0]).toContain('MSK Connect did not accept the new configuration (ROLLBACK_COMPLETE); the connector runs as before.');
    expect(stack.reasons[0]).toContain(`First error in ${LOG_GROUP}: ERROR [orders|task-0] WorkerSinkTask`);
    expect(stack.reasons[0]).toContain('Caused by: java.nio.file.NoSuchFileException: /nonexistent/x');
    expect(stack.reasons[0]).toContain('NoSuchFileException: /nonexistent/x - which means: the connector works with a file of the worker');
    expect(live()).toMatchObject({ arn, input: { connectorConfiguration: { file: '/data/one' } } });
    expect(at.server.writes.filter(name => name === 'UpdateConnector')).toHaveLength(1);
  });
});
