import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { SHORT_LIVED } from '../../support/short-lived-java';
import { validateConfiguration } from '../../support/validate-configuration';

const LIBS = join(__dirname, '..', '..', '..', 'rehearsal', 'target', 'libs', '*');
const KAFKA = 'org.apache.kafka.connect.transforms.';

/** The values that options may have in what is generated; undefined leaves one out. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<string | undefined>>>>> = {
  InsertField$Value: {
    'topic.field': [undefined, undefined, 't', ''], 'static.field': [undefined, undefined, 's', ''], 'static.value': [undefined, 'v', ''], 'offset.field': [undefined, undefined, undefined, 'o'],
  },
  TimestampConverter$Value: {
    'target.type': [undefined, 'string', 'string', 'unix', 'Date', 'date'],
    'field': [undefined, 'f', ''],
    'format': [undefined, '', ' ', 'yyyy-MM-dd', 'yyyy-MM-ddTHH:mm', 'yyyy-MM-dd\'T\'HH:mm', 'YYYY.DD', 'dd\'', 'XXX', 'XXXX', 'hh a', 'foo', 'e', 'u', 'n', '\'\'', 'yyyy \'o\'\'clock\'', 'ä', 'l'],
    'unix.precision': [undefined, 'seconds', 'hours'],
  },
  TimestampRouter: { 'topic.format': [undefined, '${topic}', '', 'x$1'], 'timestamp.format': [undefined, 'yyyyMMdd', 'foo', 'yyyy-\'W\'ww', '\'', 'bar', ''] },
  SetSchemaMetadata$Value: { 'schema.name': [undefined, undefined, 'a', ''], 'schema.version': [undefined, undefined, '1', 'x'] },
  HeaderFrom$Value: { fields: ['a', 'a,b', 'a, b,c', '', undefined], headers: ['a', 'a,b', 'x,y,z', ''], operation: ['move', 'copy', 'MOVE'] },
  Cast$Value: { spec: [undefined, '', 'int8', 'a:int8', 'a:int8,b:string', 'int8,a:string', 'a:b:int8', 'a:date', 'a:INT8', 'a:bytes', ':int8', 'a:'] },
  ReplaceField$Value: { include: [undefined, 'a', ''], exclude: [undefined, 'b'], renames: [undefined, 'a:b', 'a', 'a:b:c', ':'] },
  MaskField$Value: { fields: [undefined, 'a', ''], replacement: [undefined, 'x', ''] },
  HoistField$Value: { field: [undefined, 'a', ''] },
  ExtractField$Value: { field: [undefined, 'a', ''] },
  ValueToKey: { fields: [undefined, 'a', ''] },
  InsertHeader: { 'header': [undefined, 'a', ''], 'value.literal': [undefined, '1', ''] },
  DropHeaders: { headers: [undefined, 'a', ''] },
  Flatten$Value: { delimiter: [undefined, '', '_'] },
  RegexRouter: {
    regex: ['(.*)\\.(.*)', '([^.]+)\\.orders', 'shop.*', '(?<db>.*)\\.(?<table>.*)', '\\(shop\\)|(shop)(.*)', '[(]?(.*)', '(?:shop)(.*)', '(', '\\Q(\\E?(.*)', '(?i)SHOP\\.(.*)'],
    replacement: ['$1', '$2', '$0', '$3', '$12', '${db}', '${1}', '${nope}', '${table}-x', '\\$1', 'a$', 'a\\', '$x', 'plain', '${db', '', undefined],
  },
};

function generated(): Array<Record<string, string>> {
  let seed = 20261129;
  const next = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  return Array.from({ length: 1500 }, (_, index) => {
    const names = Object.keys(OPTIONS);
    const name = names[index % names.length];
    const chosen = Object.entries(OPTIONS[name]).flatMap(([key, values]) => {
      const value = values[Math.floor(next(2 ** 20) / 16) % values.length];
      return value === undefined ? [] : [[key, value]];
    });
    return { type: KAFKA + name, ...Object.fromEntries(chosen) };
  });
}

test('what the transforms of Kafka refuse is an error, and nothing else is', () => {
  const all = generated();
  const said = execFileSync('java', [...SHORT_LIVED, '-cp', LIBS, join(__dirname, 'Configure.java')], { input: all.map(each => JSON.stringify(each)).join('\n'), encoding: 'utf8' }).split('\n');
  const wrong = all.flatMap((options, index) => {
    const config = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'topics': 'a', 'transforms': 't', ...Object.fromEntries(Object.entries(options).map(([key, value]) => [`transforms.t.${key}`, value])) };
    const errors = validateConfiguration({ config }).filter(({ key, severity }) => severity === 'error' && key?.startsWith('transforms.t.'));
    return (errors.length > 0) === (said[index] !== '') ? [] : [`${JSON.stringify(options)}: ${said[index] || 'accepted'} / ${errors.map(({ message }) => message).join()}`];
  });
  expect([...new Set(wrong)].sort()).toEqual([]);
  expect(said.filter(each => each !== '').length).toBeGreaterThan(300);
});
