import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { ConnectorDefinition, ConnectorSecret, PluginArchive } from '../../src/connect';
import { ConnectorEndpoints, EndpointService, KafkaVpc } from '../../src/network';
import { Stage } from '../connectors/stage';
import { Surroundings } from '../support/surroundings';

const ENDPOINT = 'AWS::EC2::VPCEndpoint';

describe('for connectors', () => {
  const made = (stage: Stage, id: string, config: Record<string, string>, className: string) =>
    stage.connector(id, ConnectorDefinition.sink(className, { topics: ['orders'], config }), { plugin: PluginArchive.empty() });
  const secret = (stage: Stage) => ConnectorSecret.fromSecretsManager(new Secret(stage.stack, 'Login'), 'password');

  test('which services are called follows from class, options, converters and secrets', () => {
    const stage = new Stage();
    const queue = made(stage, 'Queue', { 'sqs.queue.url': 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders' }, 'com.nordstrom.kafka.connect.sqs.SqsSinkConnector');
    const archive = stage.connector('Archive', ConnectorDefinition.sink('com.example.Sink', {
      topics: ['orders'],
      config: { 'value.converter': 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter', 'value.converter.region': 'eu-west-1', 'value.converter.avroRecordType': 'GENERIC_RECORD' },
      secrets: { password: secret(stage) },
      policyStatements: [new PolicyStatement({ actions: ['glue:GetSchemaVersion'], resources: ['*'] })],
    }), { plugin: PluginArchive.empty() });
    expect(queue.calledServices.map(({ name }) => name)).toEqual(['sqs']);
    expect(archive.calledServices.map(({ name }) => name)).toEqual(['secretsmanager', 'glue']);
    const endpoints = new ConnectorEndpoints(stage.stack, 'Endpoints', { vpc: stage.vpc, connectors: [queue, archive], services: [EndpointService.S3] });
    expect(endpoints.created).toEqual(['sqs', 'secretsmanager', 'glue', 's3']);
    const template = stage.template();
    const ids = Object.entries<any>(template.Resources).filter(([, { Type }]) => Type === ENDPOINT).map(([id]) => id);
    const waiting = Object.values<any>(template.Resources).filter(({ Type }) => Type === 'AWS::KafkaConnect::Connector');
    expect(waiting.map(({ DependsOn }) => ids.filter(id => !DependsOn.includes(id)))).toEqual([[], []]);
    const admitted = Object.values<any>(template.Resources).filter(({ Type, Properties }) => Type === 'AWS::EC2::SecurityGroupIngress' && Properties.FromPort === 443);
    expect(admitted).toHaveLength(2);
  });

  test('a gateway where the service has one, and nothing for what is called elsewhere', () => {
    const stage = new Stage();
    const bucket = made(stage, 'Bucket', {
      'camel.kamelet.aws-ddb-sink.table': 'orders', 'camel.kamelet.aws-ddb-sink.region': 'eu-west-1', 'camel.kamelet.aws-ddb-sink.useDefaultCredentialsProvider': 'true',
    }, 'org.apache.camel.kafkaconnector.awsddbsink.CamelAwsddbsinkSinkConnector');
    const elsewhere = made(stage, 'Elsewhere', { 'aws.s3.bucket.name': 'lake', 'aws.s3.endpoint': 'https://minio.example.com', 'format.output.type': 'jsonl' },
      'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector');
    const endpoints = new ConnectorEndpoints(stage.stack, 'Endpoints', { vpc: stage.vpc, connectors: [bucket, elsewhere] });
    expect(endpoints.created).toEqual(['dynamodb']);
    expect(JSON.stringify(stage.template())).toContain('"VpcEndpointType":"Gateway"');
  });

  test('of another stack are let in by the addresses of the VPC, or the stacks would depend on each other', () => {
    const stage = new Stage();
    const other = new Stack(stage.app, 'Others', { env: stage.stack });
    const queue = made(stage, 'Queue', { 'sqs.queue.url': 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders' }, 'com.nordstrom.kafka.connect.sqs.SqsSinkConnector');
    expect(() => new ConnectorEndpoints(other, 'Endpoints', { vpc: new ec2.Vpc(other, 'Vpc'), connectors: [queue] })).not.toThrow();
    Template.fromStack(other).hasResourceProperties('AWS::EC2::SecurityGroup', { SecurityGroupIngress: [Match.objectLike({ FromPort: 443 })] });
  });

  test('with neither connectors nor services there is nothing to go by', () => {
    const stage = new Stage();
    expect(() => new ConnectorEndpoints(stage.stack, 'Endpoints', { vpc: stage.vpc })).toThrow(/the services that are called are not known; specify "connectors"/);
  });
});

describe('ConnectorEndpoints', () => {
  let stack: Stack;
  let vpc: ec2.Vpc;
  beforeEach(() => {
    ({ stack, vpc } = new Surroundings({ vpc: { availabilityZones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'] } }));
  });

  test('makes exactly the endpoints that are needed, once each', () => {
    const endpoints = new ConnectorEndpoints(stack, 'Endpoints', {
      vpc, services: [EndpointService.S3, EndpointService.SECRETS_MANAGER, EndpointService.SECRETS_MANAGER],
    });
    expect(endpoints.created).toEqual(['s3', 'secretsmanager']);
    const template = Template.fromStack(stack);
    template.resourceCountIs(ENDPOINT, 2);
    template.hasResourceProperties(ENDPOINT, {
      VpcEndpointType: 'Gateway',
      ServiceName: { 'Fn::Join': ['', ['com.amazonaws.', { Ref: 'AWS::Region' }, '.s3']] },
      RouteTableIds: vpc.privateSubnets.map(subnet => stack.resolve(subnet.routeTable.routeTableId)),
    });
    template.hasResourceProperties(ENDPOINT, {
      VpcEndpointType: 'Interface',
      ServiceName: 'com.amazonaws.eu-west-1.secretsmanager',
      PrivateDnsEnabled: true,
      SubnetIds: vpc.privateSubnets.map(subnet => stack.resolve(subnet.subnetId)),
    });
  });

  test('lets in the connectors, and nobody else', () => {
    const client = new ec2.SecurityGroup(stack, 'Connector', { vpc, allowAllOutbound: false });
    new ConnectorEndpoints(stack, 'Endpoints', { vpc, services: [EndpointService.GLUE], clients: [client] });
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::EC2::SecurityGroupIngress', {
      SourceSecurityGroupId: stack.resolve(client.securityGroupId), FromPort: 443, ToPort: 443,
    });
    template.hasResourceProperties('AWS::EC2::SecurityGroupEgress', { GroupId: stack.resolve(client.securityGroupId), FromPort: 443 });
  });

  test('lets in the VPC where no client is named', () => {
    new ConnectorEndpoints(stack, 'Endpoints', { vpc, services: [EndpointService.of('kinesis-streams')] });
    Template.fromStack(stack).hasResourceProperties('AWS::EC2::SecurityGroup', {
      SecurityGroupIngress: [Match.objectLike({ CidrIp: stack.resolve(vpc.vpcCidrBlock), FromPort: 443 })],
    });
  });

  test.each<[string, (scope: Stack, of: ec2.Vpc) => void]>([
    ['an L2', (_, of) => of.addInterfaceEndpoint('Secrets', { service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER })],
    ['an L1', (scope, of) => new ec2.CfnVPCEndpoint(scope, 'Secrets', {
      vpcId: of.vpcId, serviceName: 'com.amazonaws.eu-west-1.secretsmanager', vpcEndpointType: 'Interface', privateDnsEnabled: true,
    })],
    ['another construct of this kind', (scope, of) => new ConnectorEndpoints(scope, 'Other', { vpc: of, services: [EndpointService.SECRETS_MANAGER] })],
  ])('uses %s that is there', (_, make) => {
    make(stack, vpc);
    const endpoints = new ConnectorEndpoints(stack, 'Endpoints', { vpc, services: [EndpointService.SECRETS_MANAGER, EndpointService.SSM] });
    expect(endpoints.created).toEqual(['ssm']);
    Template.fromStack(stack).resourceCountIs(ENDPOINT, 2);
  });

  test('uses the gateway of KafkaVpc, and makes nothing without need', () => {
    const network = new KafkaVpc(stack, 'Network', { natGateways: 0 });
    const endpoints = new ConnectorEndpoints(stack, 'Endpoints', { vpc: network.vpc, services: [EndpointService.S3] });
    expect(endpoints.created).toEqual([]);
    expect(endpoints.connections.securityGroups).toEqual([]);
  });

  test('does not take the endpoint of another VPC for one', () => {
    new ec2.Vpc(stack, 'Other').addInterfaceEndpoint('Secrets', { service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER });
    expect(new ConnectorEndpoints(stack, 'Endpoints', { vpc, services: [EndpointService.SECRETS_MANAGER] }).created).toEqual(['secretsmanager']);
  });

  describe('in an imported VPC', () => {
    const imported = () => ec2.Vpc.fromVpcAttributes(stack, 'Imported', {
      vpcId: 'vpc-1',
      vpcCidrBlock: '10.0.0.0/16',
      availabilityZones: ['eu-west-1a', 'eu-west-1b'],
      privateSubnetIds: ['subnet-1', 'subnet-2'],
      privateSubnetRouteTableIds: ['rtb-1', 'rtb-2'],
    });

    test('fails unless it is said which exist', () => {
      expect(() => new ConnectorEndpoints(stack, 'Endpoints', { vpc: imported(), services: [EndpointService.S3] }))
        .toThrow(/the VPC is imported, so its endpoints are not known.*list the services that already have an endpoint in `existing`/);
    });

    test('makes the others', () => {
      const endpoints = new ConnectorEndpoints(stack, 'Endpoints', {
        vpc: imported(), services: [EndpointService.S3, EndpointService.SECRETS_MANAGER], existing: [EndpointService.S3],
      });
      expect(endpoints.created).toEqual(['secretsmanager']);
      Template.fromStack(stack).hasResourceProperties(ENDPOINT, { VpcId: 'vpc-1', SubnetIds: ['subnet-1', 'subnet-2'] });
    });
  });
});
