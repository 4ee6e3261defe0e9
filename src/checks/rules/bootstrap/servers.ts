import type { Rule, Text, Violation } from '../../../model';
import { finding, findings, NOT_APPLICABLE, quoted, remembered } from '../../../model';
import { givenByText } from '../../given';
import { brokersOf } from './brokers';

export const bootstrapServers: Rule = {
  id: 'MC-BOOT-001',
  title: 'bootstrap servers are a comma-separated list of host:port',
  severity: 'error',
  why: 'Workers read the bootstrap servers as every Kafka client does: the host and port of each broker, separated by commas. Anything else fails '
    + 'at creation, sometimes only after many minutes.',
  fix: 'list host:port of each broker, separated by commas, as `aws kafka get-bootstrap-brokers` prints them',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-get-bootstrap-brokers.html',
  requires: ['bootstrapServers'],
  check(deployment) {
    const servers = deployment.bootstrapServers;
    if (servers === undefined) {
      return NOT_APPLICABLE;
    }
    const given = givenByText(servers, deployment);
    const isOther = given !== undefined && given !== 'ARN';
    if (servers.startsWith('arn:') === true || (deployment.cluster?.arn?.equals(servers) === true && !isOther)) {
      return finding({ message: 'the bootstrap servers are an ARN; allowed are host:port of each broker', value: String(servers) });
    }
    if (given !== undefined) {
      return finding({ message: `the bootstrap servers are ${servers}, which gives ${given === 'ARN' ? 'an' : 'a'} ${given}; allowed are host:port of each broker`, value: String(servers) });
    }
    if (servers.literal?.trim() === '') {
      return finding({ message: 'the bootstrap servers are empty; the string of an authentication method that is turned off in the cluster is empty too' });
    }
    return findings(wrongBrokers(servers));
  },
};

/** Connectors of one cluster have their brokers in common. */
const wrongBrokers = remembered((servers: Text) => brokersOf(servers).flatMap(({ text }) => violationsOf(text)));

function violationsOf(broker: Text): Violation[] {
  const value = String(broker);
  const whole = broker.literal;
  if (broker.literals.some(part => part.includes('://'))) {
    return [{ message: `the bootstrap server ${quoted(value)} has a URL scheme; allowed is host:port`, value }];
  }
  if (whole !== undefined && whole.trim() === '') {
    return [{ message: 'the bootstrap servers contain an empty element; remove the extra comma', severity: 'warning' }];
  }
  if (broker.literals.some(part => /\S\s+\S/.test(part))) {
    return [{ message: `the bootstrap server ${quoted(value)} contains a space; separate servers with commas`, value }];
  }
  if (whole !== undefined ? !/^(\[[0-9a-fA-F:.]+\]|[^\s:]+):\d+$/.test(whole.trim()) : endsWithoutPort(broker)) {
    return [{ message: `the bootstrap server ${quoted(value)} has no port; allowed is host:port`, value }];
  }
  const port = Number(/:(\d+)\s*$/.exec(broker.knownSuffix)?.[1] ?? 1);
  if (port < 1 || port > 65535) {
    return [{ message: `the bootstrap server ${quoted(value)} has the port ${port}; allowed are 1 to 65535`, value }];
  }
  return whole !== undefined && whole !== whole.trim()
    ? [{ message: `the bootstrap server ${quoted(value)} has a leading or trailing space`, value, severity: 'warning' }]
    : [];
}

/** A reference at the end can hold the port, or a whole list of brokers. */
function endsWithoutPort(broker: Text): boolean {
  const suffix = broker.knownSuffix.trim();
  return suffix !== '' && !/^\d+$/.test(suffix) && !/:\d+$/.test(suffix);
}
