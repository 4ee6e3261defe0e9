/** A connector as somebody writes it with the core's constructs who knows all that it needs. */
const { createHash } = require('crypto');
const { FileAssetPackaging, RemovalPolicy } = require('aws-cdk-lib');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const { CfnConnector, CfnCustomPlugin, CfnWorkerConfiguration } = require('aws-cdk-lib/aws-kafkaconnect');
const logs = require('aws-cdk-lib/aws-logs');

const CLUSTER = 'arn:aws:kafka:eu-central-1:111122223333:cluster/platform/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2';
const BROKERS = 'b-1.platform.0a1b2c.c2.kafka.eu-central-1.amazonaws.com:9098';
const ENVIRONMENT = { account: '111122223333', region: 'eu-central-1' };

const contentHash = content => createHash('sha256').update(content).digest('hex');
const arn = (type, resource) => `${CLUSTER.replace(':cluster/', `:${type}/`)}/${resource}`;
const kafka = (actions, type, names) => new iam.PolicyStatement({ actions: actions.map(action => `kafka-cluster:${action}`), resources: names.map(name => arn(type, name)) });

/** The archive goes with the other assets of the app, as that of the library does. */
function plugin(stack, id) {
  const { bucketName, objectKey } = stack.synthesizer.addFileAsset({ packaging: FileAssetPackaging.FILE, fileName: `${id}.zip`, sourceHash: contentHash(id) });
  return new CfnCustomPlugin(stack, id, {
    name: `${id}-${stack.node.id}`, contentType: 'ZIP',
    location: { s3Location: { bucketArn: stack.formatArn({ service: 's3', region: '', account: '', resource: bucketName }), fileKey: objectKey } },
  });
}

function workers(stack, id, name, lines = '') {
  return new CfnWorkerConfiguration(stack, id, {
    name: `${id}-${stack.node.id}`, propertiesFileContent: Buffer.from(`offset.storage.topic=msk-connect-offsets-${name}\n${lines}`).toString('base64'),
  });
}

/** The statements that every connector needs for its own topics and groups. */
function own(name, { isSource }) {
  const position = isSource ? `msk-connect-offsets-${name}` : `__amazon_msk_connect_offsets_${name}_*`;
  return [
    new iam.PolicyStatement({ actions: ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'], resources: [CLUSTER] }),
    kafka(['CreateTopic', 'DescribeTopic', 'ReadData', 'WriteData'], 'topic', [`__amazon_msk_connect_configs_${name}_*`, `__amazon_msk_connect_status_${name}_*`, position]),
    kafka(['AlterGroup', 'DescribeGroup'], 'group', ['__amazon_msk_connect_*', ...isSource ? [] : [`connect-${name}`]]),
  ];
}

/** @param way other security groups that the connector dials, with port and description; statements: what its role may besides its own topics */
function connector(stack, id, { name, vpc, brokers, plugin, workers, config, statements, isSource, way = [], waitsFor = [] }) {
  const role = new iam.Role(stack, `${id}Role`, {
    description: `Execution role of the connector ${name}`,
    assumedBy: new iam.ServicePrincipal('kafkaconnect.amazonaws.com', { conditions: {
      StringEquals: { 'aws:SourceAccount': stack.account },
      ArnLike: { 'aws:SourceArn': stack.formatArn({ service: 'kafkaconnect', resource: 'connector', resourceName: `${name}/*` }) },
    } }),
    inlinePolicies: { Connector: new iam.PolicyDocument({ statements: [...own(name, { isSource }), ...statements] }) },
  });
  const group = new ec2.SecurityGroup(stack, `${id}Group`, { vpc, description: `Workers of the connector ${name}` });
  const rules = [[brokers, 9098, 'Kafka brokers'], ...way].map(([peer, port, what]) => {
    peer.connections.allowFrom(group, ec2.Port.tcp(port), `${what} from the connector ${name}`);
    return peer.node.children[peer.node.children.length - 1];
  });
  const logGroup = new logs.LogGroup(stack, `${id}Logs`, {
    logGroupName: `/aws/vendedlogs/msk-connect/${name}`, retention: logs.RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY,
  });
  const { subnetIds, internetConnectivityEstablished } = vpc.selectSubnets({ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS });
  const resource = new CfnConnector(stack, id, {
    connectorName: name,
    connectorConfiguration: config,
    capacity: { provisionedCapacity: { mcuCount: 1, workerCount: 1 } },
    kafkaCluster: { apacheKafkaCluster: { bootstrapServers: BROKERS, vpc: { subnets: subnetIds, securityGroups: [group.securityGroupId] } } },
    kafkaClusterClientAuthentication: { authenticationType: 'IAM' },
    kafkaClusterEncryptionInTransit: { encryptionType: 'TLS' },
    kafkaConnectVersion: '3.7.x',
    plugins: [{ customPlugin: { customPluginArn: plugin.attrCustomPluginArn, revision: plugin.attrRevision } }],
    serviceExecutionRoleArn: role.roleArn,
    workerConfiguration: workers && { workerConfigurationArn: workers.attrWorkerConfigurationArn, revision: workers.attrRevision },
    logDelivery: { workerLogDelivery: { cloudWatchLogs: { enabled: true, logGroup: logGroup.logGroupName } } },
  });
  resource.node.addDependency(role, ...rules, logGroup, internetConnectivityEstablished, ...waitsFor);
}

module.exports = { BROKERS, CLUSTER, ENVIRONMENT, connector, kafka, plugin, workers };
