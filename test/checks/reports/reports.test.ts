import { check } from '../../cli/run';
import { ACCESS_AND_FORMATS } from './access-and-formats';
import { AWS_FIRST } from './aws-first';
import { AWS_SECOND } from './aws-second';
import { AWS_THIRD } from './aws-third';
import { CLUSTERS } from './clusters';
import { CONNECTORS } from './connectors';
import { DATABASE_SOURCES } from './database-sources';
import { OTHER_DATABASES } from './other-databases';
import type { Files } from './report';
import { PAIRS_OF_OPTIONS } from './pairs-of-options';
import { RESOURCES } from './resources';
import { ROWS_AND_CONVERTERS } from './rows-and-converters';
import { SINKS_AND_SOURCES } from './sinks-and-sources';
import { TEMPLATES } from './templates';
import { UPSERTS_AND_SERVICES } from './upserts-and-services';

const ALL = [...CLUSTERS, ...TEMPLATES, ...CONNECTORS, ...SINKS_AND_SOURCES, ...RESOURCES, ...DATABASE_SOURCES, ...ROWS_AND_CONVERTERS, ...OTHER_DATABASES, ...UPSERTS_AND_SERVICES, ...ACCESS_AND_FORMATS, ...PAIRS_OF_OPTIONS, ...AWS_FIRST, ...AWS_SECOND, ...AWS_THIRD];

async function findings(files: Files) {
  const { report } = await check(['--auth', 'iam', '--capacity', 'provisioned', '--kafka-connect-version', '3.7.x', ...Object.keys(files)], files);
  expect(report.deployments.length).toBeGreaterThan(0);
  return report.deployments.flatMap(each => each.findings).filter(({ severity }) => severity !== 'info').map(({ severity, rule, key = '', message, fix }) => ({ severity, text: `${rule} ${key} ${message} | ${fix}` }));
}

test('each report has a name and a source', () => {
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  expect(ALL.filter(({ source }) => !/^https:\/\//.test(source))).toEqual([]);
  expect(ALL.length).toBeGreaterThanOrEqual(215);
});

test.each(ALL.map(each => [each.name, each] as const))('%s', async (_, { wrong, right, says }) => {
  const put = await findings(right);
  expect(put.filter(({ severity }) => severity === 'error').map(({ text }) => text)).toEqual([]);
  const said = new Set(put.map(({ text }) => text));
  expect((await findings(wrong)).map(({ text }) => text).filter(text => !said.has(text)).join('\n')).toMatch(says);
});
