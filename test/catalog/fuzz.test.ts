import * as fc from 'fast-check';
import { factIndex } from '../../src/catalog';
import { ConfigValue, OPAQUE, validateConfiguration } from '../support/validate-configuration';

const CLASSES = Object.entries(factIndex().classes).filter(([, entry]) => /source|sink/.test(entry.k)).map(([name]) => name);
const PARTS = Object.entries(factIndex().classes).filter(([, entry]) => /transformation|predicate|onverter/.test(entry.k)).map(([name]) => name);

const key = fc.oneof(
  fc.constantFrom('name', 'tasks.max', 'topics', 'topics.regex', 'transforms', 'predicates', 'transforms.a.type', 'transforms.a.predicate', 'transforms.a.negate', 'predicates.a.type', 'key.converter',
    'value.converter', 'value.converter.schemas.enable', 'topic.creation.groups', 'topic.creation.default.partitions', 'errors.deadletterqueue.topic.name', 'producer.override.acks', 'offsets.storage.topic',
    'exactly.once.support', 'transaction.boundary', 'config.action.reload', 'database.hostname', 'file.name.template', 'schema.history.internal', ' name', 'transforms..type', '__proto__', 'constructor', ''),
  fc.string(),
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }), fc.constantFrom('a', 'a,a', 'a,,b', ',', 'transforms', 'a.b', '${a:b:c}', '${HOST}', '${', '{{key}}', '(((((', '[[[[', '\\', '{', '\u0000', '-1', '99999999999999999999', ' '),
  fc.constantFrom(...PARTS), fc.string({ minLength: 5_000, maxLength: 20_000 }),
);
const value: fc.Arbitrary<ConfigValue> = fc.oneof(
  { weight: 6, arbitrary: text }, fc.constant(null), fc.integer(), fc.double(), fc.boolean(), fc.constant(undefined), fc.constant(OPAQUE),
);
const map = fc.array(fc.tuple(key, value), { maxLength: 12 }).map(entries => Object.fromEntries(entries));

describe('whatever is given', () => {
  test('there is a sound answer and never an exception', () => {
    const worker = fc.option(map, { nil: undefined });
    const versions = fc.option(fc.string(), { nil: undefined });
    fc.assert(fc.property(fc.option(fc.constantFrom(...CLASSES)), map, worker, versions, (className, config, workerConfig, version) => {
      const found = validateConfiguration({ config: { ...config, ...(className ? { 'connector.class': className } : {}) }, workerConfig, version });
      for (const one of found) {
        expect(one.rule).toMatch(/^MC-OPT-\d{3}$/);
        expect(['error', 'warning', 'info']).toContain(one.severity);
        expect(one.message).not.toMatch(/undefined|\[object/);
        expect((one.value ?? '').length).toBeLessThanOrEqual(101);
      }
    }), { numRuns: 400, seed: 11 });
  });

  test('an opaque value never makes an error more than a right one: all opaque is no error', () => {
    fc.assert(fc.property(fc.constantFrom(...CLASSES), fc.array(key, { maxLength: 15 }), (className, keys) => {
      const config = Object.fromEntries(keys.map(one => [one, OPAQUE]));
      const missing = /is required|must be set|must have a value|is missing|which the worker|is not set/;
      expect(validateConfiguration({ config: { ...config, 'connector.class': className } }).filter(one => one.severity === 'error' && !missing.test(one.message))).toEqual([]);
    }), { numRuns: 300, seed: 12 });
  });

  test('a transform chain that refers to itself ends', () => {
    const config = { 'connector.class': CLASSES[0], 'transforms': 'transforms,transforms.transforms', 'transforms.transforms.type': 'transforms', 'transforms.transforms.transforms.type': 'transforms.transforms.type', 'predicates': 'predicates', 'predicates.predicates.type': 'predicates' };
    expect(validateConfiguration({ config }).length).toBeGreaterThan(0);
  });
});
