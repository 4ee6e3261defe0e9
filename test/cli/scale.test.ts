import { check, run } from './run';

const SINK = { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'topics': 'a', 'database': 'd', 'connection.uri': 'mongodb://h' };
const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';

test('a value over 200,000 lines is read in one go', async () => {
  const { report } = await check(['a.properties'], { 'a.properties': `connector.class=${SINK['connector.class']}\ntasks.max=oops\ntopics=\\\n${'  a,\\\n'.repeat(200000)}  b\n` });
  expect(report.deployments[0].findings.map(({ key }) => key)).toContain('tasks.max');
});

test('--stats says where the time went, and nothing on standard output', async () => {
  const plain = await run(['check', 'a.json'], { 'a.json': SINK });
  const { out, err } = await run(['check', '--stats', 'a.json'], { 'a.json': SINK });
  expect(out).toBe(plain.out);
  expect(err).toMatch(/^1 connectors, \d+ ms\n +[\d.]+ ms {2}reading\n/);
  expect(err).toMatch(/slowest rules:\n( +[\d.]+ ms {2}MC-[A-Z0-9]+-\d+\n){10}$/);
});

test('what many share is named a few times, and counted', async () => {
  const source = { 'connector.class': POSTGRES, 'database.hostname': 'db.internal', 'topic.prefix': 'shop', 'slot.name': 'one' };
  const files = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`${index}.json`, { name: `c${index}`, config: source }]));
  const { report } = await check(['.'], files);
  const said = report.deployments.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'MC-DBZ-010'));
  expect(said).toHaveLength(15);
  expect(said[0].message).toMatch(/is also used by c1, .*, and 4 more on the same server$/);
});

const ROLE = { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] } } };
const CONNECTOR = { Type: 'AWS::KafkaConnect::Connector', Properties: { ConnectorName: 'c', ConnectorConfiguration: SINK, ServiceExecutionRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } } };
const awaited = (report: Awaited<ReturnType<typeof check>>['report']) => report.deployments[0].findings.filter(({ rule }) => rule === 'MC-DEP-001').map(({ message }) => message);

test('a policy that names no role is nobody\'s', async () => {
  const policy = (more: object) => ({ Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'kafka-cluster:*', Resource: '*' }] }, ...more } });
  const of = async (more: object) => awaited((await check(['t.json'], { 't.json': { Resources: { Role: ROLE, Policy: policy(more), Connector: CONNECTOR } } })).report);
  expect(await of({})).toEqual([]);
  expect(await of({ Roles: [{ Ref: 'Role' }] })).toEqual([expect.stringContaining('Policy')]);
});
