import { run } from './run';

const out = async (...args: string[]) => (await run(['options', ...args])).out;

describe('options of a class', () => {
  test('what an option means, with all that its definition says', async () => {
    expect((await out('io.confluent.connect.s3.S3SinkConnector', 's3.part.size')).split('\n')).toEqual([
      's3.part.size',
      '  The size of the parts in which an object is written.',
      '  type        int',
      '  default     26214400 bytes',
      '  range       5242880 to 2147483647',
      '  importance  high',
      '  property    partSize',
      '  class       io.confluent.connect.s3.S3SinkConnector, 12.1.9',
      '  page        https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
      '',
    ]);
  });

  test('a range with one end', async () => {
    expect(await out('MongoSinkConnector', 'max.batch.size')).toMatch(/default {5}0\n {2}range {7}0 or more\n/);
  });

  test('numbers that JavaScript rounds are exact', async () => {
    expect(await out('ConfluentS3Sink', 'max.write.duration.ms')).toMatch(/default {5}9223372036854775807 ms/);
  });

  test.each([
    ['the last part of a class', 'PostgresConnector', 'slot.name'],
    ['a struct', 'DebeziumPostgresOptions', 'slot.name'],
    ['a struct without its last word, in small letters', 'debeziumpostgres', 'slot.name'],
    ['a typed property', 'DebeziumPostgres', 'slotName'],
  ])('%s', async (_, className, key) => expect(await out(className, key)).toMatch(/^slot\.name\n {2}The replication slot\./));

  test('a transform for keys and for values is one struct', async () => {
    expect(await out('MaskFieldOptions', 'replacement')).toContain('MaskField$Value');
  });

  test('since when, and what took its place', async () => {
    expect(await out('DebeziumPostgres', 'message.prefix.include.list')).not.toContain('since');
    expect(await out('DebeziumPostgres', 'lsn.flush.mode')).toMatch(/since {7}\d/);
    expect(await out('ReplaceField', 'blacklist')).toMatch(/deprecated {2}use exclude/);
    expect(await out('MongoDbSource', 'copy.existing.pipeline')).toMatch(/deprecated {2}use startup\.mode\.copy\.existing\.pipeline/);
  });

  test.each([
    [['PostgresConector'], 'did you mean io.debezium.connector.postgresql.PostgresConnector?'],
    [['DebeziumPostgresOption'], 'did you mean DebeziumPostgresOptions?'],
    [['JdbcSinkConnector'], 'has several classes'],
    [['nothing like that at all'], 'check the name'],
    [['DebeziumPostgres', 'slotNme'], 'did you mean slot'],
  ])('%j is not known', async (args, said) => expect(await run(['options', ...args])).toMatchObject({ status: 2, err: expect.stringContaining(said) as string }));
});
