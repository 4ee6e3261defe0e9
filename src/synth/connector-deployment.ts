import { Stack, Token, Tokenization } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { IConstruct } from 'constructs';
import { IN_PLACE_CONNECTOR_TYPE, statementsFromDocument } from '../model';
import type {
  CapacityModel, ClusterModel, ConnectorDeployment, DatabaseModel, LogDestinationModel, PluginModel, RoleModel, SearchModel, StatementModel,
  Text, TopicModel,
} from '../model';
import { bucketPoliciesOf } from './bucket-policies';
import { encryptionKeysBehind } from './encryption-keys';
import { placeOf } from './place';
import { constructBehind, isOf } from './references';
import { secretsBehind } from './secrets';
import { subnetModels } from './subnets';
import { referredResources, referredTypesOf, resolvedFor, textMapOf, textOf, textsFor } from './tokens';

/** Turns a value that may hold tokens into a text. */
export type ToText = (value: unknown) => Text;

/** What an execution role got, and what it should have got. */
export interface RoleParts {
  /** Whether nothing but this library adds to the role. */
  readonly owned: boolean;
  readonly statements: readonly iam.PolicyStatement[];
  /** What could not be added, because the role is not to be changed. */
  readonly notAdded: readonly iam.PolicyStatement[];
}

/** The parts of a connector from which its deployment is read. What stands in the L1 is read there. */
export interface ConnectorParts {
  readonly resource: CfnConnector;
  readonly kind: ConnectorDeployment['kind'];
  readonly connectorVersion?: string;
  /** The Java classes that the plugin must hold. */
  readonly neededClasses: readonly string[];
  readonly literalSecretProperties?: readonly string[];
  readonly cluster: (text: ToText) => ClusterModel;
  /** The topics that are made beside the cluster; none where it is not known that there are some. */
  readonly topics: (text: ToText) => TopicModel[] | undefined;
  readonly database?: (text: ToText) => DatabaseModel;
  readonly search?: (text: ToText) => SearchModel;
  readonly role: RoleParts;
  readonly plugin: () => PluginModel;
  /** The worker configuration, unless the service's own holds; its properties where they are known. */
  readonly workerConfiguration?: { readonly arn: string; readonly properties?: { [key: string]: string } };
  readonly missingWorkerLines: readonly string[];
  readonly subnets: readonly ec2.ISubnet[];
}

/**
 * Reads the deployment of a connector at synth, from the L1 that is going to be written: what a user changed there counts.
 */
export function readConnector(connector: IConstruct, parts: ConnectorParts): ConnectorDeployment {
  const { resource } = parts;
  const text = textsFor(resource);
  const written = resource.connectorConfiguration as { [key: string]: string };
  const configuration = textMapOf(written, resource);
  const referred = referredResources(written);
  return {
    name: connector.node.path,
    source: connector.node.path,
    scope: 'deployment',
    changes: resource.cfnResourceType === IN_PLACE_CONNECTOR_TYPE ? 'in place' : 'replace',
    connectorName: text(resource.connectorName),
    connectorDescription: resource.connectorDescription === undefined ? undefined : text(resource.connectorDescription),
    kind: parts.kind,
    configuration,
    referredTypes: referredTypesOf(referred),
    kafkaConnectVersion: text(resource.kafkaConnectVersion),
    capacity: capacityModel(resource),
    workerConfiguration: workerConfigurationModel(parts),
    missingWorkerLines: parts.missingWorkerLines,
    plugins: [parts.plugin()],
    connectorVersion: parts.connectorVersion,
    database: parts.database?.(text),
    search: parts.search?.(text),
    neededClasses: parts.neededClasses,
    bootstrapServers: text(valueAt(resource, resource.kafkaCluster, 'apacheKafkaCluster', 'bootstrapServers')),
    clientAuthentication: text(
      (resource.kafkaClusterClientAuthentication as CfnConnector.KafkaClusterClientAuthenticationProperty).authenticationType,
    ),
    encryptionInTransit: text((resource.kafkaClusterEncryptionInTransit as CfnConnector.KafkaClusterEncryptionInTransitProperty).encryptionType),
    networkType: resource.networkType === undefined ? undefined : text(resource.networkType),
    cluster: parts.cluster(text),
    topics: parts.topics(text),
    role: roleModel(resource, parts.role),
    network: { subnets: subnetModels(parts.subnets, text) },
    logDelivery: logDestinations(resource),
    encryptionKeys: encryptionKeysBehind(resource, configuration, referred),
    secrets: secretsBehind(resource, referred),
    bucketPolicies: bucketPoliciesOf(resource, referred, parts.subnets),
    literalSecretProperties: parts.literalSecretProperties,
    place: placeOf(Stack.of(resource)),
  };
}

/** A value within one of the L1, any of which may be a token. What is not asked for is not resolved. */
function valueAt(resource: CfnConnector, root: unknown, ...path: string[]): unknown {
  const known = (value: unknown) => Tokenization.isResolvable(value) ? resolvedFor(resource, value) : value;
  return path.reduce((value, key) => known((value as Record<string, unknown> | undefined)?.[key]), known(root));
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

function workerConfigurationModel({ resource, workerConfiguration }: ConnectorParts): ConnectorDeployment['workerConfiguration'] {
  return workerConfiguration === undefined ? 'default' : {
    arn: textOf(workerConfiguration.arn, resource),
    properties: workerConfiguration.properties && textMapOf(workerConfiguration.properties, resource),
  };
}

function roleModel(resource: CfnConnector, role: RoleParts): RoleModel {
  const text = textsFor(resource);
  const render = (statements: readonly iam.PolicyStatement[]) => statements.flatMap(statement =>
    plainStatement(statement, text) ?? statementsFromDocument({ Statement: resolvedFor(resource, statement.toStatementJson()) }, text));
  return {
    arn: text(resource.serviceExecutionRoleArn),
    name: roleName(resource),
    // a role from elsewhere may have more than what was added here
    statements: role.owned ? render(role.statements) : undefined,
    notAdded: render(role.notAdded),
  };
}

/** The name of a role of this app. */
function roleName({ serviceExecutionRoleArn }: CfnConnector): RoleModel['name'] {
  const role = constructBehind(serviceExecutionRoleArn);
  if (!isOf<iam.CfnRole>(role, 'AWS::IAM::Role')) {
    return undefined;
  }
  const name = resolvedFor(role, role.roleName);
  return name === undefined ? 'generated' : textOf(name, role);
}

/** A statement of actions and resources alone; undefined for one with more, or with a list that is known only when it is resolved as a whole. */
function plainStatement(statement: iam.PolicyStatement, text: ToText): StatementModel | undefined {
  const { effect, actions, resources, conditions, hasPrincipal } = statement;
  return hasPrincipal || Object.keys(conditions).length > 0 || Token.isUnresolved(actions) || Token.isUnresolved(resources) ? undefined : {
    effect, actions: actions.map(text), resources: resources.map(text), conditions: [],
  };
}

function logDestinations(resource: CfnConnector): LogDestinationModel[] {
  const delivery = valueAt(resource, resource.logDelivery, 'workerLogDelivery');
  const destination = (kind: LogDestinationModel['kind'], name: string, targetName: string): LogDestinationModel[] => {
    const given = valueAt(resource, delivery, name);
    const [enabled, target] = ['enabled', targetName].map(key => valueAt(resource, given, key));
    return given === undefined ? [] : [{
      kind,
      enabled: typeof enabled === 'boolean' ? enabled : undefined,
      target: target === undefined ? undefined : textOf(target, resource),
    }];
  };
  return [
    ...destination('cloudwatch', 'cloudWatchLogs', 'logGroup'),
    ...destination('s3', 's3', 'bucket'),
    ...destination('firehose', 'firehose', 'deliveryStream'),
  ];
}
