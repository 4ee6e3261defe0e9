import { AIVEN_S3, MYSQL, POSTGRES } from './connectors';
import { resource, template, terraform } from './forms';
import type { Files, Mistake, Options } from './mistake';

const at = (name: string, attribute: string) => ({ 'Fn::GetAtt': [name, attribute] });
const sink = (more: Options, others: Options = {}) => template(AIVEN_S3, more, others);
const right = sink({});
const capacity = (AutoScaling: Options) => sink({ Capacity: { AutoScaling } });
const SCALING = { McuCount: 1, MinWorkerCount: 1, MaxWorkerCount: 2, ScaleInPolicy: { CpuUtilizationPercentage: 20 }, ScaleOutPolicy: { CpuUtilizationPercentage: 80 } };
const kafka = (more: Options) => sink({ KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'b-1.sales.abcdef.c2.kafka.eu-central-1.amazonaws.com:9098', Vpc: { SecurityGroups: ['sg-0123456789abcdef0'], Subnets: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] }, ...more } } });
const VPC = { SecurityGroups: ['sg-0123456789abcdef0'], Subnets: ['subnet-0123456789abcdef0'] };
const logs = (WorkerLogDelivery: Options) => sink({ LogDelivery: { WorkerLogDelivery } });

function instance(engine: string, config: Options, more: Options, parameters: Options): Files {
  const family = engine === 'mysql' ? 'mysql8.0' : 'postgres16';
  return template({ ...config, 'database.hostname': at('Db', 'Endpoint.Address') }, {}, {
    Db: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: engine, DBInstanceClass: 'db.t4g.micro', AllocatedStorage: '20', MasterUsername: 'u', ManageMasterUserPassword: true, BackupRetentionPeriod: 7, DBParameterGroupName: { Ref: 'Pg' }, ...more } },
    Pg: { Type: 'AWS::RDS::DBParameterGroup', Properties: { Family: family, Description: 'd', Parameters: parameters } },
  });
}
const REPLICATED = { 'rds.logical_replication': '1' };
const ROWS = { binlog_format: 'ROW', binlog_row_image: 'FULL' };

const cluster = (more: Options = {}) => ({ Type: 'AWS::MSK::Cluster', Properties: { ClusterName: 'sales', KafkaVersion: '3.7.x', NumberOfBrokerNodes: 3, BrokerNodeGroupInfo: { InstanceType: 'kafka.m7g.large', ClientSubnets: ['subnet-1', 'subnet-2', 'subnet-3'] }, ClientAuthentication: { Sasl: { Iam: { Enabled: true } } }, ...more } });
const document = (resources: Options): Files => ({ 'template.json': JSON.stringify({ Resources: resources }, null, 2) });
const connector = (more: Options = {}, properties: Options = {}) => ({ Type: 'AWS::KafkaConnect::Connector', Properties: resource(AIVEN_S3, properties), ...more });
const two = (first: Options, second: Options) => document({ A: { Type: 'AWS::KafkaConnect::Connector', Properties: resource(first, { ConnectorName: 'a' }) }, B: { Type: 'AWS::KafkaConnect::Connector', Properties: resource(second, { ConnectorName: 'b' }) } });
const unquoted: Files = { 'template.yaml': Object.values(right)[0].toString().replace('"KafkaConnectVersion": "3.7.x"', '"KafkaConnectVersion": 3.7') };

/** Mistakes in the properties of a template and in what stands beside the connector. */
export const TEMPLATES: readonly Mistake[] = [
  { name: 'configuration as a text', wrong: sink({ ConnectorConfiguration: JSON.stringify(AIVEN_S3) }), right, says: /ConnectorConfiguration/ },
  { name: 'plugin without its level', wrong: sink({ Plugins: [{ CustomPluginArn: 'arn:aws:kafkaconnect:eu-central-1:111122223333:custom-plugin/p/01234567-89ab-cdef-0123-456789abcdef-2', Revision: 1 }] }), right, says: /Plugins|CustomPlugin/ },
  { name: 'revision latest', wrong: sink({ Plugins: [{ CustomPlugin: { CustomPluginArn: 'arn:aws:kafkaconnect:eu-central-1:111122223333:custom-plugin/p/01234567-89ab-cdef-0123-456789abcdef-2', Revision: 'latest' } }] }), right, says: /Revision/ },
  { name: 'both kinds of capacity', wrong: sink({ Capacity: { AutoScaling: SCALING, ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } } }), right, says: /[Cc]apacity/ },
  { name: 'three MCUs', wrong: sink({ Capacity: { ProvisionedCapacity: { McuCount: 3, WorkerCount: 1 } } }), right, says: /McuCount|MC-CAP/ },
  { name: 'more at least than at most', wrong: capacity({ ...SCALING, MinWorkerCount: 4 }), right: capacity(SCALING), says: /WorkerCount|MC-CAP/ },
  { name: 'share for percentage', wrong: capacity({ ...SCALING, ScaleOutPolicy: { CpuUtilizationPercentage: 0.8 } }), right: capacity(SCALING), says: /CpuUtilization|MC-CAP/ },
  { name: 'scales in above scaling out', wrong: capacity({ ...SCALING, ScaleInPolicy: { CpuUtilizationPercentage: 90 } }), right: capacity(SCALING), says: /CpuUtilization|MC-CAP/ },
  { name: 'cluster without its level', wrong: sink({ KafkaCluster: { BootstrapServers: 'b-1.sales.abcdef.c2.kafka.eu-central-1.amazonaws.com:9098', Vpc: VPC } }), right, says: /KafkaCluster/ },
  { name: 'brokers as a list', wrong: kafka({ BootstrapServers: ['b-1.sales.abcdef.c2.kafka.eu-central-1.amazonaws.com:9098'] }), right, says: /BootstrapServers/ },
  { name: 'security group as a text', wrong: kafka({ Vpc: { ...VPC, SecurityGroups: 'sg-0123456789abcdef0' } }), right, says: /SecurityGroups/ },
  { name: 'ids of subnets under another name', wrong: kafka({ Vpc: { SecurityGroups: VPC.SecurityGroups, SubnetIds: VPC.Subnets } }), right, says: /Subnet/ },
  { name: 'VPC id for subnets', wrong: kafka({ Vpc: { ...VPC, Subnets: ['vpc-0123456789abcdef0'] } }), right, says: /MC-NET-025/ },
  { name: 'ZooKeeper for brokers', wrong: kafka({ BootstrapServers: 'z-1.sales.abcdef.c2.kafka.eu-central-1.amazonaws.com:2181' }), right, says: /[Bb]ootstrap|MC-BOOT/ },
  { name: 'protocol in the brokers', wrong: kafka({ BootstrapServers: 'SASL_SSL://b-1.sales.abcdef.c2.kafka.eu-central-1.amazonaws.com:9098' }), right, says: /[Bb]ootstrap|MC-BOOT/ },
  { name: 'ARN of the cluster for brokers', wrong: kafka({ BootstrapServers: 'arn:aws:kafka:eu-central-1:111122223333:cluster/sales/01234567-89ab-cdef-0123-456789abcdef-2' }), right, says: /[Bb]ootstrap|MC-BOOT/ },
  { name: 'brokers of the cluster as an attribute', wrong: sink({ KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: at('Cluster', 'BootstrapBrokers'), Vpc: VPC } } }, { Cluster: cluster() }), right: sink({ KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: { Ref: 'Servers' }, Vpc: VPC } } }, { Cluster: cluster() }), says: /BootstrapBrokers|[Bb]ootstrap/ },
  { name: 'logs without their level', wrong: sink({ LogDelivery: { CloudWatchLogs: { Enabled: true, LogGroup: '/aws/vendedlogs/connect' } } }), right, says: /LogDelivery/ },
  { name: 'logs to no bucket', wrong: logs({ S3: { Enabled: true } }), right, says: /Bucket|MC-LOG/ },
  { name: 'logs to no group', wrong: logs({ CloudWatchLogs: { Enabled: true } }), right, says: /LogGroup|MC-LOG/ },
  { name: 'Firehose in other letters', wrong: logs({ FireHose: { Enabled: true, DeliveryStream: 's' } }), right: logs({ Firehose: { Enabled: true, DeliveryStream: 's' } }), says: /FireHose/ },
  { name: 'encryption by the name of the protocol', wrong: sink({ KafkaClusterEncryptionInTransit: { EncryptionType: 'SASL_SSL' } }), right, says: /EncryptionType|SASL_SSL/ },
  { name: 'IAM without TLS', wrong: sink({ KafkaClusterEncryptionInTransit: { EncryptionType: 'PLAINTEXT' } }), right, says: /PLAINTEXT|encryption|EncryptionType/ },
  { name: 'name with spaces', wrong: sink({ ConnectorName: 'shop orders' }), right, says: /name/i },
  { name: 'ARN of a worker configuration by another name', wrong: sink({ WorkerConfiguration: { Arn: 'arn:aws:kafkaconnect:eu-central-1:111122223333:worker-configuration/w/01234567-89ab-cdef-0123-456789abcdef-2', Revision: 1 } }), right, says: /WorkerConfiguration/ },
  { name: 'worker configuration without revision', wrong: sink({ WorkerConfiguration: { WorkerConfigurationArn: 'arn:aws:kafkaconnect:eu-central-1:111122223333:worker-configuration/w/01234567-89ab-cdef-0123-456789abcdef-2' } }), right, says: /Revision/ },
  { name: 'version as a number', wrong: unquoted, right: { 'template.yaml': right['template.json'] }, says: /MC-VER|KafkaConnectVersion/ },
  { name: 'description that is too long', wrong: sink({ ConnectorDescription: 'd'.repeat(1025) }), right: sink({ ConnectorDescription: 'd'.repeat(1024) }), says: /MC-NAME-002/ },
  { name: 'configuration beside the properties', wrong: document({ C: { ...connector({}, { ConnectorConfiguration: undefined }), ConnectorConfiguration: AIVEN_S3 } }), right: document({ C: connector() }), says: /ConnectorConfiguration/ },
  { name: 'tag of AWS', wrong: sink({ Tags: [{ Key: 'aws:team', Value: 'shop' }] }), right: sink({ Tags: [{ Key: 'team', Value: 'shop' }] }), says: /aws:/ },
  { name: 'user for a role', wrong: sink({ ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:user/connect' }), right, says: /MC-ROLE|ServiceExecutionRoleArn/ },
  { name: 'instance profile for a role', wrong: sink({ ServiceExecutionRoleArn: at('Profile', 'Arn') }, { Profile: { Type: 'AWS::IAM::InstanceProfile', Properties: { Roles: ['connect'] } } }), right, says: /MC-ROLE|ServiceExecutionRoleArn/ },
  { name: 'no backups of MySQL', wrong: instance('mysql', MYSQL, { BackupRetentionPeriod: 0 }, ROWS), right: instance('mysql', MYSQL, {}, ROWS), says: /BackupRetention|backup|binary log/ },
  { name: 'statements in the binary log', wrong: instance('mysql', MYSQL, {}, { ...ROWS, binlog_format: 'MIXED' }), right: instance('mysql', MYSQL, {}, ROWS), says: /binlog_format|MC-DB/ },
  { name: 'logical replication off', wrong: instance('postgres', POSTGRES, {}, { 'rds.logical_replication': '0' }), right: instance('postgres', POSTGRES, {}, REPLICATED), says: /logical_replication|MC-DB/ },
  { name: 'wal_level for the parameter of RDS', wrong: instance('postgres', POSTGRES, {}, { wal_level: 'logical' }), right: instance('postgres', POSTGRES, {}, REPLICATED), says: /logical_replication|MC-DB/ },
  { name: 'port of another database', wrong: instance('postgres', POSTGRES, { Port: '5433' }, REPLICATED), right: instance('postgres', { ...POSTGRES, 'database.port': '5433' }, { Port: '5433' }, REPLICATED), says: /port/ },
  { name: 'engine of another connector', wrong: instance('postgres', MYSQL, {}, REPLICATED), right: instance('mysql', MYSQL, {}, ROWS), says: /engine|MySQL|MC-DB/i },
  { name: 'two connectors on one slot', wrong: two(POSTGRES, { ...POSTGRES, 'topic.prefix': 'other' }), right: two(POSTGRES, { ...POSTGRES, 'topic.prefix': 'other', 'slot.name': 'other', 'publication.name': 'other' }), says: /slot/ },
  { name: 'two connectors with one prefix', wrong: two(POSTGRES, { ...POSTGRES, 'slot.name': 'other', 'publication.name': 'other', 'table.include.list': 'public.orders' }), right: two(POSTGRES, { ...POSTGRES, 'topic.prefix': 'other', 'slot.name': 'other', 'publication.name': 'other' }), says: /topic|prefix/ },
  { name: 'two connectors with one history', wrong: two(MYSQL, { ...MYSQL, 'topic.prefix': 'other', 'database.server.id': '5402' }), right: two(MYSQL, { ...MYSQL, 'topic.prefix': 'other', 'database.server.id': '5402', 'schema.history.internal.kafka.topic': 'history.other' }), says: /schema\.history/ },
  { name: 'one name twice', wrong: document({ A: connector(), B: connector() }), right: document({ A: connector(), B: connector({}, { ConnectorName: 'other' }) }), says: /name/ },
  { name: 'Terraform: three MCUs', wrong: terraform(AIVEN_S3, { capacity: 'provisioned_capacity {\n mcu_count = 3\n worker_count = 1\n }' }), right: terraform(AIVEN_S3), says: /MC-CAP|mcu/i },
  { name: 'Terraform: minimum above maximum', wrong: terraform(AIVEN_S3, { capacity: 'autoscaling {\n mcu_count = 1\n min_worker_count = 4\n max_worker_count = 2\n scale_in_policy { cpu_utilization_percentage = 20 }\n scale_out_policy { cpu_utilization_percentage = 80 }\n }' }), right: terraform(AIVEN_S3), says: /MC-CAP|worker/i },
  { name: 'Terraform: role of the service', wrong: terraform(AIVEN_S3, { role: '"arn:aws:iam::111122223333:role/aws-service-role/kafkaconnect.amazonaws.com/AWSServiceRoleForKafkaConnect"' }), right: terraform(AIVEN_S3), says: /MC-ROLE/ },
  { name: 'dynamic reference for a password', wrong: template({ ...POSTGRES, 'database.password': '{{resolve:ssm-secure:/shop/db:1}}' }), right: template(POSTGRES), says: /database\.password/ },
  { name: 'password in plain text', wrong: template({ ...POSTGRES, 'database.password': 'hunter2Hunter2' }), right: template(POSTGRES), says: /database\.password/ },
  { name: 'keys of AWS in the options', wrong: template({ ...AIVEN_S3, 'aws.access.key.id': 'AKIAIOSFODNN7EXAMPLE', 'aws.secret.access.key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }), right, says: /aws\.secret/ },
];
