import { App } from 'aws-cdk-lib';
import type { AppProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { IKafkaCluster } from '../../src/cluster';
import { Connector } from '../../src/connect';
import type { IConnectorDefinition, ConnectorProps } from '../../src/connect';
import { deploymentOf } from '../../src/synth/checking';
import { SourceDatabase } from '../../src/databases';
import type { SourceDatabaseOptions } from '../../src/databases';
import { evaluate, evaluateFleet } from '../../src/checks';
import type { Finding } from '../../src/model';
import { FLEET_RULES, RULES } from '../../src/families/rules';
import { newApp, serverlessCluster, Surroundings } from '../support/surroundings';

/** A stack with a VPC and a cluster, in which nothing is downloaded unless told otherwise. */
export class Stage extends Surroundings {
  readonly cluster: IKafkaCluster;

  constructor(props?: AppProps) {
    super({ app: props === undefined ? newApp() : new App(props), id: 'Shop', vpc: { maxAzs: 2 } });
    this.cluster = serverlessCluster(this.stack, this.vpc);
  }

  postgres(options: SourceDatabaseOptions = { databaseName: 'shop' }, props: Partial<rds.DatabaseInstanceProps> = {}): SourceDatabase {
    return SourceDatabase.fromInstance(new rds.DatabaseInstance(this.stack, 'Postgres', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
      vpc: this.vpc,
      parameters: { 'rds.logical_replication': '1' },
      ...props,
    }), options);
  }

  /** A secret that has the keys that its users ask for, with a generated password. */
  login(id: string, ...keys: string[]): secretsmanager.Secret {
    const secretStringTemplate = JSON.stringify(Object.fromEntries(['username', ...keys].map(key => [key, 'x'])));
    return new secretsmanager.Secret(this.stack, id, { generateSecretString: { secretStringTemplate, generateStringKey: 'password' } });
  }

  mysql(props: Partial<rds.DatabaseClusterProps> = {}): SourceDatabase {
    return SourceDatabase.fromCluster(new rds.DatabaseCluster(this.stack, 'MySql', {
      engine: rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_08_0 }),
      vpc: this.vpc,
      writer: rds.ClusterInstance.provisioned('writer'),
      parameters: { binlog_format: 'ROW' },
      ...props,
    }));
  }

  connector(id: string, definition: IConnectorDefinition, props: Partial<ConnectorProps> = {}): Connector {
    return new Connector(this.stack, id, { cluster: this.cluster, definition, connectorName: id.toLowerCase(), ...props });
  }

  /** The configuration of a connector as it stands in the template; tokens are rendered as JSON. */
  configuration(connector: Connector): Record<string, string> {
    const resolved = this.stack.resolve((connector.node.defaultChild as CfnConnector).connectorConfiguration) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(resolved).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
  }

  /** What the rules over one connector say of it. */
  findings(connector: Connector): Finding[] {
    return evaluate(RULES, deploymentOf(connector)!);
  }

  /** What the rules over several connectors say of some. */
  fleetFindings(...connectors: Connector[]): Finding[] {
    return [...evaluateFleet(FLEET_RULES, connectors.map(connector => deploymentOf(connector)!)).values()].flat();
  }

  /** The statements of the execution role about Kafka and other services, with ARNs cut to what follows the cluster. */
  statements(connector: Connector): Array<{ actions: string[]; resources: string[] }> {
    const role = this.stack.getLogicalId(connector.role!.node.defaultChild as CfnConnector);
    const document = this.template().Resources[role].Properties.Policies[0].PolicyDocument;
    const list = (value: unknown) => (Array.isArray(value) ? value : [value]);
    return document.Statement.map((statement: { Action: unknown; Resource: unknown }) => ({
      actions: list(statement.Action),
      resources: list(statement.Resource).map(shortened),
    }));
  }

  template() {
    return Template.fromStack(this.stack).toJSON();
  }
}

/** `{"Fn::Join":["",["arn:…:topic/",…,"/orders"]]}` → `topic/…/orders`. */
function shortened(resource: unknown): string {
  if (typeof resource === 'string') {
    return resource;
  }
  const text = JSON.stringify(resource);
  const kafka = /:(topic|group|transactional-id)\/.*\/([^"/]+)"\]\]\}$/.exec(text);
  return kafka ? `${kafka[1]}/${kafka[2]}` : text;
}
