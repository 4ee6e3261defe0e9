import { Template } from 'aws-cdk-lib/assertions';
import * as rds from 'aws-cdk-lib/aws-rds';
import { DebeziumSource } from '../../../src/connectors';
import type { DatabasePreparationOptions } from '../../../src/operations';
import { SourceDatabase } from '../../../src/databases';
import { Stage } from '../../connectors/stage';
import { serviceError, StandIn } from '../../handlers/support/stand-in';
import type { Reply } from '../../handlers/support/stand-in';
import { answerStacks, stackError } from '../../support/kafka-connect-service/stacks';
import type { StackView } from '../../support/kafka-connect-service/stacks';
import { run } from '../run';

const STACK_ID = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/Shop/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';
const CLUSTER = 'arn:aws:rds:eu-west-1:111122223333:cluster:shop';
const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:login-AbCdEf';
const FILE = { 'c.json': { name: 'shop', config: { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'table.include.list': 'public.orders', 'signal.data.collection': 'cdc.signal' } } };

let stack: StackView;
let faults: Reply[];
let statements: { [name: string]: unknown }[];

const aws = new StandIn(({ path, body }) => {
  if (path === '/Execute') {
    const fault = faults.shift();
    return fault ?? (statements.push(JSON.parse(body) as { [name: string]: unknown }), { body: { numberOfRecordsUpdated: 1 } });
  }
  try {
    return { headers: { 'content-type': 'text/xml' }, body: answerStacks(stack, new URLSearchParams(body)) };
  } catch (error) {
    return { status: 400, headers: { 'content-type': 'text/xml' }, body: stackError('ValidationError', (error as Error).message) };
  }
});

const snapshot = (...args: string[]) => run(['snapshot', ...args, '--endpoint-url', aws.url], FILE);

/** A stack as it would be deployed: its template, and names for all that is in it. */
function deploy(prepare: DatabasePreparationOptions): void {
  const stage = new Stage();
  const cluster = new rds.DatabaseCluster(stage.stack, 'Aurora', {
    engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_6 }), vpc: stage.vpc, writer: rds.ClusterInstance.serverlessV2('Writer'),
    parameters: { 'rds.logical_replication': '1' }, enableDataApi: true,
  });
  stage.connector('shop-source', DebeziumSource.postgres({ database: SourceDatabase.fromCluster(cluster, { databaseName: 'shop' }), topicPrefix: 'shop', tables: ['public.orders'], prepare }));
  const template = Template.fromStack(stage.stack).toJSON() as { Resources: { [id: string]: { Type: string } } };
  stack = {
    stackId: STACK_ID, status: 'UPDATE_COMPLETE', template: JSON.stringify(template),
    resources: Object.entries(template.Resources).map(([logicalId, { Type: type }]) => ({
      logicalId, type, physicalId: type === 'AWS::SecretsManager::Secret' ? `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${logicalId}` : `physical-${logicalId.toLowerCase()}`,
    })),
  };
}

beforeAll(async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_REGION: 'eu-west-1', CDK_MSK_CONNECT_POLL_MS: '5' });
  await aws.open();
});
beforeEach(() => {
  faults = [];
  statements = [];
});
afterAll(() => aws.close());

test('of a deployed stack, the cluster is the one whose Data API prepares the database, and the login that of the connector', async () => {
  deploy({ useDataApi: true });
  faults.push(serviceError('DatabaseResumingException', 'The DB instance is resuming'));
  expect(await snapshot('--tables', 'public.orders', '--stack', 'Shop')).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^shop-source reads public\.orders again \(signal [0-9a-f-]{36}\)\n$/) });
  expect(statements).toEqual([{
    resourceArn: expect.stringMatching(/^arn:aws:rds:eu-west-1:111122223333:cluster:physical-aurora/), secretArn: expect.stringContaining('secret:shopsourceDatabasePreparationUserSecret'), database: 'shop',
    sql: 'INSERT INTO "cdc"."signal" (id, type, data) VALUES (:id, :type, :data)',
    parameters: [
      { name: 'id', value: { stringValue: expect.stringMatching(/^[0-9a-f-]{36}$/) } }, { name: 'type', value: { stringValue: 'execute-snapshot' } },
      { name: 'data', value: { stringValue: '{"type":"incremental","data-collections":["public.orders"]}' } },
    ],
  }]);
});

test('a cluster and a login that are given are those', async () => {
  const { status } = await snapshot('c.json', '--tables', 'public.orders', '--cluster-arn', CLUSTER, '--secret-arn', SECRET, '--database', 'shop');
  expect(status).toBe(0);
  expect(statements).toMatchObject([{ resourceArn: CLUSTER, secretArn: SECRET, database: 'shop' }]);
});

test.each<[string, string[], () => void, RegExp]>([
  ['a cluster without a login', ['c.json', '--cluster-arn', CLUSTER], () => undefined, /--cluster-arn requires --secret-arn: the secret of a login that can write to the signaling table/],
  ['a stack that does not use the Data API', ['--stack', 'Shop'], () => deploy({}), /the stack does not prepare the database of shop-source with the Data API \(prepare: \{ useDataApi: true \}\); specify --cluster-arn/],
  ['a stack that is not there', ['--stack', 'Shopp'], () => deploy({ useDataApi: true }), /there is no stack "Shopp"/],
  ['a statement that is refused', ['c.json', '--cluster-arn', CLUSTER, '--secret-arn', SECRET], () => faults.push(serviceError('DatabaseErrorException', 'ERROR: permission denied for table signal; SQLState: 42501')),
    /AWS returned DatabaseErrorException: ERROR: permission denied for table signal/],
  ['a cluster without the Data API', ['c.json', '--cluster-arn', CLUSTER, '--secret-arn', SECRET], () => faults.push(serviceError('HttpEndpointNotEnabledException', 'The HTTP endpoint is not enabled.')), /HttpEndpointNotEnabledException: The HTTP endpoint is not enabled/],
])('%s is one clear sentence', async (_what, args, before, message) => {
  before();
  expect(await snapshot(...args, '--tables', 'public.orders')).toMatchObject({ status: 2, out: '', err: expect.stringMatching(message) });
  expect(statements).toEqual([]);
});

test('a table that the deployed source does not capture is refused', async () => {
  deploy({ useDataApi: true });
  expect(await snapshot('--tables', 'public.customers', '--stack', 'Shop')).toMatchObject({ status: 2, err: expect.stringMatching(/the source does not capture public\.customers/) });
});
