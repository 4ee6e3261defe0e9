import { createConnection } from 'mysql2/promise';
import { Client } from 'pg';
import type { Login } from '../shared/login';
import type { PreparationProperties } from './properties';
import { prepareWith } from './resource';
import type { Row, Session } from './sql';

/** A server on the loopback, without TLS. */
export interface LocalServer {
  readonly host: string;
  readonly port: number;
  /** PostgreSQL. */
  readonly database?: string;
}

/** The same preparation for a rehearsal, where there are neither secrets nor TLS. */
export async function prepareLocally(server: LocalServer, properties: PreparationProperties, admin: Login, login: Login): Promise<void> {
  const session = await connect(server, properties, admin);
  try {
    await prepareWith(session, properties, login, [], () => Promise.resolve(false));
  } finally {
    await session.end();
  }
}

async function connect({ host, port, database }: LocalServer, properties: PreparationProperties, admin: Login): Promise<Session> {
  const { username: user, password } = admin;
  if (properties.Engine === 'postgres') {
    const client = new Client({ host, port, database, user, password });
    client.on('error', () => undefined);
    await client.connect();
    return { query: async sql => (await client.query<Row>(sql)).rows, end: () => client.end() };
  }
  const connection = await createConnection({ host, port, user, password });
  return { query: async sql => (await connection.query(sql))[0] as Row[], end: () => connection.end() };
}
