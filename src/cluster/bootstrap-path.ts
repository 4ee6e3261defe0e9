import type { KafkaAuthentication } from './kafka-authentication';
import { KafkaNetworkPath } from './kafka-network-path';

const NETWORK: Record<KafkaNetworkPath, string> = {
  [KafkaNetworkPath.VPC]: '',
  [KafkaNetworkPath.PUBLIC]: 'Public',
  [KafkaNetworkPath.VPC_CONNECTIVITY]: 'VpcConnectivity',
};

/** The field of the answer of `GetBootstrapBrokers` that holds the brokers for an authentication and a network path. */
export function bootstrapAttribute(authentication: KafkaAuthentication, path: KafkaNetworkPath): string {
  return `BootstrapBrokerString${NETWORK[path]}${suffix(authentication)}`;
}

function suffix(authentication: KafkaAuthentication): string {
  switch (authentication.mechanism) {
    case 'IAM': return 'SaslIam';
    case 'SCRAM': return 'SaslScram';
    default: return authentication.encryption === 'TLS' ? 'Tls' : '';
  }
}
