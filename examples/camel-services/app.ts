import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { CamelReadObjects, CamelSink, CamelSource, Capacity, Connector, KafkaVpc, ServerlessCluster } from 'cdk-msk-connect';
import type { IConnectorDefinition } from 'cdk-msk-connect';

/** Sinks from topics to five AWS services, and sources from four, with the connectors of Apache Camel. */
export class CamelServicesStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);

    const cluster = new ServerlessCluster(this, 'Kafka', { vpc: new KafkaVpc(this, 'Network', {}).vpc });
    const items = dynamodb.Table.fromTableName(this, 'Items', 'shop-items');
    const bucket = (name: string) => s3.Bucket.fromBucketName(this, name, `shop-${name.toLowerCase()}`);
    const queue = (name: string) => sqs.Queue.fromQueueArn(this, `Queue-${name}`, this.formatArn({ service: 'sqs', resource: name }));
    const stream = (name: string) => kinesis.Stream.fromStreamArn(this, `Stream-${name}`, this.formatArn({ service: 'kinesis', resource: 'stream', resourceName: name }));
    const connectors: Record<string, IConnectorDefinition> = {
      Messages: CamelSink.sqs({
        queue: queue('outbox'), topics: ['shop.orders'], errorHandling: { deadLetterQueue: { topicName: 'shop.orders.failed' } },
      }),
      Notices: CamelSink.sns({ topic: new sns.Topic(this, 'Topic', { enforceSSL: true }), topics: ['shop.orders'] }),
      Stream: CamelSink.kinesis({ stream: stream('orders'), topics: ['shop.orders'] }),
      Rows: CamelSink.dynamoDb({ table: items, topics: ['shop.items'] }),
      Calls: CamelSink.lambda({ lambdaFunction: lambda.Function.fromFunctionName(this, 'Handler', 'shop-handler'), topics: ['shop.orders'] }),
      FromQueue: CamelSource.sqs({ queue: queue('inbox'), kafkaTopic: 'inbox.messages' }),
      FromStream: CamelSource.kinesis({ stream: stream('clicks'), kafkaTopic: 'shop.clicks' }),
      // one partition preserves the order of changes, which have no key
      FromTable: CamelSource.dynamoDbStreams({ table: items, kafkaTopic: 'items.changes', topicCreation: { partitions: 1, replicationFactor: 3 } }),
      FromBucket: CamelSource.s3({ bucket: bucket('Uploads'), readObjects: CamelReadObjects.movedTo(bucket('Done')), kafkaTopic: 'shop.uploads' }),
    };
    for (const [name, definition] of Object.entries(connectors)) {
      new Connector(this, name, { cluster, definition, capacity: Capacity.provisioned() });
    }
  }
}

export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  new CamelServicesStack(app, 'CamelServices', { env: { account: '111122223333', region: 'eu-central-1' } });
  return app;
}

if (require.main === module) {
  buildApp().synth();
}
