import { EventEmitter } from 'node:events';

/** The driver, as far as the function sees it: it says once that a connection ended. */
class FakeConnection extends EventEmitter {
  static last: FakeConnection;
  readonly batches: string[] = [];
  private closed = false;

  constructor(readonly config: any) {
    super();
    FakeConnection.last = this;
  }

  connect(done: (error?: Error) => void): void {
    done();
  }

  execSqlBatch(request: { sql: string; done: (error: Error | null, count: number, rows: object[]) => void }): void {
    this.batches.push(request.sql);
    request.done(null, 1, [[{ metadata: { colName: 'name' }, value: 'dbo' }, { metadata: { colName: 'tracked' }, value: 1 }]]);
  }

  close(): void {
    if (!this.closed) {
      this.closed = true;
      process.nextTick(() => this.emit('end'));
    }
  }
}

jest.mock('tedious', () => ({
  get Connection() {
    return FakeConnection;
  },
  Request: class {
    constructor(readonly sql: string, readonly done: unknown) {}
  },
}));
const { connectSqlServer } = jest.requireActual<typeof import('../../../handlers/database-sql-server/connect')>('../../../handlers/database-sql-server/connect');

const connect = (authorities?: string) => connectSqlServer({ host: 'db.example.com', port: 1433, database: 'shop', authorities }, { username: 'master', password: 'secret' });

test('a session is encrypted, with a server whose certificate is verified', async () => {
  await connect();
  expect(FakeConnection.last.config).toMatchObject({
    server: 'db.example.com', authentication: { type: 'default', options: { userName: 'master', password: 'secret' } },
    options: { port: 1433, database: 'shop', encrypt: true, trustServerCertificate: false },
  });
  expect(FakeConnection.last.config.options).not.toHaveProperty('cryptoCredentialsDetails');
  await connect('-----BEGIN CERTIFICATE-----');
  expect(FakeConnection.last.config.options).toMatchObject({ trustServerCertificate: false, cryptoCredentialsDetails: { ca: '-----BEGIN CERTIFICATE-----' } });
});

test('a statement is a batch of its own, its answer rows by names', async () => {
  const session = await connect();
  expect(await session.query('CREATE SCHEMA [debezium]')).toEqual([{ name: 'dbo', tracked: 1 }]);
  expect(FakeConnection.last.batches).toEqual(['CREATE SCHEMA [debezium]']);
});

test('a session ends, also one that the server ended', async () => {
  await (await connect()).end();
  const session = await connect();
  FakeConnection.last.close();
  await new Promise(resolve => setImmediate(resolve));
  await session.end();
});
