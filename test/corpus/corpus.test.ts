import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/adapters/read';
import { judge } from '../../src/cli/report/judge';
import { examplesOf } from '../adapters/forms/examples';
import { FORMS, MAPS, MORE_FORMS, MORE_MAPS } from './maps';

const ALL = [...MAPS, ...MORE_MAPS];

/** The files that hold a configuration and nothing around it. */
const FILES = [
  'Connector of Kafka Connect\'s REST API', '`GET /connectors?expand=info`', 'Configuration map, JSON', 'Configuration map, YAML', 'JSON with comments', 'Properties', 'Strimzi `KafkaConnector`', 'Kubernetes `List`',
  'Kubernetes `ConfigMap`', 'Confluent for Kubernetes', 'Helm values', 'Helm values for Strimzi', 'Docker Compose', 'Shell script', 'Shell script for `kubectl`', 'File that Terraform or Jinja fills in',
];

/** How many connectors each of the files holds that people keep, in a minimal form of ours. */
const KEPT: Readonly<Record<string, number>> = { 'strimzi-mirror-v1beta2.yaml': 3, 'strimzi-mirror-v1.yaml': 2, 'list-with-comments.jsonc': 2 };

function errorsOf(content: string, path: string) {
  const { deployments } = judge(readContent(content, path));
  return { count: deployments.length, errors: deployments.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule} ${message}`) };
}

test('more than a hundred and ninety maps of eighty classes', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(190);
  expect(new Set([...FORMS, ...MORE_FORMS].map(({ className }) => className)).size).toBeGreaterThanOrEqual(80);
  expect(new Set(ALL.map(([, config]) => JSON.stringify(config))).size).toBe(ALL.length);
});

test.each(ALL)('no error on %s', (_, config) => {
  const given = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== ''));
  for (const content of [config, given]) {
    expect(errorsOf(JSON.stringify({ name: 'shop', config: content }), 'connector.json')).toEqual({ count: 1, errors: [] });
  }
});

test.each(ALL.map(([name, config], index) => [name, FILES[index % FILES.length], config] as const))('no error on %s as %s', (_, form, config) => {
  const given = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== '').map(([key, value]) => [key, String(value)]));
  const { content, path } = examplesOf(given)[form];
  expect(errorsOf(String(content), path)).toEqual({ count: 1, errors: [] });
});

const DIRECTORY = join(__dirname, 'files');

test.each(readdirSync(DIRECTORY))('no error on %s', name => {
  expect(errorsOf(readFileSync(join(DIRECTORY, name), 'utf8'), name)).toEqual({ count: KEPT[name] ?? 1, errors: [] });
});
