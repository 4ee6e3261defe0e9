import type { SubnetModel } from '../../../src/model';
import { statementsFromDocument, Text } from '../../../src/model';
import type { Sketch } from '../deployments';
import type { Case } from './case';

const subnet = (more: Partial<SubnetModel> = {}): SubnetModel => ({ id: Text.reference('Subnet'), ...more });
const network = (more: Partial<SubnetModel>, endpoints?: string[]): Sketch['network'] => ({ subnets: [subnet(more)], endpoints });
const MSK_PROVIDER = 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider';
const OURS = 'io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider';
const provider = (className: string, more: Record<string, string> = {}) => ({ 'config.providers': 'sm', 'config.providers.sm.class': className, ...more });
const SECRET: Sketch = { config: { 'database.password': '${sm:shop:password}' }, worker: provider(OURS) };
const S3: Sketch = { config: { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'a', 's3.bucket.name': 'shop-archive' } };
const GLUE: Sketch = { config: { 'value.converter': 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter' } };
const workers = Text.reference('WorkerGroup.GroupId');
const brokers = Text.reference('BrokerGroup.GroupId');
const groups = (port: number, peer: Text): Sketch => ({
  bootstrapServers: 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098',
  network: {
    securityGroups: [{ id: workers, ingress: [], egress: [] }],
    brokerSecurityGroups: [{ id: brokers, ingress: [{ protocol: 'tcp', fromPort: port, toPort: port, peerSecurityGroup: peer }] }],
  },
});
const server = (port: number, peer: Text, endpoint?: string): Sketch => ({
  network: {
    securityGroups: [{ id: workers, ingress: [], egress: [] }],
    dialed: [{
      what: endpoint === undefined ? 'the database Database' : 'the VPC endpoint Endpoint',
      port: endpoint === undefined ? 5432 : 443,
      ...endpoint !== undefined && { endpoint },
      securityGroups: [{ id: brokers, ingress: [{ protocol: 'tcp', fromPort: port, toPort: port, peerSecurityGroup: peer }] }],
    }],
  },
});
const role = (Action: string, Resource: unknown): Sketch['role'] => ({ statements: statementsFromDocument({ Statement: { Effect: 'Allow', Action, Resource } }) });

const encrypted = (given: Sketch['role'], Principal: unknown = { AWS: 'arn:aws:iam::111122223333:root' }): Sketch => ({
  role: { arn: Text.reference('Role.Arn'), ...given },
  encryptionKeys: [{
    encrypts: 'bucket', of: 'the bucket Archive', key: Text.reference('Key.Arn'),
    policy: statementsFromDocument({ Statement: { Effect: 'Allow', Action: 'kms:*', Resource: '*', Principal } }),
  }],
});

/** A sink, and the policy of its bucket. */
const denying = (Condition: unknown, config: Record<string, unknown> = {}, Principal: unknown = '*'): Sketch => ({
  config: { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 's3.bucket.name': { Ref: 'Archive' }, ...config },
  role: { arn: Text.reference('Role.Arn') },
  bucketPolicies: [{
    id: 'Policy', bucket: 'Archive', endpoints: ['Endpoint'], otherEndpoints: ['Other'],
    statements: statementsFromDocument({ Statement: { Effect: 'Deny', Action: 's3:*', Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Archive', 'Arn'] }, '/*']] }, Principal, Condition } }),
  }],
});
const SSE = 's3:x-amz-server-side-encryption';

const QUEUE = { 'connector.class': 'com.nordstrom.kafka.connect.sqs.SqsSinkConnector', 'topics': 'a', 'sqs.region': 'eu-west-1', 'sqs.queue.url': 'https://sqs.eu-west-1.amazonaws.com/111122223333/a' };
const ASSUMING = { 'sqs.credentials.provider.class': 'com.nordstrom.kafka.connect.auth.AWSAssumeRoleCredentialsProvider', 'sqs.credentials.provider.role.arn': 'arn:aws:iam::111122223333:role/queue' };

/** Network, plugin, secrets, creation order, and what stands around a connector. */
export const AROUND: readonly Case[] = [
  { rule: 'MC-NET-001', failure: 37, says: 'no security group of the brokers has an inbound rule for port 9098', fails: groups(9092, workers), passes: groups(9098, workers) },
  { rule: 'MC-NET-001', failure: 37, says: 'from <WorkerGroup.GroupId>', fails: groups(9098, brokers), passes: groups(9098, workers), unknown: { bootstrapServers: 'a:9098', network: {} } },
  {
    rule: 'MC-NET-002',
    says: 'no security group of the workers has an outbound rule',
    fails: { network: { securityGroups: [{ id: workers, egress: [] }] } },
    passes: { network: { securityGroups: [{ id: workers, egress: [{ protocol: '-1', peerAddressRange: Text.literal('0.0.0.0/0') }] }] } },
    unknown: { network: { securityGroups: [{ id: workers }] } },
  },
  { rule: 'MC-NET-003', failure: 40, says: 'is public, and workers have no public address; reading secrets will time out', fails: { ...SECRET, network: network({ defaultRoute: 'internet-gateway' }) }, passes: { ...SECRET, network: network({ defaultRoute: 'nat' }) }, unknown: { network: network({}) } },
  { rule: 'MC-NET-004', failure: 39, says: 'reading secrets needs access to secretsmanager', fails: { ...SECRET, network: network({ defaultRoute: 'none' }, ['s3']) }, passes: { ...SECRET, network: network({ defaultRoute: 'none' }, ['secretsmanager']) }, unknown: { ...SECRET, network: network({ defaultRoute: 'none' }) } },
  { rule: 'MC-NET-004', says: 'assuming a role needs access to sts', fails: { config: { ...QUEUE, ...ASSUMING }, network: network({ defaultRoute: 'none' }, ['sqs']) }, passes: { config: QUEUE, network: network({ defaultRoute: 'none' }, ['sqs']) } },
  {
    rule: 'MC-NET-004',
    failure: 38,
    says: 'assuming a role needs access to sts',
    fails: { config: { 'aws.sts.role.arn': 'arn:aws:iam::111122223333:role/r' }, network: network({ defaultRoute: 'none' }, []) },
    passes: { config: { 'aws.sts.role.arn': 'arn:aws:iam::111122223333:role/r' }, network: network({ defaultRoute: 'nat' }, []) },
  },
  { rule: 'MC-NET-005', failure: 42, says: 'writing objects needs access to s3', fails: { ...S3, network: network({ defaultRoute: 'none' }, []) }, passes: { ...S3, network: network({ defaultRoute: 'none' }, ['s3']) } },
  { rule: 'MC-NET-006', failure: 43, says: 'reading schemas needs access to glue', fails: { ...GLUE, network: network({ defaultRoute: 'none' }, []) }, passes: { ...GLUE, network: network({ defaultRoute: 'none' }, ['glue']) } },
  {
    rule: 'MC-NET-007',
    failure: 41,
    says: 'snowflake.url.name names a host on the internet',
    fails: { config: { 'snowflake.url.name': 'x.snowflakecomputing.com:443' }, network: network({ defaultRoute: 'none' }) },
    passes: { config: { 'snowflake.url.name': 'x.privatelink.snowflakecomputing.com:443' }, network: network({ defaultRoute: 'none' }) },
    unknown: { config: { 'snowflake.url.name': 'x.snowflakecomputing.com:443' }, network: network({}) },
  },
  { rule: 'MC-NET-008', failure: 44, says: 'the subnets have 11 addresses at most, but the connector can have 12 workers', fails: { capacity: { provisioned: { workerCount: 12 } }, network: network({ addresses: 11 }) }, passes: { capacity: { provisioned: { workerCount: 11 } }, network: network({ addresses: 11 }) }, unknown: { capacity: { provisioned: { workerCount: 11 } }, network: network({}) } },
  { rule: 'MC-NET-009', failure: 46, says: 'has no IPv6 CIDR block', fails: { networkType: 'DUAL', network: network({ ipv6: false }) }, passes: { networkType: 'DUAL', network: network({ ipv6: true }) }, unknown: { networkType: 'DUAL', network: network({}) } },
  { rule: 'MC-NET-010', says: 'the list of subnets is empty', fails: { network: { subnets: [] } }, passes: { network: network({}) }, unknown: { network: {} } },
  { rule: 'MC-NET-010', says: 'names no subnets', fails: { network: { subnetsMissing: true } }, passes: { network: network({}) } },
  {
    rule: 'MC-NET-021',
    says: 'no security group of the database Database has an inbound rule for port 5432 from <WorkerGroup.GroupId>',
    fails: server(3306, workers),
    passes: server(5432, workers),
    unknown: { network: { ...server(5432, workers).network, dialed: [{ what: 'the database Database', securityGroups: [{ id: brokers }] }] } },
  },
  { rule: 'MC-NET-021', says: 'from <WorkerGroup.GroupId>', fails: server(5432, brokers), passes: { network: { ...server(5432, brokers).network, dialed: [] } } },
  {
    rule: 'MC-NET-022',
    says: 'no security group of the VPC endpoint Endpoint has an inbound rule for port 443 from <WorkerGroup.GroupId>; reading secrets will time out',
    fails: { ...SECRET, ...server(80, workers, 'secretsmanager') },
    passes: { ...SECRET, ...server(443, workers, 'secretsmanager') },
    unknown: { ...SECRET, network: { ...server(443, workers).network, dialed: [{ what: 'the VPC endpoint Endpoint', endpoint: 'secretsmanager', port: 443, securityGroups: [{ id: brokers }] }] } },
  },
  { rule: 'MC-NET-022', says: 'reading secrets will time out', fails: { ...SECRET, ...server(443, brokers, 'secretsmanager') }, passes: { ...SECRET, ...server(443, brokers, 'sqs') } },
  {
    rule: 'MC-DEP-001',
    says: 'does not wait for Policy (AWS::IAM::Policy), a policy of the execution role',
    fails: { needs: [{ logicalId: 'Policy', type: 'AWS::IAM::Policy', purpose: 'policy of the execution role', awaited: false }] },
    passes: { needs: [{ logicalId: 'Policy', type: 'AWS::IAM::Policy', purpose: 'policy of the execution role', awaited: true }] },
  },
  { rule: 'MC-ROLE-013', failure: 61, says: 'does not allow secretsmanager:GetSecretValue on the secret to which database.password refers', fails: { ...SECRET, role: role('secretsmanager:GetSecretValue', 'arn:aws:secretsmanager:eu-west-1:1:secret:other-??????') }, passes: { ...SECRET, role: role('secretsmanager:GetSecretValue', 'arn:aws:secretsmanager:eu-west-1:1:secret:shop-??????') }, unknown: { ...SECRET, role: {} } },
  { rule: 'MC-ROLE-014', failure: 90, says: 'does not allow s3:PutObject on the objects of the bucket shop-archive', fails: { ...S3, role: role('s3:GetObject', '*') }, passes: { ...S3, role: { statements: ['s3:PutObject', 's3:AbortMultipartUpload'].flatMap(action => role(action, 'arn:aws:s3:::shop-archive/*')!.statements!) } }, unknown: { ...S3, role: {} } },
  {
    rule: 'MC-ROLE-014',
    says: 'does not allow s3:AbortMultipartUpload on the objects of the bucket shop-archive: parts of failed uploads remain there',
    fails: { ...S3, role: role('s3:PutObject', 'arn:aws:s3:::shop-archive/*') },
    passes: { ...S3, role: { statements: [...role('s3:PutObject', '*')!.statements!, ...role('s3:Abort*', '*')!.statements!] } },
  },
  {
    rule: 'MC-ROLE-031',
    says: 'the execution role does not allow kms:GenerateDataKey, kms:Decrypt on the key <Key.Arn> of the bucket Archive',
    fails: encrypted(role('s3:*', '*')),
    passes: encrypted(role('kms:*', { 'Fn::GetAtt': ['Key', 'Arn'] })),
    unknown: encrypted({}),
  },
  {
    rule: 'MC-ROLE-032',
    says: 'the policy Policy of the bucket Archive denies s3:PutObject to the execution role: it requires a header x-amz-server-side-encryption that the connector does not send (s3.ssea.name)',
    fails: denying({ Null: { [SSE]: 'true' } }),
    passes: denying({ Null: { [SSE]: 'true' } }, { 's3.ssea.name': 'aws:kms' }),
    unknown: denying({ Null: { [SSE]: 'true' }, IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }),
  },
  { rule: 'MC-ROLE-032', says: 'the connector does not send', fails: denying({ StringNotEquals: { [SSE]: 'aws:kms' } }, { 's3.ssea.name': 'AES256' }), passes: denying({ Bool: { 'aws:SecureTransport': 'false' } }) },
  { rule: 'MC-ROLE-032', says: 'it requires a VPC endpoint other than', fails: denying({ StringNotEquals: { 'aws:SourceVpce': { Ref: 'Other' } } }), passes: denying({ StringNotEquals: { 'aws:SourceVpce': { Ref: 'Endpoint' } } }), unknown: denying({ StringNotEquals: { 'aws:SourceVpce': 'vpce-0a1b' } }) },
  { rule: 'MC-ROLE-032', says: 'a statement denies it without a condition that excludes the role', fails: denying(undefined, {}, { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } }), passes: denying({ ArnNotEquals: { 'aws:PrincipalArn': { 'Fn::GetAtt': ['Role', 'Arn'] } } }), unknown: denying({ ArnNotEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/a' } }) },
  {
    rule: 'MC-ROLE-033',
    says: 'the execution role is in the account 444455556666, but the custom plugin is in the account 111122223333',
    fails: { role: { arn: Text.literal('arn:aws:iam::444455556666:role/a') }, plugins: [{ arn: Text.literal('arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/a/b') }] },
    passes: { role: { arn: Text.literal('arn:aws:iam::111122223333:role/a') }, plugins: [{ arn: Text.literal('arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/a/b') }] },
    unknown: { role: { arn: Text.literal('arn:aws:iam::444455556666:role/a') } },
  },
  { rule: 'MC-ROLE-033', says: 'but the stack is in the account', fails: { role: { arn: Text.literal('arn:aws:iam::444455556666:role/a') }, place: { stack: 's', around: '', environment: 'aws://111122223333/eu-west-1' } }, passes: { role: { arn: Text.reference('Role.Arn') }, place: { stack: 's', around: '', environment: 'aws://111122223333/eu-west-1' } } },
  { rule: 'MC-ROLE-031', says: 'kms:GenerateDataKey on the key', fails: encrypted(role('kms:Decrypt', '*')), passes: encrypted(role('s3:*', '*'), { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } }) },
  { rule: 'MC-ROLE-015', failure: 43, says: 'does not allow glue:GetSchemaVersion', fails: { ...GLUE, role: role('glue:GetSchema', '*') }, passes: { ...GLUE, role: role('glue:Get*', '*') }, unknown: { ...GLUE, role: {} } },
  { rule: 'MC-PLUG-007', failure: 1, says: 'has the fixed name "debezium"', fails: { plugins: [{ name: Text.literal('debezium') }] }, passes: { plugins: [{ name: Text.literal('debezium-2f9bf27ae012') }, { name: Text.literal('debezium-3.6.1') }] } },
  { rule: 'MC-PLUG-008', says: 'the content type of the plugin is "TAR"', fails: { plugins: [{ contentType: Text.literal('TAR') }] }, passes: { plugins: [{ contentType: Text.literal('ZIP'), fileKey: Text.literal('a.zip') }] } },
  { rule: 'MC-PLUG-008', says: 'is ZIP, but the file "a.jar" is no ZIP', fails: { plugins: [{ contentType: Text.literal('ZIP'), fileKey: Text.literal('a.jar') }] }, passes: { plugins: [{ contentType: Text.literal('ZIP'), fileKey: Text.literal('a') }] } },
  { rule: 'MC-PLUG-008', says: 'allowed is its ARN', fails: { plugins: [{ bucketArn: Text.literal('my-bucket') }] }, passes: { plugins: [{ bucketArn: Text.literal('arn:aws:s3:::my-bucket') }] } },
  { rule: 'MC-WRK-005', says: 'lacks "config.providers=sm"', fails: { worker: {}, missingWorkerLines: ['config.providers=sm'] }, passes: { worker: {}, missingWorkerLines: [] }, unknown: { workerConfiguration: {}, missingWorkerLines: ['config.providers=sm'] } as Sketch },
  { rule: 'MC-WRK-006', failure: 1, says: 'has the fixed name "workers"', fails: { workerConfiguration: { name: Text.literal('workers') } } as Sketch, passes: { workerConfiguration: { name: Text.reference('X') } } as Sketch },
  { rule: 'MC-SEC-005', failure: 55, says: 'declares config.providers, which only workers read', fails: { config: { 'config.providers': 'sm' } }, passes: { config: {} } },
  { rule: 'MC-SEC-006', failure: 19, says: 'contains ${sm:shop:password} within Fn::Sub', fails: { config: { p: { 'Fn::Sub': '${sm:shop:password}' } } }, passes: { config: { p: { 'Fn::Sub': '${!sm:shop:password}-${AWS::Region}' } } } },
  {
    rule: 'MC-SEC-007',
    failure: 56,
    says: 'connection.url is a reference',
    fails: { config: { 'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'connection.url': '${sm:shop:url}' } },
    passes: { config: { 'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'connection.url': 'https://a' } },
  },
  { rule: 'MC-SEC-008', failure: 57, says: 'returns an empty string', fails: { ...SECRET, worker: provider(MSK_PROVIDER) }, passes: { ...SECRET, worker: provider(MSK_PROVIDER, { 'config.providers.sm.param.NotFoundStrategy': 'fail' }) }, unknown: { config: SECRET.config } },
  {
    rule: 'MC-SEC-009',
    failure: 59,
    says: 'restarted each time the value of database.password expires',
    fails: { ...SECRET, worker: provider('com.github.jcustenborder.kafka.config.aws.SecretsManagerConfigProvider') },
    passes: { config: { ...SECRET.config, 'config.action.reload': 'none' }, worker: provider('com.github.jcustenborder.kafka.config.aws.SecretsManagerConfigProvider') },
    unknown: { config: SECRET.config },
  },
  { rule: 'MC-CFG-002', says: 'a list or an object', fails: { config: { topics: 'a' }, structuredKeys: ['topics'] }, passes: { config: { topics: 'a' }, structuredKeys: [] } },
  {
    rule: 'MC-CFG-004',
    says: 'topics is set on line 2 and again on line 5',
    fails: { config: { topics: 'a' }, repeatedKeys: [{ key: 'topics', lines: [2, 5] }] },
    passes: { config: { topics: 'a' }, repeatedKeys: [] },
  },
  { rule: 'MC-OPT-034', says: /topics/, fails: { config: { 'connector.class': 'com.example.S', ' topics': 'a' } }, passes: { config: { 'connector.class': 'com.example.S', 'topics': 'a' } } },
  { rule: 'MC-RUN-001', failure: 91, says: 'no alarm watches', fails: { errorAlarm: false }, passes: { errorAlarm: true }, unknown: {} },
  {
    rule: 'MC-RUN-002',
    failure: 92,
    says: '4 tasks read 2 topics with the range assignor',
    fails: { kind: 'sink', worker: 'default', kafkaConnectVersion: '2.7.1', config: { 'topics': 'a,b', 'tasks.max': 4 } },
    passes: { kind: 'sink', worker: 'default', kafkaConnectVersion: '3.7.x', config: { 'topics': 'a,b', 'tasks.max': 4 } },
  },
  {
    rule: 'MC-LOG-003',
    failure: 93,
    says: 'the log group is "connectors"',
    fails: { logDelivery: [{ kind: 'cloudwatch', enabled: true, target: Text.literal('connectors') }] },
    passes: { logDelivery: [{ kind: 'cloudwatch', enabled: true, target: Text.literal('/aws/vendedlogs/connectors') }] },
    unknown: { logDelivery: [{ kind: 'cloudwatch', enabled: true, target: Text.reference('Group') }] },
  },
  {
    rule: 'MC-FLEET-001',
    failure: 14,
    says: 'all connectors together, including this one, have up to 61 workers',
    fails: [{ capacity: { provisioned: { workerCount: 31 } } }, { capacity: { autoscaled: { maxWorkerCount: 30 } } }],
    passes: [{ capacity: { provisioned: { workerCount: 30 } } }, { capacity: { autoscaled: { maxWorkerCount: 30 } } }],
  },
  { rule: 'MC-FLEET-002', says: 'the connector name "a" is also the name of Connector1', fails: [{ connectorName: 'a' }, { connectorName: 'a' }], passes: [{ connectorName: 'a' }, { connectorName: 'b' }] },
];

