import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { KafkaConnectClient } from '@aws-sdk/client-kafkaconnect';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CLIENT, regionOf } from '../shared/sdk';

/** The services that the function talks to. */
export interface Clients {
  readonly connect: KafkaConnectClient;
  readonly metrics: CloudWatchClient;
  readonly logs: CloudWatchLogsClient;
  /** A secret may be in another Region, and be replicated from there. */
  secretsAt(arn: string): SecretsManagerClient;
}

export function createClients(): Clients {
  return {
    connect: new KafkaConnectClient(CLIENT),
    metrics: new CloudWatchClient(CLIENT),
    logs: new CloudWatchLogsClient(CLIENT),
    secretsAt: arn => new SecretsManagerClient({ ...CLIENT, region: regionOf(arn) }),
  };
}
