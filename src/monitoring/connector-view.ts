import { Token } from 'aws-cdk-lib';
import type * as rds from 'aws-cdk-lib/aws-rds';
import type { IKafkaCluster } from '../cluster';
import { DEBEZIUM_POSTGRES } from '../families';
import type { CapacityModel } from '../model';
import type { Connector, IConnector } from '../connect';
import { ConnectorKind } from '../connect';
import { constructBehind } from '../synth';
import { knownEnvironment } from './metric-environment';
import type { MetricEnvironment } from './metric-environment';

/** What a connector of this app tells beyond its interface; one from elsewhere tells none of it. */
type Told = Partial<Pick<Connector, 'cluster' | 'capacity' | 'definitionConfig' | 'logGroup'>>;

/** A connector as its monitoring needs it. */
export class ConnectorView {
  private readonly told: Told;

  constructor(private readonly connector: IConnector, private readonly kindGiven?: ConnectorKind) {
    this.told = connector as IConnector & Told;
  }

  get name(): string {
    return this.connector.connectorName;
  }

  /** How texts name it: a token would be of no help to a reader. */
  get title(): string {
    return Token.isUnresolved(this.name) ? this.connector.node.id : this.name;
  }

  get kind(): ConnectorKind | undefined {
    return this.kindGiven ?? this.connector.connectorKind;
  }

  get cluster(): IKafkaCluster | undefined {
    return this.told.cluster;
  }

  get logGroup(): Told['logGroup'] {
    return this.told.logGroup;
  }

  /** Where its metrics are: an imported connector has the environment of its ARN. */
  get environment(): MetricEnvironment {
    return knownEnvironment(this.connector.env);
  }

  /** The Java class, where it is known. */
  get connectorClass(): string | undefined {
    return this.told.definitionConfig?.connectorClass;
  }

  /** Kafka Connect names the group after the connector, unless the connector is told another. */
  get consumerGroup(): string {
    return this.config('consumer.override.group.id') ?? `connect-${this.name}`;
  }

  /** The topics that a sink reads, where all their names are known. */
  get topics(): string[] | undefined {
    const topics = this.told.definitionConfig?.topicsRead;
    return topics && topics.length > 0 && topics.every(topic => !topic.includes('*')) && !Token.isUnresolved(topics) ? topics : undefined;
  }

  /** The number of tasks that run when all is well, or the least that is certain. */
  get expectedTasks(): number {
    // a source divides its work as it can, and autoscaling overwrites tasks.max: one task is all that is certain
    const tasks = Number(this.config('tasks.max'));
    return this.kind === ConnectorKind.SINK && !this.capacityModel?.autoscaled && Number.isInteger(tasks) && tasks > 0 ? tasks : 1;
  }

  /** The greatest number of workers, where autoscaling can reach it from below. */
  get maxAutoscaledWorkers(): number | undefined {
    const { minWorkerCount, maxWorkerCount } = this.capacityModel?.autoscaled ?? {};
    return maxWorkerCount !== undefined && minWorkerCount !== maxWorkerCount ? maxWorkerCount : undefined;
  }

  /** The instance of Amazon RDS that a Debezium connector for PostgreSQL captures, where it is in the same app. */
  get postgresInstance(): rds.CfnDBInstance | undefined {
    return this.isDebeziumPostgres ? instanceBehind(this.config('database.hostname')) : undefined;
  }

  get isDebeziumPostgres(): boolean {
    return this.connectorClass === DEBEZIUM_POSTGRES;
  }

  private get capacityModel(): CapacityModel | undefined {
    return this.told.capacity?._model;
  }

  private config(key: string): string | undefined {
    return this.told.definitionConfig?.config[key];
  }
}

/** The L1 in the same app whose endpoint a host name is. */
function instanceBehind(host: string | undefined): rds.CfnDBInstance | undefined {
  const target = constructBehind(host);
  return (target as rds.CfnDBInstance | undefined)?.cfnResourceType === 'AWS::RDS::DBInstance' ? target as rds.CfnDBInstance : undefined;
}
