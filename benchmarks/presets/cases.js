/** What is compared, and of how many records: so many that a round takes seconds. */
const { FileSink, FileSource } = require('./file-stream');
const { IcebergSink } = require('./iceberg-sink');
const { JdbcSink } = require('./jdbc-sink');
const { MariaDb } = require('./mariadb');
const { MariaDbSource } = require('./mariadb-source');
const { MirrorMaker } = require('./mirror-maker');
const { MongoDbSink } = require('./mongodb-sink');
const { PostgresSource } = require('./postgres-source');

/**
 * Debezium's preset writes in two formats; each is compared with the vendor's defaults in the same one. Some of the vendors' defaults do less: they
 * lose long columns, and can only insert. They are the yardstick all the same.
 */
const CASES = [
  { name: 'postgres-snapshot', title: 'Debezium PostgreSQL, snapshot, JSON', records: 200_000, prepare: snapshot(PostgresSource, 'postgres') },
  { name: 'postgres-snapshot-schemas', title: 'Debezium PostgreSQL, snapshot, JSON with schemas', records: 60_000, prepare: snapshot(PostgresSource, 'postgres-schemas') },
  { name: 'postgres-streaming', title: 'Debezium PostgreSQL, streaming, JSON', records: 200_000, prepare: streaming(PostgresSource, 'postgres') },
  { name: 'postgres-streaming-schemas', title: 'Debezium PostgreSQL, streaming, JSON with schemas', records: 100_000, prepare: streaming(PostgresSource, 'postgres-schemas') },
  { name: 'postgres-streaming-empty', title: 'Debezium PostgreSQL, streaming, JSON, empty columns', records: 200_000, prepare: streaming(PostgresSource, 'postgres', { empty: true }) },
  // there are binaries for one platform
  ...MariaDb.available() ? [
    { name: 'mariadb-snapshot', title: 'Debezium MariaDB, snapshot, JSON', records: 150_000, prepare: snapshot(MariaDbSource, 'mariadb') },
    { name: 'mariadb-streaming', title: 'Debezium MariaDB, streaming, JSON', records: 200_000, prepare: streaming(MariaDbSource, 'mariadb') },
  ] : [],
  { name: 'jdbc', title: 'Debezium JDBC sink, PostgreSQL', records: 100_000, prepare: each(JdbcSink) },
  { name: 'iceberg', title: 'Apache Iceberg sink', records: 400_000, prepare: each(IcebergSink) },
  { name: 'mongodb', title: 'MongoDB sink', records: 100_000, prepare: each(MongoDbSink) },
  { name: 'mirror', title: 'MirrorMaker 2 source', records: 2_000_000, prepare: each(MirrorMaker) },
  { name: 'file-source', title: 'FileStream source', records: 2_000_000, prepare: each(FileSource) },
  { name: 'file-sink', title: 'FileStream sink', records: 2_000_000, prepare: each(FileSink) },
];

function each(Kind) {
  return async (parts, subjects, records) => {
    const prepared = await Kind.prepare(parts, subjects, records);
    return (side, name) => prepared.round(side, name);
  };
}

function snapshot(Source, connector) {
  return async (parts, subjects, records) => {
    const source = await Source.prepare(parts, subjects.get(connector));
    await source.fill(records);
    return (side, name) => source.snapshot(side, records, name);
  };
}

function streaming(Source, connector, rows) {
  return async (parts, subjects, records) => {
    const source = await Source.prepare(parts, subjects.get(connector), rows);
    return (side, name) => source.streaming(side, records, name);
  };
}

module.exports = { CASES };
