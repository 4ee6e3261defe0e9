import { Template } from '../../src/adapters/template/template';
import { clusterNotes } from '../../src/cli/diff/cluster';

const template = (properties: Record<string, unknown>) =>
  new Template({ Resources: { Kafka: { Type: 'AWS::MSK::Cluster', Properties: properties } } } as never);
const messages = (before: Record<string, unknown>, after: Record<string, unknown>) => clusterNotes(template(before), template(after)).map(({ message }) => message);

describe('a cluster that changes', () => {
  test('in two kinds at once is refused by the service', () => {
    expect(messages(
      { NumberOfBrokerNodes: 3, BrokerNodeGroupInfo: { InstanceType: 'kafka.m7g.large' } },
      { NumberOfBrokerNodes: 6, BrokerNodeGroupInfo: { InstanceType: 'kafka.m7g.xlarge' } },
    )).toEqual(['the cluster changes its number of brokers and its broker type at the same time, '
      + 'but Amazon MSK accepts one kind of change per update; deploy them one after the other']);
  });

  test('in one kind is not, nor in tags beside it', () => {
    expect(messages(
      { KafkaVersion: '3.8.x', ConfigurationInfo: { Revision: 1 } },
      { KafkaVersion: '3.9.x', ConfigurationInfo: { Revision: 2 }, Tags: { team: 'shop' } },
    )).toEqual([]);
    expect(messages({ EnhancedMonitoring: 'DEFAULT' }, { EnhancedMonitoring: 'PER_BROKER', LoggingInfo: { BrokerLogs: {} } })).toEqual([]);
  });
});
