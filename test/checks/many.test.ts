import { join } from 'node:path';
import { readPaths } from '../../src/adapters';
import { evaluateEachUpTo, evaluateUpTo, MOST_TOLD } from '../../src/checks';
import { RULES } from '../../src/families';
import type { ConnectorDeployment } from '../../src/model';
import { CASES } from './cases';
import { deployment } from './deployments';

const CLASSES = [
  'com.mongodb.kafka.connect.MongoSinkConnector', 'io.debezium.connector.postgresql.PostgresConnector', 'io.confluent.connect.s3.S3SinkConnector', 'com.example.Own',
];

/** Connectors of several classes by turns, each with mistakes of its own. */
const CONNECTORS = Array.from({ length: 200 }, (_, index) => deployment({
  name: `Connector${index}`,
  config: { 'connector.class': CLASSES[index % 4], 'tasks.max': index % 3 === 0 ? 'many' : '1', [`key${index % 7}`]: 'value', ...index % 5 === 0 && { 'transforms': 'a', 'transforms.a.type': 'Wrong' } },
}));

test('of many connectors, each has the findings that it has alone, in their order', () => {
  const each = evaluateEachUpTo(MOST_TOLD, RULES, CONNECTORS);
  expect(each).toEqual(CONNECTORS.map(connector => evaluateUpTo(MOST_TOLD, RULES, connector)));
  expect(new Set(each.map(({ findings }) => findings.map(({ message }) => message).join('\n'))).size).toBeGreaterThan(40);
});

test('so it is for the connectors, clusters and parts of templates', () => {
  const found = readPaths([join(__dirname, '..', '..', 'examples')]);
  expect(found.some(({ part }) => part !== undefined)).toBe(true);
  expect(evaluateEachUpTo(MOST_TOLD, RULES, found)).toEqual(found.map(each => evaluateUpTo(MOST_TOLD, RULES, each)));
});

test('nothing is said where nothing is judged', () => {
  expect(evaluateEachUpTo(MOST_TOLD, RULES, [])).toEqual([]);
});

describe('a rule that requires something', () => {
  const requiring = RULES.filter(({ requires = [] }) => requires.length > 0);
  const all = CASES.flatMap(({ fails, passes }) => [fails, passes].flat()).filter(({ archive, download }) => archive === undefined && download === undefined)
    .map(sketch => deployment({ name: 'Connector', ...sketch }));

  /** The same of which one thing is not known, or is the default of the service. */
  const without = (each: ConnectorDeployment, field: keyof ConnectorDeployment): ConnectorDeployment =>
    ({ ...each, [field]: field === 'workerConfiguration' ? each[field] && 'default' : undefined });

  test('is one of many', () => {
    expect(requiring.length).toBeGreaterThan(100);
    expect(requiring.map(({ id }) => id)).toEqual(expect.arrayContaining(['MC-CLU-002', 'MC-ROLE-016', 'MC-WRK-001']));
  });

  test.each(requiring.map(rule => [rule.id, rule] as const))('%s has nothing to say without it', (_, rule) => {
    for (const field of rule.requires!) {
      const said = all.map(each => rule.check(without(each, field)))
        .filter(verdict => verdict.answer === 'finding' || verdict.answer === 'cannot-know' || verdict.covers !== undefined);
      expect(said).toEqual([]);
    }
  });
});
