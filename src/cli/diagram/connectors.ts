import type { PlacedResource, Stacks } from '../../adapters';
import { at } from '../../adapters';
import { mayBeSecretName, simpleName } from '../../catalog';
import { dialedHosts, kindOf, literal, redactor } from '../../checks';
import { connectorOf, writtenTopics } from '../../families';
import type { ConnectorDeployment } from '../../model';
import { parseArn, Text } from '../../model';
import type { Diagram, DiagramNode } from './graph';
import { counted, hostOf, idOf, plainName } from './names';
import { networkOf } from './networks';
import { boxOf, CLUSTERS, DRAWN_TYPES, engineNamed } from './resources';

/** The servers of the clusters between which topics are copied. */
const OTHER_SERVERS = /^(source|target)\.(cluster\.)?bootstrap\.servers$/;
/** Options that name something of the other end which is no host. Only names are taken of them. */
const NAMES = /(bucket(\.name)?|_bucket|queue(\.name)?|streamName|stream\.name|function\.name|table\.name|deliveryStream|eventbus\.arn)$/i;

/** A connector with its topics and its other end. */
export function drawConnector(stacks: Stacks, diagram: Diagram, deployment: ConnectorDeployment, resource: PlacedResource): void {
  const vpc = at(resource.properties, 'KafkaCluster', 'ApacheKafkaCluster', 'Vpc');
  const network = networkOf(stacks, diagram, resource, vpc === undefined || vpc === 'unknown' ? undefined : vpc.Subnets);
  const title = plainName(deployment.connectorName) ?? idOf(resource);
  const connector = diagram.add({ id: resource.key, kind: 'connector', title, lines: linesOf(stacks, deployment, resource), network });
  const cluster = clusterBox(stacks, diagram, deployment, network);
  const isSource = kindOf(deployment) === 'source';
  const topics = topicsOf(deployment, isSource).filter(topic => plainName(Text.literal(topic)) !== undefined && isShown(deployment, topic));
  for (const topic of topics.length === 0 ? [undefined] : topics) {
    if (topic !== undefined) {
      diagram.addTopic(cluster, topic);
    }
    diagram.connect(isSource ? connector : cluster, isSource ? cluster : connector, topic);
  }
  for (const { box, to = !isSource } of otherEnds(stacks, diagram, deployment, { cluster, connector })) {
    diagram.connect(to ? connector : box, to ? box : connector);
  }
}

/** Whether nothing of it is a secret of the connector. */
function isShown(deployment: ConnectorDeployment, text: string): boolean {
  return redactor(deployment)(text) === text;
}

function topicsOf(deployment: ConnectorDeployment, isSource: boolean): string[] {
  return isSource ? writtenTopics(deployment).flatMap(topic => topic.literal ?? [])
    : (literal(deployment, 'topics') ?? '').split(',').map(topic => topic.trim()).filter(topic => topic !== '');
}

/** What a connector is, how much of it, and who it is in AWS. */
function linesOf(stacks: Stacks, deployment: ConnectorDeployment, resource: PlacedResource): string[] {
  const className = literal(deployment, 'connector.class');
  const pattern = literal(deployment, 'topics.regex');
  const given = resource.properties.ServiceExecutionRoleArn;
  const [role] = stacks.behind(resource, given);
  const roleName = role === undefined ? parseArn(stacks.text(resource, given)?.literal ?? '')?.resource.replace(/^role\//, '') : idOf(role);
  return [
    ...className === undefined ? [] : [connectorOf(className)?.title ?? simpleName(className)],
    ...capacityOf(deployment),
    ...roleName === undefined ? [] : [`role ${roleName}`],
    ...pattern === undefined || plainPattern(pattern) === undefined ? [] : [`topics like ${pattern}`],
  ];
}

function plainPattern(pattern: string): string | undefined {
  return /^[\w.\\*+?|()[\]^$-]{1,256}$/.test(pattern) ? pattern : undefined;
}

function capacityOf({ capacity }: ConnectorDeployment): string[] {
  const { provisioned, autoscaled } = capacity ?? {};
  const workers = provisioned?.workerCount !== undefined ? counted(provisioned.workerCount, 'worker')
    : autoscaled?.minWorkerCount !== undefined && autoscaled.maxWorkerCount !== undefined
      ? `${autoscaled.minWorkerCount} to ${counted(autoscaled.maxWorkerCount, 'worker')}` : undefined;
  const units = (provisioned ?? autoscaled)?.mcuCount;
  return workers === undefined ? [] : [units === undefined ? workers : `${workers} of ${counted(units, 'MCU')}`];
}

/** The cluster of the templates, or what is known of another one. */
function clusterBox(stacks: Stacks, diagram: Diagram, { cluster, bootstrapServers }: ConnectorDeployment, network: string | undefined): string {
  const [resource] = stacks.named(cluster?.arn).filter(({ type }) => CLUSTERS.includes(type));
  if (resource !== undefined) {
    return boxOf(stacks, diagram, resource);
  }
  const name = parseArn(cluster?.arn?.literal ?? '')?.resource.split('/')[1];
  const host = hostOf(bootstrapServers?.literal?.split(',')[0] ?? '');
  return diagram.add({
    id: `cluster ${cluster?.arn?.identity ?? bootstrapServers?.identity ?? ''}`,
    kind: 'cluster',
    title: name ?? 'Kafka cluster',
    lines: ['defined elsewhere', ...name === undefined && host !== undefined ? [host] : []],
    // brokers are reached within the network of the connector
    network,
  });
}

interface Ends {
  readonly cluster: string;
  readonly connector: string;
}

interface OtherEnd {
  readonly box: string;
  /** Whether data goes there, where the option tells it, whatever the kind of the connector is. */
  readonly to?: boolean;
}

/** What a connector reads from or writes to besides its cluster. */
function otherEnds(stacks: Stacks, diagram: Diagram, deployment: ConnectorDeployment, { cluster, connector }: Ends): OtherEnd[] {
  const found = [...deployment.configuration ?? []].flatMap(([key, value]) => stacks.named(value).flatMap(each => drawnFor(stacks, each))
    .map(each => ({ box: boxOf(stacks, diagram, each), ...key.startsWith('target.') && { to: true } })));
  const other = [...found.filter(({ box }) => box !== cluster), ...otherClusters(diagram, deployment)];
  const node = other.length > 0 || copiesTopics(deployment) ? undefined : elsewhere(deployment, connector);
  return node === undefined ? other : [{ box: diagram.add(node) }];
}

/** Of what looks up the brokers of a cluster, the cluster. */
function drawnFor(stacks: Stacks, resource: PlacedResource): PlacedResource[] {
  return DRAWN_TYPES.includes(resource.type) ? [resource]
    : resource.type === 'Custom::KafkaBootstrapBrokers' ? stacks.leadsTo(resource, resource.properties.ClusterArn, CLUSTERS, 0) : [];
}

/** What is on both ends of it is Kafka. */
function copiesTopics(deployment: ConnectorDeployment): boolean {
  return [...deployment.configuration?.keys() ?? []].some(key => OTHER_SERVERS.test(key));
}

/** The clusters between which a connector copies, where they stand in none of the templates. */
function otherClusters(diagram: Diagram, { configuration, bootstrapServers }: ConnectorDeployment): OtherEnd[] {
  return [...configuration ?? []].flatMap(([key, value]) => {
    const servers = OTHER_SERVERS.test(key) && value.literal !== bootstrapServers?.literal ? value.literal : undefined;
    const host = hostOf(servers?.split(',')[0] ?? '');
    const node = { id: `cluster ${value.identity}`, kind: 'cluster' as const, title: 'Kafka cluster', lines: ['defined elsewhere', host ?? ''] };
    return host === undefined ? [] : [{ box: diagram.add(node), to: key.startsWith('target.') }];
  });
}

/** The other end of a connector that stands in none of the templates, by its host or its name. */
function elsewhere(deployment: ConnectorDeployment, connector: string): DiagramNode | undefined {
  const lines = [...new Set([...hostsOf(deployment), ...namesOf(deployment)])].filter(line => isShown(deployment, line)).slice(0, 3);
  const [url] = [...deployment.configuration?.values() ?? []].flatMap(value => /^jdbc:(?:aws-wrapper:)?([a-z0-9]+):/i.exec(value.knownPrefix)?.[1] ?? []);
  const connects = connectorOf(literal(deployment, 'connector.class'))?.title.replace(MAKERS, '').replace(/ (source|sink)\b.*$/, '');
  const title = engineNamed(url) ?? connects;
  // two of which nothing is known are not one
  const id = ['elsewhere', title, ...lines.length > 0 ? lines : [connector]].join(' ');
  return title === undefined ? undefined : { id, kind: 'data', title, lines: ['defined elsewhere', ...lines] };
}

function hostsOf(deployment: ConnectorDeployment): string[] {
  return dialedHosts(deployment).filter(({ host, key }) => !host.startsWith('<') && !/bootstrap\.servers$/.test(key) && !mayBeSecretName(key)).flatMap(({ host }) => hostOf(host) ?? []);
}

function namesOf({ configuration }: ConnectorDeployment): string[] {
  return [...configuration ?? []].filter(([key]) => NAMES.test(key)).flatMap(([, value]) => plainName(value)?.replace(/^arn:.*[:/]/, '') ?? []);
}

const MAKERS = /^(Aiven|Castorm|Confluent|Debezium|Lenses|Nordstrom|Camel) /;
