import type { ConnectorOperationState, DescribeConnectorOperationResponse, DescribeConnectorResponse } from '@aws-sdk/client-kafkaconnect';
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { decide } from '../../../handlers/connector/decide';
import type { Situation, Wish } from '../../../handlers/connector/decide';
import { ownerOf, tagChange } from '../../../handlers/connector/owner';
import { BOOLEANS, desiredConnector, NUMBERS } from '../../../handlers/connector/properties';
import { MODEL } from '../../support/kafka-connect-service/shapes';
import { Fixture, LOG_GROUP, properties } from './fixture';

const ARN = 'arn:aws:kafkaconnect:eu-central-1:111122223333:connector/orders/1';
const wish: Wish = { desired: desiredConnector(properties('plugin')), formerTags: {}, isNew: false };
const NOW = Date.now();
const live = { ...wish.desired, connectorArn: ARN, connectorState: 'RUNNING', currentVersion: 'K1' } as DescribeConnectorResponse;
const situation = (others: Partial<DescribeConnectorResponse> = {}, operations: DescribeConnectorOperationResponse[] = [], rest: Partial<Situation> = {}): Situation =>
  ({ live: { ...live, ...others } as DescribeConnectorResponse, tags: {}, operations, known: { connectorArn: ARN }, now: NOW, ...rest });
const other = { connectorConfiguration: { ...wish.desired.connectorConfiguration, file: '/data/other' } };
const operation = (connectorOperationState: ConnectorOperationState, others: Partial<DescribeConnectorOperationResponse> = {}): DescribeConnectorOperationResponse => ({
  connectorOperationArn: connectorOperationState, connectorOperationState, connectorOperationType: 'UPDATE_CONNECTOR_CONFIGURATION', endTime: new Date(NOW - 3600_000),
  targetConnectorConfiguration: wish.desired.connectorConfiguration, ...others,
});

describe('the state table', () => {
  const rows: [string, Situation, string][] = [
    ...['CREATING', 'UPDATING', 'DELETING', 'RESTARTING', 'PAUSING', 'RESUMING'].map((connectorState): [string, Situation, string] =>
      [connectorState, situation({ connectorState } as never), 'wait']),
    ['RUNNING, as desired', situation(), 'done'],
    ['PAUSED, as desired', situation({ connectorState: 'PAUSED' }), 'done'],
    ['RUNNING, another configuration', situation(other), 'update'],
    ['PAUSED, another configuration', situation({ connectorState: 'PAUSED', ...other }), 'update'],
    ['our operation is pending', situation(other, [operation('PENDING')]), 'wait'],
    ['our operation is being rolled back', situation(other, [operation('ROLLBACK_IN_PROGRESS')]), 'wait'],
    ...(['UPDATE_FAILED', 'ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'] as const).map((state): [string, Situation, string] =>
      [`our operation is ${state}`, situation(other, [operation(state)]), 'fail']),
    ['our operation is complete but has no effect', situation(other, [operation('UPDATE_COMPLETE')]), 'fail'],
    ['our operation has just been completed', situation(other, [operation('UPDATE_COMPLETE', { endTime: new Date(NOW) })]), 'wait'],
    ['an operation of others failed', situation(other, [operation('UPDATE_FAILED', { targetConnectorConfiguration: { other: '1' } })]), 'update'],
    ['others changed it after us', situation(other, [operation('UPDATE_COMPLETE', { targetConnectorConfiguration: { other: '1' } }), operation('UPDATE_COMPLETE')]), 'update'],
    ['others change it again and again', situation(other, [operation('UPDATE_COMPLETE', { targetConnectorConfiguration: { other: '1' } }),
      operation('UPDATE_COMPLETE'), operation('UPDATE_COMPLETE'), operation('UPDATE_COMPLETE')]), 'fail'],
    ['FAILED, made by this request', situation({ connectorState: 'FAILED' }, [], { known: {} }), 'fail'],
    ['FAILED, older', situation({ connectorState: 'FAILED' }), 'delete'],
    ['another role', situation({ serviceExecutionRoleArn: 'another' }), 'delete'],
    ['made by this request, with another role', situation({ serviceExecutionRoleArn: 'another' }, [], { known: {} }), 'fail'],
    ['a tag of others', situation({}, [], { tags: { cost: '42' } }), 'done'],
    ['a state that is not known yet', situation({ connectorState: 'SLEEPING' as never }), 'wait'],
  ];
  test.each(rows)('%s', (_, given, kind) => {
    expect(decide(wish, given).kind).toBe(kind);
  });

  test('only the settings that differ are updated', () => {
    const step = decide(wish, situation({ capacity: { provisionedCapacity: { mcuCount: 2, workerCount: 1 } }, ...other }));
    expect(step).toMatchObject({ kind: 'update', change: { capacity: { provisionedCapacity: { mcuCount: 1, workerCount: 1 } } } });
    expect(Object.keys((step as { change: object }).change)).toEqual(['capacity']);
  });
});

describe('properties', () => {
  test('a list of tags, as CloudFormation has it, becomes the map of the service', () => {
    expect(desiredConnector({ Tags: [{ Key: 'team', Value: 'shop' }, { Key: 'Key', Value: 1 }] }).tags).toEqual({ team: 'shop', Key: '1' });
    expect(desiredConnector({}).tags).toEqual({});
  });

  /** The members below a shape, by type. */
  const members = (shape: string, type: string): string[] => Object.entries(MODEL.shapes[shape].members).flatMap(([name, member]) => {
    const inner = member.type.replace(/[[\]]/g, '');
    return member.type === type ? [name] : MODEL.shapes[inner] === undefined ? [] : members(inner, type);
  });

  test('numbers and booleans are those of the model', () => {
    expect([...NUMBERS].sort()).toEqual([...new Set(members('CreateConnectorRequest', 'number'))].sort());
    expect([...BOOLEANS].sort()).toEqual([...new Set(members('CreateConnectorRequest', 'boolean'))].sort());
  });

  test('each property of the resource type is a member of the request, under the same name', () => {
    const [type] = loadAwsServiceSpecSync().lookup('resource', 'cloudFormationType', 'equals', 'AWS::KafkaConnect::Connector');
    const names = Object.keys(type.properties);
    expect(names.length).toBeGreaterThan(10);
    expect(Object.keys(desiredConnector(Object.fromEntries(names.map(name => [name, {}])))).sort()).toEqual(Object.keys(MODEL.shapes.CreateConnectorRequest.members).sort());
  });
});

describe('owner', () => {
  test('fits into a tag, and is another one for each resource', () => {
    const stackId = `arn:aws:cloudformation:ap-southeast-2:111122223333:stack/${'s'.repeat(128)}/12345678-1234-1234-1234-123456789012`;
    const owners = ['Orders', `Orders${'x'.repeat(200)}`, `Orders${'x'.repeat(201)}`].map(id => ownerOf(stackId, id));
    expect(new Set(owners).size).toBe(3);
    owners.forEach(owner => expect(owner.length).toBeLessThanOrEqual(256));
  });

  test('its tag is never taken away, whatever a template says', () => {
    expect(tagChange({ 'cdk-msk-connect:owner': 'us', 'a': '1' }, {}, { 'cdk-msk-connect:owner': 'x', 'a': '1', 'b': '2' })).toEqual({ add: {}, remove: ['a'] });
  });
});

describe('the first error of the log', () => {
  let at: Fixture;
  let plugin: string;
  beforeEach(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => { /* the handler's log */ });
    at = await Fixture.start();
    plugin = await at.plugin('a.zip');
  });
  afterEach(() => at.stop());

  const refusedAmid = async (...messages: [number, string][]) => {
    const stack = at.stack();
    await stack.deploy({ Orders: { properties: properties(plugin) } });
    at.service.faults.before = (_, name) => {
      if (name === 'UpdateConnector') {
        at.service.log.push(...messages.map(([offset, message]) => ({ timestamp: Date.now() + offset, logGroup: LOG_GROUP, stream: 's', message })));
      }
      return undefined;
    };
    await stack.deploy({ Orders: { properties: properties(plugin, { file: '/nonexistent/x' }) } });
    return stack.reasons[0];
  };

  test('is of this connector, where others log into the same group', async () => {
    expect(await refusedAmid([10, '[Worker-1] [2026-11-29 10:00:00,000] ERROR [payments|task-0] Boom\nCaused by: java.lang.Other: theirs'])).toContain('NoSuchFileException');
  });

  test('is not older than the change', async () => {
    expect(await refusedAmid([-1000, '[Worker-1] [2026-11-29 10:00:00,000] ERROR [orders|task-0] Earlier\nCaused by: java.lang.Other: earlier'])).not.toContain('earlier');
  });

  test('may be spread over events', async () => {
    const reason = await refusedAmid([10, '[Worker-1] [2026-11-29 10:00:00,000] ERROR [orders|worker] Could not connect (org.apache.kafka.X:12)'], [11, '\tat a.b(C.java:1)'],
      [12, 'Caused by: java.net.UnknownHostException: db.example.com']);
    expect(reason).toContain('ERROR [orders|worker] Could not connect Caused by: java.net.UnknownHostException: db.example.com');
  });
});
