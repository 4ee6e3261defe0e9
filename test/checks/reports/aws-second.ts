import { ALL_OF, DG, KC, alone, arnOf, grants, ownRole, replicator, roleTf, vpcTf, withCluster, withWorker } from './aws-parts';
import { network } from './more-parts';
import { PG, S3, TF, allow, at, cluster, connector, msk, role, scaling } from './parts';
import { planOf } from './plans';
import { cfn, swap, tf } from './report';
import type { Files, Report } from './report';

const swapped = (name: string, source: string, right: Files, from: string, to: string, says: RegExp): Report => ({ name, source, right, wrong: swap(right, from, to), says });
const IAM = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
const managed = (...arns: string[]) => { const t = JSON.parse(String(grants(ALL_OF, allow('s3:*'))['template.json'])); t.Resources.Role.Properties.ManagedPolicyArns = arns; return t.Resources; };
const onlyManaged = (...arns: string[]) => { const r = managed(...arns); delete r.Role.Properties.Policies; return cfn(r); };
const bounded = (...actions: string[]) => { const r = managed(); r.Role.Properties.PermissionsBoundary = { Ref: 'Boundary' }; r.Boundary = { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement: [allow(actions)] } } }; return cfn(r); };
const pgTf = (more: string, options: Parameters<typeof vpcTf>[0] = {}) => {
  const files = vpcTf({ ...options, more });
  const config = Object.entries({ ...PG, 'database.hostname': 'HOST', 'database.password': 'var' }).map(([k, v]) => `    "${k}" = ${v === 'HOST' ? 'aws_db_instance.orders.address' : v === 'var' ? 'var.password' : JSON.stringify(v)}`).join('\n');
  return tf(`variable "password" {\n  sensitive = true\n}\n${files['main.tf'].replace(/connector_configuration = \{[^}]*\}/, () => `connector_configuration = {\n${config}\n  }`)}`);
};
const DB = `
resource "aws_security_group" "db" {
  vpc_id = aws_vpc.main.id
  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = [aws_security_group.workers.id]
  }
}
resource "aws_db_parameter_group" "orders" {
  family = "postgres16"
  parameter {
    name         = "rds.logical_replication"
    value        = "1"
    apply_method = "pending-reboot"
  }
}
resource "aws_db_instance" "orders" {
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  allocated_storage       = 20
  port                    = 5432
  backup_retention_period = 7
  parameter_group_name    = aws_db_parameter_group.orders.name
  vpc_security_group_ids  = [aws_security_group.db.id]
}
`;
const replicatorWith = (service: string) => cfn({ R: replicator({ ServiceExecutionRoleArn: at('Role', 'Arn') }), Role: { ...role([ALL_OF]), Properties: { ...role([ALL_OF]).Properties, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }] } } } });
const policyOf = (statement: object) => withCluster({ Policy: { Type: 'AWS::MSK::ClusterPolicy', Properties: { ClusterArn: at('Cluster', 'Arn'), Policy: { Version: '2012-10-17', Statement: [statement] } } } });
const ACCESS = { Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: ['kafka:CreateVpcConnection', 'kafka:GetBootstrapBrokers'], Resource: arnOf('eu-west-1', 'orders') };
const configured = (revision: object) => withCluster({ C: { Type: 'AWS::MSK::Configuration', Properties: { Name: 'orders', ServerProperties: 'auto.create.topics.enable=false\n' } } }, { ConfigurationInfo: { Arn: at('C', 'Arn'), Revision: revision } });
const many = (count: number, more: object) => cfn(Object.fromEntries(Array.from({ length: count }, (_, i) => [`C${i}`, connector({ ...S3, name: `c${i}` }, { ConnectorName: `orders-${i}`, ...more })])));
const topic = (partitions: number) => ({ cluster_arn: arnOf('eu-west-1', 'orders'), name: 'orders', partition_count: partitions, replication_factor: 3 });
const log = (o: object) => withCluster({}, { LoggingInfo: { BrokerLogs: o } });
const nat = (subnet: string) => network({ Out: { Type: 'AWS::EC2::InternetGateway', Properties: {} }, Attached: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: { VpcId: { Ref: 'Vpc' }, InternetGatewayId: { Ref: 'Out' } } }, Public: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.9.0/24' } }, Open: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'Vpc' } } }, InOpen: { Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: { SubnetId: { Ref: 'Public' }, RouteTableId: { Ref: 'Open' } } }, ToOut: { Type: 'AWS::EC2::Route', DependsOn: 'Attached', Properties: { RouteTableId: { Ref: 'Open' }, DestinationCidrBlock: '0.0.0.0/0', GatewayId: { Ref: 'Out' } } }, Ip: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } }, Nat: { Type: 'AWS::EC2::NatGateway', Properties: { AllocationId: at('Ip', 'AllocationId'), SubnetId: { Ref: subnet } } }, ToNat: { Type: 'AWS::EC2::Route', Properties: { RouteTableId: { Ref: 'Routes' }, DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: { Ref: 'Nat' } } } });
const smTf = (endpointMore: string, group = '443') => {
  const files = pgTf(DB + `
resource "aws_security_group" "endpoint" {
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = ${group}
    to_port     = ${group}
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}
resource "aws_vpc_endpoint" "secrets" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.eu-west-1.secretsmanager"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [aws_subnet.a.id, aws_subnet.b.id]
  security_group_ids  = [aws_security_group.endpoint.id]
${endpointMore}
}
resource "aws_mskconnect_worker_configuration" "w" {
  name                    = "w"
  properties_file_content = <<-EOT
    key.converter=${KC}.json.JsonConverter
    value.converter=${KC}.json.JsonConverter
    config.providers=sm
    config.providers.sm.class=com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider
    config.providers.sm.param.region=eu-west-1
  EOT
}
`, { route: '' });
  return swap(swap(files, 'var.password', '"$${sm:orders-db:password}"'), '  service_execution_role_arn', '  worker_configuration {\n    arn      = aws_mskconnect_worker_configuration.w.arn\n    revision = aws_mskconnect_worker_configuration.w.latest_revision\n  }\n  service_execution_role_arn');
};

export const AWS_SECOND: readonly Report[] = [
  swapped('database that lets nobody in', 'https://github.com/debezium/debezium/pull/7838', pgTf(DB), '  ingress {\n    from_port       = 5432\n    to_port         = 5432\n    protocol        = "tcp"\n    security_groups = [aws_security_group.workers.id]\n  }\n', '', /security group|inbound|ingress/i),
  swapped('database without logical replication', 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html', pgTf(DB), 'value        = "1"', 'value        = "0"', /rds\.logical_replication/),
  swapped('another port than that of the database', 'https://repost.aws/knowledge-center/rds-cannot-connect', pgTf(DB), '"database.port" = "5432"', '"database.port" = "3306"', /5432|3306/),
  swapped('endpoint of Terraform without private DNS', 'https://github.com/jcustenborder/kafka-config-provider-aws/issues/13', smTf('  private_dns_enabled = true'), '  private_dns_enabled = true', '', /[Ss]ecrets ?[Mm]anager/),
  { name: 'endpoint that does not let workers in', source: DG + 'msk-connect-internet-access.html', right: smTf('  private_dns_enabled = true'), wrong: smTf('  private_dns_enabled = true', '8443'), says: /443/ },
  { name: 'NAT gateway in a private subnet', source: 'https://repost.aws/knowledge-center/nat-gateway-vpc-private-subnet', right: nat('Public'), wrong: nat('One'), says: /[Ss]ecrets ?[Mm]anager|internet|NAT/ },
  swapped('brokers behind a group without ingress', 'https://repost.aws/knowledge-center/msk-cluster-connection-issues', tf(swap(vpcTf({ more: 'resource "aws_security_group" "brokers" {\n  vpc_id = aws_vpc.main.id\n  ingress {\n    from_port       = 9098\n    to_port         = 9098\n    protocol        = "tcp"\n    security_groups = [aws_security_group.workers.id]\n  }\n}\n' + String(msk()['main.tf']).replace('["sg-0a1b2c3d4e5f60718"]', '[aws_security_group.brokers.id]') }), '"b-1.orders.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098"', 'aws_msk_cluster.orders.bootstrap_brokers_sasl_iam')['main.tf'] as string), 'from_port       = 9098\n    to_port         = 9098', 'from_port       = 9092\n    to_port         = 9092', /9098/),
  { name: 'policy of Amazon MSK for clients of Kafka', source: DG + 'security-iam-awsmanpol.html', right: cfn(managed('arn:aws:iam::aws:policy/AmazonMSKFullAccess')), wrong: onlyManaged('arn:aws:iam::aws:policy/AmazonMSKFullAccess', 'arn:aws:iam::aws:policy/AmazonS3FullAccess'), says: /kafka-cluster/ },
  { name: 'policy that reads objects for a sink', source: IAM + 'access_policies_managed-vs-inline.html', right: swap(cfn(managed('arn:aws:iam::aws:policy/AmazonS3FullAccess')), ',{"Effect":"Allow","Action":"s3:*","Resource":"*"}', ''), wrong: swap(cfn(managed('arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess')), ',{"Effect":"Allow","Action":"s3:*","Resource":"*"}', ''), says: /s3:PutObject/ },
  { name: 'boundary without Kafka', source: IAM + 'access_policies_boundaries.html', right: bounded('kafka-cluster:*', 's3:*'), wrong: bounded('s3:*', 'logs:*'), says: /kafka-cluster|boundary/ },
  swapped('role that an account may assume', DG + 'msk-connect-service-execution-role.html', grants(ALL_OF, allow('s3:*')), '"Service":"kafkaconnect.amazonaws.com"', '"AWS":"arn:aws:iam::111122223333:root"', /kafkaconnect\.amazonaws\.com/),
  swapped('effect in small letters', IAM + 'reference_policies_elements_effect.html', ownRole(), 'Effect = "Allow", Action = ["kafka-cluster:*"', 'Effect = "allow", Action = ["kafka-cluster:*"', /allow/),
  swapped('group that the role does not have', DG + 'mkc-iam-policy-examples.html', grants(allow(['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster', 'kafka-cluster:*Topic*', 'kafka-cluster:ReadData', 'kafka-cluster:WriteData', 'kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup']), allow('s3:*')), ',"kafka-cluster:AlterGroup","kafka-cluster:DescribeGroup"', '', /Group/),
  { name: 'replicator with the role of a connector', source: DG + 'msk-replicator-permissions.html', right: replicatorWith('kafka.amazonaws.com'), wrong: replicatorWith('kafkaconnect.amazonaws.com'), says: /kafka\.amazonaws\.com/ },
  { name: 'cluster policy for nobody', source: DG + 'mvpc-cluster-owner-action-policy.html', right: policyOf(ACCESS), wrong: policyOf({ ...ACCESS, Principal: undefined }), says: /[Pp]rincipal/ },
  { name: 'attribute of a configuration', source: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1138', right: configured(at('C', 'LatestRevision.Revision')), wrong: configured(at('C', 'Revision')), says: /LatestRevision\.Revision/ },
  { name: 'more workers than the account has', source: 'https://docs.aws.amazon.com/general/latest/gr/msk-connect.html', right: many(2, scaling({ MaxWorkerCount: 10 })), wrong: many(4, scaling({ MaxWorkerCount: 20 })), says: /60|quota/i },
  { name: 'topic with fewer partitions', source: DG + 'msk-topic-operations-information.html', right: planOf([{ type: 'aws_msk_topic', name: 'orders', actions: ['update'], before: topic(3), after: topic(6) }]), wrong: planOf([{ type: 'aws_msk_topic', name: 'orders', actions: ['update'], before: topic(6), after: topic(3) }]), says: /partition/i },
  { name: 'broker logs to the ARN of a group', source: TF + '13166', right: log({ CloudWatchLogs: { Enabled: true, LogGroup: '/msk/orders' } }), wrong: log({ CloudWatchLogs: { Enabled: true, LogGroup: 'arn:aws:logs:eu-west-1:111122223333:log-group:/msk/orders:*' } }), says: /name of the log group/ },
  { name: 'broker logs to the URI of a bucket', source: DG + 'msk-logging.html', right: log({ S3: { Enabled: true, Bucket: 'orders-logs' } }), wrong: log({ S3: { Enabled: true, Bucket: 's3://orders-logs' } }), says: /s3:\/\// },
  swapped('instance type of EC2', TF + '10203', msk(), 'kafka.m5.large', 'm5.large', /kafka\./),
  swapped('version without a patch', TF + '35519', msk(), '3.8.x', '3.8', /3\.8\.x/),
  swapped('property that the service manages', 'https://github.com/aws/aws-cli/issues/5729', tf('resource "aws_msk_configuration" "c" {\n  name = "c"\n  kafka_versions = ["3.8.x"]\n  server_properties = "auto.create.topics.enable=true\\nlog.retention.hours=24\\n"\n}\n' + msk({ more: '  configuration_info {\n    arn = aws_msk_configuration.c.arn\n    revision = aws_msk_configuration.c.latest_revision\n  }' })['main.tf']), 'log.retention.hours=24', 'advertised.listeners=PLAINTEXT://x:9092', /advertised\.listeners/),
  { name: 'private connectivity of small brokers', source: DG + 'aws-access-mult-vpc.html', right: cfn({ Cluster: cluster({ KafkaVersion: '3.6.0' }) }), wrong: cfn({ Cluster: cluster({ KafkaVersion: '3.6.0', BrokerNodeGroupInfo: { InstanceType: 'kafka.t3.small', ClientSubnets: ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712', 'subnet-0a1b2c3d4e5f60713'], ConnectivityInfo: { VpcConnectivity: { ClientAuthentication: { Sasl: { Iam: { Enabled: true } } } } } } }) }), says: /t3\.small/ },
  swapped('key with a slash in front', 'https://github.com/aws-samples/msk-config-providers/issues/14', alone(), 'sink-1.zip', '/sink-1.zip', /slash|begins|\/sink/),
  swapped('both kinds of capacity', TF + '49946', cfn({ Connector: connector(S3, scaling({})) }), '"AutoScaling":', '"ProvisionedCapacity":{"McuCount":1,"WorkerCount":1},"AutoScaling":', /provisioned|both/i),
  swapped('more workers than at most', TF + '21073', alone(), 'min_worker_count = 1', 'min_worker_count = 3', /minimum|maximum/i),
  swapped('thresholds that meet', DG + 'msk-connect-capacity.html', alone(), 'cpu_utilization_percentage = 20', 'cpu_utilization_percentage = 90', /90/),
  swapped('space in the name of a connector', TF + '24538', alone(), 'name                 = "mirror"', 'name                 = "mirror maker"', /mirror maker/),
  swapped('two plugins', 'https://docs.aws.amazon.com/MSKC/latest/mskc/API_CreateConnector.html', cfn({ Connector: connector(S3) }), '"Plugins":[', '"Plugins":[{"CustomPlugin":{"CustomPluginArn":"arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/q/01234567-89ab-cdef-0123-456789abcdef-2","Revision":1}},', /exactly one|2|one custom plugin/i),
  swapped('version of Apache Kafka', DG + 'msk-connect-plugins.html', cfn({ Connector: connector(S3) }), '"KafkaConnectVersion":"3.7.x"', '"KafkaConnectVersion":"3.7.1"', /3\.7\.1/),
  swapped('REST port in the worker configuration', DG + 'msk-connect-supported-worker-config-properties.html', withWorker('offset.flush.interval.ms=10000\n'), 'offset.flush.interval.ms=10000', 'rest.port=8083', /rest\.port/),
  swapped('plugin path in the worker configuration', 'https://github.com/awslabs/kinesis-kafka-connector/issues/63', withWorker('offset.flush.interval.ms=10000\n'), 'offset.flush.interval.ms=10000', 'plugin.path=/usr/share/java', /plugin\.path/),
  swapped('newer version of Kafka Connect', 'https://github.com/awslabs/aws-glue-schema-registry/issues/118', alone(roleTf('{ Effect = "Allow", Action = ["kafka-cluster:*", "s3:*", "glue:GetSchemaVersion"], Resource = "*" }')), 'kafkaconnect_version = "3.7.x"', 'kafkaconnect_version = "3.9.x"', /3\.9\.x/),
  swapped('subnets of two VPCs', TF + '22437', vpcTf({ more: 'resource "aws_vpc" "other" {\n  cidr_block = "10.1.0.0/16"\n}\n' }), 'resource "aws_subnet" "b" {\n  vpc_id            = aws_vpc.main.id', 'resource "aws_subnet" "b" {\n  vpc_id            = aws_vpc.other.id', /VPC/),
  { name: 'subnet without enough addresses', source: DG + 'msk-connect-capacity.html', right: vpcTf(), wrong: swap(swap(swap(vpcTf(), '"10.0.1.0/24"', '"10.0.1.0/28"'), '"10.0.2.0/24"', '"10.0.2.0/28"'), 'max_worker_count = 2', 'max_worker_count = 30'), says: /address/ },
  { name: 'endpoint policy in Terraform', source: 'https://repost.aws/knowledge-center/connect-s3-vpc-endpoint', right: vpcTf({ route: '', more: gatewayTf('orders-archive') }), wrong: vpcTf({ route: '', more: gatewayTf('orders-plugins') }), says: /endpoint/ },
  { name: 'hostnames in Terraform', source: 'https://github.com/hashicorp/terraform-provider-aws/issues/2346', right: smTf('  private_dns_enabled = true'), wrong: swap(smTf('  private_dns_enabled = true'), '  enable_dns_hostnames = true\n', ''), says: /DNS hostnames/ },
];
function gatewayTf(bucket: string) {
  return `
resource "aws_vpc_endpoint" "s3" {
  vpc_id          = aws_vpc.main.id
  service_name    = "com.amazonaws.eu-west-1.s3"
  route_table_ids = [aws_route_table.private.id]
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:*", Resource = ["arn:aws:s3:::${bucket}", "arn:aws:s3:::${bucket}/*"] }]
  })
}
`;
}
