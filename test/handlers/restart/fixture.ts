import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CreateConnectorCommand } from '@aws-sdk/client-kafkaconnect';
import { desiredConnector } from '../../../handlers/connector/properties';
import { createHandler } from '../../../handlers/restart';
import { MINUTE } from '../../../handlers/restart/history';
import type { Watched } from '../../../handlers/restart/watched';
import type { Behaviour } from '../../support/kafka-connect-service/behaviour';
import type { ConnectorState, Json } from '../../support/kafka-connect-service/state';
import { Fixture, properties } from '../connector/fixture';

/** Minutes between two runs of the schedule. */
export const PERIOD = 2;

/** The function on its schedule, in a time of its own: each minute the service measures, each second one the function runs. */
export class Schedule {
  static async start(behaviour: Behaviour): Promise<Schedule> {
    return new Schedule(behaviour, await Fixture.start(behaviour, 1));
  }

  readonly watched: Watched[] = [];
  /** What the function wrote: its decisions, and lines of metrics. */
  readonly said: Json[] = [];
  minute = 0;
  private readonly began = Math.floor(Date.now() / MINUTE) * MINUTE;

  private constructor(private readonly behaviour: Behaviour, readonly at: Fixture) {
    at.service.clock = () => this.now;
    jest.spyOn(console, 'log').mockImplementation((line: string) => void this.said.push(JSON.parse(line) as Json));
    const write = process.stdout.write.bind(process.stdout);
    jest.spyOn(process.stdout, 'write').mockImplementation(((text: string, ...rest: []) => {
      const isMetric = text.startsWith('{"_aws"');
      return isMetric ? (this.said.push(JSON.parse(text) as Json), true) : write(text, ...rest);
    }) as typeof process.stdout.write);
  }

  get now(): number {
    return this.began + this.minute * MINUTE;
  }

  async connector(name: string, plugin: string, configuration: Json = {}, others: Json = {}, watched: Partial<Watched> = {}): Promise<ConnectorState> {
    const desired = desiredConnector(properties(plugin, configuration, { ConnectorName: name, ...others }));
    const { connectorArn } = await this.at.clients.connect.send(new CreateConnectorCommand(desired));
    await this.at.service.idle();
    this.watched.push({ arn: connectorArn!, maxRestarts: 7, resetAfterMinutes: 60, ...watched });
    return this.at.service.named(name)!;
  }

  /** Lets minutes go by. */
  async pass(minutes: number): Promise<void> {
    for (let i = 0; i < minutes; i++) {
      await this.measure(1);
      if (this.minute % PERIOD === 0) {
        await this.run();
      }
    }
  }

  /** Lets minutes go by in which the function does not run. */
  async measure(minutes: number): Promise<void> {
    const { metrics, connectors } = this.at.service;
    for (let i = 0; i < minutes; i++) {
      for (const { input: { connectorName }, state } of connectors.values()) {
        if (state === 'RUNNING') {
          metrics.record(connectorName as string, 'ErroredTaskCount', this.now, await this.behaviour.failedTasks(connectorName as string));
        }
      }
      this.minute++;
    }
  }

  async run(): Promise<void> {
    const { server, clients, service } = this.at;
    const options = { endpoint: server.endpoint, region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 };
    const [metrics, secrets] = [new CloudWatchClient(options), new SecretsManagerClient(options)];
    try {
      await createHandler({ ...clients, metrics, secretsAt: () => secrets }, () => this.now)({ connectors: this.watched });
      await service.idle();
    } finally {
      metrics.destroy();
      secrets.destroy();
    }
  }

  /** The names of connectors that were restarted, in order. */
  get restarted(): string[] {
    return this.said.filter(({ decision }) => decision === 'restart').map(({ connector }) => connector as string);
  }

  /** The data points that say that restarts were given up. */
  get givenUp(): Json[] {
    return this.said.filter(({ RestartsGivenUp }) => RestartsGivenUp !== undefined);
  }

  async stop(): Promise<void> {
    await this.at.stop();
    jest.restoreAllMocks();
  }
}
