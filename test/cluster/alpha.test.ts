import { InstanceClass, InstanceSize, InstanceType } from 'aws-cdk-lib/aws-ec2';
import { Stage } from '../connectors/stage';

/** The alpha as it is, or another one. */
const NAME = '@aws-cdk/aws-msk-alpha';
const FIX = 'install @aws-cdk/aws-msk-alpha 2.268.0-alpha.0 or later, or attach a cluster that is there by its ARN (KafkaCluster.fromClusterArn)';

/** The cluster room, loaded beside another alpha. */
function roomWith(alpha: () => object): typeof import('../../src/cluster') {
  let room!: typeof import('../../src/cluster');
  jest.isolateModules(() => {
    jest.doMock(NAME, alpha);
    room = require('../../src/cluster');
  });
  return room;
}

const missing = () => {
  throw Object.assign(new Error(`Cannot find module '${NAME}'\nRequire stack: ...`), { code: 'MODULE_NOT_FOUND' });
};
const without = (...names: string[]) => () => Object.fromEntries(Object.entries(jest.requireActual(NAME)).filter(([name]) => !names.includes(name)));
afterEach(() => {
  jest.dontMock(NAME);
  jest.resetModules();
});

test.each(['ProvisionedCluster', 'ExpressCluster', 'ServerlessCluster'] as const)('%s without the alpha is one sentence', (kind) => {
  const { stack, vpc } = new Stage();
  const room = roomWith(missing);
  expect(() => new room[kind](stack, 'Made', { vpc })).toThrow(`Shop/Made requires ${NAME}, which is not installed; ${FIX}`);
});

test('an alpha that is too old is one sentence, with what it lacks', () => {
  const { stack, vpc } = new Stage();
  const room = roomWith(without('BrokerType'));
  expect(() => new room.ExpressCluster(stack, 'Express', { vpc })).toThrow(new RegExp(`^Shop/Express requires ${NAME}, whose version \\d+\\.\\d+\\.\\d+-alpha\\.0 is too old: it lacks BrokerType\\.EXPRESS; install`));
  // what needs none of it is made
  new room.ProvisionedCluster(stack, 'Provisioned', { vpc, instanceType: InstanceType.of(InstanceClass.M7G, InstanceSize.LARGE) });
});

test('an alpha that does not load says itself why', () => {
  const { stack, vpc } = new Stage();
  const room = roomWith(() => {
    throw Object.assign(new Error('Cannot find module \'aws-cdk-lib/aws-something\''), { code: 'MODULE_NOT_FOUND' });
  });
  expect(() => new room.ServerlessCluster(stack, 'Made', { vpc })).toThrow('Cannot find module \'aws-cdk-lib/aws-something\'');
});
