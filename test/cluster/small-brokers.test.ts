import { evaluateFleet } from '../../src/checks/evaluate';
import type { ConnectorDeployment } from '../../src/model';
import { Text } from '../../src/model';
import { smallBrokers } from '../../src/checks/rules/cluster/small-brokers';

const deployment = (name: string, tasks: string, rest: Partial<ConnectorDeployment> = {}): ConnectorDeployment => ({
  name,
  source: name,
  scope: 'deployment',
  clientAuthentication: Text.literal('IAM'),
  cluster: { arn: Text.reference('Cluster'), instanceType: Text.literal('kafka.t3.small') },
  configuration: new Map([['tasks.max', Text.literal(tasks)]]),
  ...rest,
});
const messages = (...deployments: ConnectorDeployment[]) =>
  [...evaluateFleet([smallBrokers], deployments).values()].flat().map(({ severity, message }) => `${severity}: ${message}`);

describe('small brokers with many IAM clients', () => {
  test('are a warning, over all connectors of a cluster', () => {
    const message = 'warning: 5 tasks and workers connect with IAM to brokers of type t3.small, which accept 4 new connections per second';
    expect(messages(deployment('a', '2'), deployment('b', '1'))).toEqual([message, message]);
  });

  test('count the cap of autoscaled tasks and workers', () => {
    expect(messages(deployment('a', '1', { capacity: { autoscaled: { maxWorkerCount: 4, maxAutoscalingTaskCount: 8 } } })))
      .toEqual([expect.stringContaining('12 tasks and workers')]);
  });

  test.each<[string, Partial<ConnectorDeployment>]>([
    ['on larger brokers', { cluster: { arn: Text.reference('Cluster'), instanceType: Text.literal('kafka.m7g.large') } }],
    ['without IAM', { clientAuthentication: Text.literal('NONE') }],
    ['of unknown size', { cluster: { arn: Text.reference('Cluster') } }],
  ])('are no finding %s', (_, rest) => {
    expect(messages(deployment('a', '20', rest))).toEqual([]);
  });

  test('few clients are no finding, nor many on different clusters', () => {
    expect(messages(deployment('a', '3'))).toEqual([]);
    expect(messages(deployment('a', '2'), deployment('b', '2', { cluster: { arn: Text.reference('Other'), instanceType: Text.literal('kafka.t3.small') } })))
      .toEqual([]);
  });
});
