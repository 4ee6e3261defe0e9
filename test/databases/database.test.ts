import { Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { DebeziumSource } from '../../src/connectors';
import { SourceDatabase, DatabaseEngine } from '../../src/databases';
import { Stage } from '../connectors/stage';

const findingsOf = (stage: Stage, database: SourceDatabase, id = 'Source') => {
  const options = { database, topicPrefix: 'shop', tables: ['shop.orders'] };
  const definition = database.engine === DatabaseEngine.POSTGRES ? DebeziumSource.postgres(options)
    : DebeziumSource.mysql({ ...options, serverId: 1 });
  return stage.findings(stage.connector(id, definition)).filter(({ rule }) => rule.startsWith('MC-DB-')).map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
};

describe('PostgreSQL', () => {
  const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 });

  test('with logical replication', () => {
    const stage = new Stage();
    expect(findingsOf(stage, stage.postgres())).toEqual([]);
  });

  test('with a parameter group that lacks it', () => {
    const stage = new Stage();
    expect(findingsOf(stage, stage.postgres({ databaseName: 'shop' }, { parameters: { log_statement: 'all' } })))
      .toEqual(['error MC-DB-001: rds.logical_replication is not set in the parameter group of the database; it must be 1']);
  });

  test('with a parameter group that switches it off', () => {
    const stage = new Stage();
    expect(findingsOf(stage, stage.postgres({ databaseName: 'shop' }, { parameters: { 'rds.logical_replication': '0' } })))
      .toEqual(['error MC-DB-001: rds.logical_replication is 0 in the parameter group of the database; it must be 1']);
  });

  test('without a parameter group of its own', () => {
    const stage = new Stage();
    const instance = new rds.DatabaseInstance(stage.stack, 'Plain', { engine, vpc: stage.vpc });
    expect(findingsOf(stage, SourceDatabase.fromInstance(instance, { databaseName: 'shop' })))
      .toEqual(['error MC-DB-001: the database has the default parameters, in which logical replication is off']);
  });

  test('a parameter group of another stack is read too', () => {
    const stage = new Stage();
    const other = new Stack(stage.app, 'Groups', { env: { account: '111122223333', region: 'eu-west-1' } });
    const parameterGroup = new rds.ParameterGroup(other, 'Group', { engine, parameters: { 'rds.logical_replication': '0' } });
    const instance = new rds.DatabaseInstance(stage.stack, 'Plain', { engine, vpc: stage.vpc, parameterGroup });
    expect(findingsOf(stage, SourceDatabase.fromInstance(instance, { databaseName: 'shop' }))).toHaveLength(1);
  });

  test('a parameter group from elsewhere is not known', () => {
    const stage = new Stage();
    const parameterGroup = rds.ParameterGroup.fromParameterGroupName(stage.stack, 'Group', 'own');
    const instance = new rds.DatabaseInstance(stage.stack, 'Plain', { engine, vpc: stage.vpc, parameterGroup });
    expect(findingsOf(stage, SourceDatabase.fromInstance(instance, { databaseName: 'shop' }))).toEqual([]);
  });

  test('an Aurora cluster is read by the parameter group of the cluster', () => {
    const stage = new Stage();
    const cluster = (id: string, parameters?: Record<string, string>) => SourceDatabase.fromCluster(new rds.DatabaseCluster(stage.stack, id, {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 }),
      vpc: stage.vpc,
      writer: rds.ClusterInstance.provisioned('writer'),
      parameters,
    }), { databaseName: 'shop' });
    expect(findingsOf(stage, cluster('Good', { 'rds.logical_replication': '1' }), 'A')).toEqual([]);
    expect(findingsOf(stage, cluster('Bad'), 'B')).toHaveLength(1);
  });
});

describe('MySQL', () => {
  test('Aurora with rows in its binary log', () => {
    const stage = new Stage();
    expect(findingsOf(stage, stage.mysql())).toEqual([]);
  });

  test('Aurora with another format', () => {
    const stage = new Stage();
    expect(findingsOf(stage, stage.mysql({ parameters: { binlog_format: 'MIXED', binlog_row_image: 'MINIMAL' } }))).toEqual([
      'error MC-DB-002: the parameter group of the database sets binlog_format to MIXED; it must be ROW',
      'error MC-DB-002: the parameter group of the database sets binlog_row_image to MINIMAL; it must be full',
    ]);
  });

  test('Aurora without a parameter group of its own', () => {
    const stage = new Stage();
    expect(findingsOf(stage, stage.mysql({ parameters: undefined })))
      .toEqual(['error MC-DB-002: the database has no parameter group of its own, so Aurora writes no binary log']);
  });

  test('RDS without backups', () => {
    const stage = new Stage();
    const instance = new rds.DatabaseInstance(stage.stack, 'MySql', {
      engine: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_4_5 }),
      vpc: stage.vpc,
      backupRetention: undefined,
      parameters: { binlog_format: 'ROW' },
    });
    (instance.node.defaultChild as rds.CfnDBInstance).backupRetentionPeriod = 0;
    expect(findingsOf(stage, SourceDatabase.fromInstance(instance))).toEqual(['error MC-DB-003: the database keeps no backups, so it writes no binary log']);
  });
});

test('a proxy passes no changes on', () => {
  const stage = new Stage();
  const secret = new Secret(stage.stack, 'Login');
  const instance = new rds.DatabaseInstance(stage.stack, 'Postgres', { engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), vpc: stage.vpc });
  const proxy = instance.addProxy('Proxy', { vpc: stage.vpc, secrets: [secret] });
  expect(findingsOf(stage, SourceDatabase.fromProxy(proxy, { engine: DatabaseEngine.POSTGRES, databaseName: 'shop', secret })))
    .toEqual(['error MC-DB-004: the source connects to the database through Amazon RDS Proxy, which does not support replication connections']);
});

describe('another VPC', () => {
  const inOtherVpc = (stage: Stage) => {
    const vpc = new ec2.Vpc(stage.stack, 'Other', { maxAzs: 2 });
    return stage.postgres({ databaseName: 'shop' }, { vpc });
  };

  test('without a route is a finding', () => {
    const stage = new Stage();
    expect(findingsOf(stage, inOtherVpc(stage))).toEqual([expect.stringMatching(/^error MC-DB-005: the workers run in the VPC <Vpc\w+>, which has no route to the database in the VPC <Other\w+>$/)]);
  });

  test('with a peering is not known to be apart', () => {
    const stage = new Stage();
    const database = inOtherVpc(stage);
    new ec2.CfnVPCPeeringConnection(stage.stack, 'Peering', { vpcId: stage.vpc.vpcId, peerVpcId: 'vpc-1' });
    expect(findingsOf(stage, database)).toEqual([]);
  });
});

test('an imported database without its engine asks for it', () => {
  const stage = new Stage();
  const instance = rds.DatabaseInstance.fromDatabaseInstanceAttributes(stage.stack, 'Imported', {
    instanceIdentifier: 'shop', instanceEndpointAddress: 'db.example.com', port: 5432, securityGroups: [],
  });
  expect(() => SourceDatabase.fromInstance(instance)).toThrow('the engine of the database Shop/Imported is not known, because the database was imported without it; specify "engine"');
  expect(SourceDatabase.fromInstance(instance, { engine: DatabaseEngine.POSTGRES }).port).toBe('5432');
});

test('a source of another engine is refused', () => {
  const stage = new Stage();
  expect(() => DebeziumSource.postgres({ database: stage.mysql(), topicPrefix: 'shop', tables: ['shop.orders'] }))
    .toThrow('Debezium PostgreSQL cannot capture the changes of the database of topic prefix "shop", which is mysql; use the source for that engine');
});
