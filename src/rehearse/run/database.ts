import { basename, join } from 'path';
import { cacheDirectory, UNPACKED } from '../../plugins';
import { RehearsalImpossible } from '../impossible';
import type { RehearsalProcess } from '../rehearsal-process';

interface Server {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
}

const MOST_ROWS = 1000;
const literal = (text: string) => `'${text.replace(/'/g, '\'\'')}'`;

/** Quotes a name for SQL. */
export const quoted = (name: string) => `"${name.replace(/"/g, '""')}"`;

/** Where the binaries of a JAR stay unpacked, which takes as long as all the rest of a start. In the cache a file is named by its checksum. */
const unpackedFile = (binaries: string) => join(cacheDirectory(), UNPACKED, `${basename(binaries)}.tar`);

/** The one PostgreSQL of a run, started when first needed. */
export class LocalPostgres {
  private server: Promise<Server> | undefined;
  private readonly slots = new Map<string, string>();

  /**
   * @param binaries says where the binaries are
   * @param started is told the process id
   */
  constructor(
    private readonly connect: RehearsalProcess, private readonly binaries: () => Promise<string>, private readonly started: (pid: number) => void,
  ) {}

  start(): Promise<Server> {
    this.server ??= this.binaries().then(async (binaries) => {
      const server = await this.connect.request({ op: 'postgres', binaries, unpacked: unpackedFile(binaries) }).catch((error: Error) => {
        throw new RehearsalImpossible(`PostgreSQL did not start: ${error.message}`);
      }) as unknown as Server;
      this.started(server.pid);
      return server;
    });
    return this.server;
  }

  /** Makes a database, under another name where there is one of that name. */
  async create(name: string): Promise<string> {
    await this.start();
    for (let number = 1; ; number++) {
      const free = number === 1 ? name : `${name}_${number}`;
      if ((await this.sql('postgres', `SELECT 1 FROM pg_database WHERE datname = ${literal(free)}`)).length === 0) {
        await this.sql('postgres', `CREATE DATABASE ${quoted(free)}`);
        return free;
      }
    }
  }

  /**
   * A replication slot belongs to a whole server. Here one server stands for several, so the slots of different ones must not meet;
   * those of one and the same do, as they would.
   *
   * @param server the one that is stood for
   */
  slot(name: string, server: string): string {
    for (let number = 1; ; number++) {
      const free = number === 1 ? name : `${name}_${number}`;
      if ((this.slots.get(free) ?? server) === server) {
        this.slots.set(free, server);
        return free;
      }
    }
  }

  /** Rows of the last result, as text. */
  async sql(database: string, sql: string): Promise<string[][]> {
    return await this.rows(database, sql, MOST_ROWS) as string[][];
  }

  /** The same, where values may be null. */
  async rows(database: string, sql: string, most: number): Promise<(string | null)[][]> {
    return ((await this.connect.request({ op: 'sql', database, sql, most })).rows ?? []) as (string | null)[][];
  }

  /** How many rows were written. */
  async write(database: string, sql: string): Promise<number> {
    return (await this.connect.request({ op: 'sql', database, sql })).updated as number;
  }

  async count(database: string, table: string): Promise<number> {
    return Number((await this.sql(database, `SELECT count(*) FROM ${table}`))[0][0]);
  }

  /** Makes a login the administrator of a database: no superuser, as on Amazon RDS, with the rights of the owners of its tables. */
  async administrate(database: string, { username, password }: { readonly username: string; readonly password: string }): Promise<void> {
    const [name, login] = [quoted(username), literal(username)];
    if ((await this.sql('postgres', `SELECT 1 FROM pg_roles WHERE rolname = ${login}`)).length === 0) {
      await this.sql('postgres', `CREATE ROLE ${name} LOGIN CREATEROLE REPLICATION PASSWORD ${literal(password)}`);
    }
    const owners = await this.sql(database, `SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class WHERE relkind IN ('r', 'p') AND pg_get_userbyid(relowner) <> ${login}`);
    await this.sql(database, [...owners.map(([owner]) => `GRANT ${quoted(owner)} TO ${name}`), `ALTER DATABASE ${quoted(database)} OWNER TO ${name}`].join('; '));
  }

  /** All tables but the system's, quoted, with schema. */
  async tables(database: string): Promise<{ readonly name: string; readonly sql: string }[]> {
    const rows = await this.sql(database, 'SELECT table_schema, table_name FROM information_schema.tables WHERE table_type = \'BASE TABLE\' '
      + 'AND table_schema NOT IN (\'pg_catalog\', \'information_schema\') ORDER BY 1, 2');
    return rows.map(([schema, table]) => ({ name: `${schema}.${table}`, sql: `${quoted(schema)}.${quoted(table)}` }));
  }
}
