import { withOption } from '../../playground/written';
import { readText } from '../../src/adapters/read-text';

const CLASS = 'io.confluent.connect.s3.S3SinkConnector';
const TEXTS: Record<string, string> = {
  'a.json': `{ "connector.class": "${CLASS}" }`,
  'rest.json': `{ "name": "a", "config": { "connector.class": "${CLASS}", "topics": "a" } }`,
  'service.json': `{ "connectorName": "a", "connectorConfiguration": { "connector.class": "${CLASS}" } }`,
  'a.properties': `# kept\nconnector.class=${CLASS}\ntopics=a,\\\n  b\n`,
  'a.yaml': `# kept\nconnector.class: ${CLASS}\n`,
  'strimzi.yaml': `apiVersion: kafka.strimzi.io/v1beta2\nkind: KafkaConnector\nmetadata:\n  name: a\nspec:\n  class: ${CLASS}\n  config:\n    topics: a\n`,
};

const read = (text: string, name: string, key: string) => readText(text, name)[0].configuration?.get(key)?.literal;

describe.each(Object.entries(TEXTS))('%s', (name, text) => {
  test.each(['plain', 'with = and : and # and "quotes"', ' space first', 'C:\\path\\', '${secretsmanager:a:b}', 'ä€'])('an option is set to %j, changed, and taken away', value => {
    const set = withOption(text, name, 'topics', 'before')!;
    const changed = withOption(set, name, 'topics', value)!;
    expect(read(changed, name, 'topics')).toBe(value);
    expect(read(changed, name, 'connector.class')).toBe(CLASS);
    expect(changed.includes('# kept')).toBe(text.includes('# kept'));
    const gone = withOption(changed, name, 'topics', undefined)!;
    expect(read(gone, name, 'topics')).toBeUndefined();
    expect(read(gone, name, 'connector.class')).toBe(CLASS);
  });
});

test('an option begins a configuration where there is no text', () => {
  expect(read(withOption('', 'pasted', 'connector.class', CLASS)!, 'pasted', 'connector.class')).toBe(CLASS);
});

test.each([
  ['a template', '{ "Resources": {} }'], ['a template in YAML', 'Resources:\n  A: {}\n'], ['a list', '[1]'], ['what is broken', '{ "a": '], ['several documents', 'a: 1\n---\nb: 2\n'],
])('the form does not write into %s', (_, text) => {
  expect(withOption(text, 'pasted', 'topics', 'a')).toBeUndefined();
});
