import { CfnParameter, Duration, Size } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { BrokerConfiguration } from '../../src/cluster';
import type { BrokerConfigurationProps } from '../../src/cluster';
import { stage } from './stage';

const CONFIGURATION = 'AWS::MSK::Configuration';

describe('BrokerConfiguration', () => {
  let stack: Stack;
  beforeEach(() => ({ stack } = stage()));
  const make = (props: BrokerConfigurationProps = {}) => new BrokerConfiguration(stack, 'Configuration', props);

  test('writes typed and other properties, sorted', () => {
    make({
      autoCreateTopics: true,
      defaultPartitions: 6,
      retention: Duration.days(7),
      retentionSize: Size.gibibytes(1),
      maxMessageSize: Size.mebibytes(2),
      minInsyncReplicas: 1,
      uncleanLeaderElection: true,
      allowEveryoneIfNoAclFound: false,
      properties: { 'log.segment.bytes': '536870912' },
    });
    Template.fromStack(stack).hasResourceProperties(CONFIGURATION, {
      ServerProperties: [
        'allow.everyone.if.no.acl.found=false', 'auto.create.topics.enable=true', 'default.replication.factor=3', 'log.retention.bytes=1073741824',
        'log.retention.ms=604800000', 'log.segment.bytes=536870912', 'message.max.bytes=2097152', 'min.insync.replicas=1', 'num.partitions=6',
        'unclean.leader.election.enable=true', '',
      ].join('\n'),
      KafkaVersionsList: Match.absent(),
    });
  });

  test('what the user sets goes before the defaults, by either name', () => {
    make({ properties: { 'default.replication.factor': '2' } });
    Template.fromStack(stack).hasResourceProperties(CONFIGURATION, {
      ServerProperties: Match.stringLikeRegexp('default.replication.factor=2\nmin.insync.replicas=1\n'),
    });
  });

  test('has a stable name that the service takes', () => {
    make();
    const [resource] = Object.values(Template.fromStack(stack).findResources(CONFIGURATION));
    expect(resource.Properties.Name).toMatch(/^[0-9A-Za-z][0-9A-Za-z-]*$/);
  });

  test('fails for a contradiction, naming both', () => {
    expect(() => make({ autoCreateTopics: true, properties: { 'auto.create.topics.enable': 'false' } }))
      .toThrow('auto.create.topics.enable is true by its own property and false in `properties`; remove one of them');
  });

  test('fails for more replicas in sync than there are', () => {
    expect(() => make({ defaultReplicationFactor: 2, minInsyncReplicas: 3 })).toThrow('the broker configuration requires 3 in-sync replicas of 2');
  });

  test.each(['broker.id', 'listeners', 'zookeeper.connect'])('fails for %s, which the service sets', key => {
    expect(() => make({ properties: { [key]: 'x' } })).toThrow(`the server property ${key} cannot be set: the service sets it itself`);
  });

  test('tokens trip no check', () => {
    const parameter = new CfnParameter(stack, 'Replicas');
    expect(() => make({ properties: { 'default.replication.factor': parameter.valueAsString } })).not.toThrow();
  });
});
