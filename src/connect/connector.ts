import { Tags } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { CfnConnector, CfnConnectorProps } from 'aws-cdk-lib/aws-kafkaconnect';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct, IDependable } from 'constructs';
import type { IKafkaCluster, KafkaClientConfig } from '../cluster';
import type { EndpointService, IServiceClient } from '../network';
import { ConnectorChanges } from '../operations';
import { checkAtSynth, readConnector } from '../synth';
import { kafkaStatements } from './access-statements';
import { awsStatements } from './aws-statements';
import { boundDefinition } from './bound-definition';
import { servicesOf } from './called-services';
import { Capacity } from './capacity';
import { ConnectorBase, ImportedConnector } from './connector-base';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, ConnectorKind } from './connector-definition-config';
import { allArchives, bindPlugin, takesFurtherArchives } from './connector-plugin';
import type { ConnectorProps } from './connector-props';
import type { ConnectorAttributes, IConnector } from './connector-ref';
import { resolveSecrets } from './connector-secret';
import type { ResolvedSecrets } from './connector-secret';
import type { ICustomPlugin } from './custom-plugin-ref';
import { deploymentParts } from './deployment-parts';
import { ExecutionRole } from './execution-role';
import { KafkaConnectVersion } from './kafka-connect-version';
import { LogDelivery, renderLogDelivery } from './log-delivery';
import type { LogDeliveryConfig } from './log-delivery';
import { connectorNameOf } from './naming';
import { openWays, placeWorkers } from './network-wiring';
import { offsetTopicOf, refuseIgnoredSalt } from './offsets';
import type { ConnectorPluginConfig } from './plugin-archive';
import { sharedPlugin, sharedWorkerConfiguration } from './shared-resources';
import type { IWorkerConfiguration } from './worker-configuration';
import { workerPropertiesFor } from './worker-properties';

const DEFAULT_CAPACITY = Capacity.provisioned();

/** What is there when the resource is rendered. */
interface Bound {
  readonly client: KafkaClientConfig;
  readonly secrets: ResolvedSecrets;
  readonly version: KafkaConnectVersion;
  readonly subnets: ec2.SelectedSubnets;
  readonly logs: readonly LogDeliveryConfig[];
}

/**
 * An MSK Connect connector with its plugin, worker configuration, execution role, security group and log group.
 *
 * Errors that would fail the deployment fail the synthesis. The L1 construct is `node.defaultChild`.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-connectors.html
 * @resource AWS::KafkaConnect::Connector
 */
export class Connector extends ConnectorBase implements IServiceClient {
  /**
   * References a connector by its ARN.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param connectorArn the ARN
   */
  public static fromConnectorArn(scope: Construct, id: string, connectorArn: string): IConnector {
    return Connector.fromConnectorAttributes(scope, id, { connectorArn });
  }

  /**
   * References a connector by its attributes.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param attrs the attributes
   */
  public static fromConnectorAttributes(scope: Construct, id: string, attrs: ConnectorAttributes): IConnector {
    return new ImportedConnector(scope, id, attrs);
  }

  /**
   * The ARN of the connector.
   * @attribute
   */
  public readonly connectorArn: string;
  /** The name of the connector. */
  public readonly connectorName: string;
  /** Source or sink. */
  public readonly connectorKind?: ConnectorKind;
  /** The execution role. */
  public readonly role?: iam.IRole;
  /** The principal to grant permissions to: the execution role. */
  public readonly grantPrincipal: iam.IPrincipal;
  /** The security groups of the workers. */
  public readonly connections: ec2.Connections;
  /** The plugin of the connector. */
  public readonly customPlugin: ICustomPlugin;
  /**
   * The worker configuration of the connector.
   *
   * @default - none: the default worker configuration of MSK Connect is used
   */
  public readonly workerConfiguration?: IWorkerConfiguration;
  /** The AWS services that the workers call, as far as known from the class, options, converters and secrets. */
  public readonly calledServices: EndpointService[];
  /** The result of binding the definition. */
  public readonly definitionConfig: ConnectorDefinitionConfig;
  /** The capacity of the connector. */
  public readonly capacity: Capacity;
  /** The Kafka cluster that the connector connects to. */
  public readonly cluster: IKafkaCluster;
  /**
   * The log group of the workers.
   *
   * @default - none: logs are not delivered to CloudWatch Logs
   */
  public readonly logGroup?: ILogGroup;

  private readonly executionRole: ExecutionRole;
  private readonly resource: CfnConnector;

  constructor(scope: Construct, id: string, props: ConnectorProps) {
    super(scope, id, { physicalName: props.connectorName });

    const plugin = bindPlugin(this.node.path, props.plugin);
    const version = props.kafkaConnectVersion ?? KafkaConnectVersion.V3_7_X;
    this.cluster = props.cluster;
    this.capacity = props.capacity ?? DEFAULT_CAPACITY;
    this.connectorName = props.connectorName ?? connectorNameOf(this, props.offsetSalt);

    this.executionRole = new ExecutionRole(this, this.connectorName, props.role);
    this.role = this.executionRole.role;
    this.grantPrincipal = this.role.grantPrincipal;
    const { subnets, connections } = placeWorkers(this, this.connectorName, props);
    this.connections = connections;

    const client = props.cluster.bindClient(this, { authentication: props.authentication });
    const definition = this.bindDefinition(props, client, plugin, version);
    this.definitionConfig = definition;
    this.connectorKind = definition.kind;
    const secrets = resolveSecrets(this, definition.secrets ?? {});

    const worker = workerPropertiesFor(definition, secrets, this.connectorName, props.offsetSalt, props.workerConfiguration);
    refuseIgnoredSalt(this.node.path, props, this.connectorName, definition, worker.effective);
    this.calledServices = servicesOf(definition, secrets, { ...secrets.workerProperties, ...worker.effective });
    this.workerConfiguration = props.workerConfiguration ?? sharedWorkerConfiguration(this, worker.toMake);
    this.customPlugin = plugin.customPlugin ?? sharedPlugin(this, allArchives(plugin, definition, secrets), definition.connectorClass, version);

    this.permit(client, secrets, worker.effective);
    const rules = openWays(this, this.connectorName, props.cluster, client.ports, definition.endpoints ?? []);
    const logs = (props.logs ?? [LogDelivery.cloudWatch()]).map(delivery => delivery.bind(this, this.connectorName));
    this.logGroup = logs.find(delivery => delivery.logGroup !== undefined)?.logGroup;

    const rendered = this.render(props, { client, secrets, version, subnets, logs });
    this.resource = (props.changes ?? ConnectorChanges.replace())._makeResource(this, rendered);
    this.connectorArn = this.resource.attrConnectorArn;
    for (const [key, value] of Object.entries(props.tags ?? {})) {
      Tags.of(this.resource).add(key, value);
    }

    // CDK orders only what is referred to; without the rest a connector starts too early and fails an hour on.
    this.waitFor(
      this.role, ...rules, ...client.dependencies, subnets.internetConnectivityEstablished,
      ...definition.dependencies ?? [], ...secrets.dependencies, ...logs.flatMap(delivery => delivery.dependencies),
    );
    this.checkAtSynth(subnets.subnets, worker.missing);
    props.autoRestart?._watch(this, this);
  }

  /**
   * Adds a statement to the execution role.
   *
   * @param statement the statement
   */
  public addToRolePolicy(statement: iam.PolicyStatement): void {
    this.executionRole.add(statement);
  }

  /**
   * Adds a dependency on resources that the connector requires to start, such as a topic or an endpoint.
   *
   * @param dependencies the resources that must exist before the connector starts
   */
  public waitFor(...dependencies: IDependable[]): void {
    this.resource.node.addDependency(...dependencies);
  }

  /** Asks the definition, which may know this. */
  private bindDefinition(props: ConnectorProps, client: KafkaClientConfig, plugin: ConnectorPluginConfig, kafkaConnectVersion: KafkaConnectVersion) {
    const context: ConnectorDefinitionContext = {
      connectorName: this.connectorName,
      kafkaConnectVersion,
      cluster: this.cluster,
      authentication: client.authentication,
      bootstrapServers: client.bootstrapServers,
      role: this.executionRole.role,
      takesArchives: plugin.customPlugin === undefined && plugin.archives === undefined,
      takesAdditionalArchives: takesFurtherArchives(plugin),
      maxRecordSize: props.maxRecordSize,
    };
    return boundDefinition(this, props.definition, context);
  }

  /** Allows the execution role what the connector does: in Kafka, in AWS, and to read its secrets. */
  private permit(client: KafkaClientConfig, secrets: ResolvedSecrets, workerProperties: { [key: string]: string }): void {
    const definition = this.definitionConfig;
    if (this.cluster.clusterArn !== undefined && client.authentication.mechanism === 'IAM') {
      this.executionRole.add(...kafkaStatements({
        path: this.node.path,
        clusterArn: this.cluster.clusterArn,
        connectorName: this.connectorName,
        definition,
        offsetStorageTopic: offsetTopicOf(workerProperties),
      }));
    }
    this.executionRole.add(...definition.policyStatements ?? [], ...awsStatements(this, definition, workerProperties), ...secrets.statements);
  }

  /** The connector in CloudFormation's form. */
  private render(props: ConnectorProps, { client, secrets, version, subnets, logs }: Bound): CfnConnectorProps {
    const { connectorClass, config } = this.definitionConfig;
    return {
      connectorName: this.connectorName,
      connectorDescription: props.description,
      connectorConfiguration: { 'connector.class': connectorClass, ...config, ...secrets.references },
      capacity: this.capacity._render(),
      kafkaCluster: {
        apacheKafkaCluster: {
          bootstrapServers: client.bootstrapServers,
          vpc: { subnets: subnets.subnetIds, securityGroups: this.connections.securityGroups.map(group => group.securityGroupId) },
        },
      },
      kafkaClusterClientAuthentication: { authenticationType: client.authentication.mechanism },
      kafkaClusterEncryptionInTransit: { encryptionType: client.authentication.encryption },
      kafkaConnectVersion: version.version,
      networkType: props.networkType,
      plugins: [{
        customPlugin: {
          customPluginArn: this.customPlugin.customPluginArn,
          revision: this.customPlugin.customPluginRevision,
        },
      }],
      serviceExecutionRoleArn: this.executionRole.role.roleArn,
      workerConfiguration: this.workerConfiguration && {
        workerConfigurationArn: this.workerConfiguration.workerConfigurationArn,
        revision: this.workerConfiguration.workerConfigurationRevision,
      },
      logDelivery: renderLogDelivery(logs),
    };
  }

  private checkAtSynth(subnets: readonly ec2.ISubnet[], missingWorkerLines: readonly string[]): void {
    const parts = deploymentParts({
      resource: this.resource,
      cluster: this.cluster,
      definition: this.definitionConfig,
      role: this.executionRole,
      plugin: this.customPlugin,
      workerConfiguration: this.workerConfiguration,
      missingWorkerLines,
      subnets,
    });
    checkAtSynth(this, () => readConnector(this, parts));
  }
}
