import { Text } from '../../../src/model';
import { fitsBehind } from '../../../src/rehearse/run/registries/compatibility';
import { ConfluentRegistry } from '../../../src/rehearse/run/registries/confluent-registry';
import { GlueRegistry } from '../../../src/rehearse/run/registries/glue-registry';
import { LocalRegistries } from '../../../src/rehearse/run/registries/local-registries';

const record = (name: string, ...fields: object[]) => JSON.stringify({ type: 'record', name, fields });
const ID = { name: 'id', type: 'int' };
const NOTE = { name: 'note', type: ['null', 'string'], default: null };

test.each<[string, string, string, string, boolean]>([
  ['a further column with a default', 'BACKWARD', record('Value', ID), record('Value', ID, NOTE), true],
  ['a further column without one', 'BACKWARD', record('Value', NOTE), record('Value', NOTE, ID), false],
  ['a column that is gone, backward', 'BACKWARD', record('Value', ID, NOTE), record('Value', NOTE), true],
  ['a column that is gone, forward', 'FORWARD_ALL', record('Value', ID, NOTE), record('Value', NOTE), false],
  ['a key and a value', 'BACKWARD', record('Key', ID), record('Value', ID), false],
  ['a key and a value, whatever comes', 'NONE', record('Key', ID), record('Value', ID), true],
  ['the same again', 'FULL', record('Value', ID), record('Value', ID), true],
  ['no version at all', 'DISABLED', record('Value', ID), record('Value', ID), false],
])('%s is a version (%s)', (_, compatibility, before, after, expected) => {
  expect(fitsBehind(compatibility, [before], after)).toBe(expected);
});

describe('AWS Glue', () => {
  const SchemaId = { RegistryName: 'shop', SchemaName: 'orders' };
  const create = (SchemaDefinition: string) => ({ RegistryId: { RegistryName: 'shop' }, SchemaName: 'orders', DataFormat: 'AVRO', Compatibility: 'BACKWARD', SchemaDefinition });

  test('tells a missing schema from a missing version by its words, and finds a version by its id', () => {
    const glue = new GlueRegistry();
    const ask = (SchemaDefinition: string) => glue.answer('AWSGlue.GetSchemaByDefinition', { SchemaId, SchemaDefinition });
    expect(ask(record('Value', ID))).toMatchObject({ status: 400, body: { __type: 'EntityNotFoundException', Message: 'Schema is not found.' } });
    const { SchemaVersionId } = glue.answer('AWSGlue.CreateSchema', create(record('Value', ID))).body as { SchemaVersionId: string };
    expect(ask(record('Value', ID))).toMatchObject({ status: 200, body: { SchemaVersionId, Status: 'AVAILABLE' } });
    expect(ask(record('Value', ID, NOTE))).toMatchObject({ status: 400, body: { Message: 'Schema version is not found.' } });
    expect(glue.answer('AWSGlue.GetSchemaVersion', { SchemaVersionId })).toMatchObject({ body: { SchemaDefinition: record('Value', ID), DataFormat: 'AVRO' } });
    expect(glue.answer('AWSGlue.GetSchemaVersion', { SchemaVersionId: 'other' }).status).toBe(400);
    expect(glue.names).toEqual(['shop/orders']);
  });

  test('refuses a version that does not fit', () => {
    const glue = new GlueRegistry();
    glue.answer('AWSGlue.CreateSchema', create(record('Key', ID)));
    expect(glue.answer('AWSGlue.CreateSchema', create(record('Key', ID)))).toMatchObject({ status: 400, body: { __type: 'AlreadyExistsException' } });
    expect(glue.answer('AWSGlue.RegisterSchemaVersion', { SchemaId, SchemaDefinition: record('Value', ID) })).toMatchObject({ status: 200, body: { Status: 'FAILURE' } });
    expect(glue.answer('AWSGlue.DeleteSchema', {})).toMatchObject({ status: 400, body: { __type: 'UnknownOperationException' } });
  });
});

test('a registry of Confluent gives a schema one id, and refuses what does not fit', () => {
  const registry = new ConfluentRegistry();
  const register = (subject: string, schema: string) => registry.answer('POST', `/subjects/${encodeURIComponent(subject)}/versions?normalize=false`, { schema });
  expect(register('orders-value', record('Value', ID))).toEqual({ status: 200, body: { id: 1 } });
  expect(register('lines-value', record('Value', ID))).toEqual({ status: 200, body: { id: 1 } });
  expect(register('orders-value', record('Other', ID)).status).toBe(409);
  expect(registry.answer('GET', '/schemas/ids/1?fetchMaxId=false', {})).toMatchObject({ status: 200, body: { schema: record('Value', ID) } });
  expect(registry.answer('GET', '/schemas/ids/9', {}).status).toBe(404);
  expect(registry.answer('POST', '/subjects/orders-value', { schema: record('Value', ID) })).toMatchObject({ body: { id: 1, version: 1 } });
  expect(registry.names).toEqual(['orders-value', 'lines-value']);
});

test('over HTTP, where a converter is told so', async () => {
  const registries = new LocalRegistries();
  const values = (config: Record<string, string>) => new Map(Object.entries(config).map(([key, value]) => [key, Text.literal(value)]));
  expect(await registries.replacementsFor(values({ 'value.converter': 'org.apache.kafka.connect.json.JsonConverter' }))).toEqual({});
  const glue = await registries.replacementsFor(values({
    'key.converter': 'com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter', 'key.converter.assumeRoleArn': 'arn:aws:iam::111122223333:role/reader',
  }));
  expect(glue).toEqual({ 'key.converter.endpoint': expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/), 'key.converter.assumeRoleArn': undefined });
  const { 'value.converter.schema.registry.url': url } = await registries.replacementsFor(values({ 'value.converter': 'io.confluent.connect.avro.AvroConverter' }));
  const registered = await fetch(`${url}/subjects/a-value/versions`, { method: 'POST', body: JSON.stringify({ schema: '"string"' }) });
  expect(await registered.json()).toEqual({ id: 1 });
  const asked = await fetch(glue['key.converter.endpoint']!, { method: 'POST', headers: { 'x-amz-target': 'AWSGlue.GetSchemaVersion' }, body: '{"SchemaVersionId":"a"}' });
  expect(asked.status).toBe(400);
  expect((await fetch(`${url}/subjects/a-value/versions`, { method: 'POST', body: '{' })).status).toBe(500);
});
