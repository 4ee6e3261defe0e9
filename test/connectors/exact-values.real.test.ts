import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { readSubjects } from '../../src/rehearse/subjects';
import { DebeziumSource, RecordEncoding } from '../../src/connectors';
import { SourceDatabase, DatabaseEngine } from '../../src/databases';
import { eventually, LocalPipeline } from '../support/local-pipeline';
import { Stage } from './stage';
const { MariaDb } = require('../../benchmarks/presets/mariadb');

const scratch = mkdtempSync(join(tmpdir(), 'exact-values-'));

/** A type, a value of it as SQL, and what reads it without a schema, with the types of Debezium, and as a column; `undefined` where nothing is claimed. */
type Kind = [type: string, value: string, text: unknown, typed: unknown, column: unknown];

const decimal = (text: string) => bytes(BigInt(text));

const MARIADB: Kind[] = [
  ['BIGINT UNSIGNED', '18446744073709551614', '18446744073709551614', decimal('18446744073709551614'), decimal('18446744073709551614')],
  ['BIGINT UNSIGNED', '7', '7', decimal('7'), decimal('7')],
  ['BIGINT UNSIGNED', 'NULL', null, null, null],
  ['BIGINT UNSIGNED NOT NULL DEFAULT 9', '9223372036854775808', '9223372036854775808', decimal('9223372036854775808'), decimal('9223372036854775808')],
  ['BIGINT UNSIGNED NOT NULL DEFAULT 18446744073709551614', 'DEFAULT', '18446744073709551614', decimal('18446744073709551614'), decimal('18446744073709551614')],
  ['BIGINT', '-2', -2, -2, -2],
  ['INT UNSIGNED', '4294967295', 4294967295, 4294967295, 4294967295],
  ['TIME', '\'-12:30:00\'', '-12:30:00', -45_000_000_000, '-12:30:00'],
  ['TIME', '\'838:59:59\'', '838:59:59', 3_020_399_000_000, '838:59:59'],
  ['TIME', '\'24:00:00\'', '24:00:00', 86_400_000_000, '24:00:00'],
  ['TIME', '\'10:15:30\'', '10:15:30', 36_930_000_000, '10:15:30'],
  ['TIME', 'NULL', null, null, null],
  ['TIME(6)', '\'-00:00:00.000001\'', '-00:00:00.000001', -1, '-00:00:00.000001'],
  ['TIME(3) NOT NULL DEFAULT \'25:00:00.5\'', 'DEFAULT', '25:00:00.500', 90_000_500_000, '25:00:00.500'],
  ['DATE', '\'2024-02-29\'', '2024-02-29Z', 19782, 19782],
  ['DATETIME(3)', '\'2024-02-29 13:14:15.678\'', '2024-02-29T13:14:15.678Z', 1709212455678, 1709212455678],
  ['DECIMAL(12,2)', '1234567890.12', '1234567890.12', decimal('123456789012'), decimal('123456789012')],
];

const POSTGRES: Kind[] = [
  ['interval', '\'1 month\'', 'P0Y1M0DT0H0M0S', 'P0Y1M0DT0H0M0S', 'P0Y1M0DT0H0M0S'],
  ['interval', '\'-1 day 36:00\'', 'P0Y0M-1DT36H0M0S', 'P0Y0M-1DT36H0M0S', 'P0Y0M-1DT36H0M0S'],
  ['time', '\'10:15:30\'', '10:15:30Z', 36_930_000_000, 36_930_000],
  ['time', '\'24:00\'', '00:00:00Z', 86_400_000_000, 86_400_000],
  ['date', '\'2024-02-29\'', '2024-02-29Z', 19782, 19782],
  ['timestamp(3)', '\'2024-02-29 13:14:15.678\'', '2024-02-29T13:14:15.678Z', 1709212455678, 1709212455678],
  ['timestamptz', '\'2024-02-29 13:14:15.678901Z\'', '2024-02-29T13:14:15.678901Z', '2024-02-29T13:14:15.678901Z', '2024-02-29T13:14:15.678901Z'],
  ['numeric(12,2)', '1234567890.12', '1234567890.12', decimal('123456789012'), decimal('123456789012')],
  ['uuid', '\'00000000-0000-0000-0000-000000000001\'', ...Array(3).fill('00000000-0000-0000-0000-000000000001') as [unknown, unknown, unknown]],
];

const FORMS = ['text', 'typed', 'column'] as const;

/** As Kafka Connect writes an exact number: Base64 of the shortest two's complement. */
function bytes(value: bigint): string {
  const digits = value.toString(16);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  return Buffer.from(Number.parseInt(even[0], 16) >= 8 ? `00${even}` : even, 'hex').toString('base64');
}

const table = (kinds: Kind[]) => `CREATE TABLE kinds (id int PRIMARY KEY, ${kinds.map(([type], index) => `c${index} ${type}`)})`;
const row = (kinds: Kind[], id: number) => `INSERT INTO kinds VALUES (${id}, ${kinds.map(([, value]) => value)})`;

let pipeline: LocalPipeline;
let mariadb: any;

beforeAll(async () => {
  pipeline = await LocalPipeline.start('shop');
  mariadb = await MariaDb.start(scratch);
  await eventually(async () => mariadb.ready(), ready => expect(ready).toBe(true));
  await pipeline.sql('shop', `${table(POSTGRES)}; ${row(POSTGRES, 1)}`);
  mariadb.sql([table(MARIADB), row(MARIADB, 1)]);

  const stage = new Stage({ outdir: join(scratch, 'cdk.out') });
  const postgres = stage.postgres();
  const database = SourceDatabase.fromEndpoint({ engine: DatabaseEngine.MARIADB, host: 'db.example.com', databaseName: 'shop', secret: new Secret(stage.stack, 'Login') });
  FORMS.forEach((form, index) => {
    const recordEncoding = form === 'text' ? RecordEncoding.PLAIN_JSON : RecordEncoding.JSON_WITH_SCHEMAS;
    const options = { recordEncoding, topicCreation: { partitions: 1 } };
    const sources = {
      postgres: DebeziumSource.postgres({ ...options, database: postgres, topicPrefix: `postgres-${form}`, tables: ['public.kinds'] }),
      mariadb: DebeziumSource.mariadb({ ...options, database, topicPrefix: `mariadb-${form}`, tables: ['shop.kinds'], serverId: 6001 + index }),
    };
    Object.entries(sources).forEach(([name, source]) => stage.connector(`${name}-${form}`, form === 'column' ? source.forArchive({ rewritesDeletions: false, hasColumns: true }) : source));
  });
  const { host, port, user, password } = mariadb;
  const onMariaDb = { 'database.hostname': host, 'database.port': String(port), 'database.user': user, 'database.password': password, 'database.ssl.mode': 'disable' };
  for (const subject of readSubjects(stage.app.synth().directory, [], undefined, scratch)) {
    await (subject.deployment.name.startsWith('mariadb') ? pipeline.run(subject, onMariaDb) : pipeline.runSource(subject));
  }
  await pipeline.awaitTopics(...FORMS.flatMap(form => [`postgres-${form}.public.kinds`, `mariadb-${form}.shop.kinds`]));
  await pipeline.sql('shop', row(POSTGRES, 2));
  mariadb.sql([row(MARIADB, 2)]);
}, 400_000);

afterAll(async () => {
  await mariadb?.end();
  await pipeline?.end();
  rmSync(scratch, { recursive: true, force: true });
});

const CASES = FORMS.flatMap((form, index) => ([['mariadb', 'shop', MARIADB], ['postgres', 'public', POSTGRES]] as const)
  .map(([engine, schema, kinds]) => ({ name: `${engine}, ${form}`, topic: `${engine}-${form}.${schema}.kinds`, kinds, expected: (kind: Kind) => kind[2 + index] })));

test.each(CASES)('values keep their meaning from the table and from the log: $name', async ({ topic, kinds, expected }) => {
  const rows = (await pipeline.values(topic, 2)).map(value => value.payload ?? value);
  expect(rows.map(({ id }) => id)).toEqual([1, 2]);
  for (const found of rows) {
    const claimed = kinds.map((kind, index) => [kind[0], kind[1], expected(kind), found[`c${index}`]]).filter(([, , value]) => value !== undefined);
    expect(claimed.map(([type, value, , got]) => [type, value, got])).toEqual(claimed.map(([type, value, want]) => [type, value, want]));
  }
});

test.each(['mariadb-column.shop.kinds', 'postgres-column.public.kinds'])('columns have types that Parquet and Avro know: %s', async (topic) => {
  const [{ schema }] = await pipeline.values(topic, 1);
  const names = new Set(schema.fields.map(({ name }: any) => name).filter((name: string | undefined) => name?.startsWith('org.apache.kafka.connect.data.')));
  expect([...names].map(name => String(name).replace(/^.*\./, ''))).toEqual(expect.arrayContaining(['Date', 'Timestamp', 'Decimal']));
  // a Decimal without a number of digits becomes a column of 64, which few readers can take
  expect(schema.fields.filter(({ name, parameters }: any) => name === 'org.apache.kafka.connect.data.Decimal' && !parameters['connect.decimal.precision'])).toEqual([]);
});
