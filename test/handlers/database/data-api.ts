import { randomUUID } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { Client } from 'pg';
import type { Reply, Seen } from '../support/stand-in';
import { serviceError, StandIn } from '../support/stand-in';

export const CLUSTER = 'arn:aws:rds:eu-west-1:111122223333:cluster:shop';

/** What the documentation says that answers may hold, by what the drivers call it. */
const POSTGRES_TYPES = new Map([[16, 'booleanValue'], [20, 'longValue'], [21, 'longValue'], [23, 'longValue'], [25, 'stringValue'], [1043, 'stringValue'], [1184, 'stringValue'], [114, 'stringValue']]);

interface Body { readonly resourceArn: string; readonly secretArn: string; readonly database?: string; readonly sql?: string; readonly transactionId?: string; readonly parameters?: { readonly name: string; readonly value: { readonly stringValue: string } }[] }
interface Answer { readonly columns: { readonly name: string; readonly field: string | undefined }[]; readonly rows: unknown[][] }
interface Connection { run(sql: string): Promise<Answer>; end(): Promise<unknown> }

/** What a server says, in its own words and numbers. */
interface ServerError extends Error { readonly code?: string; readonly errno?: number; readonly sqlState?: string; readonly severity?: string }

/**
 * Stands in for the Data API of Amazon Aurora, before a real server: one statement a call, each on a connection of its own unless it is part of a
 * transaction, typed fields, parameters by name, no type that the documentation does not list, no answer of more than 1 MiB.
 */
export class DataApi {
  /** Statements that ran, in order. */
  readonly statements: string[] = [];
  /** What is answered instead of the next calls. */
  readonly faults: Reply[] = [];
  /** What is answered instead of running a statement. */
  refuse?: (sql: string) => Reply | undefined;
  private readonly transactions = new Map<string, Connection>();
  private readonly server = new StandIn(seen => this.answer(seen));

  constructor(private readonly logins: ReadonlyMap<string, string>, private readonly address: () => { readonly engine: 'postgres' | 'mysql'; readonly host: string; readonly port: number }) {}

  get url(): string {
    return this.server.url;
  }

  get openTransactions(): number {
    return this.transactions.size;
  }

  open(): Promise<void> {
    return this.server.open();
  }

  async close(): Promise<void> {
    await Promise.all([...this.transactions.values()].map(connection => connection.end()));
    await this.server.close();
  }

  private async answer({ path, body }: Seen): Promise<Reply> {
    const request = JSON.parse(body) as Body;
    const fault = this.faults.shift() ?? (request.sql && this.refuse?.(request.sql));
    if (fault) {
      return fault;
    }
    if (request.resourceArn !== CLUSTER) {
      return serviceError('BadRequestException', `HttpEndpoint is not enabled for resource ${request.resourceArn}`);
    }
    try {
      return { body: await this.act(path, request) };
    } catch (error) {
      return refusalOf(error as ServerError);
    }
  }

  private async act(path: string, request: Body): Promise<object> {
    switch (path) {
      case '/BeginTransaction': {
        const connection = await this.connect(request);
        await connection.run(this.address().engine === 'postgres' ? 'BEGIN' : 'START TRANSACTION');
        const transactionId = randomUUID();
        this.transactions.set(transactionId, connection);
        return { transactionId };
      }
      case '/CommitTransaction':
      case '/RollbackTransaction': {
        const connection = this.transaction(request.transactionId!);
        this.transactions.delete(request.transactionId!);
        await connection.run(path === '/CommitTransaction' ? 'COMMIT' : 'ROLLBACK').finally(() => connection.end());
        return { transactionStatus: path === '/CommitTransaction' ? 'Transaction Committed' : 'Transaction Rolledback' };
      }
      case '/Execute':
        return this.execute(request);
      default:
        throw new Error(`the Data API has no ${path}`);
    }
  }

  private async execute({ transactionId, ...request }: Body): Promise<object> {
    const sql = withParameters(request);
    this.statements.push(sql);
    const connection = transactionId === undefined ? await this.connect(request) : this.transaction(transactionId);
    try {
      const { columns, rows } = await connection.run(sql);
      const unsupported = columns.find(({ field }) => field === undefined);
      if (unsupported !== undefined) {
        throw Object.assign(new Error(`The result contains the unsupported data type of ${unsupported.name}`), { name: 'UnsupportedResultException' });
      }
      const records = rows.map(row => row.map((value, index) => value === null ? { isNull: true } : { [columns[index].field!]: columns[index].field === 'longValue' ? Number(value) : value }));
      if (JSON.stringify(records).length > 1024 * 1024) {
        throw Object.assign(new Error('Database returned more than the allowed response size limit'), { name: 'BadRequestException' });
      }
      return { numberOfRecordsUpdated: 0, generatedFields: [], ...columns.length > 0 && { columnMetadata: columns.map(({ name }) => ({ label: name, name })), records } };
    } finally {
      await (transactionId === undefined && connection.end());
    }
  }

  private transaction(id: string): Connection {
    const connection = this.transactions.get(id);
    if (connection === undefined) {
      throw Object.assign(new Error(`Transaction ${id} is not found`), { name: 'TransactionNotFoundException' });
    }
    return connection;
  }

  private connect({ secretArn, database }: Body): Promise<Connection> {
    const secret = this.logins.get(secretArn);
    if (secret === undefined) {
      throw Object.assign(new Error('There was a problem with the Secrets Manager secret used with the request'), { name: 'SecretsErrorException' });
    }
    let login;
    try {
      login = JSON.parse(secret) as { username: string; password: string };
    } catch {
      throw Object.assign(new Error('The Secrets Manager secret used with the request isn\'t valid.'), { name: 'InvalidSecretException' });
    }
    const { engine, host, port } = this.address();
    const where = { host, port, user: login.username, password: login.password, database };
    return engine === 'postgres' ? postgres(where) : mysql(where);
  }
}

/** Parameters of the text, wherever a colon stands: how much of a literal the service looks at is documented nowhere. */
function withParameters({ sql, parameters = [] }: Body): string {
  return sql!.replace(/(?<!:):(\w+)/g, (_all, name: string) => {
    const parameter = parameters.find(each => each.name === name);
    if (parameter === undefined) {
      throw Object.assign(new Error(`Cannot find parameter: ${name}`), { name: 'BadRequestException' });
    }
    return `'${parameter.value.stringValue.replace(/'/g, '\'\'')}'`;
  });
}

async function postgres(where: object): Promise<Connection> {
  const client = new Client({ ...where, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  return {
    run: async (text) => {
      // prepared, as the service does: a second statement is refused
      const { fields = [], rows } = await client.query<unknown[]>({ text, values: [], rowMode: 'array', ...{ queryMode: 'extended' } });
      return { columns: fields.map(({ name, dataTypeID }) => ({ name, field: POSTGRES_TYPES.get(dataTypeID) })), rows };
    },
    end: () => client.end(),
  };
}

async function mysql(where: object): Promise<Connection> {
  const connection = await createConnection(where);
  return {
    run: async (sql) => {
      const [rows, fields] = await connection.query({ sql, rowsAsArray: true });
      const columns = Array.isArray(fields) ? fields.map(({ name, columnType, type }) => ({ name, field: [3, 8].includes((columnType ?? type)!) ? 'longValue' : 'stringValue' })) : [];
      return { columns, rows: columns.length > 0 ? rows as unknown[][] : [] };
    },
    end: () => connection.end(),
  };
}

function refusalOf({ name, message, code, errno, sqlState, severity }: ServerError): Reply {
  if (/Exception$/.test(name)) {
    return serviceError(name, message);
  }
  const said = severity !== undefined ? `${severity}: ${message}; SQLState: ${code}` : `Database error code: ${errno}. Message: ${message}; SQLState: ${sqlState}`;
  return serviceError('DatabaseErrorException', said);
}
