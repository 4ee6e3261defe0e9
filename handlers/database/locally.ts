import { Client } from 'pg';
import { prepare } from './postgres/prepare';
import type { Preparation } from './postgres/prepare';

/** A server on the loopback, without TLS. */
export interface LocalServer {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
}

/** The same preparation for a rehearsal. */
export async function prepareLocally(server: LocalServer, wanted: Preparation): Promise<void> {
  const client = new Client(server);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await prepare({ query: async sql => (await client.query(sql)).rows as { [column: string]: unknown }[], end: () => client.end() }, wanted);
  } finally {
    await client.end();
  }
}
