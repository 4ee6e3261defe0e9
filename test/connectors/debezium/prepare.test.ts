import { CfnParameter, Duration, RemovalPolicy, SecretValue, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { DebeziumSource } from '../../../src/connectors';
import type { DebeziumPostgresSourceOptions, DebeziumSqlServerSourceOptions } from '../../../src/connectors';
import { bracketedTable } from '../../../src/connectors/debezium/preparation';
import { DatabaseEngine, SourceDatabase } from '../../../src/databases';
import { DatabasePreparation } from '../../../src/operations';
import type { DatabasePreparationProps } from '../../../src/operations';
import { readContent } from '../../../src/adapters';
import { evaluate } from '../../../src/checks';
import { RULES } from '../../../src/families/rules';
import { Stage } from '../stage';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});

const source = (more: Partial<DebeziumPostgresSourceOptions> = {}) => DebeziumSource.postgres({
  database: stage.postgres(), topicPrefix: 'shop', tables: ['public.orders', 'public.customers'], prepare: {}, ...more,
});
const make = (more: Partial<DebeziumPostgresSourceOptions> = {}) => stage.connector('Source', source(more));
const configuration = (template: Template) => Object.values(template.findResources('AWS::KafkaConnect::Connector'))[0].Properties.ConnectorConfiguration;
const only = (template: Template, type: string) => Object.entries(template.findResources(type))[0];

test('a database is prepared before the connector, which logs in as the role that was made', () => {
  make();
  const template = Template.fromStack(stage.stack);
  const [id, preparation] = only(template, 'Custom::MskConnectDatabasePreparation');
  const [slotId, slot] = only(template, 'Custom::MskConnectReplicationSlot');
  const [secretId, secret] = Object.entries(template.findResources('AWS::SecretsManager::Secret')).find(([name]) => name.includes('UserSecret'))!;
  expect(preparation.Properties).toMatchObject({
    Task: 'prepare', Engine: 'postgres', DatabaseName: 'shop', Tables: ['public.orders', 'public.customers'], Publication: 'cdc_shop', Schema: 'cdc', UserSecretArn: { Ref: secretId },
  });
  expect(preparation.Properties).not.toHaveProperty('Retain');
  expect(slot.Properties).toMatchObject({ Task: 'slot', SlotName: 'cdc_shop' });
  expect(slot.DependsOn).toContain(id);
  expect(secret.Properties.GenerateSecretString).toMatchObject({ SecretStringTemplate: '{"username":"cdc_shop"}', GenerateStringKey: 'password' });
  const [, connector] = only(template, 'AWS::KafkaConnect::Connector');
  expect(connector.DependsOn).toEqual(expect.arrayContaining([id, slotId]));
  expect(configuration(template)).toMatchObject({
    'publication.autocreate.mode': 'disabled',
    'heartbeat.action.query': 'INSERT INTO "cdc"."heartbeat" (connector, at) VALUES (\'cdc_shop\', now()) ON CONFLICT (connector) DO UPDATE SET at = excluded.at',
    'signal.data.collection': 'cdc.signal',
    'database.user': expect.objectContaining({ 'Fn::Join': expect.anything() }),
  });
  expect(JSON.stringify(configuration(template)['database.password'])).toContain(secretId);
});

test('the function may read the two secrets, reaches the database, and nothing else', () => {
  make();
  const template = Template.fromStack(stage.stack);
  const [, handler] = Object.entries(template.findResources('AWS::Lambda::Function')).find(([name]) => name.includes('DatabasePreparationHandler'))!;
  expect(handler.Properties).toMatchObject({ Timeout: 840, Environment: { Variables: { NODE_EXTRA_CA_CERTS: '/var/runtime/ca-cert.pem' } }, VpcConfig: { SubnetIds: [expect.anything(), expect.anything()] } });
  const [, policy] = Object.entries(template.findResources('AWS::IAM::Policy')).find(([name]) => name.includes('DatabasePreparationRole'))!;
  expect(policy.Properties.PolicyDocument.Statement.flatMap(({ Action, Resource }: any) => [].concat(Action).map(action => [action, Resource]))
    .filter(([action]: [string]) => !action.startsWith('ec2:'))).toEqual([
    ['secretsmanager:GetSecretValue', expect.anything()], ['secretsmanager:DescribeSecret', expect.anything()],
    ['secretsmanager:GetSecretValue', expect.anything()], ['secretsmanager:DescribeSecret', expect.anything()],
  ]);
  template.hasResourceProperties('AWS::EC2::SecurityGroupIngress', { Description: 'database from the function that prepares it' });
});

test('without it, nothing of it is there', () => {
  stage.connector('Source', source({ prepare: undefined }));
  const template = Template.fromStack(stage.stack);
  template.resourceCountIs('Custom::MskConnectDatabasePreparation', 0);
  expect(configuration(template)).toMatchObject({ 'publication.autocreate.mode': 'filtered' });
  expect(configuration(template)).not.toHaveProperty(['heartbeat.action.query']);
});

test('what the user says wins', () => {
  const adminSecret = new Secret(stage.stack, 'Admin');
  const userSecret = new Secret(stage.stack, 'User', { secretObjectValue: { username: SecretValue.unsafePlainText('reader'), password: SecretValue.unsafePlainText('in a test only') } });
  make({
    prepare: { adminSecret, userSecret, schemaName: 'debezium', replicaIdentityFull: ['public.orders'], removalPolicy: RemovalPolicy.RETAIN, certificateAuthorities: '-----BEGIN CERTIFICATE-----' },
    slotName: 'my_slot', publicationName: 'my_publication',
    config: { 'heartbeat.action.query': 'SELECT 1', 'signal.data.collection': 'mine.signal' },
  });
  const template = Template.fromStack(stage.stack);
  template.resourceCountIs('Custom::MskConnectReplicationSlot', 0);
  template.hasResourceProperties('Custom::MskConnectDatabasePreparation', {
    Retain: 'true', Schema: 'debezium', Publication: 'my_publication', ReplicaIdentityFull: ['public.orders'],
    AdminSecretArn: stage.stack.resolve(adminSecret.secretArn), UserSecretArn: stage.stack.resolve(userSecret.secretArn), CertificateAuthorities: '-----BEGIN CERTIFICATE-----',
  });
  expect(configuration(template)).toMatchObject({ 'heartbeat.action.query': 'SELECT 1', 'signal.data.collection': 'mine.signal', 'slot.name': 'my_slot', 'publication.name': 'my_publication' });
});

test('names that are real keys are those of the preparation too', () => {
  make({ config: { 'slot.name': 'by_key', 'publication.name': 'by_key_too' } });
  const template = Template.fromStack(stage.stack);
  template.hasResourceProperties('Custom::MskConnectReplicationSlot', { SlotName: 'by_key' });
  template.hasResourceProperties('Custom::MskConnectDatabasePreparation', { Publication: 'by_key_too' });
});

describe('the slot', () => {
  const RETAINED = 'MC-CDC-004';

  /** What is said at synth, and of the template. */
  const said = (prepare: DebeziumPostgresSourceOptions['prepare']) => {
    const connector = make({ prepare });
    const [deployment] = readContent(JSON.stringify(Template.fromStack(stage.stack).toJSON()), 'template.json');
    return [stage.findings(connector), evaluate(RULES, deployment)].map(findings => findings.some(({ rule }) => rule === RETAINED));
  };

  test('that the template removes is no finding, neither at synth nor in the template', () => {
    expect(said({})).toEqual([false, false]);
  });

  test('that stays is one', () => {
    expect(said({ removalPolicy: RemovalPolicy.RETAIN })).toEqual([true, true]);
  });
});

describe('is refused', () => {
  const endpoint = (more = {}) => SourceDatabase.fromEndpoint({ engine: DatabaseEngine.POSTGRES, host: 'db.example.com', databaseName: 'shop', ...more });

  test.each<[string, () => Partial<DebeziumPostgresSourceOptions>, RegExp]>([
    ['a pattern', () => ({ tables: ['public\\..*'] }), /needs the name of each table to publish it and to let the connector read it, but "public\\\.\.\*" is a pattern; name the tables as schema\.table$/],
    ['an empty list', () => ({ tables: [] }), /but the list is empty/],
    ['a database without the login of an administrator', () => ({ database: endpoint() }), /requires the credentials of an administrator of the database; specify "adminSecret"$/],
    ['a database of a VPC that is not known', () => ({ database: endpoint(), prepare: { adminSecret: new Secret(stage.stack, 'Admin') } }), /prepares a database whose VPC is not known; specify "vpc"$/],
    ['a whole old row of a table that is not followed', () => ({ prepare: { replicaIdentityFull: ['public.others'] } }), /has "public\.others" in "replicaIdentityFull", which is not one of the tables public\.orders, public\.customers$/],
  ])('%s', (_what, more, message) => {
    expect(() => make(more())).toThrow(message);
  });

  test('the login of the administrator as that of the connector', () => {
    const secret = new Secret(stage.stack, 'Admin');
    expect(() => make({ prepare: { adminSecret: secret, userSecret: secret } })).toThrow(/has the same secret as "adminSecret" and "userSecret"/);
  });

  const sqlServer = (more = {}) => endpoint({ engine: DatabaseEngine.SQL_SERVER, secret: new Secret(stage.stack, 'Admin'), vpc: stage.vpc, ...more });
  const oracle = () => endpoint({ engine: DatabaseEngine.ORACLE });
  test.each<[string, () => SourceDatabase, Partial<DatabasePreparationProps>, RegExp]>([
    ['another engine', oracle, {}, /cannot prepare a database of the engine oracle; it can prepare postgres, mysql, mariadb, sqlserver$/],
    ['a publication of MySQL', () => stage.mysql(), { publicationName: 'cdc' }, /has "publicationName", which is for PostgreSQL, and prepares a database of the engine mysql/],
    ['a binary log of PostgreSQL', () => stage.postgres(), { binlogRetention: Duration.hours(1) }, /has "binlogRetention", and PostgreSQL has no binary log/],
    ['a publication of SQL Server', sqlServer, { publicationName: 'cdc' }, /has "publicationName", which is for PostgreSQL, and prepares a database of the engine sqlserver/],
    ['a binary log of SQL Server', sqlServer, { binlogRetention: Duration.hours(1) }, /has "binlogRetention", and SQL Server has no binary log; omit it$/],
    ['the schema of SQL Server itself', sqlServer, { schemaName: 'CDC' }, /has "CDC" as "schemaName", which is the schema that SQL Server creates for captured changes; specify another one/],
    ['SQL Server without the name of its database', () => sqlServer({ databaseName: undefined }), {}, /needs the name of the database; specify "databaseName"/],
    ['PostgreSQL without a slot', () => stage.postgres(), {}, /prepares PostgreSQL and needs "publicationName" and "slotName"$/],
    ['PostgreSQL without the name of its database', () => stage.postgres({}), {}, /needs the name of the database; specify "databaseName"/],
  ])('%s', (_what, database, props, message) => {
    expect(() => new DatabasePreparation(stage.stack, 'Preparation', { database: database(), tables: ['shop.orders'], ...props })).toThrow(message);
  });
});

test('MySQL is prepared with a user, the time of its binary logs, and the tables of the connector', () => {
  const mysql = DebeziumSource.mysql({ database: stage.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 7001, prepare: { binlogRetention: Duration.days(7) } });
  stage.connector('Source', mysql);
  const template = Template.fromStack(stage.stack);
  const [, preparation] = only(template, 'Custom::MskConnectDatabasePreparation');
  expect(preparation.Properties).toMatchObject({ Engine: 'mysql', Tables: ['shop.orders'], Schema: 'cdc', RetentionHours: '168' });
  expect(preparation.Properties).not.toHaveProperty('Publication');
  template.resourceCountIs('Custom::MskConnectReplicationSlot', 0);
  expect(configuration(template)).toMatchObject({
    'heartbeat.action.query': 'INSERT INTO `cdc`.`heartbeat` (connector, at) VALUES (\'shop\', NOW(3)) ON DUPLICATE KEY UPDATE at = NOW(3)', 'signal.data.collection': 'cdc.signal',
  });
  expect(configuration(template)).not.toHaveProperty(['publication.autocreate.mode']);
});

describe('SQL Server', () => {
  const sqlServer = (databaseName = 'shop', props: Partial<DebeziumSqlServerSourceOptions> = {}) => {
    const instance = new rds.DatabaseInstance(stage.stack, 'SqlServer', { vpc: stage.vpc, engine: rds.DatabaseInstanceEngine.sqlServerSe({ version: rds.SqlServerEngineVersion.VER_16 }) });
    return stage.connector('Source', DebeziumSource.sqlServer({
      database: SourceDatabase.fromInstance(instance, { databaseName }), topicPrefix: 'shop', tables: ['dbo.orders'], prepare: {}, ...props,
    }));
  };

  test('is prepared by a function of its own, with a user and the tables of the connector', () => {
    const connector = sqlServer();
    const template = Template.fromStack(stage.stack);
    const [id, preparation] = only(template, 'Custom::MskConnectDatabasePreparation');
    expect(preparation.Properties).toMatchObject({ Task: 'prepare', Engine: 'sqlserver', DatabaseName: 'shop', Tables: ['dbo.orders'], Schema: 'debezium' });
    expect(Object.keys(preparation.Properties)).not.toEqual(expect.arrayContaining(['RetentionHours']));
    expect(preparation.Properties).not.toHaveProperty('Publication');
    template.resourceCountIs('Custom::MskConnectReplicationSlot', 0);
    const [, secret] = Object.entries(template.findResources('AWS::SecretsManager::Secret')).find(([name]) => name.includes('UserSecret'))!;
    expect(secret.Properties.GenerateSecretString).toMatchObject({ SecretStringTemplate: '{"username":"cdc_shop"}' });
    const [, made] = only(template, 'AWS::KafkaConnect::Connector');
    expect(made.DependsOn).toContain(id);
    expect(configuration(template)).toMatchObject({
      'signal.data.collection': 'shop.debezium.signal',
      'heartbeat.action.query': 'MERGE [shop].[debezium].[heartbeat] WITH (HOLDLOCK) AS kept USING (SELECT N\'shop\' AS connector) AS beat ON kept.connector = beat.connector '
        + 'WHEN MATCHED THEN UPDATE SET [at] = SYSUTCDATETIME() WHEN NOT MATCHED THEN INSERT (connector, [at]) VALUES (beat.connector, SYSUTCDATETIME());',
    });
    expect(stage.findings(connector).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has another code than the other engines, and that of SQL Server only where it is asked for', () => {
    const codes = () => {
      const [, handler] = Object.entries(Template.fromStack(stage.stack).findResources('AWS::Lambda::Function')).find(([name]) => name.includes('DatabasePreparationHandler'))!;
      return handler.Properties.Code.S3Key as string;
    };
    make();
    const postgres = codes();
    stage = new Stage();
    sqlServer();
    expect(codes()).not.toBe(postgres);
  });

  test('names may hold brackets and dots, or be known at the deploy only', () => {
    expect(bracketedTable('sh].op.debezium.heartbeat')).toBe('[sh]].op].[debezium].[heartbeat]');
    const { valueAsString: name } = new CfnParameter(stage.stack, 'Name');
    expect(stage.stack.resolve(bracketedTable(`${name}.debezium.heartbeat`))).toEqual({ 'Fn::Join': ['', ['[', { Ref: 'Name' }, '].[debezium].[heartbeat]']] });
  });

  test('what the user says wins', () => {
    sqlServer('shop', { prepare: { schemaName: 'ops' }, config: { 'heartbeat.action.query': 'SELECT 1' } });
    const template = Template.fromStack(stage.stack);
    template.hasResourceProperties('Custom::MskConnectDatabasePreparation', { Schema: 'ops' });
    expect(configuration(template)).toMatchObject({ 'signal.data.collection': 'shop.ops.signal', 'heartbeat.action.query': 'SELECT 1' });
  });

  test('without it, nothing of it is there', () => {
    sqlServer('shop', { prepare: undefined });
    const template = Template.fromStack(stage.stack);
    template.resourceCountIs('Custom::MskConnectDatabasePreparation', 0);
    expect(configuration(template)).not.toHaveProperty(['signal.data.collection']);
  });
});

describe('by the Data API', () => {
  const aurora = (props: Partial<rds.DatabaseClusterProps> = {}) => SourceDatabase.fromCluster(new rds.DatabaseCluster(stage.stack, 'Aurora', {
    engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_6 }), vpc: stage.vpc, writer: rds.ClusterInstance.serverlessV2('Writer'),
    parameters: { 'rds.logical_replication': '1' }, enableDataApi: true, ...props,
  }), { databaseName: 'shop' });
  const byApi = (props?: Partial<rds.DatabaseClusterProps>) => make({ database: aurora(props), prepare: { useDataApi: true } });

  test('the function is in no VPC, and may call nothing but the Data API of the cluster and read the two secrets', () => {
    byApi();
    const template = Template.fromStack(stage.stack);
    const [, handler] = Object.entries(template.findResources('AWS::Lambda::Function')).find(([name]) => name.includes('DatabasePreparationHandler'))!;
    expect(handler.Properties).not.toHaveProperty('VpcConfig');
    expect(handler.Properties).not.toHaveProperty('Environment');
    const [, policy] = Object.entries(template.findResources('AWS::IAM::Policy')).find(([name]) => name.includes('DatabasePreparationRole'))!;
    const statements = policy.Properties.PolicyDocument.Statement as Array<{ Action: string[]; Resource: object }>;
    const [, cluster] = only(template, 'Custom::MskConnectDatabasePreparation');
    expect(statements.map(({ Action }) => Action)).toEqual([
      ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'], ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
      ['rds-data:BeginTransaction', 'rds-data:CommitTransaction', 'rds-data:ExecuteStatement', 'rds-data:RollbackTransaction'],
    ]);
    expect(statements[2].Resource).toEqual(cluster.Properties.ClusterArn);
    expect(JSON.stringify(statements)).not.toContain('"*"');
    for (const type of ['Custom::MskConnectDatabasePreparation', 'Custom::MskConnectReplicationSlot']) {
      expect(only(template, type)[1].Properties).toMatchObject({ ClusterArn: cluster.Properties.ClusterArn, Host: expect.anything(), DatabaseName: 'shop' });
    }
    expect(JSON.stringify(template.findResources('AWS::EC2::SecurityGroupIngress'))).not.toContain('the function that prepares');
  });

  /** What is said at synth, and of the template. */
  const said = (props?: Partial<rds.DatabaseClusterProps>) => {
    const connector = byApi(props);
    Validations.of(connector).acknowledge({ id: 'MC-DB-006', reason: 'to read the template' });
    const [deployment] = readContent(JSON.stringify(Template.fromStack(stage.stack).toJSON()), 'template.json');
    return [stage.findings(connector), evaluate(RULES, deployment)].map(findings => findings.filter(({ rule }) => rule === 'MC-DB-006').map(({ message }) => message));
  };
  const both = (...messages: string[]) => [messages, messages];

  test.each<[string, Partial<rds.DatabaseClusterProps>, string[][]]>([
    ['that is on', {}, both()],
    ['that is off', { enableDataApi: false }, both('the database is prepared by the Data API of its cluster, which is off')],
    ['that nobody turned on', { enableDataApi: undefined }, both('the database is prepared by the Data API of its cluster, which is off')],
    ['that the instances cannot run', { writer: rds.ClusterInstance.provisioned('Writer', { instanceType: new ec2.InstanceType('t4g.medium') }) },
      both('the database is prepared by the Data API of its cluster, which has an instance of the class db.t4g.medium: none of db.t supports it')],
  ])('is judged where it is one %s', (_what, props, findings) => {
    expect(said(props)).toEqual(findings);
  });

  test.each([['by an override', () => true], ['by a parameter of the stack', () => new CfnParameter(stage.stack, 'Endpoint').value]])('that is turned on %s, is no finding', (_how, value) => {
    const connector = byApi({ enableDataApi: undefined });
    (stage.stack.node.findChild('Aurora').node.defaultChild as rds.CfnDBCluster).enableHttpEndpoint = value() as boolean;
    expect(stage.findings(connector).filter(({ rule }) => rule === 'MC-DB-006')).toEqual([]);
  });

  test('of an imported cluster, what is not known is no finding', () => {
    const database = SourceDatabase.fromCluster(rds.DatabaseCluster.fromDatabaseClusterAttributes(stage.stack, 'Imported', {
      clusterIdentifier: 'shop', clusterEndpointAddress: 'shop.cluster-abc.eu-west-1.rds.amazonaws.com', port: 5432, securityGroups: [],
    }), { databaseName: 'shop', engine: DatabaseEngine.POSTGRES, secret: new Secret(stage.stack, 'Admin') });
    const connector = make({ database, prepare: { useDataApi: true } });
    expect(stage.findings(connector).filter(({ rule }) => rule === 'MC-DB-006')).toEqual([]);
    expect(JSON.stringify(only(Template.fromStack(stage.stack), 'Custom::MskConnectDatabasePreparation')[1].Properties.ClusterArn)).toContain(':cluster:shop');
  });

  test.each<[string, () => Partial<DebeziumPostgresSourceOptions>, RegExp]>([
    ['an instance', () => ({ prepare: { useDataApi: true } }), /has "useDataApi", and only clusters of Amazon Aurora have the Data API; create the SourceDatabase with fromCluster, or omit "useDataApi"$/],
    ['a Multi-AZ cluster of Amazon RDS', () => ({ database: SourceDatabase.fromCluster(rds.DatabaseCluster.fromDatabaseClusterAttributes(stage.stack, 'MultiAz', {
      clusterIdentifier: 'shop', clusterEndpointAddress: 'shop.example.com', port: 5432, engine: { engineType: 'postgres' } as rds.IClusterEngine,
    }), { databaseName: 'shop', secret: new Secret(stage.stack, 'Admin') }), prepare: { useDataApi: true } }), /only clusters of Amazon Aurora have the Data API/],
    ['a VPC beside it', () => ({ database: aurora(), prepare: { useDataApi: true, vpc: stage.vpc } }), /has "vpc" together with "useDataApi", which requires no network access to the server; remove one of the two$/],
    ['authorities beside it', () => ({ database: aurora(), prepare: { useDataApi: true, certificateAuthorities: 'x' } }), /has "certificateAuthorities" together with "useDataApi"/],
  ])('is refused: %s', (_what, more, message) => {
    expect(() => make(more())).toThrow(message);
  });
});

test('a database of elsewhere is prepared with what is said', () => {
  const group = new ec2.SecurityGroup(stage.stack, 'Server', { vpc: stage.vpc });
  make({
    database: SourceDatabase.fromEndpoint({ engine: DatabaseEngine.POSTGRES, host: 'db.example.com', databaseName: 'shop', securityGroups: [group] }),
    prepare: { adminSecret: new Secret(stage.stack, 'Admin'), vpc: stage.vpc, vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS } },
  });
  Template.fromStack(stage.stack).hasResourceProperties('Custom::MskConnectDatabasePreparation', { Host: 'db.example.com', Port: '5432' });
});
