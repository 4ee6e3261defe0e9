import { readFileSync } from 'node:fs';
import { FAMILIES } from '../../src/families/registry';
import { CONNECTORS_PAGE, renderConnectors } from '../../tools/rules/connectors-page';

test('the page of connectors is as the families say', () => {
  expect(readFileSync(CONNECTORS_PAGE, 'utf8')).toBe(renderConnectors());
});

test('each connector is one row', () => {
  const rows = renderConnectors().split('\n').filter(line => line.startsWith('| '));
  expect(rows.length).toBe(1 + FAMILIES.flatMap(({ connectors }) => connectors).length);
  expect(rows.filter(row => row.split(' | ').length !== 7)).toEqual([]);
  expect(rows.find(row => row.includes('`io.confluent.connect.http.HttpSinkConnector`'))).toContain('Confluent HTTP sink');
});
