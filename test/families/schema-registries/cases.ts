import type { Case } from '../../checks/cases/case';
import type { Sketch } from '../../checks/deployments';

const AVRO = 'io.confluent.connect.avro.AvroConverter';
const GLUE = 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter';
const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';

const using = (className: string, config: Record<string, unknown> = {}, kind: Sketch['kind'] = 'sink'): Sketch => ({
  kind, config: { 'connector.class': 'com.example.Connector', 'topics': 'orders', 'value.converter': className, ...config },
});
const glue = (property: string, config: Record<string, unknown> = {}) => Object.fromEntries(
  Object.entries({ '': GLUE, '.region': 'eu-west-1', '.schemaAutoRegistrationEnabled': 'true', ...config }).map(([name, value]) => [property + name, value]),
);
const both = (key: Record<string, unknown>, value: Record<string, unknown>): Sketch => ({
  kind: 'source', config: { 'connector.class': 'com.example.Source', ...glue('key.converter', key), ...glue('value.converter', value) },
});
const pair = (source: Record<string, unknown>, sink: Record<string, unknown>): Sketch[] => [
  { kind: 'source', bootstrapServers: 'k:9098', config: { 'connector.class': POSTGRES, 'database.hostname': 'db', 'topic.prefix': 'shop', ...source } },
  { kind: 'sink', bootstrapServers: 'k:9098', config: { 'connector.class': 'com.example.Sink', 'topics': 'shop.public.orders', ...sink } },
];
const address = (url: string) => ({ 'value.converter': AVRO, 'value.converter.schema.registry.url': url });

export const CASES: readonly Case[] = [
  {
    rule: 'MC-REG-001',
    says: 'registered under the name of the topic in the same registry, default-registry',
    fails: both({}, {}),
    passes: both({ '.registry.name': 'keys' }, {}),
    unknown: both({ '.registry.name': { Ref: 'Keys' } }, { '.registry.name': 'values' }),
  },
  {
    rule: 'MC-REG-001',
    says: 'in the same registry, <Registry>',
    fails: both({ '.registry.name': { Ref: 'Registry' } }, { '.registry.name': { Ref: 'Registry' } }),
    passes: both({ '.registry.name': 'shop', '.compatibility': 'NONE' }, { '.registry.name': 'shop', '.compatibility': 'NONE' }),
  },
  { rule: 'MC-REG-001', says: 'same registry', fails: both({}, {}), passes: both({ '.schemaAutoRegistrationEnabled': 'false' }, { '.schemaNameGenerationClass': 'com.example.Names' }) },
  {
    rule: 'MC-REG-002',
    says: 'value.converter.schemaRegistryName is not an option of the AWS Glue converters, which ignore it; did you mean value.converter.registry.name?',
    fails: using(GLUE, { ...glue('value.converter'), 'value.converter.schemaRegistryName': 'shop' }),
    passes: using(GLUE, { ...glue('value.converter'), 'value.converter.registry.name': 'shop' }),
  },
  {
    rule: 'MC-OPT-033',
    says: 'value.converter.compression must be one of NONE, ZLIB',
    fails: using(GLUE, { ...glue('value.converter'), 'value.converter.compression': 'GZIP' }),
    passes: using(GLUE, { ...glue('value.converter'), 'value.converter.compression': 'zlib', 'value.converter.cacheSize': '0', 'value.converter.assumeRoleArn': 'x' }),
  },
  {
    rule: 'MC-OPT-033',
    says: 'value.converter.tags cannot be set in a configuration',
    fails: using(GLUE, { ...glue('value.converter'), 'value.converter.tags': 'team=shop' }),
    passes: using(GLUE, glue('value.converter')),
  },
  {
    rule: 'MC-OPT-033',
    says: 'value.converter.auto.register.schemas must be true or false',
    fails: using(AVRO, { ...address('https://registry.example.com'), 'value.converter.auto.register.schemas': 'no' }),
    passes: using(AVRO, { ...address('https://registry.example.com'), 'value.converter.auto.register.schemas': 'FALSE' }),
  },
  {
    rule: 'MC-OPT-033',
    says: 'value.converter.http.connect.timeout.ms must be a whole number, without spaces',
    fails: using(AVRO, { ...address('https://registry.example.com'), 'value.converter.http.connect.timeout.ms': ' 500 ' }),
    passes: using(AVRO, { ...address('https://registry.example.com'), 'value.converter.http.connect.timeout.ms': '500', 'value.converter.use.schema.id': ' 7 ' }),
  },
  {
    rule: 'MC-OPT-030',
    says: 'value.converter.auto.register.schema is not an option of io.confluent.connect.avro.AvroConverter; did you mean value.converter.auto.register.schemas?',
    fails: using(AVRO, { ...address('https://registry.example.com'), 'value.converter.auto.register.schema': 'false' }),
    passes: using(AVRO, { ...address('https://registry.example.com'), 'value.converter.value.subject.name.strategy': 'io.confluent.kafka.serializers.subject.RecordNameStrategy' }),
  },
  {
    rule: 'MC-PIPE-001',
    says: 'value.converter.schema.registry.url of the sink is https://b.example.com, but Connector1 registers its schemas with https://a.example.com',
    fails: pair(address('https://a.example.com'), address('https://b.example.com')),
    passes: pair(address('https://a.example.com'), address('https://a.example.com')),
  },
  {
    rule: 'MC-PIPE-001',
    says: 'value.converter.region of the sink is eu-central-1',
    fails: pair(glue('value.converter'), glue('value.converter', { '.region': 'eu-central-1' })),
    passes: pair(glue('value.converter', { '.registry.name': 'a' }), glue('value.converter', { '.registry.name': 'b' })),
  },
];
