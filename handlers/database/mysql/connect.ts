import { createConnection } from 'mysql2/promise';
import type { Connect, Row } from '../sql';

const CONNECTION_MILLISECONDS = 15_000;

/** A session over TLS; the certificate must be of the host, and of an authority that the function trusts. */
export const connectMySql: Connect = async ({ host, port, authorities }, { username, password }) => {
  const connection = await createConnection({
    host,
    port,
    user: username,
    password,
    ssl: { rejectUnauthorized: true, verifyIdentity: true, ...authorities !== undefined && { ca: authorities } },
    connectTimeout: CONNECTION_MILLISECONDS,
  });
  return {
    query: async sql => (await connection.query<(Row & { constructor: { name: 'RowDataPacket' } })[]>(sql))[0],
    end: () => connection.end(),
  };
};
