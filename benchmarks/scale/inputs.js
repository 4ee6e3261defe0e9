/** What the benchmark of large inputs checks: connectors in several arrangements, and large files of each format. */
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const BYTES = 8e6;

/** Sources and sinks by turns: each sink reads what the source before it writes. */
const pairs = index => configuration(index, `shop${index >> 1}`);
/** All of them share prefix, slot and tables, so that each has to do with each. */
const shared = index => configuration(index, 'shop');

function configuration(index, prefix) {
  const common = { 'tasks.max': '1', 'key.converter': JSON_CONVERTER, 'value.converter': JSON_CONVERTER };
  return index % 2 === 0 ? {
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', ...common, 'database.hostname': 'db.internal', 'database.user': 'cdc',
    'database.password': '${secretsmanager:shop:password}', 'database.dbname': 'shop', 'topic.prefix': prefix, 'plugin.name': 'pgoutput', 'slot.name': prefix,
    'table.include.list': 'public.orders,public.items', 'publication.autocreate.mode': 'filtered', 'transforms': 'unwrap',
    'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState',
  } : {
    'connector.class': 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', ...common, 'topics': `${prefix}.public.orders,${prefix}.public.items`,
    'connection.url': 'https://search.internal', 'key.ignore': 'false',
  };
}

/** One connector with its role, policy, security group and rules. */
function resources(index, config) {
  const group = { 'Fn::GetAtt': [`Group${index}`, 'GroupId'] };
  const brokers = { 'Fn::GetAtt': ['Brokers', 'GroupId'] };
  const rule = { IpProtocol: 'tcp', FromPort: 9098, ToPort: 9098 };
  const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'kafkaconnect.amazonaws.com' } }] };
  const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'kafka-cluster:*', Resource: '*' }] };
  return {
    [`Role${index}`]: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust } },
    [`Policy${index}`]: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'Connector', Roles: [{ Ref: `Role${index}` }], PolicyDocument: policy } },
    [`Group${index}`]: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'workers', VpcId: { Ref: 'Vpc' }, SecurityGroupEgress: [] } },
    [`In${index}`]: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { ...rule, GroupId: brokers, SourceSecurityGroupId: group } },
    [`Out${index}`]: { Type: 'AWS::EC2::SecurityGroupEgress', Properties: { ...rule, GroupId: group, DestinationSecurityGroupId: brokers } },
    [`Connector${index}`]: {
      Type: 'AWS::KafkaConnect::Connector',
      DependsOn: [`Policy${index}`],
      Properties: {
        ConnectorName: `connector-${index}`,
        Capacity: { ProvisionedCapacity: { McuCount: 1, WorkerCount: 1 } },
        ConnectorConfiguration: config,
        KafkaCluster: {
          ApacheKafkaCluster: {
            BootstrapServers: 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098',
            Vpc: { Subnets: [{ Ref: 'Subnet' }], SecurityGroups: [group] },
          },
        },
        KafkaClusterClientAuthentication: { AuthenticationType: 'IAM' },
        KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' },
        KafkaConnectVersion: '3.7.x',
        Plugins: [{ CustomPlugin: { CustomPluginArn: 'arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/p/0a1b2c3d-4', Revision: 1 } }],
        ServiceExecutionRoleArn: { 'Fn::GetAtt': [`Role${index}`, 'Arn'] },
      },
    },
  };
}

/** A template of the connectors from one to another. */
function template(from, to, config) {
  const all = {
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
    Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/18', AvailabilityZone: 'eu-west-1a' } },
    Brokers: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'brokers', VpcId: { Ref: 'Vpc' } } },
  };
  for (let index = from; index < to; index++) {
    Object.assign(all, resources(index, config(index)));
  }
  return { AWSTemplateFormatVersion: '2010-09-09', Resources: all };
}

const json = (path, content) => writeFileSync(path, JSON.stringify(content));

function oneTemplate(config) {
  return (connectors, directory) => {
    mkdirSync(directory);
    json(join(directory, 'shop.json'), template(0, connectors, config));
    return directory;
  };
}

function assembly(connectors, directory) {
  mkdirSync(directory);
  const artifacts = {};
  for (let stack = 0; stack < connectors / 5; stack++) {
    const templateFile = `Stack${stack}.template.json`;
    artifacts[`Stack${stack}`] = { type: 'aws:cloudformation:stack', environment: 'aws://111122223333/eu-west-1', properties: { templateFile } };
    json(join(directory, templateFile), template(stack * 5, stack * 5 + 5, pairs));
  }
  json(join(directory, 'manifest.json'), { version: '48.0.0', artifacts });
  return directory;
}

function files(config) {
  return (connectors, directory) => {
    mkdirSync(directory);
    for (let index = 0; index < connectors; index++) {
      json(join(directory, `${index}.json`), { name: `connector-${index}`, config: config(index) });
    }
    return directory;
  };
}

const ARRANGEMENTS = {
  'one template': oneTemplate(pairs),
  'one template, all shared': oneTemplate(shared),
  'an assembly of stacks': assembly,
  'a directory of files': files(pairs),
  'a directory of files, all shared': files(shared),
};

const CLASS = 'com.mongodb.kafka.connect.MongoSinkConnector';

/** Repeats what a function makes until the file is large. */
function many(begin, line, end = '', bytes = BYTES) {
  const parts = [begin];
  for (let index = 0, size = begin.length; size < bytes; index++) {
    parts.push(line(index));
    size += parts[parts.length - 1].length;
  }
  return [...parts, end].join('');
}

const TEXTS = {
  'JSON with many keys': ['a.json', () => many(`{"connector.class":"${CLASS}"`, index => `,"key${index}":"value"`, '}')],
  'JSON with comments': ['c.json', () => many(`{"connector.class":"${CLASS}" // the class\n`, index => `,"key${index}":"value"\n`, '}')],
  'JSON that ends too early': ['e.json', () => many(`{"connector.class":"${CLASS}"`, index => `,"key${index}":"value"`)],
  'YAML with many keys': ['a.yaml', () => many(`connector.class: ${CLASS}\n`, index => `key${index}: value\n`, '', BYTES * 0.95)],
  'YAML of 389 kB with 40,000 keys': ['k.yaml', () => many(`connector.class: ${CLASS}\n`, index => `k${index}: v\n`, '', 388900)],
  'YAML with many resources': ['r.yaml', () => many('Resources:\n', index =>
    `  Connector${index}:\n    Type: AWS::KafkaConnect::Connector\n    Properties:\n      ConnectorConfiguration: {connector.class: ${CLASS}}\n`, '', BYTES * 0.95)],
  'properties with many keys': ['a.properties', () => many(`connector.class=${CLASS}\n`, index => `key${index}=value\n`)],
  'properties with a value over 200,000 lines': ['l.properties', () => `connector.class=${CLASS}\ntopics=\\\n${'  orders,\\\n'.repeat(200000)}  items\n`],
  'properties with one long line': ['w.properties', () => `connector.class=${CLASS}\ntopics=${'\\\\'.repeat(BYTES / 2)}\n`],
};

const FILES = Object.fromEntries(Object.entries(TEXTS).map(([name, [file, text]]) => [name, directory => {
  writeFileSync(join(directory, file), text());
  return join(directory, file);
}]));

/** Those that no check can read, which it has to find out as fast. */
const UNREADABLE = ['JSON that ends too early'];

module.exports = { ARRANGEMENTS, FILES, UNREADABLE };
