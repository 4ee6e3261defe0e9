import { escapeIdentifier, escapeLiteral } from 'pg';
import type { Session } from '../sql';
import { quotedTable } from './names';
import { refusalsOf } from './refusals';
import type { Wanted } from './refusals';
import { schemaOf, survey } from './survey';
import type { Survey } from './survey';
import { scramVerifier } from './verifier';

/** What a database is prepared for. */
export interface Preparation extends Wanted {
  readonly password: string;
  /** The schema of the tables for heartbeats and signals. */
  readonly schema: string;
  /** Tables that were followed before. */
  readonly formerTables: readonly string[];
}

/** Two deploys do not prepare one database at once. */
const LOCK = 'SELECT true AS locked FROM pg_advisory_xact_lock(hashtext(\'cdk-msk-connect\'))';

/** An application never queues behind us for long, and no statement takes longer than a call of the Data API may. */
const LIMITS = ['SET LOCAL statement_timeout = \'40s\'', LOCK, 'SET LOCAL lock_timeout = \'5s\''];

/**
 * Makes role, rights, tables of its own and publication as they shall be: all of it or, where something is refused, nothing. What is so already is
 * left alone, so that a second run changes nothing and locks nothing.
 */
export async function prepare(session: Session, wanted: Preparation): Promise<void> {
  await inTransaction(session, async () => {
    const found = await survey(session, wanted);
    const refusals = refusalsOf(found, wanted);
    if (refusals.length > 0) {
      throw new Error(refusals.join('. '));
    }
    await prepareRole(session, wanted, found);
    await prepareTables(session, wanted);
    await grantRights(session, wanted, found);
    await prepareIdentities(session, wanted, found);
    await publish(session, wanted, found);
    await revokeFormer(session, wanted);
  });
}

/** Drops a publication that this administrator may drop. */
export async function unprepare(session: Session, publication: string): Promise<void> {
  await inTransaction(session, async () => {
    const name = escapeLiteral(publication);
    const [row] = await session.query(`SELECT pg_has_role(pubowner, 'USAGE') AS owned FROM pg_publication WHERE pubname = ${name}`);
    if (row?.owned) {
      await session.query(`DROP PUBLICATION ${escapeIdentifier(publication)}`);
    }
  });
}

async function inTransaction(session: Session, run: () => Promise<void>): Promise<void> {
  await session.query('BEGIN');
  try {
    for (const limit of LIMITS) {
      await session.query(limit);
    }
    await run();
    await session.query('COMMIT');
  } catch (error) {
    await session.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function prepareRole(session: Session, { role, password }: Preparation, found: Survey): Promise<void> {
  const name = escapeIdentifier(role);
  if (found.role === undefined) {
    await session.query(`CREATE ROLE ${name} LOGIN`);
  } else if (!found.role.login) {
    await session.query(`ALTER ROLE ${name} LOGIN`);
  }
  if (!found.role?.replicates) {
    await session.query(found.managed ? `GRANT rds_replication TO ${name}` : `ALTER ROLE ${name} REPLICATION`);
  }
  // a colon begins a parameter for those who look for parameters in a statement
  const verifier = escapeLiteral(scramVerifier(role, password)).replace(/:/g, '\\x3a');
  await session.query(`ALTER ROLE ${name} PASSWORD E${verifier}`);
}

/** The tables of the connector itself. */
export function ownTables(schema: string): { readonly heartbeat: string; readonly signal: string } {
  return { heartbeat: `${schema}.heartbeat`, signal: `${schema}.signal` };
}

async function prepareTables(session: Session, { schema }: Preparation): Promise<void> {
  const { heartbeat, signal } = ownTables(schema);
  const existing = await session.query(`SELECT relname::text FROM pg_class WHERE relnamespace = to_regnamespace(${escapeLiteral(escapeIdentifier(schema))})`);
  const exists = (table: string) => existing.some(({ relname }) => `${schema}.${String(relname)}` === table);
  const [{ made }] = await session.query(`SELECT to_regnamespace(${escapeLiteral(escapeIdentifier(schema))}) IS NOT NULL AS made`);
  if (!made) {
    await session.query(`CREATE SCHEMA ${escapeIdentifier(schema)}`);
  }
  if (!exists(heartbeat)) {
    await session.query(`CREATE TABLE ${quotedTable(heartbeat)} (connector text PRIMARY KEY, at timestamptz NOT NULL)`);
  }
  if (!exists(signal)) {
    await session.query(`CREATE TABLE ${quotedTable(signal)} (id varchar(42) PRIMARY KEY, type varchar(32) NOT NULL, data varchar(2048))`);
  }
}

/** A right of the role, and how one asks whether it has it already, by itself or as everybody. */
interface Right { readonly privileges: string[]; readonly on: string; readonly has: (privilege: string) => string }

function rightsOf({ role, tables, schema }: Preparation, { database }: Survey): Right[] {
  const { heartbeat, signal } = ownTables(schema);
  const grantee = escapeLiteral(role);
  const onTable = (table: string, ...privileges: string[]): Right => ({
    privileges, on: `TABLE ${quotedTable(table)}`, has: privilege => `has_table_privilege(${grantee}, ${escapeLiteral(quotedTable(table))}, '${privilege}')`,
  });
  return [
    { privileges: ['CONNECT'], on: `DATABASE ${escapeIdentifier(database)}`, has: privilege => `has_database_privilege(${grantee}, current_database(), '${privilege}')` },
    ...[...new Set([...tables.map(schemaOf), schema])].map((each): Right => ({
      privileges: ['USAGE'], on: `SCHEMA ${escapeIdentifier(each)}`, has: privilege => `has_schema_privilege(${grantee}, ${escapeLiteral(each)}, '${privilege}')`,
    })),
    ...tables.map(table => onTable(table, 'SELECT')),
    // the heartbeat is an upsert of one row; the watermarks of incremental snapshots are rows of the signal table
    onTable(heartbeat, 'SELECT', 'INSERT', 'UPDATE'),
    onTable(signal, 'SELECT', 'INSERT', 'DELETE'),
  ];
}

async function grantRights(session: Session, wanted: Preparation, found: Survey): Promise<void> {
  for (const { privileges, on, has } of rightsOf(wanted, found)) {
    const [row] = await session.query(`SELECT ${privileges.map(privilege => `${has(privilege)} AS "${privilege}"`).join(', ')}`);
    const missing = privileges.filter(privilege => !row[privilege]);
    if (missing.length > 0) {
      await session.query(`GRANT ${missing.join(', ')} ON ${on} TO ${escapeIdentifier(wanted.role)}`);
    }
  }
}

async function prepareIdentities(session: Session, { replicaIdentityFull }: Preparation, found: Survey): Promise<void> {
  for (const table of replicaIdentityFull.filter(name => found.tables.get(name)?.identity !== 'f')) {
    await session.query(`ALTER TABLE ${quotedTable(table)} REPLICA IDENTITY FULL`);
  }
}

async function publish(session: Session, { publication, tables, schema }: Preparation, found: Survey): Promise<void> {
  const name = escapeIdentifier(publication);
  const { heartbeat, signal } = ownTables(schema);
  const wanted = [...new Set([...tables, heartbeat, signal])].sort();
  const list = wanted.map(quotedTable).join(', ');
  if (found.publication === undefined) {
    const partitioned = [...found.tables.values()].some(({ kind }) => kind === 'p');
    await session.query(`CREATE PUBLICATION ${name} FOR TABLE ${list}${partitioned ? ' WITH (publish_via_partition_root = true)' : ''}`);
  } else if (JSON.stringify([...found.publication.tables].sort()) !== JSON.stringify(wanted)) {
    await session.query(`ALTER PUBLICATION ${name} SET TABLE ${list}`);
  }
}

/** What is no longer followed may no longer be read, unless another publication has it, and so perhaps another connector of the same role. */
async function revokeFormer(session: Session, { formerTables, tables, role }: Preparation): Promise<void> {
  for (const table of formerTables.filter(name => !tables.includes(name))) {
    const [{ there, published }] = await session.query(`
      SELECT to_regclass(${escapeLiteral(quotedTable(table))}) IS NOT NULL AS there,
        EXISTS (SELECT FROM pg_publication_rel WHERE prrelid = to_regclass(${escapeLiteral(quotedTable(table))})) AS published`);
    if (there && !published) {
      await session.query(`REVOKE SELECT ON TABLE ${quotedTable(table)} FROM ${escapeIdentifier(role)}`);
    }
  }
}
