import { Connection, Request } from 'tedious';
import type { Connect, Row } from '../database/sql';

const CONNECTION_MILLISECONDS = 15_000;
/** Longer than the wait for another deploy; change data capture makes several objects for a table. */
const REQUEST_MILLISECONDS = 120_000;

/** The states of SQL that say what some numbers of SQL Server say: a lock that was not given in time, and no connection left. */
const STATES = new Map([[1222, '55P03'], [17809, '53300']]);
/** The same state for a login that is refused. */
const INVALID_LOGIN = '28000';

/** What the driver says of an error. */
interface DriverError extends Error {
  readonly code?: string;
  readonly number?: number;
  /** Several errors of one statement. */
  readonly errors?: readonly DriverError[];
}

/** A session over TLS; the certificate must be of the host, and of an authority that the function trusts. */
export const connectSqlServer: Connect = async ({ host, port, database, authorities }, { username, password }) => {
  const connection = new Connection({
    server: host,
    authentication: { type: 'default', options: { userName: username, password } },
    options: {
      port,
      database,
      encrypt: true,
      trustServerCertificate: false,
      ...authorities !== undefined && { cryptoCredentialsDetails: { ca: authorities } },
      connectTimeout: CONNECTION_MILLISECONDS,
      requestTimeout: REQUEST_MILLISECONDS,
      rowCollectionOnRequestCompletion: true,
    },
  });
  // what breaks later is an error of the statement that runs
  connection.on('error', () => undefined);
  // said once only, also where the server ends it
  const ended = new Promise<void>(resolve => connection.once('end', () => resolve()));
  await new Promise<void>((resolve, reject) => connection.connect(error => error ? reject(errorOf(error)) : resolve()));
  return {
    query: sql => new Promise((resolve, reject) => {
      connection.execSqlBatch(new Request(sql, (error, _count, rows: Column[][] = []) => error ? reject(errorOf(error)) : resolve(rows.map(rowOf))));
    }),
    end: () => {
      connection.close();
      return ended;
    },
  };
};

interface Column { readonly value: unknown; readonly metadata: { readonly colName: string } }

function rowOf(columns: readonly Column[]): Row {
  return Object.fromEntries(columns.map(({ metadata, value }) => [metadata.colName, value]));
}

/** An error with all that the server said, and a code that tells whether to try again. */
export function errorOf(error: DriverError): Error {
  const all = error.errors ?? [error];
  const state = all.map(each => STATES.get(numberOf(each))).find(each => each !== undefined);
  const [{ code }] = all;
  return Object.assign(new Error(all.map(each => each.message).join(' ')), {
    // a statement that is refused is refused again
    code: state ?? (code === 'ELOGIN' ? INVALID_LOGIN : code === 'EREQUEST' ? `SQL Server ${all[0].number}` : code),
  });
}

/** The procedures of change data capture report the number of what failed within them in words. */
function numberOf({ number = 0, message }: DriverError): number {
  return Number(/error returned was (\d+)/.exec(message)?.[1] ?? number);
}
