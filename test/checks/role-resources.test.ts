import { RULES } from '../../src/families/rules';
import { statementsFromDocument } from '../../src/model';
import { deployment, type Sketch } from './deployments';

const CONFLUENT = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'orders', 's3.bucket.name': 'shop-archive' };
const AIVEN = { 'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', 'topics': 'orders', 'aws.s3.bucket.name': 'shop-archive' };

function answer(rule: string, sketch: Sketch, action: string | string[], resource: unknown): string {
  const statements = statementsFromDocument({ Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] });
  return RULES.find(({ id }) => id === rule)!.check(deployment({ ...sketch, role: { statements } })).answer;
}

const PARTITION = (rest: string) => ({ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:s3:::${rest}`]] });

describe.each([
  ['*', 'holds'],
  ['arn:aws:s3:::*', 'holds'],
  ['arn:aws:s3:::shop-archive/*', 'holds'],
  ['arn:aws:s3:::shop-*/*', 'holds'],
  ['arn:aws:s3:::shop-archive*', 'holds'],
  ['arn:aws-cn:s3:::shop-archive/*', 'holds'],
  ['arn:*:s3:::shop-archive/*', 'holds'],
  ['arn:aws:s3:::shop-archive/topics/*', 'holds'],
  ['arn:aws:s3:::shop-archive/topics*', 'holds'],
  [PARTITION('shop-archive/topics/*'), 'holds'],
  [PARTITION('shop-archive/raw/*'), 'finding'],
  // a part of the keys, which may be all that there are
  ['arn:aws:s3:::shop-archive/topics/orders/*', 'cannot-know'],
  ['arn:aws:s3:::shop-archive/*.json', 'cannot-know'],
  [{ 'Fn::Sub': 'arn:aws:s3:::shop-archive/${Prefix}/*' }, 'cannot-know'],
  [{ 'Fn::Sub': 'arn:aws:s3:::${Bucket}/topics/*' }, 'cannot-know'],
  [{ 'Fn::Sub': '${Bucket.Arn}/topics/*' }, 'cannot-know'],
  [{ Ref: 'Resource' }, 'cannot-know'],
  ['arn:aws:s3:eu-west-1:111122223333:accesspoint/archive/object/*', 'cannot-know'],
  ['arn:aws:s3*', 'cannot-know'],
  // no object of the bucket, or none that the sink writes
  ['arn:aws:s3:::shop-archive', 'finding'],
  ['arn:aws:s3:::shop-archive/', 'finding'],
  ['arn:aws:s3:::another/*', 'finding'],
  ['arn:aws:s3:::shop-archive/raw/*', 'finding'],
  ['arn:aws:s3:::shop-archive/topics', 'finding'],
  [{ 'Fn::Sub': '${Bucket.Arn}/raw/*' }, 'finding'],
  ['arn:aws:sqs:eu-west-1:111122223333:shop-archive', 'finding'],
])('MC-ROLE-014: %j', (resource, expected) => {
  test(`is ${expected} for a sink that writes topics/`, () => expect(answer('MC-ROLE-014', { config: CONFLUENT }, ['s3:PutObject', 's3:AbortMultipartUpload'], resource)).toBe(expected));
});

test.each([
  ['a sink that writes all over the bucket', AIVEN, 'arn:aws:s3:::shop-archive/raw/*', 'cannot-know'],
  ['the prefix of Aiven\'s sink', { ...AIVEN, 'aws.s3.prefix': 'raw/' }, 'arn:aws:s3:::shop-archive/raw/*', 'holds'],
  ['another prefix', { ...AIVEN, 'aws.s3.prefix': 'raw/' }, 'arn:aws:s3:::shop-archive/cooked/*', 'finding'],
  ['a template', { ...AIVEN, 'file.name.template': 'raw/dt={{timestamp:unit=yyyy}}/{{topic}}-{{partition}}-{{start_offset}}' }, 'arn:aws:s3:::shop-archive/raw/dt=*', 'holds'],
  ['a prefix with a variable', { ...AIVEN, 'aws.s3.prefix': 'raw/{{topic}}/' }, 'arn:aws:s3:::shop-archive/raw/*', 'holds'],
  ['a directory of one\'s own', { ...CONFLUENT, 'topics.dir': 'raw' }, 'arn:aws:s3:::shop-archive/raw/*', 'holds'],
  ['a directory that only the deploy knows', { ...CONFLUENT, 'topics.dir': { Ref: 'Directory' } }, 'arn:aws:s3:::shop-archive/raw/*', 'cannot-know'],
  ['a bucket of the template', { ...CONFLUENT, 's3.bucket.name': { Ref: 'Bucket' } }, { 'Fn::Sub': '${Bucket.Arn}/*' }, 'holds'],
  ['the bucket in place of its objects', { ...CONFLUENT, 's3.bucket.name': { Ref: 'Bucket' } }, { 'Fn::GetAtt': ['Bucket', 'Arn'] }, 'finding'],
  ['a bucket of the template by name', { ...CONFLUENT, 's3.bucket.name': { Ref: 'Bucket' } }, { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::${Bucket}/topics/*' }, 'holds'],
  ['a parameter beside a literal', { ...CONFLUENT, 's3.bucket.name': { Ref: 'Bucket' } }, 'arn:aws:s3:::shop-archive/topics/*', 'cannot-know'],
])('MC-ROLE-014: %s', (_, config, resource, expected) => {
  expect(answer('MC-ROLE-014', { config }, ['s3:PutObject', 's3:AbortMultipartUpload'], resource)).toBe(expected);
});

const READS: Sketch = { clientAuthentication: 'IAM', kind: 'source', config: { 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'topic.prefix': 'shop', 'table.include.list': 'public.orders' } };
const TOPIC = (rest: string) => `arn:aws:kafka:eu-west-1:111122223333:topic/${rest}`;

test.each([
  [TOPIC('shop-cluster/*/shop.*'), 'holds'],
  [TOPIC('shop-cluster/0a1b/shop.public.orders'), 'holds'],
  [TOPIC('*'), 'holds'],
  [{ 'Fn::Sub': TOPIC('${Name}/${Id}/shop.*') }, 'holds'],
  [{ 'Fn::Sub': TOPIC('${Name}/*/shop.*') }, 'holds'],
  [{ 'Fn::Sub': TOPIC('${NameAndId}/shop.*') }, 'holds'],
  [{ 'Fn::Sub': TOPIC('${Stage}-cluster/*/shop.*') }, 'holds'],
  [{ 'Fn::Sub': 'arn:${AWS::Partition}:kafka:${AWS::Region}:${AWS::AccountId}:topic/${Name}/*/shop.*' }, 'holds'],
  [{ 'Fn::Sub': TOPIC('${Name}/*/${Prefix}*') }, 'cannot-know'],
  ['arn:aws:kafka:*:*:*/shop-cluster/0a1b/shop.public.orders', 'cannot-know'],
  [{ 'Fn::Sub': TOPIC('${Name}/*/other.*') }, 'finding'],
  [TOPIC('shop-cluster/*/other.*'), 'finding'],
])('MC-ROLE-003: %j', (resource, expected) => {
  expect(answer('MC-ROLE-003', READS, 'kafka-cluster:*', resource)).toBe(expected);
});

const SECRET: Sketch = { config: { p: '${sm:prod/shop:password}' }, worker: { 'config.providers': 'sm', 'config.providers.sm.class': 'x.SecretsManagerConfigProvider' } };

test.each([
  ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/shop-??????', 'holds'],
  ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/*', 'holds'],
  ['arn:aws-cn:secretsmanager:*:*:secret:*', 'holds'],
  [{ 'Fn::Sub': 'arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:prod/*' }, 'holds'],
  [{ Ref: 'Secret' }, 'holds'],
  ['arn:aws:secretsmanager:*', 'holds'],
  ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:dev/*', 'finding'],
])('MC-ROLE-013: %j', (resource, expected) => {
  expect(answer('MC-ROLE-013', SECRET, 'secretsmanager:GetSecretValue', resource)).toBe(expected);
});
