import type { Family, FamilyConnector } from '../../src/families';
import { table } from './tables';

const TASKS = { 'one, or it fails': 'exactly one task; with more, it does not start', 'one, others idle': 'one active task, further ones are idle', 'several': 'several tasks' };

/** The AWS actions of its execution role. */
export function rights({ awsCalls = [] }: FamilyConnector): string[] {
  return awsCalls.length === 0 ? ['No AWS permissions in addition to its topics and the specified secrets.', ''] : [
    'The default role has these permissions; they are granted to a role of your own.', '',
    ...table(['actions', 'resource', 'option'], awsCalls.filter(({ actions, also = [] }) => actions.length + also.length > 0).map(({ actions, also = [], resource, option, perhaps }) => [
      [...actions.map(code), ...also.map(action => `${code(action)} (optional)`)].join(', '),
      `${resource}${perhaps ? ', unless the policy of the resource allows it' : ''}`,
      [option].flat().map(code).join(' or '),
    ])),
  ];
}

/** The addresses that it connects to. */
export function network(family: Family, { awsCalls = [], databaseProtocol, databasePort, region }: FamilyConnector): string[] {
  const called = [...family.services ?? [], ...awsCalls.flatMap(({ service }) => service ?? [])];
  const services = new Map(called.map(({ endpoint, purpose }) => [endpoint, purpose]));
  return [
    'Workers have no public addresses: access to anything outside of the VPC requires a NAT gateway or an endpoint ([network](../network.md)).', '',
    '- the brokers, through the security group of the connector',
    ...databaseProtocol === undefined ? [] : [`- the database at \`database.hostname\`${databasePort === undefined ? '' : `, port ${databasePort} unless \`database.port\` is set`}`],
    ...family.earlyAddress === undefined ? [] : [`- the address in \`${family.earlyAddress}\`, even during the validation of the configuration`],
    ...[...services].map(([endpoint, purpose]) => `- the endpoint of \`${endpoint}\`: ${purpose}`),
    ...region === undefined ? [] : [`- \`${region.option}\` specifies the Region${region.byDefault === undefined ? '' : `, by default ${region.byDefault}`}`],
    ...(family.kafkaClients ?? []).map(({ prefix }) => `- a separate Kafka client, which only \`${prefix}…\` configures`),
    '',
  ];
}

/** Its limits. */
export function limits(family: Family, connector: FamilyConnector): string[] {
  const { tasks, traits, takes = [], position = [] } = connector;
  const lines = [
    ...tasks === undefined ? [] : [`- ${TASKS[tasks]}`],
    ...traits?.poison === undefined ? [] : [`- these records stop its task permanently: ${traits.poison}`],
    ...[...family.position ?? [], ...position].map(({ options, reason }) => `- the stored offsets are not valid after a change of ${options.map(code).join(', ')}: ${reason}`),
    ...(connector.kind === 'source' ? family.writes ?? [] : []).map(topic => `- it writes the topics ${code(topic)}`),
    ...takes.length === 0 ? [] : ['- it accepts only certain records, which are compared with the converters, the transforms and the source of the topic'],
  ];
  return lines.length === 0 ? [] : ['## Limits', '', ...lines, ''];
}

function code(text: string): string {
  return `\`${text}\``;
}
