import { check } from '../../cli/run';
import { ARCHIVES } from './archives';
import { CHANGE_SOURCES } from './change-sources';
import { CLUSTERS_AND_CAPACITY } from './clusters-and-capacity';
import { DATABASE_OPTIONS } from './database-options';
import { FILES } from './files';
import { GRAMMARS } from './grammars';
import { HOSTS_AND_PLACES } from './hosts-and-places';
import type { Files } from './mistake';
import { NAMES_AND_FILES } from './names-and-files';
import { NETWORKS } from './networks';
import { POLICIES } from './policies';
import { RECORDS_AND_TRANSFORMS } from './records-and-transforms';
import { REFERENCES } from './references';
import { RESOURCES } from './resources';
import { ROLES_AND_NETWORKS } from './roles-and-networks';
import { SINK_OPTIONS } from './sink-options';
import { SINKS } from './sinks';
import { TABLE_OPTIONS } from './table-options';
import { TEMPLATES } from './templates';
import { WORKERS_AND_PLUGINS } from './workers-and-plugins';

const MISTAKES = [
  ...RECORDS_AND_TRANSFORMS, ...GRAMMARS, ...HOSTS_AND_PLACES, ...RESOURCES, ...FILES, ...WORKERS_AND_PLUGINS, ...ROLES_AND_NETWORKS,
  ...TEMPLATES, ...CHANGE_SOURCES, ...SINKS, ...ARCHIVES, ...REFERENCES, ...NAMES_AND_FILES, ...DATABASE_OPTIONS, ...TABLE_OPTIONS, ...SINK_OPTIONS, ...POLICIES, ...NETWORKS,
  ...CLUSTERS_AND_CAPACITY,
];

async function findings(files: Files, options: readonly string[] = []) {
  const { report } = await check(['--auth', 'iam', '--capacity', 'provisioned', '--kafka-connect-version', '3.7.x', ...options, ...Object.keys(files).filter(file => !file.endsWith('.zip'))], files);
  expect(report.deployments.length).toBeGreaterThan(0);
  return report.deployments.flatMap(deployment => deployment.findings).filter(({ severity }) => severity !== 'info').map(each => ({ ...each, text: `${each.rule} ${each.key ?? ''} ${each.message}` }));
}

test('the names are different', () => {
  expect(MISTAKES.length).toBeGreaterThanOrEqual(630);
  expect(new Set(MISTAKES.map(({ name }) => name)).size).toBe(MISTAKES.length);
});

test.each(MISTAKES.map(each => [each.name, each] as const))('%s', async (_, { wrong, right, says, options }) => {
  const found = await findings(right, options);
  expect(found.filter(({ severity }) => severity === 'error').map(({ text }) => text)).toEqual([]);
  const said = new Set(found.map(({ text }) => text));
  expect((await findings(wrong, options)).map(({ text }) => text).filter(text => !said.has(text)).join('\n')).toMatch(says);
});
