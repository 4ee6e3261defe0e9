import { escapeLiteral } from 'pg';
import { NEIGHBOURS } from '../near';
import type { Row, Session } from '../sql';

/** A table, or what has its name. */
export interface Table {
  readonly schema: string;
  readonly name: string;
  readonly owner: string;
  /** Whether the administrator has the rights of the owner. */
  readonly owned: boolean;
  /** `r` for a table, `p` for a partitioned one. */
  readonly kind: string;
  /** `p` for a table whose changes are logged. */
  readonly persistence: string;
  /** `d` the primary key, `n` nothing, `f` the whole row, `i` an index. */
  readonly identity: string;
  readonly keyed: boolean;
}

/** A publication as it is. */
export interface Publication {
  readonly owner: string;
  readonly owned: boolean;
  readonly allTables: boolean;
  /** `schema.table`, in order. */
  readonly tables: string[];
}

/** The role of the connector as it is. */
export interface Role {
  readonly superuser: boolean;
  readonly login: boolean;
  readonly replicates: boolean;
}

/** What stands in a database before it is prepared. */
export interface Survey {
  readonly walLevel: string;
  readonly admin: string;
  readonly database: string;
  readonly mayCreateRoles: boolean;
  readonly mayCreateInDatabase: boolean;
  /** Whether Amazon RDS or Aurora run it, where the right to replicate is a role. */
  readonly managed: boolean;
  readonly role?: Role;
  readonly publication?: Publication;
  readonly tables: Map<string, Table>;
  /** Where a table is missing, those of the same schemas, for names that are almost right. */
  readonly neighbours: string[];
}

/** What is asked for. */
interface Subjects {
  readonly tables: readonly string[];
  readonly publication: string;
  readonly role: string;
}

/** Asks with columns of types that every way to the server knows: names and single characters of the catalog come as text. */
export async function survey(session: Session, wanted: Subjects): Promise<Survey> {
  const [server] = await session.query(`
    SELECT current_setting('wal_level') AS wal_level, current_user::text AS admin, current_database()::text AS database,
      (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) AS creates_roles,
      has_database_privilege(current_database(), 'CREATE') AS creates,
      EXISTS (SELECT FROM pg_roles WHERE rolname = 'rds_replication') AS managed`);
  const managed = server.managed as boolean;
  return {
    walLevel: String(server.wal_level),
    admin: String(server.admin),
    database: String(server.database),
    mayCreateRoles: server.creates_roles as boolean,
    mayCreateInDatabase: server.creates as boolean,
    managed,
    role: await roleOf(session, wanted.role, managed),
    publication: await publicationOf(session, wanted.publication),
    ...await tablesOf(session, wanted.tables),
  };
}

async function roleOf(session: Session, name: string, managed: boolean): Promise<Role | undefined> {
  const role = escapeLiteral(name);
  const member = managed ? `pg_has_role(${role}, 'rds_replication', 'MEMBER')` : 'rolreplication';
  const [row] = await session.query(`SELECT rolsuper, rolcanlogin, ${member} AS replicates FROM pg_roles WHERE rolname = ${role}`);
  return row && { superuser: row.rolsuper as boolean, login: row.rolcanlogin as boolean, replicates: row.replicates as boolean };
}

async function publicationOf(session: Session, name: string): Promise<Publication | undefined> {
  const [row] = await session.query(`
    SELECT pg_get_userbyid(pubowner)::text AS owner, pg_has_role(pubowner, 'USAGE') AS owned, puballtables,
      (SELECT coalesce(json_agg(n.nspname || '.' || c.relname ORDER BY n.nspname, c.relname), '[]')::text
        FROM pg_publication_rel r JOIN pg_class c ON c.oid = r.prrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE r.prpubid = p.oid) AS tables
    FROM pg_publication p WHERE pubname = ${escapeLiteral(name)}`);
  return row && {
    owner: String(row.owner),
    owned: row.owned as boolean,
    allTables: row.puballtables as boolean,
    tables: JSON.parse(String(row.tables)) as string[],
  };
}

async function tablesOf(session: Session, names: readonly string[]): Promise<Pick<Survey, 'tables' | 'neighbours'>> {
  const rows = await session.query(`
    SELECT n.nspname::text AS schema, c.relname::text AS name, pg_get_userbyid(c.relowner)::text AS owner, pg_has_role(c.relowner, 'USAGE') AS owned,
      c.relkind::text AS kind, c.relpersistence::text AS persistence, c.relreplident::text AS identity,
      EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary) AS keyed
    ${RELATIONS} AND n.nspname || '.' || c.relname IN (${names.map(escapeLiteral).join(', ')})`);
  const tables = new Map(rows.map(row => [`${String(row.schema)}.${String(row.name)}`, tableOf(row)]));
  return { tables, neighbours: names.every(name => tables.has(name)) ? [] : await neighboursOf(session, names) };
}

const RELATIONS = 'FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN (\'r\', \'p\', \'v\', \'m\', \'f\')';

async function neighboursOf(session: Session, names: readonly string[]): Promise<string[]> {
  const schemas = [...new Set(names.map(schemaOf))].map(escapeLiteral).join(', ');
  const rows = await session.query(`SELECT n.nspname || '.' || c.relname AS name ${RELATIONS} AND n.nspname IN (${schemas}) LIMIT ${NEIGHBOURS}`);
  return rows.map(({ name }) => String(name));
}

function tableOf(row: Row): Table {
  const { schema, name, owner, kind, persistence, identity } = row as { readonly [column: string]: string };
  return { schema, name, owner, kind, persistence, identity, owned: row.owned as boolean, keyed: row.keyed as boolean };
}

/** The schema of `schema.table`. */
export function schemaOf(table: string): string {
  return table.slice(0, table.indexOf('.'));
}
