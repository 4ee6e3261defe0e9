import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../package.json';
import { CustomPlugin, PluginArchive, WorkerConfiguration } from '../../src';
import { allDescriptions } from '../../src/cli/report/descriptions';
import { REPOSITORY, rulePage } from '../../src/checks/pages';
import { check, run } from '../cli/run';
import { deploymentOf } from '../../src/synth/checking';
import { evaluate } from '../../src/checks';
import { RULES } from '../../src/families/rules';
import { newStack } from '../support/surroundings';
import { newConnector } from './fixtures';

const LONG = 'a'.repeat(1025);

describe('what is longer than the service takes', () => {
  test('the description of a connector', () => {
    const findings = (description: string) => evaluate(RULES, deploymentOf(newConnector(newStack(), { description }))!).filter(({ rule }) => rule === 'MC-NAME-002');
    expect(findings(LONG)).toEqual([expect.objectContaining({ severity: 'error', message: 'the description of the connector has 1025 characters; allowed are at most 1024' })]);
    expect(findings(LONG.slice(1))).toEqual([]);
  });

  test('name and description of a plugin', () => {
    const make = (props: object) => new CustomPlugin(newStack(), 'Plugin', { archives: [PluginArchive.empty()], ...props });
    expect(() => make({ description: LONG })).toThrow('Test/Plugin: the description of the custom plugin has 1025 characters');
    expect(() => make({ customPluginName: 'a'.repeat(129) })).toThrow('the name of the custom plugin has 129 characters; allowed are 1 to 128');
    expect(() => make({ description: LONG.slice(1), customPluginName: 'a'.repeat(128) })).not.toThrow();
  });

  test('name and description of a worker configuration', () => {
    const make = (props: object) => new WorkerConfiguration(newStack(), 'Workers', props);
    expect(() => make({ description: LONG })).toThrow('Test/Workers: the description of the worker configuration has 1025 characters');
    expect(() => make({ workerConfigurationName: 'a'.repeat(129) })).toThrow('the name of the worker configuration has 129 characters');
    expect(() => make({})).not.toThrow();
  });

  test('in a template, and in a plan of Terraform', async () => {
    const worker = { Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: 'w1a2b3c4d', Description: LONG } };
    const plugin = { Type: 'AWS::KafkaConnect::CustomPlugin', Properties: { Name: 'p1a2b3c4d', Description: LONG } };
    const template = {
      Resources: {
        Workers: worker,
        Plugin: plugin,
        Connector: {
          Type: 'AWS::KafkaConnect::Connector',
          Properties: {
            ConnectorName: 'orders',
            ConnectorDescription: LONG,
            WorkerConfiguration: { WorkerConfigurationArn: { Ref: 'Workers' }, Revision: 1 },
            Plugins: [{ CustomPlugin: { CustomPluginArn: { Ref: 'Plugin' }, Revision: 1 } }],
          },
        },
      },
    };
    const planned = (type: string, name: string, values: object) => ({ address: `${type}.${name}`, type, name, values });
    const plan = {
      format_version: '1.2',
      planned_values: {
        root_module: { resources: [planned('aws_mskconnect_connector', 'c', { name: 'orders', description: LONG })] },
      },
    };
    const said = async (files: Record<string, object>) =>
      (await check(Object.keys(files), files)).report.deployments.flatMap(each => each.findings).filter(({ rule }) => rule === 'MC-NAME-002').map(({ message }) => message.split(' has ')[0]);
    expect(await said({ 't.json': template })).toEqual(['the description of the connector', 'the description of the custom plugin', 'the description of the worker configuration']);
    expect(await said({ 'p.json': plan })).toEqual(['the description of the connector']);
  });
});

test('findings point to pages that are in the repository, not in the package', async () => {
  expect(repository.url).toBe(`${REPOSITORY}.git`);
  for (const { id } of allDescriptions()) {
    const page = rulePage(id);
    expect(page.startsWith(`${REPOSITORY}/blob/main/`)).toBe(true);
    expect(existsSync(join(__dirname, '..', '..', page.slice(`${REPOSITORY}/blob/main/`.length)))).toBe(true);
  }
  const files = { 'a.json': { topics: 'a' } };
  const { report } = await check(['a.json'], files);
  const sarif = JSON.parse((await run(['check', '--format', 'sarif', 'a.json'], files)).out);
  expect(report.deployments[0].findings[0].docs).toBe(rulePage('MC-CFG-001'));
  expect(sarif.runs[0].tool.driver.rules[0].helpUri).toBe(rulePage('MC-CFG-001'));
});
