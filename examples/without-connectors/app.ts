import { App, CfnOutput, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import {
  IotRuleProducer, KafkaAuthentication, KafkaVpc, LambdaConsumer, PipeConsumer, PipeTarget, ProvisionedCluster, RedshiftStreamingIngestion, ScramUser,
} from 'cdk-msk-connect';

/** Messages of devices to a topic, and from there to a function, a queue and Amazon Redshift, without a connector. */
export class TelemetryStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const vpc = new KafkaVpc(this, 'Network', {}).vpc;
    const cluster = new ProvisionedCluster(this, 'Kafka', { vpc, authentications: [KafkaAuthentication.IAM, KafkaAuthentication.SCRAM] });

    const devices = new ScramUser(this, 'Devices', { cluster, username: 'devices' });
    new IotRuleProducer(this, 'Telemetry', { cluster, topic: 'telemetry', sql: 'SELECT * FROM \'sensors/#\'', scramSecret: devices.secret });

    const handler = new lambda.Function(this, 'Alert', {
      runtime: lambda.Runtime.NODEJS_24_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async event => console.log(Object.keys(event.records));'),
    });
    new LambdaConsumer(this, 'Alerts', { cluster, topic: 'telemetry', handler });

    const queue = new sqs.Queue(this, 'Inbox', { enforceSSL: true, deadLetterQueue: { queue: new sqs.Queue(this, 'Failed', { enforceSSL: true }), maxReceiveCount: 5 } });
    new PipeConsumer(this, 'ToInbox', { cluster, topic: 'telemetry', target: PipeTarget.queue(queue) });

    const warehouse = new ec2.SecurityGroup(this, 'Warehouse', { vpc, description: 'Workgroup of Amazon Redshift Serverless' });
    const ingestion = new RedshiftStreamingIngestion(this, 'Ingestion', { cluster, topics: ['telemetry'], warehouse });
    new CfnOutput(this, 'SchemaSql', { value: ingestion.createSchemaSql });
    new CfnOutput(this, 'ViewSql', { value: ingestion.createViewSql.join('\n') });
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new TelemetryStack(app, 'Telemetry', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
