import { classFact, factIndex } from '../../src/catalog';
import { Converter, options, PrimitiveType, Transform, TransformPredicate } from '../../src/connect';
import type { TransformOptions } from '../../src/connect';
import { doorName } from '../../tools/catalog/option-doors';

type Door = (first: object, placement?: TransformOptions) => Transform;

const CLASSES = Object.entries(factIndex().classes).filter(([, { k }]) => k === 'transformation').map(([className]) => className);
const door = (className: string) => (Transform as unknown as Record<string, Door>)[doorName(className)];

test('there are transforms', () => expect(CLASSES.length).toBeGreaterThan(50));

test.each(CLASSES)('%s has a factory', (className) => {
  const takesOptions = door(className).length > 0 || classFact(className)!.options.size > 0;
  const transform = takesOptions ? door(className)({}, { alias: 'one' }) : door(className)({ alias: 'one' });
  expect(transform.render()).toEqual({ 'transforms.one.type': className });
  expect(transform.inPlugin).toBe(!className.startsWith('org.apache.kafka.connect.transforms.'));
});

test('typed options become keys, beside those by their keys, a predicate and a name', () => {
  const transform = Transform.timestampConverterValue(
    { field: 'created', targetType: options.TimestampConverterTargetType.UNIX },
    { alias: 'created', config: { 'unix.precision': 'seconds' }, predicate: TransformPredicate.recordIsTombstone(), negatePredicate: true },
  );
  expect(transform.render('p')).toEqual({
    'transforms.created.type': 'org.apache.kafka.connect.transforms.TimestampConverter$Value',
    'transforms.created.field': 'created',
    'transforms.created.target.type': 'unix',
    'transforms.created.unix.precision': 'seconds',
    'transforms.created.predicate': 'p',
    'transforms.created.negate': 'true',
  });
});

test('one option said twice differently names both', () => {
  expect(() => Transform.regexRouter({ regex: 'a', replacement: 'b' }, { config: { regex: 'c' } }))
    .toThrow("'regex' is specified twice: 'a' as regex and 'c' in config; remove one of them");
});

describe('converters take typed options', () => {
  test.each<[string, Converter, object]>([
    ['text', Converter.string({ converterEncoding: 'ISO-8859-1' }), {
      'value.converter': 'org.apache.kafka.connect.storage.StringConverter', 'value.converter.converter.encoding': 'ISO-8859-1',
    }],
    ['JSON', Converter.json({ options: { decimalFormat: options.JsonConverterDecimalFormat.NUMERIC } }), {
      'value.converter': 'org.apache.kafka.connect.json.JsonConverter', 'value.converter.schemas.enable': 'false', 'value.converter.decimal.format': 'NUMERIC',
    }],
    ['JSON with schemas by its own option', Converter.json({ options: { schemasEnable: true } }), {
      'value.converter': 'org.apache.kafka.connect.json.JsonConverter', 'value.converter.schemas.enable': 'true',
    }],
    ['CloudEvents', Converter.cloudEvents({ extensionAttributesEnable: true }), {
      'value.converter': 'io.debezium.converters.CloudEventsConverter', 'value.converter.extension.attributes.enable': 'true',
    }],
    ['binary data', Converter.debeziumBinaryData({ delegateConverterType: 'org.apache.kafka.connect.json.JsonConverter' }), {
      'value.converter': 'io.debezium.converters.BinaryDataConverter',
      'value.converter.delegate.converter.type': 'org.apache.kafka.connect.json.JsonConverter',
    }],
    ['bytes or more', Converter.debeziumByteArray(), { 'value.converter': 'io.debezium.converters.ByteArrayConverter' }],
    ['a whole number', Converter.primitive(PrimitiveType.LONG), { 'value.converter': 'org.apache.kafka.connect.converters.LongConverter' }],
  ])('%s', (_, converter, expected) => expect(converter.render('value.converter')).toEqual(expected));

  test('of Kafka Connect itself are on every worker, those of Debezium in the plugin', () => {
    expect([Converter.primitive(PrimitiveType.LONG), Converter.string(), Converter.json(), Converter.cloudEvents()].map(({ inPlugin }) => inPlugin))
      .toEqual([false, false, false, true]);
  });

  test('every type that is named has a converter', () => {
    const types = [PrimitiveType.BOOLEAN, PrimitiveType.DOUBLE, PrimitiveType.FLOAT, PrimitiveType.INTEGER, PrimitiveType.LONG, PrimitiveType.SHORT];
    expect(types.map(type => Converter.primitive(type).className).filter(className => classFact(className) === undefined)).toEqual([]);
  });

  test('schemas said twice differently', () => {
    expect(() => Converter.json({ schemasEnabled: true, options: { schemasEnable: false } })).toThrow(/'schemas\.enable' is specified twice/);
  });
});
