import type { Text } from '../../../model';
import { brokersOf, isMskHost } from './brokers';

/** The way into a cluster of Amazon MSK to which bootstrap servers belong. */
export interface MskWay {
  readonly authentication: 'NONE' | 'IAM' | 'SCRAM' | 'MUTUAL_TLS';
  readonly encryption: 'PLAINTEXT' | 'TLS';
  readonly name: string;
}

/** The ports of Amazon MSK: inside the VPC, and from the internet. */
export const MSK_PORTS: ReadonlyMap<number, MskWay> = new Map<number, MskWay>([
  [9092, { authentication: 'NONE', encryption: 'PLAINTEXT', name: 'unauthenticated plaintext' }],
  [9094, { authentication: 'NONE', encryption: 'TLS', name: 'TLS without IAM' }],
  [9194, { authentication: 'MUTUAL_TLS', encryption: 'TLS', name: 'mutual TLS from the internet' }],
  [9096, { authentication: 'SCRAM', encryption: 'TLS', name: 'SASL/SCRAM' }],
  [9196, { authentication: 'SCRAM', encryption: 'TLS', name: 'SASL/SCRAM from the internet' }],
  [9098, { authentication: 'IAM', encryption: 'TLS', name: 'IAM' }],
  [9198, { authentication: 'IAM', encryption: 'TLS', name: 'IAM from the internet' }],
]);

const ATTRIBUTES: ReadonlyArray<readonly [RegExp, number]> = [
  [/\.BootstrapBrokerString(Public|VpcConnectivity)?SaslIam$/, 9098],
  [/\.BootstrapBrokerString(Public|VpcConnectivity)?SaslScram$/, 9096],
  [/\.BootstrapBrokerString(Public|VpcConnectivity)?Tls$/, 9094],
  [/\.BootstrapBrokerString$/, 9092],
  [/\baws_msk_\w+\..*\.bootstrap_brokers_(public_|vpc_connectivity_)?sasl_iam$/, 9098],
  [/\baws_msk_\w+\..*\.bootstrap_brokers_(public_|vpc_connectivity_)?sasl_scram$/, 9096],
  [/\baws_msk_\w+\..*\.bootstrap_brokers_(public_|vpc_connectivity_)?tls$/, 9094],
  [/\baws_msk_\w+\..*\.bootstrap_brokers$/, 9092],
];

/** The port that an answer of `GetBootstrapBrokers` has, by the name of its attribute. */
export function portOfAttribute(text: Text): number | undefined {
  const attribute = text.parts.length === 1 ? text.references[0] : undefined;
  return attribute === undefined ? undefined : ATTRIBUTES.find(([pattern]) => pattern.test(attribute))?.[1];
}

/** The way, where brokers are certainly those of Amazon MSK: by name and port, or as an answer of `GetBootstrapBrokers`. */
export function mskWayOf(bootstrapServers: Text): MskWay | undefined {
  const ways = brokersOf(bootstrapServers).map(({ text, port }) => portOfAttribute(text) ?? (isMskHost(text) ? port : undefined));
  return ways[0] !== undefined && ways.every(way => way === ways[0]) ? MSK_PORTS.get(ways[0]) : undefined;
}
