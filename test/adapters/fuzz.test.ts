import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { InputError } from '../../src/adapters/input/errors';
import { propertiesEntries, valuesOf } from '../../src/model';
import { readContent } from '../../src/adapters/read';
import { judge } from '../../src/cli/report/judge';
import { rightTemplate } from '../peers/template';

/** Whatever comes in: a report, or a refusal with a reason. */
function survives(content: string, path: string): void {
  try {
    judge(readContent(content, path));
  } catch (error) {
    if (!(error instanceof InputError)) {
      throw error;
    }
  }
}

const KEYS = fc.constantFrom(
  'connector.class', 'tasks.max', 'topics', 'topics.regex', 'transforms', 'transforms.a.type', 'key.converter', 'database.password', 'aws.s3.bucket.name', ' topics', '',
  'topic.creation.groups', 'predicates', 'errors.deadletterqueue.topic.name', 'file.name.template', 'schema.history.internal.kafka.topic', 'consumer.override.group.id',
);
const CLASSES = fc.constantFrom(
  'io.debezium.connector.mysql.MySqlConnector', 'io.debezium.connector.postgresql.PostgresConnector', 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector',
  'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector', 'io.confluent.connect.s3.S3SinkConnector', 'com.mongodb.kafka.connect.MongoSinkConnector', 'com.example.Unknown',
);
const VALUES = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), CLASSES, fc.constant('${sm:a:b}'), fc.constant('${'), fc.array(fc.string(), { maxLength: 3 }));

test('any text', () => {
  fc.assert(fc.property(fc.string(), fc.constantFrom('c.json', 'c.yaml', 'c.properties', '-'), (content, path) => survives(content, path)), { numRuns: 500 });
});

test('any JSON and YAML', () => {
  fc.assert(fc.property(fc.jsonValue(), value => {
    survives(JSON.stringify(value), 'c.json');
    survives(stringify(value), 'c.yaml');
  }), { numRuns: 300 });
});

test.each(['toString', '__proto__', 'constructor'])('%s is no class, though every object has it', (name) => {
  for (const key of ['connector.class', 'key.converter', 'transforms.a.type']) {
    survives(JSON.stringify({ 'connector.class': 'com.example.Sink', 'transforms': 'a', [key]: name }), 'c.json');
  }
});

test('any configuration', () => {
  fc.assert(fc.property(fc.dictionary(fc.oneof(KEYS, fc.string()), VALUES), CLASSES, (config, name) => {
    survives(JSON.stringify({ 'connector.class': name, ...config }), 'c.json');
  }), { numRuns: 300 });
});

test('any value anywhere in a template', () => {
  const paths = Object.entries(rightTemplate().Resources)
    .flatMap(([id, { Properties }]) => Object.keys(Properties).map((key): [string, string] => [id, key]));
  fc.assert(fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 4 }), ([id, key], value) => {
    const template = rightTemplate();
    template.Resources[id].Properties[key] = value;
    survives(JSON.stringify(template), 't.json');
  }), { numRuns: 300 });
});

test('properties are read as they are written', () => {
  const escape = (text: string) => text.replace(/[\\=: #!]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t').replace(/\f/g, '\\f');
  fc.assert(fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), properties => {
    const text = Object.entries(properties).map(([key, value]) => `${escape(key)}=${escape(value)}`).join('\n');
    expect({ ...valuesOf(propertiesEntries(text)) }).toEqual({ ...properties });
  }), { numRuns: 300 });
});
