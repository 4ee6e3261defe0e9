import * as fc from 'fast-check';
import { providerReferences } from '../../src/catalog';

/** As `ConfigTransformer` of Kafka has it. */
const PATTERN = /\$\{([^}]*?):(([^}]*?):)?([^}]*?)\}/g;
const byPattern = (text: string) => [...text.matchAll(PATTERN)].map(([whole, provider, , path = '', key]) => ({ text: whole, provider, path, key }));

test('references are found as by the pattern of Kafka', () => {
  const pieces = fc.array(fc.constantFrom('${', '$', '{', '}', ':', 'a', '\n', 'arn:aws:x', '$${'), { maxLength: 14 });
  fc.assert(fc.property(pieces, parts => {
    expect(providerReferences(parts.join(''))).toEqual(byPattern(parts.join('')));
  }), { numRuns: 3000 });
});

test.each([
  ['${file:/etc/a:b}', { provider: 'file', path: '/etc/a', key: 'b' }],
  ['${env:HOME}', { provider: 'env', path: '', key: 'HOME' }],
  ['${secretsmanager:arn:aws:secretsmanager:eu-west-1:1:secret:a:key}', { provider: 'secretsmanager', path: 'arn', key: 'aws:secretsmanager:eu-west-1:1:secret:a:key' }],
])('%s', (text, reference) => {
  expect(providerReferences(text)).toEqual([{ text, ...reference }]);
});
