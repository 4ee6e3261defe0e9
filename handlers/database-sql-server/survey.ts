import type { Session } from '../database/sql';
import type { SqlServerPreparation } from './preparation';
import { quotedText } from './quoting';

/** A table or a view. */
interface Found {
  readonly isView: boolean;
  /** Whether its changes are captured. */
  readonly tracked: boolean;
}

/** What stands in a database before it is prepared. */
export interface SqlServerSurvey {
  readonly edition: string;
  readonly admin: string;
  readonly database: string;
  /** Whether Amazon RDS runs it. */
  readonly managed: boolean;
  /** Whether changes are captured in the database. */
  readonly captures: boolean;
  readonly schemas: readonly string[];
  /** By `schema.name`. */
  readonly objects: ReadonlyMap<string, Found>;
  /** The roles that may read the changes of tables, by `schema.table`. */
  readonly readers: ReadonlyMap<string, readonly string[]>;
  /** Roles of the database. */
  readonly roles: readonly string[];
  readonly loginExists: boolean;
  /** The login of the user in this database, empty where it has none. */
  readonly userLogin?: string;
  readonly memberships: readonly string[];
  /** What the user may: `SELECT dbo.orders`, `SELECT cdc`. */
  readonly grants: readonly string[];
}

const SERVER = 'SELECT CAST(SERVERPROPERTY(\'Edition\') AS nvarchar(128)) AS edition, SUSER_SNAME() AS admin, DB_NAME() AS db, '
  + 'CASE WHEN DB_ID(N\'rdsadmin\') IS NULL THEN 0 ELSE 1 END AS managed, '
  + 'CAST((SELECT is_cdc_enabled FROM sys.databases WHERE database_id = DB_ID()) AS int) AS captures';

const OBJECTS = 'SELECT s.name + N\'.\' + o.name AS name, CASE WHEN o.type = \'V\' THEN 1 ELSE 0 END AS is_view, CAST(COALESCE(t.is_tracked_by_cdc, 0) AS int) AS tracked '
  + 'FROM sys.objects o JOIN sys.schemas s ON s.schema_id = o.schema_id LEFT JOIN sys.tables t ON t.object_id = o.object_id '
  + 'WHERE o.type IN (\'U\', \'V\') AND o.is_ms_shipped = 0';

/** There where changes are captured only. */
const READERS = 'SELECT OBJECT_SCHEMA_NAME(source_object_id) + N\'.\' + OBJECT_NAME(source_object_id) AS name, role_name AS role FROM cdc.change_tables '
  + 'WHERE role_name IS NOT NULL';

/** Looks at all that the preparation may change, and changes nothing. */
export async function survey(session: Session, { user }: SqlServerPreparation): Promise<SqlServerSurvey> {
  const [server] = await session.query(SERVER);
  const captures = Number(server.captures) === 1;
  const objects = await session.query(OBJECTS);
  const schemas = await session.query('SELECT name FROM sys.schemas');
  const roles = await session.query('SELECT name FROM sys.database_principals WHERE type = \'R\'');
  const readers = captures ? await session.query(READERS) : [];
  const name = quotedText(user);
  const logins = await session.query(`SELECT name FROM sys.server_principals WHERE name = ${name}`);
  const [userRow] = await session.query(`SELECT COALESCE(SUSER_SNAME(sid), N'') AS login FROM sys.database_principals WHERE name = ${name} AND type <> 'R'`);
  const memberships = await session.query('SELECT r.name FROM sys.database_role_members m JOIN sys.database_principals r ON r.principal_id = m.role_principal_id '
    + `WHERE m.member_principal_id = DATABASE_PRINCIPAL_ID(${name})`);
  const grants = await session.query('SELECT permission_name AS permission, CASE class WHEN 3 THEN SCHEMA_NAME(major_id) '
    + 'ELSE OBJECT_SCHEMA_NAME(major_id) + N\'.\' + OBJECT_NAME(major_id) END AS target FROM sys.database_permissions '
    + `WHERE grantee_principal_id = DATABASE_PRINCIPAL_ID(${name}) AND state IN ('G', 'W') AND class IN (1, 3) AND minor_id = 0`);
  const names = (rows: readonly { readonly [column: string]: unknown }[]) => rows.map(row => String(row.name));
  return {
    edition: String(server.edition),
    admin: String(server.admin),
    database: String(server.db),
    managed: Number(server.managed) === 1,
    captures,
    schemas: names(schemas),
    objects: new Map(objects.map(row => [String(row.name), { isView: Number(row.is_view) === 1, tracked: Number(row.tracked) === 1 }])),
    readers: new Map(names(readers).map(table => [table, readers.filter(row => row.name === table).map(row => String(row.role))])),
    roles: names(roles),
    loginExists: logins.length > 0,
    userLogin: userRow && String(userRow.login),
    memberships: names(memberships),
    grants: grants.map(({ permission, target }) => `${String(permission)} ${String(target)}`),
  };
}
