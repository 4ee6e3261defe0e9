import type { Family, FamilyConnector } from '../../src/families';
import { table } from './tables';

const TASKS = { 'one, or it fails': 'one task; with more it does not start', 'one, others idle': 'one task works, further ones idle', 'several': 'several tasks' };

/** What it does in AWS with the execution role. */
export function rights({ awsCalls = [] }: FamilyConnector): string[] {
  return awsCalls.length === 0 ? ['Nothing in AWS besides its topics and the secrets that you give it.', ''] : [
    'The role that the connector brings has them; to a role of your own they are granted.', '',
    ...table(['actions', 'on', 'named by'], awsCalls.filter(({ actions, also = [] }) => actions.length + also.length > 0).map(({ actions, also = [], resource, option, perhaps }) => [
      [...actions.map(code), ...also.map(action => `${code(action)} (may be missing)`)].join(', '),
      `${resource}${perhaps ? ', where the resource does not allow it itself' : ''}`,
      [option].flat().map(code).join(' or '),
    ])),
  ];
}

/** Which addresses it dials. */
export function network(family: Family, { awsCalls = [], databaseProtocol, databasePort, region }: FamilyConnector): string[] {
  const called = [...family.services ?? [], ...awsCalls.flatMap(({ service }) => service ?? [])];
  const services = new Map(called.map(({ endpoint, purpose }) => [endpoint, purpose]));
  return [
    'Workers have no public addresses: what is outside of the VPC needs a NAT gateway or an endpoint ([network](../network.md)).', '',
    '- the brokers, opened by the security group of the connector',
    ...databaseProtocol === undefined ? [] : [`- the database at \`database.hostname\`${databasePort === undefined ? '' : `, port ${databasePort} unless \`database.port\` says otherwise`}`],
    ...family.earlyAddress === undefined ? [] : [`- the address in \`${family.earlyAddress}\`, also when the configuration is validated`],
    ...[...services].map(([endpoint, purpose]) => `- the endpoint of \`${endpoint}\`: ${purpose}`),
    ...region === undefined ? [] : [`- \`${region.option}\` says in which Region${region.byDefault === undefined ? '' : `; without it that is ${region.byDefault}`}`],
    ...(family.kafkaClients ?? []).map(({ prefix }) => `- a Kafka client of its own, set by \`${prefix}…\`: MSK Connect sets nothing for it`),
    '',
  ];
}

/** What it does not do. */
export function limits(family: Family, connector: FamilyConnector): string[] {
  const { tasks, traits, takes = [], position = [] } = connector;
  const lines = [
    ...tasks === undefined ? [] : [`- ${TASKS[tasks]}`],
    ...traits?.poison === undefined ? [] : [`- its task ends for good at: ${traits.poison}`],
    ...[...family.position ?? [], ...position].map(({ options, reason }) => `- the stored position is of no use after a change of ${options.map(code).join(', ')}: ${reason}`),
    ...(connector.kind === 'source' ? family.writes ?? [] : []).map(topic => `- it writes the topics ${code(topic)}`),
    ...takes.length === 0 ? [] : ['- it does not take every record: what it takes is checked against converters, transforms and the source at the other end of the topic'],
  ];
  return lines.length === 0 ? [] : ['## Limits', '', ...lines, ''];
}

function code(text: string): string {
  return `\`${text}\``;
}
