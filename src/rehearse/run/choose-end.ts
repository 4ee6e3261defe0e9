import { join } from 'path';
import { connectorOf, FAMILIES } from '../../families';
import type { RehearsalProcess } from '../rehearsal-process';
import type { LocalPostgres } from './database';
import { preparationFor } from './database-preparation';
import { EventBridgeSink } from './event-bridge/event-bridge-sink';
import { FileSink, FileSource } from './file-ends';
import type { Neighbours } from './hostile-rows';
import { HttpSink } from './http/http-sink';
import { IcebergSink } from './iceberg-sink';
import { JdbcSink } from './jdbc/jdbc-sink';
import { JdbcSource } from './jdbc/jdbc-source';
import { withoutDatabase } from './jdbc/sql-database';
import type { LocalMariaDb } from './maria-db';
import type { End } from './member';
import { MirrorSource } from './mirror-source';
import type { Contents } from './made-up-tables';
import type { LocalMongoDb } from './mongodb/local-mongodb';
import { MongoDbSink } from './mongodb/mongodb-sink';
import { MySqlSource } from './mysql-source';
import { LocalObjectStore } from './object-store';
import type { DeployFunction } from './deploy-functions';
import type { LocalOpenSearch } from './open-search/local-open-search';
import { OpenSearchSink } from './open-search/open-search-sink';
import { PostgresSource } from './postgres-source';
import { S3Sink } from './s3/s3-sink';
import { AIVEN, CONFLUENT } from './s3/s3-sinks';
import { literalTables } from './table-list';

/** What the ends are made of. */
export interface EndOptions {
  readonly connect: RehearsalProcess;
  readonly postgres: LocalPostgres;
  readonly mariaDb: LocalMariaDb;
  /** What tells the server that the connector would dial from others. */
  readonly server: string;
  /** What databases hold. */
  readonly given: Contents;
  readonly openSearch: LocalOpenSearch;
  readonly mongoDb: LocalMongoDb;
  /** What a deploy does to the domain that the connector writes to, and to the database that it reads. */
  readonly functions: readonly DeployFunction[];
  /** What else is in the run. */
  readonly neighbours: Neighbours;
  /** A directory for files. */
  readonly directory: string;
}

/** What can be rehearsed at level run. */
const LOCAL = FAMILIES.flatMap(family => family.connectors).filter(({ end }) => end !== undefined).map(({ title }) => title).join(', ');

/** The local part for a connector class; a text says why there is none. */
export function chooseEnd(name: string, config: { readonly [key: string]: string }, options: EndOptions): End | string {
  const className = config['connector.class'] ?? '';
  switch (connectorOf(className)?.end) {
    case 'postgres-source': {
      const unnamed = withoutTables(config, options.given.sql);
      return unnamed ?? { kind: 'source', end: new PostgresSource(config, options, preparationFor(config, options.functions)) };
    }
    case 'other-cluster':
      return { kind: 'source', end: new MirrorSource(config, options.connect) };
    case 'mysql-source': {
      const unnamed = withoutTables(config, options.given.sql);
      return unnamed ?? { kind: 'source', end: new MySqlSource(config, options.mariaDb, options.given, options.neighbours, preparationFor(config, options.functions)) };
    }
    case 'jdbc-source':
      return jdbcEnd(config, () => ({ kind: 'source', end: new JdbcSource(config, options, options.given) }));
    case 'jdbc-sink':
      return jdbcEnd(config, () => ({ kind: 'sink', end: new JdbcSink(config, options) }));
    case 'iceberg-tables':
      return { kind: 'sink', end: new IcebergSink(config, options.connect, options.postgres, new LocalObjectStore(options.connect), name) };
    case 'opensearch':
      return { kind: 'sink', end: new OpenSearchSink(config, options.openSearch, options.functions) };
    case 'mongodb':
      return { kind: 'sink', end: new MongoDbSink(config, options.mongoDb) };
    case 's3-aiven':
      return { kind: 'sink', end: new S3Sink(config, AIVEN, new LocalObjectStore(options.connect), name) };
    case 's3-confluent':
      return { kind: 'sink', end: new S3Sink(config, CONFLUENT, new LocalObjectStore(options.connect), name) };
    case 'event-bus':
      return { kind: 'sink', end: new EventBridgeSink(config, new LocalObjectStore(options.connect), name) };
    case 'http-server':
      return { kind: 'sink', end: new HttpSink(config) };
    case 'file-source':
      return { kind: 'source', end: new FileSource(join(options.directory, `${name}.source.txt`)) };
    case 'file-sink':
      return { kind: 'sink', end: new FileSink(join(options.directory, `${name}.sink.txt`)) };
    case undefined:
      return `there is no local stand-in for the system that ${className} connects to${whyNone(className)}; there are local stand-ins for ${LOCAL}`;
  }
}

function whyNone(className: string): string {
  const reason = connectorOf(className)?.noEnd;
  return reason === undefined ? '' : `, because ${reason}`;
}

/** Why no tables can be made up for a source; `undefined` where they can, or the user gives his own. */
function withoutTables(config: { readonly [key: string]: string }, sql: string | undefined): string | undefined {
  const list = config['table.include.list'];
  return sql === undefined && list && literalTables(list).length === 0
    ? `table.include.list is ${list}, which does not name a table to generate; specify the schema and rows with --sql FILE`
    : undefined;
}

/** A connector by JDBC has a local part where its database has one. */
function jdbcEnd(config: { readonly [key: string]: string }, end: () => End): End | string {
  return withoutDatabase(config['connection.url']) ?? end();
}
