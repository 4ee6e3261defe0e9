import type { ConnectorDeployment } from '../../../model';
import { brokersOf } from '../bootstrap/brokers';

/** The port on which workers connect to the brokers: that of the bootstrap servers or, where they are looked up, that of the authentication. */
export function portOfBrokers({ bootstrapServers, clientAuthentication, encryptionInTransit }: ConnectorDeployment): number | undefined {
  return bootstrapServers === undefined ? undefined
    : brokersOf(bootstrapServers)[0].port ?? defaultPort(clientAuthentication?.literal, encryptionInTransit?.literal);
}

function defaultPort(authentication: string | undefined, encryption: string | undefined): number | undefined {
  return authentication === 'IAM' ? 9098 : authentication !== 'NONE' ? undefined : encryption === 'TLS' ? 9094 : encryption === 'PLAINTEXT' ? 9092 : undefined;
}
