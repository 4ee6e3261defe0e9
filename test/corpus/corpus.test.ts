import { readContent } from '../../src/adapters/read';
import { judge } from '../../src/cli/check';
import { DATABASES_AND_BUCKETS } from './databases-and-buckets';
import { OTHERS } from './others';

const FORMS = [...DATABASES_AND_BUCKETS, ...OTHERS];

const MAPS = FORMS.flatMap(({ className, base, variants }) => variants.map((variant, index) => [`${className} ${index + 1}`, { 'connector.class': className, ...base, ...variant }] as const));

test('sixty maps of twenty-five classes', () => {
  expect(MAPS.length).toBeGreaterThanOrEqual(60);
  expect(FORMS.length).toBeGreaterThanOrEqual(25);
  expect(new Set(MAPS.map(([, config]) => JSON.stringify(config))).size).toBe(MAPS.length);
});

test.each(MAPS)('no error on %s', (_, config) => {
  const given = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== ''));
  for (const content of [config, given]) {
    const { findings } = judge(readContent(JSON.stringify({ name: 'shop', config: content }), 'connector.json')).deployments[0];
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  }
});
