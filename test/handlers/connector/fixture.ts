import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { CreateCustomPluginCommand, CreateWorkerConfigurationCommand, KafkaConnectClient } from '@aws-sdk/client-kafkaconnect';
import { SFNClient } from '@aws-sdk/client-sfn';
import { createHandler } from '../../../handlers/connector';
import type { Clients } from '../../../handlers/connector/clients';
import type { Behaviour } from '../../support/kafka-connect-service/behaviour';
import { Stack } from '../../support/kafka-connect-service/cloudformation';
import { KafkaConnectServer } from '../../support/kafka-connect-service/server';
import { KafkaConnectService } from '../../support/kafka-connect-service/service';
import type { Json } from '../../support/kafka-connect-service/state';
import { StateMachine } from '../../support/kafka-connect-service/step-functions';
import type { Invoke, Pace } from '../../support/kafka-connect-service/step-functions';

const STATE_MACHINE = 'arn:aws:states:eu-central-1:111122223333:stateMachine:cdk-msk-connect-1';

/** The stand-in of the service with a handler that talks to it by the real clients. */
export class Fixture {
  static async start(behaviour?: Behaviour, maxAttempts = 3): Promise<Fixture> {
    const server = await KafkaConnectServer.start(new KafkaConnectService(behaviour));
    const options = {
      endpoint: server.endpoint, region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts,
    };
    process.env.STATE_MACHINE_ARN = STATE_MACHINE;
    return new Fixture(server, {
      connect: new KafkaConnectClient(options), logs: new CloudWatchLogsClient(options), stacks: new CloudFormationClient(options), states: new SFNClient(options),
    });
  }

  private constructor(readonly server: KafkaConnectServer, readonly clients: Clients) {}

  get service(): KafkaConnectService {
    return this.server.service;
  }

  /** The Lambda function. */
  invoke(clock?: () => number): Invoke {
    const handler = createHandler(this.clients, clock);
    return event => handler(event as Parameters<typeof handler>[0]);
  }

  /** A stack, with the state machine that it has beside the function. */
  stack(invoke: Invoke = this.invoke(), pace: Pace = { interval: 5, timeout: 60_000 }): Stack {
    const stack = new Stack(invoke, pace);
    this.server.machines.set(stack.stackId, new StateMachine(invoke, pace));
    return stack;
  }

  async plugin(fileKey: string): Promise<string> {
    const location = { s3Location: { bucketArn: 'arn:aws:s3:::plugins', fileKey } };
    const { customPluginArn } = await this.clients.connect.send(new CreateCustomPluginCommand({ name: fileKey.replace(/\W/g, '-'), contentType: 'ZIP', location }));
    return customPluginArn!;
  }

  async workerConfiguration(text: string): Promise<string> {
    const propertiesFileContent = Buffer.from(text).toString('base64');
    const made = await this.clients.connect.send(new CreateWorkerConfigurationCommand({ name: `w${this.service.workerConfigurations.size}`, propertiesFileContent }));
    return made.workerConfigurationArn!;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.server.machines.values()].map(machine => machine.end()));
    await this.server.stop();
    Object.values(this.clients).forEach((client: { destroy(): void }) => client.destroy());
  }
}

export const LOG_GROUP = '/shop/connectors';

/** Properties as a template has them. */
export function properties(plugin: string, configuration: Json = {}, others: Json = {}): Json {
  return {
    ConnectorName: 'orders',
    Capacity: { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } },
    KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b-1:9098,b-2:9098', Vpc: { Subnets: ['subnet-1', 'subnet-2'], SecurityGroups: ['sg-1'] } } },
    KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' },
    KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
    KafkaConnectVersion: '3.7.x',
    LogDelivery: { WorkerLogDelivery: { CloudWatchLogs: { Enabled: true, LogGroup: LOG_GROUP } } },
    Plugins: [{ CustomPlugin: { CustomPluginArn: plugin, Revision: 1 } }],
    ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/orders',
    ConnectorConfiguration: {
      'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector', 'tasks.max': 1, 'topics': 'orders', 'file': '/data/one', ...configuration,
    },
    ...others,
  };
}
