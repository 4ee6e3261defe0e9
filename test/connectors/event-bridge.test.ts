import { EventBus } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { ConnectorDefinition, ConnectorKind, PluginArchive } from '../../src/connect';
import { awsStatements } from '../../src/connect/aws-statements';
import type { IConnectorDefinition } from '../../src/connect';
import { check } from '../cli/run';
import { Stage } from './stage';

const SINK = 'software.amazon.event.kafkaconnector.EventBridgeSinkConnector';
const BUS = 'arn:aws:events:eu-west-1:111122223333:event-bus/shop';
const definition = (config: Record<string, string> = {}) => ConnectorDefinition.sink(SINK, {
  topics: ['orders'],
  config: {
    'aws.eventbridge.connector.id': 'orders',
    'aws.eventbridge.region': 'eu-west-1',
    'aws.eventbridge.eventbus.arn': BUS,
    'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
    'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
    'value.converter.schemas.enable': 'false',
    ...config,
  },
});
const build = (make: (stage: Stage) => IConnectorDefinition, role?: (stage: Stage) => IRole) => {
  const stage = new Stage();
  const connector = stage.connector('Events', make(stage), { plugin: PluginArchive.empty(), role: role?.(stage) });
  return { stage, connector, findings: stage.findings(connector).filter(({ severity }) => severity !== 'info') };
};
const calls = ({ stage, connector }: ReturnType<typeof build>) => stage.statements(connector).filter(({ actions }) => !actions[0].startsWith('kafka-cluster:'));

describe('the sink of Amazon EventBridge', () => {
  test('may send events to its bus, and nothing else', () => {
    const built = build(() => definition());
    expect(calls(built)).toEqual([{ actions: ['events:PutEvents'], resources: [BUS] }]);
    expect(built.findings.map(({ rule }) => rule)).not.toContain('MC-ROLE-016');
  });

  test('a bus of the app, and the bucket for large events', () => {
    const built = build(stage => definition({
      'aws.eventbridge.eventbus.arn': new EventBus(stage.stack, 'Bus').eventBusArn,
      'aws.eventbridge.offloading.default.s3.bucket': new Bucket(stage.stack, 'Large').bucketName,
    }));
    expect(calls(built)).toEqual([
      { actions: ['events:PutEvents'], resources: [expect.stringContaining('Fn::GetAtt')] },
      { actions: ['s3:PutObject'], resources: [expect.stringMatching(/:s3:::.*Ref.*\/\*/)] },
    ]);
    expect(built.findings.map(({ rule }) => rule)).not.toContain('MC-ROLE-016');
  });

  test('a definition that wraps it keeps the permission', () => {
    expect(calls(build(() => ({ bind: (scope, context) => ({ ...definition().bind(scope, context) }) })))).toHaveLength(1);
  });

  test('by a role that it assumes it needs nothing but to assume it', () => {
    const sender = 'arn:aws:iam::111122223333:role/sender';
    expect(calls(build(() => definition({ 'aws.eventbridge.iam.role.arn': sender })))).toEqual([{ actions: ['sts:AssumeRole'], resources: [sender] }]);
  });

  test.each([['a name in place of the ARN', 'shop'], ['a reference for a config provider', 'arn:${env::BUS}']])('%s makes no statement that the deploy refuses', (_, bus) => {
    const config = { 'aws.eventbridge.eventbus.arn': bus };
    expect(awsStatements(new Stage().stack, { connectorClass: SINK, kind: ConnectorKind.SINK, config })).toEqual([]);
    expect(build(() => definition(config)).findings.map(({ rule }) => rule)).not.toContain('MC-ROLE-016');
  });

  test('a role of the app gets it, and of one that cannot be changed it is said', () => {
    const arn = 'arn:aws:iam::111122223333:role/mine';
    const imported = build(() => definition(), stage => Role.fromRoleArn(stage.stack, 'Mine', arn, { mutable: false }));
    const own = build(() => definition(), stage => new Role(stage.stack, 'Mine', { assumedBy: new ServicePrincipal('kafkaconnect.amazonaws.com') }));
    expect(JSON.stringify(own.stage.template())).toContain('"Action":"events:PutEvents"');
    expect(own.findings.map(({ rule }) => rule)).not.toContain('MC-ROLE-001');
    const changeable = build(() => definition(), stage => Role.fromRoleArn(stage.stack, 'Mine', arn));
    expect(changeable.findings.map(({ rule }) => rule)).not.toContain('MC-ROLE-001');
    const kept = build(() => definition(), stage => new Role(stage.stack, 'Mine', { assumedBy: new ServicePrincipal('kafkaconnect.amazonaws.com') }).withoutPolicyUpdates());
    expect(kept.findings.map(({ rule }) => rule)).toContain('MC-ROLE-001');
    expect(imported.findings).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'MC-ROLE-001', message: expect.stringContaining(`events:PutEvents on ${BUS}`) })]));
  });
});

describe('a template with its own role', () => {
  const template = (statement: object) => ({
    Resources: {
      Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'shop' } },
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'kafkaconnect.amazonaws.com' } }] },
          Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: [statement] } }],
        },
      },
      Connector: {
        Type: 'AWS::KafkaConnect::Connector',
        Properties: {
          ConnectorName: 'events',
          ServiceExecutionRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] },
          ConnectorConfiguration: {
            'connector.class': SINK, 'topics': 'orders', 'aws.eventbridge.connector.id': 'a', 'aws.eventbridge.region': 'eu-west-1', 'aws.eventbridge.eventbus.arn': { 'Fn::GetAtt': ['Bus', 'Arn'] },
          },
        },
      },
    },
  });
  /** YAML in the long form, and with short forms of the functions, written from the same template. */
  const yaml = (value: unknown, short: boolean, indent = ''): string => Object.entries(value as object).map(([key, each]) => {
    const attribute = short && typeof each === 'object' && each !== null && 'Fn::GetAtt' in each ? ` !GetAtt ${(each['Fn::GetAtt'] as string[]).join('.')}\n` : undefined;
    const head = `${indent}${Array.isArray(value) ? '-' : `${JSON.stringify(key)}:`}`;
    return head + (attribute ?? (typeof each === 'object' ? `\n${yaml(each, short, `${indent}  `)}` : ` ${JSON.stringify(each)}\n`));
  }).join('');
  const FORMS: Record<string, (value: object) => Record<string, string | object>> = {
    'JSON': value => ({ 't.json': value }), 'YAML, long': value => ({ 't.yaml': yaml(value, false) }), 'YAML, short': value => ({ 't.yaml': yaml(value, true) }),
  };
  const findings = async (files: Record<string, string | object>) =>
    (await check(Object.keys(files), files)).report.deployments.flatMap(each => each.findings).filter(({ rule }) => rule === 'MC-ROLE-016');

  test.each(Object.keys(FORMS))('that lacks the permission is found: %s', async (form) => {
    const lacking = await findings(FORMS[form](template({ Effect: 'Allow', Action: 's3:PutObject', Resource: '*' })));
    expect(lacking.map(({ message, severity }) => `${severity}: ${message}`))
      .toEqual(['error: the execution role does not allow events:PutEvents on the event bus to which events are sent, <Bus.Arn> (aws.eventbridge.eventbus.arn)']);
  });

  test.each(Object.keys(FORMS))('that has it passes: %s', async (form) => {
    expect(await findings(FORMS[form](template({ Effect: 'Allow', Action: 'events:PutEvents', Resource: { 'Fn::GetAtt': ['Bus', 'Arn'] } })))).toEqual([]);
  });
});
