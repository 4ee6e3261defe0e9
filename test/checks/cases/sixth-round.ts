import { statementsFromDocument, Text } from '../../../src/model';
import { IS } from '../../support/archive-sketch';
import type { Sketch } from '../deployments';
import { texts } from '../deployments';
import type { Case } from './case';

const types = (referredTypes: Record<string, string>) => ({ referredTypes: new Map(Object.entries(referredTypes)) });
const BUCKET = types({ Bucket: 'AWS::S3::Bucket', Queue: 'AWS::SQS::Queue', Role: 'AWS::IAM::Role', Point: 'AWS::S3::AccessPoint' });
const at = (name: string, attribute: string) => ({ 'Fn::GetAtt': [name, attribute] });
const bucket = (value: unknown) => ({ ...BUCKET, config: { 'aws.s3.bucket.name': value } });
const unresolved = (more: object = {}) => ({ unresolvedNames: [{ resource: 'Test', path: 'ServiceExecutionRoleArn', name: 'Rol', kind: 'resource' as const, mayBeElsewhere: false, ...more }] });

const VPCS = types({ One: 'AWS::EC2::VPC', Two: 'AWS::EC2::VPC' });
const placed = (subnets: string, group: Text | 'default') => ({ network: { subnets: [{ id: Text.reference('Subnet'), vpc: Text.reference(subnets) }], securityGroups: [{ id: Text.reference('Group'), vpc: group }] } });

const SINK = 'com.example.Sink';
const omitted = (name: string, reason: string, isAsUploaded = true) => ({
  plugins: [{ isAsUploaded, contents: { files: [], jars: [], connectors: [], transformations: [], predicates: [], converters: [], headerConverters: [], configProviders: [], overridePolicies: [], restExtensions: [], serviceFiles: [], leftOut: [{ name, reason, size: 1 }], awsSdkGenerations: [], totalSize: 1, kafkaConnectVersion: '3.7.x', findings: [] } }],
});
const OF_KAFKA = 'part of Kafka itself, the worker provides it';
const OF_IAM = 'the worker has its own copy; a second one in the plugin breaks IAM authentication (unsupported callback type)';

const KAFKA = 'arn:aws:kafka:eu-central-1:111122223333';
const may = (cluster: string) => ({ role: { arn: Text.literal('arn:aws:iam::111122223333:role/r'), statements: statementsFromDocument({ Statement: [
  { Effect: 'Allow', Action: 'kafka-cluster:Connect', Resource: `${KAFKA}:cluster/shop/1-2` }, { Effect: 'Allow', Action: 'kafka-cluster:ReadData', Resource: `${KAFKA}:topic/${cluster}/orders` },
] }) } });
const PLUGINS = [{ arn: Text.literal('arn:aws:kafkaconnect:eu-central-1:111122223333:custom-plugin/p/0a-1') }];
const trusting = (account: string) => ({ role: { arn: Text.reference('Role.Arn'), trust: statementsFromDocument({ Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'kafkaconnect.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': account } } } }) } });
const brokers = (type: string) => ({ cluster: { instanceType: Text.literal(type) } });
const JAAS = 'source.cluster.sasl.jaas.config';
const STATEMENTS = 'snapshot.select.statement.overrides';
const SNOWFLAKE = { 'connector.class': 'com.snowflake.kafka.connector.SnowflakeSinkConnector', 'topics': 'a', 'snowflake.url.name': 'a.snowflakecomputing.com', 'snowflake.user.name': 'A', 'snowflake.database.name': 'A', 'snowflake.schema.name': 'A' };
const written = (statement: object) => ({ role: { arn: Text.reference('Role.Arn'), statements: statementsFromDocument({ Statement: { Action: 's3:GetObject', Resource: '*', ...statement } }) } });
const MONGODB = 'io.debezium.connector.mongodb.MongoDbConnector';
const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const RELATIONAL = 'io.debezium.transforms.ExtractNewRecordState';
const DOCUMENTS = 'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState';
const unwrap = (type: string) => ({ 'transforms': 'unwrap', 'transforms.unwrap.type': type });
const AVRO = { 'connector.class': 'com.example.Sink', 'value.converter': 'io.confluent.connect.avro.AvroConverter', 'value.converter.schema.registry.url': 'https://registry.example', 'value.converter.basic.auth.user.info': '${sm:registry:login}' };

/** What files and templates say that means something else, or nothing, to who reads them. */
export const SIXTH_ROUND: readonly Case[] = [
  { rule: 'MC-CFG-015', says: 'line 3 writes \\d in the value of topics.regex, which Java reads as d', fails: { config: {}, lostBackslashes: [{ key: 'topics.regex', written: '\\d', line: 3 }] }, passes: { config: {}, lostBackslashes: [] } },
  { rule: 'MC-CFG-015', says: 'line 2 writes \\.', fails: { workerConfiguration: { lostBackslashes: [{ key: 'a', written: '\\.', line: 2 }] } } as Sketch, passes: { workerConfiguration: {} } as Sketch },
  { rule: 'MC-CFN-017', says: 'ServiceExecutionRoleArn of Test refers to Rol, but the template has no resource of that name; did you mean Role?', fails: { ...BUCKET, ...unresolved() }, passes: { ...BUCKET, unresolvedNames: [] } },
  { rule: 'MC-CFN-017', says: 'DependsOn of Test names Test itself', fails: unresolved({ path: 'DependsOn', name: 'Test', kind: 'itself' }), passes: {} },
  { rule: 'MC-NET-036', says: 'the security group <Group> of the connector is in the VPC <Two>, but its subnets are in <One>', fails: { ...VPCS, ...placed('One', Text.reference('Two')) }, passes: { ...VPCS, ...placed('One', Text.reference('One')) } },
  { rule: 'MC-NET-036', says: 'is in the default VPC', fails: { ...VPCS, ...placed('One', 'default') }, passes: { ...VPCS, ...placed('Parameter', Text.reference('Two')) } },
  { rule: 'MC-NET-036', says: 'are in different VPCs', fails: { network: { subnets: [{ id: Text.literal('subnet-1'), vpc: Text.literal('vpc-1') }, { id: Text.literal('subnet-2'), vpc: Text.literal('vpc-2') }] } }, passes: { network: { subnets: [{ id: Text.literal('subnet-1'), vpc: Text.literal('vpc-1') }, { id: Text.literal('subnet-2') }] } } },
  { rule: 'MC-OPT-075', says: 'aws.s3.bucket.name takes the name of a bucket, and Bucket.Arn is an ARN', fails: bucket(at('Bucket', 'Arn')), passes: bucket({ Ref: 'Bucket' }) },
  { rule: 'MC-OPT-075', says: 'is a host name', fails: bucket(at('Bucket', 'RegionalDomainName')), passes: bucket(at('aws_s3_bucket.b', 'bucket')) },
  { rule: 'MC-OPT-075', says: 'and aws_s3_bucket.b.arn is an ARN', fails: bucket(at('aws_s3_bucket.b', 'arn')), passes: bucket(at('Point', 'Arn')) },
  { rule: 'MC-OPT-075', says: 'takes an ARN, and Role is a name', fails: { ...BUCKET, config: { 'aws.credentials.assume.role.arn': { Ref: 'Role' } } }, passes: { ...BUCKET, config: { 'aws.credentials.assume.role.arn': at('Role', 'Arn') } } },
  { rule: 'MC-OPT-075', says: 'takes a URL, and Queue.Arn is an ARN', fails: { ...BUCKET, config: { 'sqs.queue.url': at('Queue', 'Arn') } }, passes: { ...BUCKET, config: { 'sqs.queue.url': { Ref: 'Queue' } } } },
  { rule: 'MC-CLU-046', says: 'min.insync.replicas is 3, and default.replication.factor is 3', fails: { cluster: { serverProperties: texts({ 'min.insync.replicas': '3', 'default.replication.factor': '3' }) } }, passes: { cluster: { serverProperties: texts({ 'min.insync.replicas': '2', 'default.replication.factor': '3' }) } } },
  { rule: 'MC-ROLE-045', says: 'allows actions on the topic arn:aws:kafka:eu-central-1:111122223333:topic/other/1-2/orders', fails: may('other/1-2'), passes: may('shop/1-2'), unknown: { role: { arn: Text.literal('arn:aws:iam::111122223333:role/r') } } },
  { rule: 'MC-ROLE-046', says: 'requires aws:SourceAccount 999999999999, but the custom plugin is in the account 111122223333', fails: { plugins: PLUGINS, ...trusting('999999999999') }, passes: { plugins: PLUGINS, ...trusting('111122223333') }, unknown: trusting('999999999999') },
  { rule: 'MC-DBZ-027', says: 'which is for relational databases', fails: { config: { 'connector.class': MONGODB, ...unwrap(RELATIONAL) } }, passes: { config: { 'connector.class': MONGODB, ...unwrap(DOCUMENTS) } } },
  { rule: 'MC-DBZ-027', says: 'which is for MongoDB', fails: { config: { 'connector.class': POSTGRES, ...unwrap(DOCUMENTS) } }, passes: { config: { 'connector.class': POSTGRES, ...unwrap(RELATIONAL) } } },
  { rule: 'MC-DBZ-028', says: 'is not a name that Debezium reads', fails: { config: { 'connector.class': POSTGRES, 'column.mask.hash.SHA-256': 'public.a.b' } }, passes: { config: { 'connector.class': POSTGRES, 'column.mask.hash.SHA-256.with.salt.a.b': 'public.a.b', 'column.mask.with.12.chars': 'public.a.c', 'column.truncate.to.20.chars': 'public.a.d' } } },
  { rule: 'MC-REG-013', says: 'value.converter.basic.auth.credentials.source is not set', fails: { config: { ...AVRO } }, passes: { config: { ...AVRO, 'value.converter.basic.auth.credentials.source': 'USER_INFO' } } },
  { rule: 'MC-CLU-047', says: 'the instance type of the brokers is "m7g.large"', fails: brokers('m7g.large'), passes: brokers('kafka.m7g.large'), unknown: { cluster: { instanceType: Text.reference('Type') } } },
  { rule: 'MC-AUTH-015', says: 'does not end with a semicolon', fails: { config: { [JAAS]: 'software.amazon.msk.auth.iam.IAMLoginModule required' } }, passes: { config: { [JAAS]: 'software.amazon.msk.auth.iam.IAMLoginModule required;' } } },
  { rule: 'MC-AUTH-015', says: 'did you mean software.amazon.msk.auth.iam.IAMLoginModule?', fails: { config: { [JAAS]: 'ssoftware.amazon.msk.auth.iam.IAMLoginModule required;' } }, passes: { config: { [JAAS]: 'com.example.OwnLoginModule required;' } } },
  { rule: 'MC-AUTH-015', says: 'has no flag', fails: { config: { [JAAS]: 'software.amazon.msk.auth.iam.IAMLoginModule;' } }, passes: { config: { [JAAS]: '${sm:kafka:jaas}' } } },
  { rule: 'MC-AUTH-015', says: 'a login module, which is set in sasl.jaas.config', fails: { config: { 'source.cluster.sasl.client.callback.handler.class': 'software.amazon.msk.auth.iam.IAMLoginModule' } }, passes: { config: { 'source.cluster.sasl.client.callback.handler.class': 'software.amazon.msk.auth.iam.IAMClientCallbackHandler' } } },
  { rule: 'MC-DBZ-029', says: 'lists public.a, but snapshot.select.statement.overrides.public.a is not set', fails: { config: { 'connector.class': POSTGRES, [STATEMENTS]: 'public.a' } }, passes: { config: { 'connector.class': POSTGRES, [STATEMENTS]: 'public.a', [`${STATEMENTS}.public.a`]: 'SELECT 1' } } },
  { rule: 'MC-DBZ-029', says: 'is a statement for public.b, which', fails: { config: { 'connector.class': POSTGRES, [`${STATEMENTS}.public.b`]: 'SELECT 1' } }, passes: { config: { 'connector.class': POSTGRES } } },
  { rule: 'MC-OPT-076', says: 'snowflake.schema.name is not set', fails: { config: Object.fromEntries(Object.entries(SNOWFLAKE).filter(([key]) => key !== 'snowflake.schema.name')) }, passes: { config: SNOWFLAKE } },
  { rule: 'MC-ROLE-047', says: 'its Effect is "allow"', fails: written({ Effect: 'allow' }), passes: written({ Effect: 'Allow' }) },
  { rule: 'MC-ROLE-047', says: 'it has the element Actions', fails: written({ Effect: 'Allow', Actions: 's3:*' }), passes: written({ Effect: 'Allow', NotAction: 's3:*' }) },
  { rule: 'MC-PLUG-023', says: `connector ${SINK} is in`, fails: { archive: { 'sink-1.0.jar': { classes: { [SINK]: IS.sink } }, 'sink-1.1.jar': { classes: { [SINK]: IS.sink, 'com.example.Other': IS.nothing } } } }, passes: { archive: { 'sink-1.1.jar': { classes: { [SINK]: IS.sink } } } } },
  { rule: 'MC-PLUG-024', says: 'the plugin contains kafka-clients-3.9.0.jar, which the workers have themselves', fails: omitted('lib/kafka-clients-3.9.0.jar', OF_KAFKA), passes: omitted('lib/kafka-clients-3.9.0.jar', OF_KAFKA, false) },
  { rule: 'MC-PLUG-004', says: 'the plugin contains aws-msk-iam-auth-2.3.0.jar', fails: omitted('aws-msk-iam-auth-2.3.0.jar', OF_IAM), passes: omitted('aws-msk-iam-auth-2.3.0.jar', OF_IAM, false) },
];
