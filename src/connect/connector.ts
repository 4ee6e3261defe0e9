import { Fn, Resource, Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { ConnectorReference } from 'aws-cdk-lib/aws-kafkaconnect';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct, IDependable } from 'constructs';
import type { IKafkaCluster } from '../cluster';
import { awsStatements } from './access-statements';
import { Capacity } from './capacity';
import { checkAtSynth } from './checking';
import type { ConnectorDefinitionConfig, ConnectorKind } from './connector-definition-config';
import { ConnectorGrants } from './connector-grants';
import type { ConnectorProps } from './connector-props';
import type { ConnectorAttributes, IConnector } from './connector-ref';
import { resolveSecrets } from './connector-secret';
import type { ICustomPlugin } from './custom-plugin';
import { describeConnector } from './deployment';
import { ExecutionRole } from './execution-role';
import { KafkaConnectVersion } from './kafka-connect-version';
import { refuseIgnoredArchives, refuseIgnoredSalt } from './ignored-props';
import { kafkaStatements } from './access-statements';
import { LogDelivery } from './log-delivery';
import { renderLogDelivery } from './log-delivery';
import { connectorNameOf } from './naming';
import { openWay } from './network-wiring';
import { sharedPlugin, sharedWorkerConfiguration } from './shared-resources';
import type { IWorkerConfiguration } from './worker-configuration';
import { positionTopic, workerPropertiesFor } from './worker-properties';

const DEFAULT_CAPACITY = Capacity.provisioned();

abstract class ConnectorBase extends Resource implements IConnector {
  public abstract readonly connectorArn: string;
  public abstract readonly connectorName: string;
  public abstract readonly connectorKind?: ConnectorKind;
  public abstract readonly role?: iam.IRole;
  public abstract readonly grantPrincipal: iam.IPrincipal;
  public abstract readonly connections: ec2.Connections;
  public readonly grants: ConnectorGrants = ConnectorGrants.fromConnector(this);

  public get connectorRef(): ConnectorReference {
    return { connectorArn: this.connectorArn };
  }
}

/**
 * A connector on MSK Connect, with all that it needs: plugin, worker configuration, execution role, security group, log group.
 *
 * All of it is checked at synth; what would fail at the deploy stops the synth. The L1 is `node.defaultChild`.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-connectors.html
 * @resource AWS::KafkaConnect::Connector
 */
export class Connector extends ConnectorBase {
  /**
   * References a connector by its ARN.
   *
   * @param scope the parent
   * @param id the id in the tree
   * @param connectorArn the ARN
   */
  public static fromConnectorArn(scope: Construct, id: string, connectorArn: string): IConnector {
    return Connector.fromConnectorAttributes(scope, id, { connectorArn });
  }

  /**
   * References a connector of which more than the ARN is known.
   *
   * @param scope the parent
   * @param id the id in the tree
   * @param attrs what is known
   */
  public static fromConnectorAttributes(scope: Construct, id: string, attrs: ConnectorAttributes): IConnector {
    class Import extends ConnectorBase {
      public readonly connectorArn = attrs.connectorArn;
      // arn:<partition>:kafkaconnect:<region>:<account>:connector/<name>/<id>
      public readonly connectorName = Fn.select(1, Fn.split('/', attrs.connectorArn));
      public readonly connectorKind = attrs.connectorKind;
      public readonly role = attrs.role;
      public readonly grantPrincipal: iam.IPrincipal = attrs.role?.grantPrincipal ?? new iam.UnknownPrincipal({ resource: this });
      public readonly connections = new ec2.Connections({ securityGroups: attrs.securityGroups });
    }
    return new Import(scope, id, { environmentFromArn: attrs.connectorArn });
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
  /** The principal that gets the grants of other resources: the execution role. */
  public readonly grantPrincipal: iam.IPrincipal;
  /** The security groups of the workers. */
  public readonly connections: ec2.Connections;
  /** The plugin of the connector. */
  public readonly customPlugin: ICustomPlugin;
  /**
   * The worker configuration of the connector.
   *
   * @default - none; the service's own holds
   */
  public readonly workerConfiguration?: IWorkerConfiguration;
  /** What the definition asked for, and got. */
  public readonly definitionConfig: ConnectorDefinitionConfig;
  /** The capacity of the connector. */
  public readonly capacity: Capacity;
  /** The Kafka cluster that the connector is attached to. */
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

    refuseIgnoredArchives(this.node.path, props);
    const { cluster } = props;
    this.cluster = cluster;
    const version = props.kafkaConnectVersion ?? KafkaConnectVersion.V3_7_X;
    this.capacity = props.capacity ?? DEFAULT_CAPACITY;
    this.connectorName = props.connectorName ?? connectorNameOf(this, props.positionSalt);

    this.executionRole = new ExecutionRole(this, this.connectorName, props.role);
    this.role = this.executionRole.role;
    this.grantPrincipal = this.role.grantPrincipal;

    const vpc = props.vpc ?? cluster.vpc;
    if (!vpc) {
      throw new Error(`the connector ${this.node.path} has no VPC, and that of its cluster is not known; give "vpc", with "vpcSubnets" where needed`);
    }
    const subnets = vpc.selectSubnets(props.vpcSubnets ?? (props.vpc ? undefined : cluster.vpcSubnets));
    this.connections = new ec2.Connections({
      securityGroups: props.securityGroups ?? [new ec2.SecurityGroup(this, 'SecurityGroup', {
        vpc,
        description: `Workers of the connector ${this.connectorName}`,
      })],
    });

    const client = cluster.bindClient(this, { authentication: props.authentication });
    const definition = props.definition.bind(this, {
      connectorName: this.connectorName,
      kafkaConnectVersion: version,
      cluster,
      authentication: client.authentication,
      bootstrapServers: client.bootstrapServers,
      role: this.role,
      takesArchives: props.customPlugin === undefined && props.plugin === undefined,
      takesAdditionalArchives: props.customPlugin === undefined && props.plugin?._location === undefined,
    });
    this.definitionConfig = definition;
    this.connectorKind = definition.kind;
    const secrets = resolveSecrets(this, definition.secrets ?? {});

    const workerProperties = workerPropertiesFor(definition, secrets, this.connectorName, props.positionSalt, props.workerConfiguration);
    refuseIgnoredSalt(this.node.path, props, this.connectorName, definition, workerProperties.effective);
    this.workerConfiguration = props.workerConfiguration ?? sharedWorkerConfiguration(this, workerProperties.toMake);
    const archives = [
      ...(props.plugin ? [props.plugin] : definition.archives ?? []),
      ...definition.additionalArchives ?? [],
      ...props.additionalPlugins ?? [],
      ...secrets.archives,
    ];
    this.customPlugin = props.customPlugin ?? sharedPlugin(this, archives, definition.connectorClass, version);

    if (cluster.clusterArn !== undefined && client.authentication.mechanism === 'IAM') {
      this.executionRole.add(...kafkaStatements({
        clusterArn: cluster.clusterArn,
        connectorName: this.connectorName,
        definition,
        offsetStorageTopic: positionTopic(workerProperties.effective),
      }));
    }
    this.executionRole.add(...definition.policyStatements ?? [], ...awsStatements(this, definition), ...secrets.statements);

    const rules = client.ports.flatMap(port => openWay(this, cluster, port, `Kafka brokers from the connector ${this.connectorName}`));
    const furtherRules = (definition.endpoints ?? []).flatMap(endpoint =>
      openWay(this, endpoint.connections, endpoint.port, `${endpoint.description} from the connector ${this.connectorName}`));
    const logs = (props.logs ?? [LogDelivery.cloudWatch()]).map(delivery => delivery.bind(this, this.connectorName));
    this.logGroup = logs.find(delivery => delivery.logGroup !== undefined)?.logGroup;

    this.resource = new CfnConnector(this, 'Resource', {
      connectorName: this.connectorName,
      connectorDescription: props.description,
      connectorConfiguration: { 'connector.class': definition.connectorClass, ...definition.config, ...secrets.references },
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
      serviceExecutionRoleArn: this.role.roleArn,
      workerConfiguration: this.workerConfiguration && {
        workerConfigurationArn: this.workerConfiguration.workerConfigurationArn,
        revision: this.workerConfiguration.workerConfigurationRevision,
      },
      logDelivery: renderLogDelivery(logs),
    });
    this.connectorArn = this.resource.attrConnectorArn;
    for (const [key, value] of Object.entries(props.tags ?? {})) {
      Tags.of(this.resource).add(key, value);
    }

    // CDK orders only what is referred to. Without the rest, a connector starts too early and fails up to an hour later.
    this.waitFor(
      this.role, ...rules, ...furtherRules, ...client.dependencies, subnets.internetConnectivityEstablished,
      ...definition.dependencies ?? [], ...secrets.dependencies, ...logs.flatMap(delivery => delivery.dependencies),
    );
    checkAtSynth(this, describeConnector(this, {
      resource: this.resource,
      cluster,
      definition,
      role: this.executionRole,
      plugin: this.customPlugin,
      workerConfiguration: this.workerConfiguration,
      missingWorkerLines: workerProperties.missing,
      subnets: subnets.subnets,
    }));
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
   * Makes the connector wait for something that it needs to start, such as a topic, an endpoint or a resource policy.
   *
   * @param dependencies what must exist before the connector starts
   */
  public waitFor(...dependencies: IDependable[]): void {
    this.resource.node.addDependency(...dependencies);
  }
}
