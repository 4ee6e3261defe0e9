import { Template as Assembled } from 'aws-cdk-lib/assertions';
import { topicsOf } from '../../src/adapters/template/topics';
import { Template } from '../../src/adapters/template/template';
import { KafkaCluster, KafkaTopic } from '../../src/cluster';
import { newStack } from '../support/surroundings';

test('the settings of a topic in a template are read as this library writes them', () => {
  const stack = newStack('Stack');
  const cluster = KafkaCluster.fromClusterArn(stack, 'Cluster', 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/12345678-1234-1234-1234-123456789012-2');
  KafkaTopic.forOffsets(stack, 'Offsets', { cluster, topicName: 'offsets' });
  const [topic] = topicsOf(new Template(Assembled.fromStack(stack).toJSON() as never));
  expect([...topic.config!].map(([key, value]) => `${key}=${value}`)).toEqual(['cleanup.policy=compact']);
});
