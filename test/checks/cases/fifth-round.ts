import { Text } from '../../../src/model';
import type { Case } from './case';

const MYSQL = { 'connector.class': 'io.debezium.connector.mysql.MySqlConnector', 'topic.prefix': 'shop', 'table.include.list': 'shop.orders', 'schema.history.internal.kafka.topic': 'history.shop' };
const BY_TIME = {
  'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'orders', 'partitioner.class': 'io.confluent.connect.storage.partitioner.TimeBasedPartitioner', 'timestamp.extractor': 'Record',
};
const JCUSTENBORDER = { 'config.providers': 'sm', 'config.providers.sm.class': 'com.github.jcustenborder.kafka.config.aws.SecretsManagerConfigProvider' };
const OURS = { 'config.providers': 'sm', 'config.providers.sm.class': 'io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider' };
const password = (value: unknown) => ({ config: { 'connection.password': value } });
const joined = (reference: unknown) => password({ 'Fn::Join': ['', ['${sm:', reference, ':password}']] });
const at = (name: string, attribute: string) => ({ 'Fn::GetAtt': [name, attribute] });
const types = (referredTypes: Record<string, string>) => ({ referredTypes: new Map(Object.entries(referredTypes)) });
const role = (name: string) => ({ role: { arn: Text.reference(name) } });
const ROLE = { role: { arn: Text.literal('arn:aws:iam::111122223333:role/connect') } };
const groups = (id: Text) => ({ network: { subnets: [{ id: Text.literal('subnet-0') }], securityGroups: [{ id }] } });

/** References to a resource of another type, and names that are read in another way than they are meant. */
export const FIFTH_ROUND: readonly Case[] = [
  { rule: 'MC-SEC-004', says: 'by its ARN', fails: { ...joined(at('aws_secretsmanager_secret.db', 'arn')), worker: JCUSTENBORDER }, passes: { ...joined(at('aws_secretsmanager_secret.db', 'arn')), worker: OURS } },
  { rule: 'MC-SEC-004', says: 'by its ARN', fails: { ...joined(at('aws_secretsmanager_secret.db', 'id')), worker: JCUSTENBORDER }, passes: { ...joined(at('aws_secretsmanager_secret.db', 'name')), worker: JCUSTENBORDER } },
  { rule: 'MC-SEC-004', says: 'by its ARN', fails: { ...password('${sm:${Secret}:password}'), secretArns: ['Secret'], worker: JCUSTENBORDER }, passes: { ...password('${sm:${SecretName}:password}'), secretArns: ['Secret'], worker: JCUSTENBORDER } },
  { rule: 'MC-SEC-006', says: 'which Terraform interprets as an expression', fails: password({ Ref: '$${sm:db:password}' }), passes: password('${sm:db:password}') },
  { rule: 'MC-ROLE-012', says: 'which is of AWS::S3::Bucket', fails: { ...role('Bucket.Arn'), ...types({ Bucket: 'AWS::S3::Bucket' }) }, passes: ROLE, unknown: { ...role('Parameter.Arn'), ...types({ Parameter: 'AWS::SSM::Parameter' }) } },
  { rule: 'MC-ROLE-012', says: 'which is of aws_s3_bucket', fails: role('aws_s3_bucket.b.arn'), passes: ROLE, unknown: role('data.aws_iam_role.connect.arn') },
  { rule: 'MC-CFN-005', says: 'which is of AWS::S3::Bucket', fails: { plugins: [{ arn: Text.reference('Bucket.Arn') }], ...types({ Bucket: 'AWS::S3::Bucket' }) }, passes: { plugins: [{ arn: Text.reference('Plugin.CustomPluginArn') }], ...types({ Plugin: 'AWS::KafkaConnect::CustomPlugin' }) } },
  { rule: 'MC-NET-025', says: 'which is of AWS::EC2::VPC', fails: { ...groups(Text.reference('Vpc')), ...types({ Vpc: 'AWS::EC2::VPC' }) }, passes: { ...groups(Text.reference('Vpc.DefaultSecurityGroup')), ...types({ Vpc: 'AWS::EC2::VPC' }) } },
  { rule: 'MC-DBZ-016', says: 'to which the connector writes schema changes', fails: { config: { ...MYSQL, 'schema.history.internal.kafka.topic': 'shop' } }, passes: { config: { ...MYSQL, 'schema.history.internal.kafka.topic': 'shop', 'include.schema.changes': 'false' } } },
  { rule: 'MC-DBZ-016', says: 'is shop.shop.orders', fails: { config: { ...MYSQL, 'schema.history.internal.kafka.topic': 'shop.shop.orders' } }, passes: { config: MYSQL } },
  { rule: 'MC-OPT-415', says: 'did you mean RecordField?', fails: { config: { ...BY_TIME, 'timestamp.extractor': 'recordfield' } }, passes: { config: BY_TIME } },
  { rule: 'MC-OPT-415', says: 'allowed are Wallclock, Record, RecordField', fails: { config: { ...BY_TIME, 'timestamp.extractor': 'Custom' } }, passes: { config: { ...BY_TIME, 'timestamp.extractor': 'com.example.Custom' } } },
  { rule: 'MC-OPT-052', says: 'did you mean io.debezium.storage.kafka.history.KafkaSchemaHistory?', fails: { config: { ...MYSQL, 'schema.history.internal': 'io.debezium.relational.history.KafkaSchemaHistory' } }, passes: { config: { ...MYSQL, 'schema.history.internal': 'io.debezium.storage.kafka.history.KafkaSchemaHistory' } } },
];
