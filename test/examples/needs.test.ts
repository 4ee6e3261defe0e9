import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lacking } from '../../tools/mutations/needs';
import { callsOf } from '../../tools/mutations/needs/functions';
import { mutantsOf } from '../../tools/mutations/mutants';
import type { TemplateJson } from '../../tools/mutations/template';

const EXAMPLES = join(__dirname, '..', '..', 'examples');
const TEMPLATES = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.template.json')).sort();
const templateOf = (file: string) => JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as TemplateJson;

test.each(TEMPLATES)('functions, services and second clusters in %s may do what they do, reach what they dial, and wait for what they need', (file) => {
  expect(lacking(templateOf(file))).toEqual([]);
});

test('the calls of a function are read from its code', () => {
  expect(callsOf('bootstrap-brokers')).toEqual(['kafka:GetBootstrapBrokers']);
  expect(callsOf('connector')).toEqual(expect.arrayContaining(['kafkaconnect:UpdateConnector', 'logs:FilterLogEvents', 'cloudformation:ListStackResources']));
});

describe('what is missing is said', () => {
  const less = (file: string, kind: string, at: string, what: string) => {
    const found = [...mutantsOf(templateOf(file))].filter(mutant => mutant.kind === kind && mutant.at.startsWith(at) && mutant.what.startsWith(what) && !mutant.same);
    expect(found.length).toBeGreaterThan(0);
    return lacking(found[0].template);
  };
  const SEARCH = 'cdc-postgres-to-opensearch/expected/Search.template.json';

  test('a call of a function', () => {
    expect(less(SEARCH, 'statement', 'KafkaBootstrapBrokersRole', 'kafka:GetBootstrapBrokers').join()).toContain('does not allow kafka:GetBootstrapBrokers');
  });

  test('an action that a service needs', () => {
    expect(less('provisioned-cluster/expected/Orders.template.json', 'action', 'BillingRoleDefaultPolicy', 'kafka:DescribeClusterV2').join()).toContain('with-msk-permissions');
  });

  test('the rule that lets a function in', () => {
    expect(less(SEARCH, 'security group rule', 'DatabaseSecurityGroup', 'database from the function').join()).toMatch(/lets ShopSearchSourceDatabasePreparationHandler\w+ not in/);
  });

  test('the order', () => {
    expect(less(SEARCH, 'dependency', 'ShopSearchSink', 'ShopSearchIndexTemplate').join()).toContain('does not wait for ShopSearchIndexTemplate');
  });
});
