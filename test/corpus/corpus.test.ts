import { readContent } from '../../src/adapters/read';
import { judge } from '../../src/cli/check';
import { FORMS, MAPS } from './maps';

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
