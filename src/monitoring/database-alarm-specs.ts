import { Size, Token } from 'aws-cdk-lib';
import { Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type * as rds from 'aws-cdk-lib/aws-rds';
import type { IConstruct } from 'constructs';
import { FIVE_MINUTES } from './alarm-spec';
import type { AlarmSpec } from './alarm-spec';
import type { ConnectorView } from './connector-view';

/** A PostgreSQL instance of Amazon RDS as its alarms need it. */
export interface PostgresInstance {
  /** The value of the dimension `DBInstanceIdentifier`. */
  readonly identifier: string;
  /** Where it is known. */
  readonly allocated?: Size;
}

/** What an L1 tells of the instance. */
function instanceOfResource(resource: rds.CfnDBInstance): PostgresInstance {
  const allocated = Number(Token.isUnresolved(resource.allocatedStorage) ? NaN : resource.allocatedStorage);
  return { identifier: resource.ref, allocated: allocated > 0 ? Size.gibibytes(allocated) : undefined };
}

/** What any instance tells. */
function instanceOf(instance: rds.IDatabaseInstance): PostgresInstance {
  const resource = instance.node.defaultChild as rds.CfnDBInstance | undefined;
  return resource?.cfnResourceType === 'AWS::RDS::DBInstance'
    ? instanceOfResource(resource)
    : { identifier: instance.instanceIdentifier };
}

/** The instance whose replication slots a connector uses, where it is known. */
export function postgresBehind(
  { node }: IConstruct, view: ConnectorView, databaseInstance: rds.IDatabaseInstance | undefined, isAsked: boolean,
): PostgresInstance | undefined {
  if (databaseInstance) {
    if (view.connectorClass !== undefined && !view.isDebeziumPostgres) {
      throw new Error(
        `${node.path}: "databaseInstance" monitors the replication slots of the Debezium PostgreSQL connector, `
        + `got a connector of the class ${view.connectorClass}; remove it`);
    }
    const engine = databaseInstance.engine?.engineType;
    if (engine !== undefined && engine !== 'postgres') {
      throw new Error(`${node.path}: "databaseInstance" monitors the replication slots of PostgreSQL, got an instance of ${engine}; remove it`);
    }
    return instanceOf(databaseInstance);
  }
  if (view.postgresInstance) {
    return instanceOfResource(view.postgresInstance);
  }
  if (isAsked) {
    throw new Error(`${node.path}: the database of ${view.title} is not known to be an Amazon RDS for PostgreSQL instance; specify "databaseInstance"`);
  }
  return undefined;
}

/** Sizes are in bytes, as the metrics are. */
const GIB = Size.gibibytes(1).toBytes();

export function slotLag(instance: PostgresInstance, name: string): AlarmSpec {
  return {
    id: 'SlotLag',
    slug: 'slot-lag',
    summary: `A replication slot of the database behind ${name} is far behind, and the database keeps its write-ahead log until the slot is read.`,
    advice: 'Get the connector to run again; if it is gone for good, drop its slot before the disk is full.',
    metric: period => databaseMetric(instance, 'OldestReplicationSlotLag', Stats.MAXIMUM, period),
    threshold: instance.allocated ? Math.round(instance.allocated.toBytes() / 10) : 5 * GIB,
    direction: 'high',
    period: FIVE_MINUTES,
    evaluationPeriods: 3,
    missingData: TreatMissingData.NOT_BREACHING,
    least: 1,
  };
}

export function freeStorage(instance: PostgresInstance, name: string): AlarmSpec {
  return {
    id: 'FreeStorage',
    slug: 'free-storage',
    summary: `The disk of the database behind ${name} is nearly full; a full disk stops the database.`,
    advice: 'See whether write-ahead log that a replication slot holds back takes the space (slot-lag); if not, add storage.',
    metric: period => databaseMetric(instance, 'FreeStorageSpace', Stats.MINIMUM, period),
    threshold: instance.allocated ? Math.round(instance.allocated.toBytes() * 0.15) : 10 * GIB,
    direction: 'low',
    period: FIVE_MINUTES,
    evaluationPeriods: 3,
    missingData: TreatMissingData.NOT_BREACHING,
    least: 1,
  };
}

/** A metric of an RDS instance. */
export function databaseMetric(instance: PostgresInstance, metricName: string, statistic: string, period: Metric['period']): Metric {
  return new Metric({
    namespace: 'AWS/RDS',
    metricName,
    dimensionsMap: { DBInstanceIdentifier: instance.identifier },
    statistic,
    period,
  });
}
