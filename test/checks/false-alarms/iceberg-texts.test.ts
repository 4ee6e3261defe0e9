import { errors, ICEBERG, JSON_CONVERTER, KAFKA, said, STRING, transforms } from './harness';

const TO_MAP = 'org.apache.iceberg.connect.transforms.JsonToMapTransform';
const BYTES = 'org.apache.kafka.connect.converters.ByteArrayConverter';
const plainJson = { 'value.converter': JSON_CONVERTER, 'value.converter.schemas.enable': 'false' };
const texts = { 'value.converter': STRING };

test.each([
  ['texts that are parsed', { ...texts, ...transforms([TO_MAP]) }],
  ['texts that are parsed behind a router', { ...texts, ...transforms([`${KAFKA}.RegexRouter`, { regex: 'a', replacement: 'b' }], [TO_MAP, { 'json.root': 'true' }]) }],
  ['by the class of the time before Apache', { ...texts, ...transforms(['io.tabular.iceberg.connect.transforms.JsonToMapTransform']) }],
  ['texts put into a field', { ...texts, ...transforms([`${KAFKA}.HoistField$Value`, { field: 'line' }]) }],
  ['texts that a transform of the user parses', { ...texts, ...transforms(['com.example.ParseCsv']) }],
  ['JSON', plainJson],
  ['a field of JSON that is a text of JSON', { ...plainJson, ...transforms([`${KAFKA}.ExtractField$Value`, { field: 'body' }], [TO_MAP]) }],
])('%s: right', async (_, more) => {
  const config = { ...ICEBERG, ...more };
  expect(await errors(config)).toEqual([]);
  expect(await said('MC-ICE-003', config)).toEqual({});
});

test.each([
  ['texts', texts, 'MC-ICE-001', { 'value.converter': 'error' }],
  ['texts, routed only', { ...texts, ...transforms([`${KAFKA}.RegexRouter`, { regex: 'a', replacement: 'b' }]) }, 'MC-ICE-001', { 'value.converter': 'error' }],
  ['bytes', { 'value.converter': BYTES }, 'MC-ICE-001', { 'value.converter': 'error' }],
  ['numbers', { 'value.converter': 'org.apache.kafka.connect.converters.LongConverter' }, 'MC-ICE-001', { 'value.converter': 'error' }],
  // records that are JSON of a text in quotes would pass, so this is no error
  ['JSON that is parsed twice', { ...plainJson, ...transforms([TO_MAP]) }, 'MC-ICE-003', { 'value.converter': 'warning' }],
  ['Avro that is parsed again', { 'value.converter': 'io.confluent.connect.avro.AvroConverter', 'value.converter.schema.registry.url': 'https://registry.example.com', ...transforms([TO_MAP]) }, 'MC-ICE-003', { 'value.converter': 'warning' }],
  ['bytes that are parsed', { 'value.converter': BYTES, ...transforms([TO_MAP]) }, 'MC-ICE-003', { 'value.converter': 'error' }],
  ['fields that are parsed', { ...texts, ...transforms([`${KAFKA}.HoistField$Value`, { field: 'line' }], [TO_MAP]) }, 'MC-ICE-003', { 'transforms.t1.type': 'error' }],
])('%s: wrong', async (_, more, rule, severities) => {
  expect(await said(rule, { ...ICEBERG, ...more })).toEqual(severities);
});
