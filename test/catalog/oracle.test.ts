import type { Finding } from '../../src/model';
import { OPAQUE, validateConfiguration, ValidationInput } from '../support/validate-configuration';

const URL = 'jdbc:oracle:thin:@//db.example:1521/SHOP';
const ORACLE = {
  'name': 'cdc',
  'connector.class': 'io.debezium.connector.oracle.OracleConnector',
  'database.hostname': 'db.example',
  'database.user': 'cdc',
  'database.password': 'secret',
  'database.dbname': 'SHOP',
  'topic.prefix': 'shop',
  'schema.history.internal.kafka.topic': 'history',
  'schema.history.internal.kafka.bootstrap.servers': 'broker:9092',
};
const LOGMINER = { ...ORACLE, 'database.connection.adapter': 'logminer' };
const XSTREAM = { ...ORACLE, 'database.connection.adapter': 'xstream' };

function found(config: ValidationInput['config'], version: string | undefined = '3.6.1.Final'): Finding[] {
  return validateConfiguration({ config, version }).filter(one => one.origin === 'connect' || one.severity !== 'info');
}

const of = (list: Finding[], key: string) => list.filter(one => one.key === key);
const keys = (list: Finding[]) => list.filter(one => one.origin === 'connect').map(one => one.key).sort();

// each of these is what the connector of 3.6.1 itself answers
describe('the host of an Oracle database', () => {
  test('is required where there is no URL, and both ways are named', () => {
    expect(of(found({ ...ORACLE, 'database.hostname': undefined }), 'database.hostname')).toEqual([expect.objectContaining({
      rule: 'MC-OPT-002', message: 'database.hostname is required when database.url is not set', fix: 'set database.hostname or database.url',
    })]);
  });

  test.each([['a URL', URL], ['an empty URL', ''], ['a URL that is known only after the deploy', OPAQUE]])('may be missing or empty beside %s', (_, url) => {
    for (const host of [undefined, '', ' ', null]) {
      expect(of(found({ ...ORACLE, 'database.hostname': host, 'database.url': url }), 'database.hostname')).toEqual([]);
    }
  });

  test('is not made up for by a URL that is null', () => {
    expect(keys(found({ ...ORACLE, 'database.hostname': undefined, 'database.url': null }))).toContain('database.hostname');
  });

  test('or the URL: where an adapter that takes one is named, each misses the other', () => {
    const list = found({ ...LOGMINER, 'database.hostname': undefined });
    expect(keys(list)).toEqual(['database.hostname', 'database.url']);
    expect(of(list, 'database.url')[0]).toMatchObject({
      message: 'database.url is required when database.connection.adapter is logminer and database.hostname is not set', fix: 'set database.url or database.hostname',
    });
    expect(keys(found(LOGMINER))).toEqual([]);
    expect(keys(found({ ...LOGMINER, 'database.hostname': undefined, 'database.url': URL }))).toEqual([]);
  });

  test('has no other that stands in for it elsewhere', () => {
    const list = found({ ...ORACLE, 'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'database.hostname': undefined, 'database.url': URL });
    expect(of(list, 'database.hostname')[0]).toMatchObject({ message: 'database.hostname must have a value', fix: 'set database.hostname' });
  });
});

describe('an option that the value of another asks for', () => {
  const NAME = 'xstream.out.server.name';

  test('is to be set', () => {
    for (const value of [undefined, '', ' ', null]) {
      expect(of(found({ ...XSTREAM, [NAME]: value }), NAME)).toContainEqual(expect.objectContaining({
        rule: 'MC-OPT-002', severity: 'error', message: expect.stringMatching(/^xstream\.out\.server\.name is required when database\.connection\.adapter is xstream/), fix: `set ${NAME}`,
      }));
    }
    expect(keys(found({ ...XSTREAM, 'database.connection.adapter': 'XStream', [NAME]: 'dbzxout' }))).toEqual([]);
    expect(keys(found({ ...XSTREAM, [NAME]: OPAQUE }))).toEqual([]);
    expect(keys(found({ ...ORACLE, 'database.connection.adapter': OPAQUE }))).toEqual([]);
  });

  test('is not asked for by another value, by blanks around the value, or by a default', () => {
    expect(keys(found({ ...XSTREAM, 'database.connection.adapter': ' xstream ' }))).toEqual([]);
    expect(keys(found(LOGMINER))).toEqual([]);
    expect(keys(found(ORACLE))).toEqual([]);
    expect(keys(found({ ...XSTREAM, 'database.connection.adapter': 'olr' }))).toEqual(['openlogreplicator.host', 'openlogreplicator.port', 'openlogreplicator.source']);
  });

  test('is not there by its earlier name, which the connector does not look up', () => {
    expect(of(found({ ...XSTREAM, 'database.out.server.name': 'dbzxout' }), NAME)).toEqual([expect.objectContaining({
      severity: 'error', fix: 'rename database.out.server.name to xstream.out.server.name',
      message: 'xstream.out.server.name is required when database.connection.adapter is xstream, and version 3.6.1.Final does not take its earlier name database.out.server.name for it',
    })]);
  });

  test('may have its earlier name in an earlier version, and nobody knows of a later one', () => {
    const config = { ...XSTREAM, 'database.out.server.name': 'dbzxout' };
    expect(of(found(config, '3.4.0.Final'), NAME)).toEqual([]);
    expect(of(validateConfiguration({ config }), NAME)).toEqual([expect.objectContaining({ severity: 'warning', origin: 'rule' })]);
    expect(of(found(config, '4.0.0.Final'), NAME)).toEqual([expect.objectContaining({ severity: 'warning' })]);
  });

  test('is asked for by what it is', () => {
    const list = found({ ...LOGMINER, 'log.mining.buffer.type': 'ehcache', 'log.mining.buffer.ehcache.events.config': '<cache/>' });
    expect(keys(list)).toEqual(['processedtransactions', 'rollbacks', 'schemachanges', 'transactions'].map(one => `log.mining.buffer.ehcache.${one}.config`));
    expect(list.find(one => one.key === 'log.mining.buffer.ehcache.transactions.config')).toMatchObject({ rule: 'MC-OPT-002', fix: expect.stringMatching(/^set log\.mining\.buffer\.ehcache\.transactions\.config, or another/) });
    expect(keys(found({ ...LOGMINER, 'log.mining.strategy': 'dictionary_from_file' }))).toEqual(['log.mining.path.dictionary']);
    expect(keys(found({ ...LOGMINER, 'database.connection.adapter': 'logminer_unbuffered', 'log.mining.buffer.type': 'infinispan_remote' }))).toEqual([]);
    expect(keys(found({ ...ORACLE, 'log.mining.strategy': 'dictionary_from_file', 'log.mining.buffer.type': 'ehcache' }))).toEqual([]);
  });
});

test('options of an adapter are judged where the adapter is named, and only there', () => {
  const wrong = { 'log.mining.session.max.ms': 'long', 'log.mining.buffer.type': 'disk', 'log.mining.flush.table.name': ' ' };
  expect(keys(found({ ...LOGMINER, ...wrong }))).toEqual(Object.keys(wrong).sort());
  expect(keys(found({ ...ORACLE, ...wrong }))).toEqual([]);
  expect(keys(found({ ...XSTREAM, ...wrong, 'xstream.out.server.name': 'dbzxout' }))).toEqual([]);
});

test('the nodes of a cluster need a port where database.port gives none', () => {
  for (const config of [ORACLE, LOGMINER]) {
    expect(of(found({ ...config, 'rac.nodes': 'a:1521,b' }), 'rac.nodes')[0]).toMatchObject({ message: expect.stringMatching(/^rac\.nodes has 'b', expected host:port/), fix: 'give each node its port, or set database.port' });
    expect(keys(found({ ...config, 'rac.nodes': 'a,b', 'database.port': '1521' }))).toEqual([]);
    expect(keys(found({ ...config, 'rac.nodes': 'a:1,' }))).toEqual([]);
  }
});

test('a second database is a matter of mining', () => {
  const second = { 'secondary.hostname': 'second.example' };
  expect(of(found({ ...LOGMINER, ...second }), 'secondary.hostname')[0]).toMatchObject({ rule: 'MC-OPT-010', fix: expect.stringMatching(/^set log\.mining\.strategy=dictionary_from_file/) });
  expect(keys(found({ ...ORACLE, 'log.mining.readonly.hostname': 'second.example' }))).toEqual(['secondary.hostname', 'secondary.url']);
  expect(keys(found({ ...XSTREAM, ...second, 'xstream.out.server.name': 'dbzxout' }))).toEqual([]);
});

test('common table expressions need a filter', () => {
  const key = 'internal.log.mining.use.cte.query';
  expect(keys(found({ ...ORACLE, [key]: 'true' }))).toEqual([key]);
  expect(keys(found({ ...ORACLE, [key]: 'true', 'log.mining.query.filter.mode': 'in' }))).toEqual([]);
  expect(keys(found({ ...ORACLE, [key]: 'false' }))).toEqual([]);
});
