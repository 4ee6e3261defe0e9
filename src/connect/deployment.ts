import { Stack, Stage, Token } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { IConstruct } from 'constructs';
import type { CapacityModel, ConnectorDeployment, LogDestinationModel, PlaceModel, RoleModel, SubnetModel } from '../model';
import { deploymentsAt, statementsFromDocument, textFromTemplateValue } from '../model';
import type { IKafkaCluster } from '../cluster';
import { clusterModelOf } from '../cluster/internal';
import { databaseModel, searchModel } from '../databases/internal';
import type { ConnectorDefinitionConfig } from './connector-definition-config';
import { ConnectorKind } from './connector-definition-config';
import { CustomPlugin } from './custom-plugin';
import type { ICustomPlugin } from './custom-plugin';
import type { ExecutionRole } from './execution-role';
import { subnetNetwork } from './subnet-network';
import { resolvedFor, textMapOf, textOf } from './tokens';
import type { IWorkerConfiguration } from './worker-configuration';
import { WorkerProperties } from './worker-properties';

/** The parts of a connector from which its deployment is read. */
export interface ConnectorParts {
  readonly resource: CfnConnector;
  readonly cluster: IKafkaCluster;
  readonly definition: ConnectorDefinitionConfig;
  readonly role: ExecutionRole;
  readonly plugin: ICustomPlugin;
  readonly workerConfiguration?: IWorkerConfiguration;
  readonly missingWorkerLines: readonly string[];
  readonly subnets: readonly ec2.ISubnet[];
}

/**
 * Reads the deployment of a connector at synth, from the L1 that is going to be written: what a user changed there counts.
 */
export function describeConnector(connector: IConstruct, parts: ConnectorParts): () => ConnectorDeployment {
  const { resource } = parts;
  return () => {
    const text = (value: unknown) => textOf(resource, value);
    const kafkaCluster = resolvedFor(resource, resource.kafkaCluster) as CfnConnector.KafkaClusterProperty;
    const apacheKafka = kafkaCluster.apacheKafkaCluster as CfnConnector.ApacheKafkaClusterProperty;
    return deploymentsAt(placeOf(Stack.of(resource)), [{
      name: connector.node.path,
      source: connector.node.path,
      scope: 'deployment',
      connectorName: text(resource.connectorName),
      connectorDescription: resource.connectorDescription === undefined ? undefined : text(resource.connectorDescription),
      kind: parts.definition.kind === ConnectorKind.SOURCE ? 'source' : 'sink',
      configuration: textMapOf(resource, resource.connectorConfiguration as { [key: string]: string }),
      kafkaConnectVersion: text(resource.kafkaConnectVersion),
      capacity: capacityModel(resource),
      workerConfiguration: workerConfigurationModel(parts),
      missingWorkerLines: parts.missingWorkerLines,
      plugins: [CustomPlugin._modelOf(parts.plugin)],
      connectorVersion: parts.definition.connectorVersion,
      database: parts.definition.database && databaseModel(parts.definition.database, text),
      search: parts.definition.searchTarget && searchModel(parts.definition.searchTarget, text),
      neededClasses: [parts.definition.connectorClass, ...parts.definition.pluginClasses ?? []],
      bootstrapServers: textFromTemplateValue(apacheKafka.bootstrapServers),
      clientAuthentication: text(
        (resource.kafkaClusterClientAuthentication as CfnConnector.KafkaClusterClientAuthenticationProperty).authenticationType,
      ),
      encryptionInTransit: text((resource.kafkaClusterEncryptionInTransit as CfnConnector.KafkaClusterEncryptionInTransitProperty).encryptionType),
      networkType: resource.networkType === undefined ? undefined : text(resource.networkType),
      cluster: clusterModelOf(parts.cluster, text),
      role: roleModel(resource, parts.role),
      network: { subnets: parts.subnets.map(subnet => subnetModel(subnet, text)) },
      logDelivery: logDestinations(resource),
      literalSecretProperties: parts.definition.literalSecrets,
    }])[0];
  };
}

function placeOf(stack: Stack): PlaceModel {
  const known = !Token.isUnresolved(stack.account) && !Token.isUnresolved(stack.region);
  return { stack: stack.node.path, around: Stage.of(stack)?.node.path ?? '', environment: known ? `aws://${stack.account}/${stack.region}` : undefined };
}

function capacityModel(resource: CfnConnector): CapacityModel {
  const { provisionedCapacity, autoScaling } = Stack.of(resource).resolve(resource.capacity) as CfnConnector.CapacityProperty;
  const known = (value: unknown) => (typeof value === 'number' ? value : undefined);
  const provisioned = provisionedCapacity as CfnConnector.ProvisionedCapacityProperty | undefined;
  const autoscaled = autoScaling as CfnConnector.AutoScalingProperty | undefined;
  const threshold = (policy: unknown) => known((policy as CfnConnector.ScaleInPolicyProperty | undefined)?.cpuUtilizationPercentage);
  return {
    provisioned: provisioned && { mcuCount: known(provisioned.mcuCount), workerCount: known(provisioned.workerCount) },
    autoscaled: autoscaled && {
      mcuCount: known(autoscaled.mcuCount),
      minWorkerCount: known(autoscaled.minWorkerCount),
      maxWorkerCount: known(autoscaled.maxWorkerCount),
      maxAutoscalingTaskCount: known(autoscaled.maxAutoscalingTaskCount),
      scaleInCpuPercentage: threshold(autoscaled.scaleInPolicy),
      scaleOutCpuPercentage: threshold(autoscaled.scaleOutPolicy),
    },
  };
}

function workerConfigurationModel(parts: ConnectorParts): ConnectorDeployment['workerConfiguration'] {
  if (!parts.workerConfiguration) {
    return 'default';
  }
  const properties = WorkerProperties.of(parts.workerConfiguration);
  return {
    arn: textOf(parts.resource, parts.workerConfiguration.workerConfigurationArn),
    properties: properties && textMapOf(parts.resource, properties),
  };
}

function roleModel(resource: CfnConnector, role: ExecutionRole): RoleModel {
  const render = (statements: readonly iam.PolicyStatement[]) => {
    const document: unknown = { Statement: statements.map(statement => statement.toStatementJson()) };
    return statementsFromDocument(Token.isUnresolved(JSON.stringify(document)) ? resolvedFor(resource, document) : document);
  };
  return {
    arn: textOf(resource, resource.serviceExecutionRoleArn),
    // a role from elsewhere may have more than what was added here
    statements: role.owned ? render(role.statements) : undefined,
    notAdded: render(role.notAdded),
  };
}

function subnetModel(subnet: ec2.ISubnet, text: (value: unknown) => SubnetModel['id']): SubnetModel {
  return {
    id: text(subnet.subnetId),
    availabilityZone: text(subnet.availabilityZone),
    addresses: usableAddresses(subnet),
    ...subnetNetwork(subnet, text),
  };
}

/** Amazon VPC keeps five addresses of each subnet. */
const RESERVED_ADDRESSES = 5;

function usableAddresses(subnet: ec2.ISubnet): number | undefined {
  const range = (subnet.node.tryFindChild('Subnet') as ec2.CfnSubnet | undefined)?.cidrBlock;
  const bits = range && !Token.isUnresolved(range) ? Number(range.split('/')[1]) : NaN;
  return Number.isInteger(bits) ? 2 ** (32 - bits) - RESERVED_ADDRESSES : undefined;
}

function logDestinations(resource: CfnConnector): LogDestinationModel[] | undefined {
  const delivery = resolvedFor(resource, resource.logDelivery) as CfnConnector.LogDeliveryProperty | undefined;
  const worker = delivery?.workerLogDelivery as CfnConnector.WorkerLogDeliveryProperty | undefined;
  if (!worker) {
    return [];
  }
  const cloudwatch = worker.cloudWatchLogs as CfnConnector.CloudWatchLogsLogDeliveryProperty | undefined;
  const s3 = worker.s3 as CfnConnector.S3LogDeliveryProperty | undefined;
  const firehose = worker.firehose as CfnConnector.FirehoseLogDeliveryProperty | undefined;
  const destination = (kind: LogDestinationModel['kind'], enabled: unknown, target: unknown): LogDestinationModel => ({
    kind,
    enabled: typeof enabled === 'boolean' ? enabled : undefined,
    target: target === undefined ? undefined : textFromTemplateValue(target),
  });
  return [
    ...(cloudwatch ? [destination('cloudwatch', cloudwatch.enabled, cloudwatch.logGroup)] : []),
    ...(s3 ? [destination('s3', s3.enabled, s3.bucket)] : []),
    ...(firehose ? [destination('firehose', firehose.enabled, firehose.deliveryStream)] : []),
  ];
}
