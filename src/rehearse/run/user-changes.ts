import { RehearsalImpossible } from '../impossible';
import type { Written } from './ends';

/** Makes the user's changes. What of them the connector captures, and what becomes of a deletion, is not known beforehand. */
export async function userChanges(sql: string, write: (sql: string) => Promise<number>): Promise<Written> {
  const rows = await write(sql).catch((error: Error) => {
    throw new RehearsalImpossible(`the SQL of the changes failed: ${error.message}`);
  });
  return { records: 0, deletes: rows, untilQuiet: true, text: `${rows} rows changed by --changes`, notes: [] };
}
