import { randomUUID } from 'node:crypto';
import { InputError, readPaths } from '../adapters';
import { literal } from '../checks';
import { connectorOf, DEBEZIUM, familyOf } from '../families';
import { isCalled } from '../model';
import type { ConnectorDeployment } from '../model';
import { EXIT } from '../plugins';
import { orInputRefusal } from './input-refusal';
import type { CliIo } from './io';

export interface SnapshotOptions {
  readonly connector?: string;
  readonly tables: readonly string[];
}

/** A row for the table of signals. */
export interface Signal {
  /** The table, quoted. */
  readonly table: string;
  readonly row: { readonly id: string; readonly type: string; readonly data: string };
}

const SIGNALS = 'signal.data.collection';
const SQL_SERVER = /SqlServer/;

/** `cdk-msk-connect snapshot`: the statement by which a running source reads tables again. */
export function snapshot(path: string, options: SnapshotOptions, io: CliIo): number {
  return orInputRefusal(io, () => {
    const { table, row } = signalFor(sourceAmong(readPaths([path], io.cwd), options.connector), options.tables);
    const values = Object.values(row).map(value => `'${value.replace(/'/g, '\'\'')}'`);
    io.stdout.write(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')});\n`);
    return EXIT.OK;
  });
}

/** The source that is meant. */
export function sourceAmong(deployments: readonly ConnectorDeployment[], wanted: string | undefined): ConnectorDeployment {
  const sources = deployments.filter(deployment => familyOf(literal(deployment, 'connector.class')) === DEBEZIUM);
  const named = sources.filter(source => wanted === undefined || isCalled(source, wanted));
  if (named.length !== 1) {
    const names = sources.map(nameOf).join(', ');
    throw new InputError('--connector', sources.length === 0 ? 'the input contains no Debezium source'
      : named.length === 0 ? `there is no source "${wanted}"; specify ${sources.length > 1 ? 'one of ' : ''}${names}`
        : `there are several sources; specify one of ${names}`);
  }
  return named[0];
}

export function nameOf({ connectorName, constructPath, name }: ConnectorDeployment): string {
  return connectorName?.literal ?? constructPath ?? name;
}

/** What has a source read tables again. */
export function signalFor(source: ConnectorDeployment, tables: readonly string[]): Signal {
  const signals = literal(source, SIGNALS);
  if (signals === undefined) {
    throw new InputError(nameOf(source), `the source has no signaling table (${SIGNALS}); prepare its database (prepare: {}), or specify a table (signals: { table: 'cdc.signal' })`);
  }
  const option = connectorOf(literal(source, 'connector.class'))?.tables?.option;
  const followed = option === undefined ? undefined : literal(source, option);
  const stranger = followed && tables.find(table => !follows(followed, table));
  if (stranger) {
    throw new InputError(nameOf(source), `the source does not capture ${stranger}; ${option} is ${followed}`);
  }
  const table = signals.split('.').map(name => quoted(name, literal(source, 'connector.class')!)).join('.');
  const data = JSON.stringify({ 'type': 'incremental', 'data-collections': tables.map(each => inDatabase(each, source)) });
  return { table, row: { id: randomUUID(), type: 'execute-snapshot', data } };
}

/** A name as the database of a connector quotes it, whatever its settings are. */
function quoted(name: string, connectorClass: string): string {
  const [begin, end] = /MySql|MariaDb/.test(connectorClass) ? '``' : SQL_SERVER.test(connectorClass) ? '[]' : '""';
  return `${begin}${name.split(end).join(end + end)}${end}`;
}

/** Signals for SQL Server name the database too, which the list of tables does not. */
function inDatabase(table: string, source: ConnectorDeployment): string {
  const database = SQL_SERVER.test(literal(source, 'connector.class')!) ? literal(source, 'database.names') : undefined;
  return database === undefined || database.includes(',') ? table : `${database.trim()}.${table}`;
}

/** Whether a list of names and patterns holds a table. What JavaScript cannot read is left to the connector. */
function follows(list: string, table: string): boolean {
  return list.split(/,(?![^{]*\})/).some((entry) => {
    try {
      return new RegExp(`^(?:${entry.trim()})$`, 'i').test(table);
    } catch {
      return true;
    }
  });
}
