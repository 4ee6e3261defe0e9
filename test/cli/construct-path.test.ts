import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fn, Stage } from 'aws-cdk-lib';
import { KafkaCluster } from '../../src/cluster';
import { Connector, ConnectorDefinition, ConnectorPlugin, Converter, CustomPlugin } from '../../src/connect';
import { readSubjects } from '../../src/rehearse/subjects';
import { CLUSTER_ARN, HOME, newApp, Surroundings } from '../support/surroundings';
import { check, run } from './run';

/** A cloud assembly, as the CDK CLI has it written, with a connector whose name is known at deployment only. */
const directory = (() => {
  const app = newApp({ outdir: mkdtempSync(join(tmpdir(), 'cdk-msk-connect-')), context: { 'aws:cdk:enable-path-metadata': true } });
  const { stack, vpc } = new Surroundings({ app: new Stage(app, 'Dev', { env: HOME }) as never, id: 'Shop' });
  new Connector(stack, 'Orders', {
    cluster: KafkaCluster.fromClusterAttributes(stack, 'Kafka', { clusterArn: CLUSTER_ARN, vpc, securityGroups: [] }),
    connectorName: Fn.importValue('ConnectorName'),
    definition: ConnectorDefinition.source('io.debezium.connector.postgresql.PostgresConnector', {
      topics: ['shop.*'],
      config: {
        'topic.prefix': 'shop', 'signal.data.collection': 'cdc.signal', 'table.include.list': 'public.orders',
        'database.hostname': 'db.example.com', 'database.dbname': 'shop', 'database.user': 'debezium',
      },
      keyConverter: Converter.json(),
      valueConverter: Converter.json(),
    }),
    plugin: ConnectorPlugin.custom(CustomPlugin.fromCustomPluginArn(stack, 'Plugin', 'arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/p/12345678-1234-1234-1234-123456789012-2')),
  });
  return app.synth().directory;
})();
const PATH = 'Dev/Shop/Orders';

test('reports name a connector as its app does', async () => {
  expect((await run(['check', directory])).out).toContain(`${PATH}  `);
  const { report } = await check([directory]);
  expect(report.deployments.filter(({ constructPath }) => constructPath === PATH)).toEqual([expect.objectContaining({ name: expect.stringMatching(/^Orders[0-9A-F]{8}$/) as string })]);
  expect((await run(['check', directory, '--format', 'sarif'])).out).toContain(`"fullyQualifiedName": "${PATH}`);
});

test('commands take the path for the connector', async () => {
  const snapshot = (connector: string) => run(['snapshot', directory, '--connector', connector, '--tables', 'public.orders']);
  expect(await snapshot(PATH)).toMatchObject({ status: 0, out: expect.stringContaining('INSERT INTO') as string });
  expect((await snapshot('Dev/Shop/Customers')).err).toContain(`specify ${PATH}`);
  expect((await run(['import', directory, '--connector', PATH])).out).toContain("new Connector(this, 'Orders'");
  expect(readSubjects(directory, [PATH], undefined, '.')).toHaveLength(1);
});
