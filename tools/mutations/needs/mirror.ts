import { ofType, target } from '../template';
import type { Json, TemplateJson } from '../template';
import type { Need } from './need';

const WHY = 'MirrorMaker 2 opens clients of its own to both clusters (https://kafka.apache.org/37/documentation.html#georeplication, classes MirrorSourceConnector and MirrorCheckpointConnector)';

/** What MirrorMaker 2 needs at the cluster that it reads and at the one that it writes, topic by topic. */
export function mirrorNeeds(template: TemplateJson): Need[] {
  return ofType(template, /^AWS::KafkaConnect::Connector$/).flatMap(([, { Properties = {} }]) => {
    const options = Properties.ConnectorConfiguration as Json;
    const of = /mirror\.Mirror(Source|Checkpoint|Heartbeat)Connector$/.exec(String(options['connector.class']))?.[1];
    const role = target(Properties.ServiceExecutionRoleArn);
    return of === undefined ? [] : needsOf(of, options, template).map(([cluster, type, name, ...actions]) => ({
      role, actions: actions.map(action => `kafka-cluster:${action}`), on: type === 'cluster' ? `{"Ref":"${cluster}"}` : pattern(cluster, type, name), why: WHY,
    }));
  });
}

function pattern(cluster: string, type: string, name: string): string {
  return `{"Ref":"${cluster}"}]}]},":${type}/",{"Fn::Select":[1,{"Fn::Split":[":cluster/",{"Ref":"${cluster}"}]}]},"/${name}"`;
}

type Row = [cluster: string, type: string, name: string, ...actions: string[]];

function needsOf(of: string, options: Json, template: TemplateJson): Row[] {
  const clusterAt = (side: string) => target(template.Resources[target(options[`${side}.cluster.bootstrap.servers`])]?.Properties?.ClusterArn);
  const [source, to] = [clusterAt('source'), clusterAt('target')];
  const alias = String(options['source.cluster.alias']);
  const topics = String(options.topics ?? '').split(',').filter(each => each !== '');
  const both: Row[] = [[source, 'cluster', '', 'Connect', 'DescribeCluster'], [to, 'cluster', '', 'Connect', 'DescribeCluster', 'WriteDataIdempotently']];
  switch (of) {
    case 'Source': return [
      ...both,
      ...topics.flatMap((topic): Row[] => [
        [source, 'topic', topic, 'DescribeTopic', 'DescribeTopicDynamicConfiguration', 'ReadData'],
        [to, 'topic', topic, 'CreateTopic', 'DescribeTopic', 'WriteData', 'AlterTopic', 'AlterTopicDynamicConfiguration', 'DescribeTopicDynamicConfiguration'],
      ]),
      [to, 'topic', `mm2-offset-syncs.${alias}.internal`, 'CreateTopic', 'DescribeTopic', 'WriteData'],
    ];
    case 'Checkpoint': return [
      ...both,
      [to, 'topic', `${alias}.checkpoints.internal`, 'CreateTopic', 'DescribeTopic', 'WriteData', 'ReadData'],
      [to, 'topic', `mm2-offset-syncs.${alias}.internal`, 'DescribeTopic', 'ReadData'],
      ...topics.flatMap((topic): Row[] => [[source, 'topic', topic, 'DescribeTopic'], [to, 'topic', topic, 'DescribeTopic', 'ReadData']]),
      ...String(options.groups).split(',').flatMap((group): Row[] => [[source, 'group', group, 'DescribeGroup'], [to, 'group', group, 'AlterGroup', 'DescribeGroup']]),
    ];
    default: return [...both, [to, 'topic', 'heartbeats', 'CreateTopic', 'DescribeTopic', 'WriteData']];
  }
}
