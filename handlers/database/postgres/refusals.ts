import { escapeIdentifier } from 'pg';
import { nearest } from '../near';
import { quotedTable } from './names';
import type { Survey, Table } from './survey';

/** What is prepared. */
export interface Wanted {
  readonly role: string;
  readonly publication: string;
  readonly tables: readonly string[];
  readonly replicaIdentityFull: readonly string[];
}

/**
 * Why a database cannot be prepared, with the statement that somebody else must run. Asked before anything is changed.
 *
 * The worst that a publication can do is to break the application: UPDATE and DELETE fail on a published table without a replica identity.
 */
export function refusalsOf(found: Survey, wanted: Wanted): string[] {
  const missing = wanted.tables.filter(name => !found.tables.has(name));
  const present = wanted.tables.flatMap(name => found.tables.get(name) ?? []);
  return [
    ...found.walLevel === 'logical' ? [] : [`wal_level is ${found.walLevel} and must be logical: set ${found.managed ? 'rds.logical_replication = 1 in the parameter group' : 'wal_level = logical'}, and restart the database`],
    ...ofRole(found, wanted),
    ...ofPublication(found, wanted),
    ...missing.map(name => `there is no table ${name} in the database ${found.database}${nearest(name, found.neighbours)}; if the application makes its tables at its first start, deploy the connector after it`),
    ...present.flatMap(table => ofTable(table, found, wanted)),
  ];
}

function ofRole({ role, admin, managed, mayCreateRoles }: Survey, wanted: Wanted): string[] {
  const name = escapeIdentifier(wanted.role);
  if (wanted.role === admin) {
    return [`the connector would log in as ${admin}, who prepares the database; give it a user of its own`];
  }
  if (role?.superuser) {
    return [`the role ${wanted.role} of the connector is a superuser; give it a role that may less`];
  }
  if (role === undefined && !mayCreateRoles) {
    return [`${admin} may not create roles: let an administrator run CREATE ROLE ${name} LOGIN; ${managed ? `GRANT rds_replication TO ${name};` : `ALTER ROLE ${name} REPLICATION;`}`];
  }
  return [];
}

function ofPublication({ publication, admin, mayCreateInDatabase, database }: Survey, wanted: Wanted): string[] {
  if (publication === undefined) {
    return mayCreateInDatabase ? [] : [`${admin} may not create a publication: let the owner of the database run GRANT CREATE ON DATABASE ${escapeIdentifier(database)} TO ${escapeIdentifier(admin)};`];
  }
  return [
    ...publication.allTables ? [`the publication ${wanted.publication} is FOR ALL TABLES and takes no list of tables: drop it, or choose another name`] : [],
    ...publication.owned ? [] : [`the publication ${wanted.publication} belongs to ${publication.owner}: let the owner run ${grant(publication.owner, admin)}`],
  ];
}

function ofTable(table: Table, { admin }: Survey, wanted: Wanted): string[] {
  const name = `${table.schema}.${table.name}`;
  if (table.kind !== 'r' && table.kind !== 'p') {
    return [`${name} is ${KINDS[table.kind] ?? 'no table'}, which has no changes to follow; name the tables behind it`];
  }
  if (table.persistence !== 'p') {
    return [`${name} is an unlogged table, whose changes no log holds: run ALTER TABLE ${quotedTable(name)} SET LOGGED;`];
  }
  return [
    ...table.owned ? [] : [`${name} belongs to ${table.owner}, and ${admin} is no member of that role: let ${table.owner} or an administrator run ${grant(table.owner, admin)}`],
    ...hasIdentity(table) || wanted.replicaIdentityFull.includes(name) ? [] : [
      `${name} has no ${table.keyed ? 'replica identity' : 'primary key'}: published, the application could no longer update or delete its rows; add a primary key, `
      + `name the table in replicaIdentityFull, or run ALTER TABLE ${quotedTable(name)} REPLICA IDENTITY FULL;`,
    ],
  ];
}

const KINDS: { readonly [kind: string]: string } = { v: 'a view', m: 'a materialized view', f: 'a foreign table' };

function hasIdentity({ identity, keyed }: Table): boolean {
  return identity === 'f' || identity === 'i' || (identity === 'd' && keyed);
}

function grant(owner: string, admin: string): string {
  return `GRANT ${escapeIdentifier(owner)} TO ${escapeIdentifier(admin)};`;
}
