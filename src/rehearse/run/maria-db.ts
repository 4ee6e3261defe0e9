import { RehearsalImpossible } from '../impossible';
import type { RehearsalProcess } from '../rehearsal-process';

interface Server {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
}

const server = 'mariadb';
const MOST_ROWS = 1000;
const AS_MYSQL = { version: '8.0.40-MariaDB' };

/** What an administrator of Amazon RDS may. */
const ADMINISTRATION = 'SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, PROCESS, REFERENCES, INDEX, ALTER, SHOW DATABASES, CREATE TEMPORARY TABLES, LOCK TABLES, '
  + 'EXECUTE, REPLICATION SLAVE, REPLICATION CLIENT, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE, CREATE USER, EVENT, TRIGGER';

const text = (value: string) => `'${value.replace(/'/g, '\'\'')}'`;

/** Quotes a name for SQL. */
export const ticked = (name: string) => `\`${name.replace(/`/g, '``')}\``;

/** The one MariaDB of a run, started when first needed. */
export class LocalMariaDb {
  private started: Promise<Server> | undefined;

  /**
   * @param asMySql it says that it is MySQL 8.0: of 8.4 and newer Debezium asks for statements that MariaDB does not know
   * @param binaries says where the binaries are
   * @param watch is told the process id
   */
  constructor(
    private readonly connect: RehearsalProcess,
    private readonly asMySql: boolean,
    private readonly binaries: () => Promise<string>,
    private readonly watch: (pid: number) => void,
  ) {}

  start(): Promise<Server> {
    this.started ??= this.binaries().then(async (binaries) => {
      const answer = await this.connect.request({ op: 'mariadb', binaries, properties: this.asMySql ? AS_MYSQL : {} }).catch((error: Error) => {
        throw new RehearsalImpossible(`MariaDB did not start: ${error.message}`);
      }) as unknown as Server;
      this.watch(answer.pid);
      return answer;
    });
    return this.started;
  }

  /** Makes a login the administrator: without SUPER, as on Amazon RDS. */
  async administrate({ username, password }: { readonly username: string; readonly password: string }): Promise<void> {
    const user = `${text(username)}@'%'`;
    await this.sql('mysql', `CREATE USER IF NOT EXISTS ${user} IDENTIFIED BY ${text(password)}`);
    await this.sql('mysql', `GRANT ${ADMINISTRATION} ON *.* TO ${user} WITH GRANT OPTION`);
  }

  /** Makes a database, under another name where there is one of that name. */
  async create(name: string): Promise<string> {
    await this.start();
    const names = (await this.sql('mysql', 'SELECT schema_name FROM information_schema.schemata')).map(([schema]) => schema);
    let free = name;
    for (let number = 2; names.includes(free); number++) {
      free = `${name}_${number}`;
    }
    await this.sql('mysql', `CREATE DATABASE ${ticked(free)}`);
    return free;
  }

  /** Rows of the last result, as text. */
  async sql(database: string, sql: string, most = MOST_ROWS): Promise<(string | null)[][]> {
    return ((await this.connect.request({ op: 'sql', server, database, sql, most })).rows ?? []) as (string | null)[][];
  }

  /** How many rows were written. */
  async write(database: string, sql: string): Promise<number> {
    return (await this.connect.request({ op: 'sql', server, database, sql })).updated as number;
  }

  async count(table: string): Promise<number> {
    return Number((await this.sql('mysql', `SELECT count(*) FROM ${table}`))[0][0]);
  }
}
