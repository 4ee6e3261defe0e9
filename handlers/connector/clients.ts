import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { KafkaConnectClient } from '@aws-sdk/client-kafkaconnect';
import { SFNClient } from '@aws-sdk/client-sfn';
import { CLIENT } from '../shared/sdk';

/** The services that the handler talks to. */
export interface Clients {
  readonly connect: KafkaConnectClient;
  readonly logs: CloudWatchLogsClient;
  readonly stacks: CloudFormationClient;
  /** Step Functions, which awaits the steps. */
  readonly states: SFNClient;
}

/** A step has many calls, and what makes one of them fail must not make it begin anew each time. */
const ATTEMPTS = 4;

/** Clients with the credentials and the Region of the function. */
export function createClients(): Clients {
  const options = { ...CLIENT, maxAttempts: ATTEMPTS };
  return {
    connect: new KafkaConnectClient(options),
    logs: new CloudWatchLogsClient(options),
    stacks: new CloudFormationClient(options),
    states: new SFNClient(options),
  };
}
