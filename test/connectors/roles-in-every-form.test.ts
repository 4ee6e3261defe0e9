import { readContent } from '../../src/adapters';
import { judge } from '../../src/cli/report/judge';
import { KafkaConnectVersion, PluginArchive } from '../../src/connect';
import * as connectors from '../../src/connectors';
import { MirrorMaker2 } from '../../src/connectors';
import { openTrust, rolesOf, servicesOf, wideActions } from '../support/roles';
import { serverlessCluster, Surroundings } from '../support/surroundings';
import { EVERY_PRESET } from './every-preset';
import { FORMS, KEY_ELSEWHERE } from './resources-in-every-form';
import { Stage } from './stage';

function severe(template: unknown): string[] {
  const found = judge(readContent(JSON.stringify(template), 'template.json')).deployments.flatMap(({ findings }) => findings);
  return found.filter(({ rule, severity }) => /^MC-(ROLE|NET-02|DEP|LOG)/.test(rule) && severity !== 'info').map(({ rule, message }) => `${rule} ${message}`);
}

function ofConnectors(template: unknown) {
  const roles = rolesOf(template).filter(role => servicesOf(role).includes('kafkaconnect.amazonaws.com'));
  expect(roles.length).toBeGreaterThan(0);
  return roles;
}

test('every preset is tried', () => {
  const definitions = Object.entries(connectors).filter(([name, value]) => /(Sink|Source|^FileStream)$/.test(name) && typeof value === 'function');
  // "vendor" is what two factories share
  const isFactory = (member: string) => !/^(length|name|prototype|vendor|_.*)$/.test(member);
  const presets = definitions.flatMap(([name, value]) => Object.getOwnPropertyNames(value).filter(isFactory).map(factory => `${name}.${factory}`));
  expect(Object.keys(EVERY_PRESET).sort()).toEqual(presets.sort());
});

describe.each(Object.entries(FORMS))('with what is %s', (_, { keys, make }) => {
  test.each(Object.entries(EVERY_PRESET))('the role that is made for %s is enough, and no more', (_preset, preset) => {
    const stage = new Stage();
    const definition = preset(make(stage.stack), keys ?? 'eu-west-1');
    // which archives are pinned is not what this is about
    stage.connector('Connector', definition, { plugin: PluginArchive.empty(), kafkaConnectVersion: KafkaConnectVersion.V3_7_X });
    const template = stage.template();
    expect(severe(template)).toEqual([]);
    const roles = ofConnectors(template);
    expect(roles.flatMap(openTrust)).toEqual([]);
    expect(roles.flatMap(wideActions)).toEqual([]);
    // a key is used over one service, in its own Region
    for (const statement of roles.flatMap(({ statements }) => statements).filter(({ Action }) => JSON.stringify(Action).includes('"kms:'))) {
      expect(keys).toBeDefined();
      expect(JSON.stringify(statement.Condition)).toMatch(new RegExp(`"kms:ViaService":.*\\.${keys}\\.`));
      expect(JSON.stringify(statement.Resource)).toMatch(keys === 'us-east-1' ? KEY_ELSEWHERE : 'CustomerKey');
    }
  });
});

test.each(Object.keys(EVERY_PRESET).filter(preset => /^(S3Sink|IcebergSink|Camel(Sink|Source)\.(?!lambda)|DebeziumSource|JdbcS|MongoDb|Snowflake|ClickHouse|Elastic|Http)/.test(preset)))(
  '%s uses the key of what it reads and writes', preset => {
    const stage = new Stage();
    stage.connector('Connector', EVERY_PRESET[preset](FORMS['made in the stack, with a key of the stack'].make(stage.stack), 'eu-west-1'), { plugin: PluginArchive.empty() });
    expect(ofConnectors(stage.template()).flatMap(({ statements }) => statements).filter(({ Action }) => JSON.stringify(Action).includes('"kms:'))).not.toEqual([]);
  },
);

test.each([['topics'], ['topic-[a-z]+', 'shop.*'], ['.*']])('MirrorMaker 2, %s: the roles that are made are enough', (...topics) => {
  const stage = new Stage();
  const primary = new Surroundings({ app: stage.app, id: 'Primary', vpc: { maxAzs: 2 } });
  const source = serverlessCluster(primary.stack, primary.vpc);
  new MirrorMaker2(stage.stack, 'Replication', { sourceCluster: source, targetCluster: stage.cluster, sourceAlias: 'primary', topics });
  const template = stage.template();
  expect(severe(template)).toEqual([]);
  expect(ofConnectors(template).flatMap(role => [...openTrust(role), ...wideActions(role)])).toEqual([]);
});
