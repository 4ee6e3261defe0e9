import { KafkaConnectServer } from '../../support/kafka-connect-service/server';
import { KafkaConnectService } from '../../support/kafka-connect-service/service';
import { MemoryBehaviour } from '../../support/kafka-connect-service/behaviour';
import type { ConnectorState, Json } from '../../support/kafka-connect-service/state';
import { desiredConnector } from '../../../handlers/connector/properties';
import { properties } from '../../handlers/connector/fixture';
import { run } from '../run';
import type { Run } from '../run';

const STACK_ID = 'arn:aws:cloudformation:eu-central-1:111122223333:stack/Shop/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';

/** The command line, and what stands in for AWS. */
export class DeployedStage {
  static async start(): Promise<DeployedStage> {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_REGION: 'eu-central-1', CDK_MSK_CONNECT_POLL_MS: '5' });
    const behaviour = new MemoryBehaviour();
    return new DeployedStage(behaviour, await KafkaConnectServer.start(new KafkaConnectService(behaviour)));
  }

  private constructor(readonly behaviour: MemoryBehaviour, readonly server: KafkaConnectServer) {
    server.stack = { stackId: STACK_ID, status: 'UPDATE_COMPLETE', resources: [] };
  }

  get service(): KafkaConnectService {
    return this.server.service;
  }

  /** A connector that runs, with what its template says. */
  async connector(name: string, configuration: Json = {}, others: Json = {}): Promise<{ state: ConnectorState; template: Json }> {
    const { customPluginArn } = this.service.CreateCustomPlugin({ name: 'p', contentType: 'ZIP', location: { s3Location: { bucketArn: 'arn:aws:s3:::b', fileKey: 'a.zip' } } });
    const template = properties(customPluginArn as string, configuration, { ConnectorName: name, ...others });
    this.service.CreateConnector(desiredConnector(template) as unknown as Json);
    await this.service.idle();
    return { state: this.service.named(name)!, template };
  }

  /** The stack as CloudFormation has it. */
  deploy(resources: { readonly [logicalId: string]: { readonly type?: string; readonly name: string; readonly template: Json } }): void {
    const all = Object.entries(resources).map(([logicalId, { type = 'AWS::KafkaConnect::Connector', name, template }]) => ({ logicalId, type, name, template }));
    this.server.stack = {
      stackId: STACK_ID,
      status: 'UPDATE_COMPLETE',
      resources: all.map(({ logicalId, type, name }) => ({ logicalId, type, physicalId: type.startsWith('Custom::') ? name : this.service.named(name)!.arn })),
      template: JSON.stringify({ Resources: Object.fromEntries(all.map(({ logicalId, type, template }) => [logicalId, { Type: type, Properties: template }])) }),
    };
  }

  run(args: string[], files: Record<string, object> = {}): Promise<Run> {
    return run([...args, '--endpoint-url', this.server.endpoint], files);
  }

  async json(args: string[], files: Record<string, object> = {}): Promise<Json> {
    return JSON.parse((await this.run([...args, '--format', 'json'], files)).out) as Json;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
