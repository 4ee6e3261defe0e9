import type { Json, PlacedResource, Stacks } from '../../adapters';
import { at, list } from '../../adapters';
import type { Diagram } from './graph';
import { idOf, plainName } from './names';
import { boxOf, CLUSTERS, DRAWN_TYPES, items } from './resources';

type Draw = (stacks: Stacks, diagram: Diagram, resource: PlacedResource) => void;

/** What moves records of Kafka without a connector. */
const DRAW: Readonly<Record<string, Draw>> = {
  'AWS::MSK::Topic': (stacks, diagram, topic) => {
    const name = plainName(stacks.text(topic, topic.properties.TopicName));
    clustersBehind(stacks, diagram, topic, topic.properties.ClusterArn).forEach(cluster => name !== undefined && diagram.addTopic(cluster, name));
  },
  'AWS::Lambda::EventSourceMapping': (stacks, diagram, mapping) => {
    const { EventSourceArn, FunctionName, Topics } = mapping.properties;
    const functions = drawnBehind(stacks, diagram, mapping, FunctionName);
    const topics = namesIn(stacks, mapping, Topics);
    clustersBehind(stacks, diagram, mapping, EventSourceArn).forEach(cluster => functions.forEach(to => carry(diagram, cluster, to, topics)));
  },
  'AWS::Pipes::Pipe': (stacks, diagram, pipe) => {
    const { Source, Target, SourceParameters } = pipe.properties;
    const box = serviceBox(diagram, pipe, 'EventBridge pipe');
    const topics = namesIn(stacks, pipe, topicNamesBelow(SourceParameters));
    clustersBehind(stacks, diagram, pipe, Source).forEach(cluster => carry(diagram, cluster, box, topics));
    drawnBehind(stacks, diagram, pipe, Target).forEach(to => diagram.connect(box, to));
  },
  'AWS::KinesisFirehose::DeliveryStream': (stacks, diagram, stream) => {
    const source = inside(stream.properties.MSKSourceConfiguration);
    const clusters = clustersBehind(stacks, diagram, stream, source.MSKClusterARN);
    if (clusters.length === 0) {
      return;
    }
    const box = boxOf(stacks, diagram, stream);
    clusters.forEach(cluster => carry(diagram, cluster, box, namesIn(stacks, stream, source.TopicName)));
    const destinations = Object.entries(stream.properties).filter(([key]) => key.endsWith('DestinationConfiguration')).map(([, value]) => value);
    drawnBehind(stacks, diagram, stream, destinations, 'AWS::Lambda::Function').forEach(to => diagram.connect(box, to));
  },
  'AWS::IoT::TopicRule': (stacks, diagram, rule) => {
    const actions = items(inside(rule.properties.TopicRulePayload).Actions).map(action => inside(action.Kafka));
    for (const action of actions.filter(({ Topic }) => Topic !== undefined)) {
      const box = serviceBox(diagram, rule, 'AWS IoT rule');
      const clusters = clustersBehind(stacks, diagram, rule, inside(action.ClientProperties)['bootstrap.servers']);
      clusters.forEach(cluster => carry(diagram, box, cluster, namesIn(stacks, rule, action.Topic)));
    }
  },
  'AWS::MSK::Replicator': (stacks, diagram, replicator) => {
    const box = serviceBox(diagram, replicator, 'Amazon MSK Replicator');
    for (const info of items(replicator.properties.ReplicationInfoList)) {
      clustersBehind(stacks, diagram, replicator, info.SourceKafkaClusterArn).forEach(from => diagram.connect(from, box));
      clustersBehind(stacks, diagram, replicator, info.TargetKafkaClusterArn).forEach(to => diagram.connect(box, to));
    }
  },
  'AWS::MSK::Channel': (stacks, diagram, channel) => {
    const box = serviceBox(diagram, channel, 'Amazon MSK channel');
    const topics = stacks.behind(channel, channel.properties.TopicConfigurationList).filter(({ type }) => type === 'AWS::MSK::Topic');
    const names = topics.flatMap(topic => plainName(stacks.text(topic, topic.properties.TopicName)) ?? []);
    clustersBehind(stacks, diagram, channel, channel.properties.ClusterArn).forEach(cluster => carry(diagram, cluster, box, names));
    const destinations = Object.entries(channel.properties).filter(([key]) => key.endsWith('DestinationConfiguration')).map(([, value]) => value);
    drawnBehind(stacks, diagram, channel, destinations).forEach(to => diagram.connect(box, to));
  },
  'AWS::MSK::VpcConnection': (stacks, diagram, connection) => {
    const box = serviceBox(diagram, connection, 'private connection from another VPC');
    clustersBehind(stacks, diagram, connection, connection.properties.TargetClusterArn).forEach(cluster => diagram.connect(cluster, box));
  },
};

/** Draws what moves records of Kafka without a connector. */
export function drawIntegrations(stacks: Stacks, diagram: Diagram): void {
  Object.entries(DRAW).forEach(([type, draw]) => stacks.ofType(type).forEach(resource => draw(stacks, diagram, resource)));
}

function serviceBox(diagram: Diagram, resource: PlacedResource, what: string): string {
  return diagram.add({ id: resource.key, kind: 'service', title: idOf(resource), lines: [what] });
}

function clustersBehind(stacks: Stacks, diagram: Diagram, from: PlacedResource, value: unknown): string[] {
  return stacks.leadsTo(from, value, CLUSTERS, 1).map(cluster => boxOf(stacks, diagram, cluster));
}

function drawnBehind(stacks: Stacks, diagram: Diagram, from: PlacedResource, value: unknown, ...except: string[]): string[] {
  return stacks.behind(from, value).filter(({ type }) => DRAWN_TYPES.includes(type) && !CLUSTERS.includes(type) && !except.includes(type))
    .map(resource => boxOf(stacks, diagram, resource));
}

/** By its topics, or whatever they are where they are not known. */
function carry(diagram: Diagram, from: string, to: string, topics: readonly string[]): void {
  const cluster = diagram.isCluster(from) ? from : to;
  topics.forEach(topic => diagram.addTopic(cluster, topic));
  (topics.length === 0 ? [undefined] : topics).forEach(topic => diagram.connect(from, to, topic));
}

function namesIn(stacks: Stacks, from: PlacedResource, value: unknown): string[] {
  return (list(value) ?? [value]).flatMap(each => plainName(stacks.text(from, each)) ?? []);
}

/** The parameters of a source have another name for each kind of it. */
function topicNamesBelow(parameters: unknown): unknown {
  return Object.values(inside(parameters)).map(each => inside(each).TopicName).filter(each => each !== undefined);
}

function inside(value: unknown): Json {
  const holder = at(value);
  return holder === undefined || holder === 'unknown' ? {} : holder;
}
