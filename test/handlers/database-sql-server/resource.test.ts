import { connectSqlServer, errorOf } from '../../../handlers/database-sql-server/connect';
import type { SqlServerProperties } from '../../../handlers/database-sql-server/properties';
import { sqlServerResource } from '../../../handlers/database-sql-server/resource';
import type { Connect } from '../../../handlers/database/sql';
import { provided } from '../../../handlers/shared/provided';
import { ADMIN, DatabaseStage, USER } from '../database/stage';
import { context } from '../support/stand-in';

const PASSWORD = 'c0nnector-password';
const stage = new DatabaseStage();
beforeAll(() => stage.open());
afterAll(() => stage.close());
beforeEach(() => {
  stage.logins.set(ADMIN, JSON.stringify({ username: 'master', password: 'm4ster-password' }));
  stage.logins.set(USER, JSON.stringify({ username: 'cdc_shop', password: PASSWORD }));
});

const PROPERTIES: SqlServerProperties = {
  Host: 'db.example.com', Port: '1433', DatabaseName: 'shop', AdminSecretArn: ADMIN, UserSecretArn: USER, Tables: ['dbo.orders'], Schema: 'debezium',
};
const send = (connect: Connect, event = {}) => provided(sqlServerResource(connect))({
  RequestType: 'Create', RequestId: 'request-1', StackId: 'stack-1', LogicalResourceId: 'Resource', ...event, ResourceProperties: PROPERTIES,
}, context(60_000));

/** A server on which nothing is prepared, that knows its administrator only. */
function server() {
  const changes: string[] = [];
  const logins: string[] = [];
  const connect: Connect = (address, { username }) => {
    logins.push(`${username}@${address.host}:${address.port}/${address.database}`);
    if (username !== 'master') {
      return Promise.reject(Object.assign(new Error('Login failed'), { code: '28000' }));
    }
    return Promise.resolve({
      query: (sql: string) => {
        if (!sql.startsWith('SELECT')) {
          changes.push(sql);
        }
        return Promise.resolve(sql.includes('SERVERPROPERTY') ? [{ edition: 'Standard Edition', admin: 'master', db: 'shop', managed: 1, captures: 0 }]
          : sql.includes('sys.objects') ? [{ name: 'dbo.orders', is_view: 0, tracked: 0 }, { name: 'dbo.former', is_view: 0, tracked: 0 }]
            : sql.includes('sys.database_permissions') ? [{ permission: 'SELECT', target: 'dbo.former' }] : []);
      },
      end: () => Promise.resolve(),
    });
  };
  return { changes, logins, connect };
}

test('the administrator prepares, and the login of the connector is tried', async () => {
  const { changes, logins, connect } = server();
  expect(await send(connect)).toMatchObject({ PhysicalResourceId: 'db.example.com/shop/user/cdc_shop' });
  expect(logins).toEqual(['master@db.example.com:1433/shop', 'cdc_shop@db.example.com:1433/shop']);
  expect(changes).toContain(`CREATE LOGIN [cdc_shop] WITH PASSWORD = N'${PASSWORD}'`);
});

test('a table that leaves the list loses its right', async () => {
  const { changes, connect } = server();
  await send(connect, { RequestType: 'Update', PhysicalResourceId: 'x', OldResourceProperties: { ...PROPERTIES, Tables: ['dbo.former'] } });
  expect(changes).toContain('REVOKE SELECT ON [dbo].[former] FROM [cdc_shop]');
});

test('its deletion changes nothing', async () => {
  const { logins, connect } = server();
  expect(await send(connect, { RequestType: 'Delete', PhysicalResourceId: 'db/shop/user/cdc_shop' })).toMatchObject({ PhysicalResourceId: 'db/shop/user/cdc_shop' });
  expect(logins).toEqual([]);
});

test('no password is in what it says', async () => {
  const connect: Connect = () => Promise.reject(new Error(`something with ${PASSWORD} and m4ster-password in it`));
  const said = jest.spyOn(console, 'error').mockReturnValue();
  const message = await send(connect).then(() => '', (error: Error) => error.message);
  expect(message).toMatch(/something with/);
  expect(message + JSON.stringify(said.mock.calls)).not.toMatch(/c0nnector|m4ster/);
  said.mockRestore();
});

describe('an error of the driver', () => {
  const driver = (message: string, more: object = {}) => Object.assign(new Error(message), more);

  test.each<[string, Error, object]>([
    ['a lock that was not given in time', driver('Lock request time out period exceeded.', { code: 'EREQUEST', number: 1222 }), { code: '55P03' }],
    ['one within a procedure', driver('Could not update the metadata. The error returned was 1222: \'Lock request time out\'.', { code: 'EREQUEST', number: 22832 }), { code: '55P03' }],
    ['a login that is refused', driver('Login failed for user.', { code: 'ELOGIN' }), { code: '28000' }],
    ['a statement that is refused', driver('Invalid object name.', { code: 'EREQUEST', number: 208 }), { code: 'SQL Server 208', message: 'Invalid object name.' }],
    ['a server that does not answer', driver('Failed to connect', { code: 'ESOCKET' }), { code: 'ESOCKET' }],
    ['several of one statement', driver('', { errors: [driver('First.', { code: 'EREQUEST', number: 22830 }), driver('Second.', { code: 'EREQUEST', number: 3930 })] }), { code: 'SQL Server 22830', message: 'First. Second.' }],
  ])('tells %s', (_what, error, expected) => {
    expect(errorOf(error)).toMatchObject(expected);
  });

  test('is one that can be tried again where nobody listens', async () => {
    await expect(connectSqlServer({ host: '127.0.0.1', port: 9, database: 'shop' }, { username: 'master', password: 'x' })).rejects.toMatchObject({ code: 'ESOCKET' });
  });
});
