import { Client } from 'pg';
import type { Connect, Row } from '../sql';

const CONNECTION_MILLISECONDS = 15_000;

/** A session over TLS; the certificate must be of the host, and of an authority that the function trusts. */
export const connectPostgres: Connect = async ({ host, port, database, authorities }, { username, password }) => {
  const client = new Client({
    host,
    port,
    database,
    user: username,
    password,
    ssl: { rejectUnauthorized: true, ...authorities !== undefined && { ca: authorities } },
    connectionTimeoutMillis: CONNECTION_MILLISECONDS,
    application_name: 'cdk-msk-connect',
  });
  // a connection that breaks while nobody asks is told by the next question
  client.on('error', () => undefined);
  await client.connect();
  return {
    query: async sql => (await client.query<Row>(sql)).rows,
    end: () => client.end(),
  };
};
