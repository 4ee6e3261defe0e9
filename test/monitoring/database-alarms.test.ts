import { Size } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as rds from 'aws-cdk-lib/aws-rds';
import { AlarmSetting, ConnectorAlarms } from '../../src/monitoring';
import type { ConnectorAlarmsOptions } from '../../src/monitoring';
import { Bench, POSTGRES_CLASS, postgresOptions } from './fixtures';

const GIB = 1024 ** 3;

function database(bench: Bench, props: Partial<rds.DatabaseInstanceProps> = {}): rds.DatabaseInstance {
  return new rds.DatabaseInstance(bench.stack, 'Database', {
    vpc: bench.vpc,
    engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 }),
    allocatedStorage: 200,
    ...props,
  });
}

function captured(bench: Bench, hostname: string, options: ConnectorAlarmsOptions = {}, connectorClass = POSTGRES_CLASS): ConnectorAlarms {
  const connector = bench.source({ connectorClass, definition: postgresOptions(bench.stack, hostname) });
  return new ConnectorAlarms(bench.stack, 'Alarms', { connector, ...options });
}

const alarm = (bench: Bench, name: string) => Object.values(Template.fromStack(bench.stack).findResources('AWS::CloudWatch::Alarm'))
  .map(resource => resource.Properties as { AlarmName: string }).find(properties => properties.AlarmName === `shop-orders-${name}`);

describe('the database behind a Debezium connector for PostgreSQL', () => {
  test('is watched without a word where its instance stands in the same app', () => {
    const bench = new Bench();
    captured(bench, database(bench).instanceEndpoint.hostname);
    const dimensions = [{ Name: 'DBInstanceIdentifier', Value: { Ref: expect.stringMatching(/^Database/) } }];
    expect(alarm(bench, 'slot-lag')).toEqual({
      AlarmName: 'shop-orders-slot-lag',
      AlarmDescription: expect.stringContaining('if it is gone for good, drop its slot before the disk is full'),
      Namespace: 'AWS/RDS',
      MetricName: 'OldestReplicationSlotLag',
      Statistic: 'Maximum',
      Dimensions: dimensions,
      Period: 300,
      EvaluationPeriods: 3,
      Threshold: 20 * GIB,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    });
    expect(alarm(bench, 'free-storage')).toEqual({
      AlarmName: 'shop-orders-free-storage',
      AlarmDescription: expect.stringContaining('a full disk stops the database'),
      Namespace: 'AWS/RDS',
      MetricName: 'FreeStorageSpace',
      Statistic: 'Minimum',
      Dimensions: dimensions,
      Period: 300,
      EvaluationPeriods: 3,
      Threshold: 30 * GIB,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'notBreaching',
    });
  });

  test('is watched by name where it was made elsewhere, with thresholds that need no size', () => {
    const bench = new Bench();
    captured(bench, 'db.example.com', {
      databaseInstance: rds.DatabaseInstance.fromDatabaseInstanceAttributes(bench.stack, 'Imported', {
        instanceIdentifier: 'shop-db', instanceEndpointAddress: 'db.example.com', port: 5432, securityGroups: [],
      }),
    });
    expect(alarm(bench, 'slot-lag')).toMatchObject({ Dimensions: [{ Name: 'DBInstanceIdentifier', Value: 'shop-db' }], Threshold: 5 * GIB });
    expect(alarm(bench, 'free-storage')).toMatchObject({ Threshold: 10 * GIB });
  });

  test('can be watched otherwise, or not at all', () => {
    const bench = new Bench();
    captured(bench, database(bench).instanceEndpoint.hostname, {
      slotLag: AlarmSetting.atSize(Size.gibibytes(2)), freeStorage: AlarmSetting.off(),
    });
    expect(alarm(bench, 'slot-lag')).toMatchObject({ Threshold: 2 * GIB });
    expect(alarm(bench, 'free-storage')).toBeUndefined();
  });

  test('is not watched for another connector, nor for a host that is no instance', () => {
    const bench = new Bench();
    captured(bench, database(bench).instanceEndpoint.hostname, {}, 'com.example.Source');
    expect(alarm(bench, 'slot-lag')).toBeUndefined();
    const other = new Bench();
    captured(other, 'db.example.com');
    expect(alarm(other, 'slot-lag')).toBeUndefined();
  });

  test('fails for a connector of another class', () => {
    const bench = new Bench();
    expect(() => captured(bench, 'x', { databaseInstance: database(bench) }, 'com.example.Source')).toThrow(
      'Stack/Alarms: "databaseInstance" monitors the replication slots of the Debezium PostgreSQL connector, '
      + 'got a connector of the class com.example.Source; remove it');
  });

  test('fails for an instance of another engine', () => {
    const bench = new Bench();
    const mysql = database(bench, { engine: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0 }) });
    expect(() => captured(bench, 'x', { databaseInstance: mysql }))
      .toThrow('Stack/Alarms: "databaseInstance" monitors the replication slots of PostgreSQL, got an instance of mysql; remove it');
  });
});
