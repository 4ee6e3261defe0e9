import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { KafkaConnectClient } from '@aws-sdk/client-kafkaconnect';

/** The services that the handler talks to. */
export interface Clients {
  readonly connect: KafkaConnectClient;
  readonly logs: CloudWatchLogsClient;
  readonly stacks: CloudFormationClient;
}

/** Clients with the credentials and the Region of the function. */
export function createClients(): Clients {
  const options = { maxAttempts: 4 };
  return { connect: new KafkaConnectClient(options), logs: new CloudWatchLogsClient(options), stacks: new CloudFormationClient(options) };
}
