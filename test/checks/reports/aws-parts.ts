import { PLUGIN, S3, allow, at, cluster, connectTf, connector, join, msk, role, worker } from './parts';
import { cfn, tf } from './report';

export const DG = 'https://docs.aws.amazon.com/msk/latest/developerguide/';
export const KC = 'org.apache.kafka.connect';
export const BROKERS = 'b-1.orders.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098';
export const UUID = '01234567-89ab-cdef-0123-456789abcdef-2';
export const SUBNETS = ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712', 'subnet-0a1b2c3d4e5f60713'];
/** A cluster, a plugin and a connector in Terraform, and what else is said. */
export const whole = (more = '', bootstrap = 'aws_msk_cluster.orders.bootstrap_brokers_sasl_iam') => join(msk(), tf(PLUGIN), tf(connectTf(bootstrap)), tf(more));
export const alone = (more = '') => join(tf(PLUGIN), tf(connectTf(`"${BROKERS}"`)), tf(more));
export const roleTf = (statements: string, principal = 'kafkaconnect.amazonaws.com') => `
resource "aws_iam_role" "connect" {
  name = "connect"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "${principal}" }, Action = "sts:AssumeRole" }]
  })
}
resource "aws_iam_role_policy" "connect" {
  name = "connect"
  role = aws_iam_role.connect.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [${statements}]
  })
}
`;
export const GRANTS = '{ Effect = "Allow", Action = ["kafka-cluster:*", "s3:*"], Resource = "*" }';
export const ownRole = (statements = GRANTS, principal?: string) => {
  const files = alone(roleTf(statements, principal));
  return { 'main.tf': String(files['main.tf']).replace('"arn:aws:iam::111122223333:role/connect"', 'aws_iam_role.connect.arn') };
};
export const grants = (...statements: object[]) => cfn({ Role: role(statements), Connector: connector(S3, { ServiceExecutionRoleArn: at('Role', 'Arn') }) });
export const ALL_OF = allow(['kafka-cluster:*'], '*');
export const CONVERTERS = `key.converter=${KC}.json.JsonConverter\nvalue.converter=${KC}.json.JsonConverter\n`;
export const withWorker = (lines: string) => cfn({ Worker: worker(CONVERTERS + lines), Connector: connector(S3, { WorkerConfiguration: { WorkerConfigurationArn: at('Worker', 'WorkerConfigurationArn'), Revision: 1 } }) });
export const withCluster = (others: object, more: object = {}) => cfn({ Cluster: cluster(more), ...others });
export const SERVERLESS = { Type: 'AWS::MSK::ServerlessCluster', Properties: { ClusterName: 'orders', ClientAuthentication: { Sasl: { Iam: { Enabled: true } } }, VpcConfigs: [{ SubnetIds: SUBNETS, SecurityGroups: ['sg-0a1b2c3d4e5f60718'] }] } };
export const arnOf = (region: string, name: string) => `arn:aws:kafka:${region}:111122223333:cluster/${name}/${UUID}`;
export const replicator = (more: object = {}, flow: object = {}) => ({ Type: 'AWS::MSK::Replicator', Properties: {
  ReplicatorName: 'orders',
  ServiceExecutionRoleArn: 'arn:aws:iam::111122223333:role/replicator',
  KafkaClusters: [arnOf('eu-west-1', 'here'), arnOf('eu-central-1', 'there')].map(MskClusterArn => ({ AmazonMskCluster: { MskClusterArn }, VpcConfig: { SubnetIds: SUBNETS, SecurityGroupIds: ['sg-0a1b2c3d4e5f60718'] } })),
  ReplicationInfoList: [{ SourceKafkaClusterArn: arnOf('eu-west-1', 'here'), TargetKafkaClusterArn: arnOf('eu-central-1', 'there'), TargetCompressionType: 'NONE', TopicReplication: { TopicsToReplicate: ['.*'] }, ConsumerGroupReplication: { ConsumerGroupsToReplicate: ['.*'] }, ...flow }],
  ...more,
} });
/** A VPC of Terraform whose subnets have a route to a NAT gateway, unless another one is given, and a connector in it. */
export const vpcTf = (options: { route?: string; group?: string; more?: string } = {}) => {
  const files = alone(`
resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true
}
resource "aws_subnet" "a" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.1.0/24"
  availability_zone = "eu-west-1a"
}
resource "aws_subnet" "b" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.2.0/24"
  availability_zone = "eu-west-1b"
}
resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
${options.route ?? '  route {\n    cidr_block     = "0.0.0.0/0"\n    nat_gateway_id = aws_nat_gateway.out.id\n  }'}
}
resource "aws_route_table_association" "a" {
  subnet_id      = aws_subnet.a.id
  route_table_id = aws_route_table.private.id
}
resource "aws_route_table_association" "b" {
  subnet_id      = aws_subnet.b.id
  route_table_id = aws_route_table.private.id
}
resource "aws_internet_gateway" "out" {
  vpc_id = aws_vpc.main.id
}
resource "aws_subnet" "public" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.9.0/24"
}
resource "aws_eip" "out" {
  domain = "vpc"
}
resource "aws_nat_gateway" "out" {
  allocation_id = aws_eip.out.id
  subnet_id     = aws_subnet.public.id
}
resource "aws_security_group" "workers" {
  vpc_id = aws_vpc.main.id
${options.group ?? '  egress {\n    from_port   = 0\n    to_port     = 0\n    protocol    = "-1"\n    cidr_blocks = ["0.0.0.0/0"]\n  }'}
}
${options.more ?? ''}
`);
  return { 'main.tf': String(files['main.tf']).replace('["sg-0a1b2c3d4e5f60718"]', '[aws_security_group.workers.id]').replace('["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712"]', '[aws_subnet.a.id, aws_subnet.b.id]') };
};
/** Growth of the storage of the brokers. */
export function storageScaling(off: string) {
  return `
resource "aws_appautoscaling_target" "storage" {
  max_capacity       = 1000
  min_capacity       = 1
  resource_id        = aws_msk_cluster.orders.arn
  scalable_dimension = "kafka:broker-storage:VolumeSize"
  service_namespace  = "kafka"
}
resource "aws_appautoscaling_policy" "storage" {
  name               = "storage"
  policy_type        = "TargetTrackingScaling"
  resource_id        = aws_msk_cluster.orders.arn
  scalable_dimension = aws_appautoscaling_target.storage.scalable_dimension
  service_namespace  = aws_appautoscaling_target.storage.service_namespace
  target_tracking_scaling_policy_configuration {
    disable_scale_in = ${off}
    target_value     = 60
    predefined_metric_specification {
      predefined_metric_type = "KafkaBrokerStorageUtilization"
    }
  }
}
`;
}
export const reader = { Type: 'AWS::IAM::Role', Properties: { RoleName: 'reader', AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }] } } };
export const clusterPolicy = (principal: object) => ({ Type: 'AWS::MSK::ClusterPolicy', Properties: { ClusterArn: at('Cluster', 'Arn'), Policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: ['kafka:CreateVpcConnection', 'kafka:GetBootstrapBrokers', 'kafka:DescribeClusterV2'], Resource: at('Cluster', 'Arn') }] } } });
