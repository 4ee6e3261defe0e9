import { setTimeout as sleep } from 'node:timers/promises';
import { escapeLiteral } from 'pg';
import type { Deadline } from '../../shared/deadline';
import type { Session } from '../sql';

/** How long a slot is waited for that is still read. A connector lets go of it some seconds after its deletion. */
const PATIENCE = 600_000;
const PAUSE = 2000;

/**
 * Drops a slot that nobody reads: one of this database, of this name, of `pgoutput`. Answers with what kept it, where it stays.
 */
export async function dropSlot(session: Session, name: string, deadline: Deadline, pause = PAUSE): Promise<string | undefined> {
  const slot = escapeLiteral(name);
  for (const end = Date.now() + PATIENCE; ;) {
    const [found] = await session.query(`SELECT active, plugin::text, database = current_database() AS here FROM pg_replication_slots WHERE slot_name = ${slot}`);
    if (found === undefined) {
      return undefined;
    }
    if (!found.here || found.plugin !== 'pgoutput') {
      return 'it is of another database, or of another plugin';
    }
    if (!found.active) {
      // once more in the statement: between the two, a connector may have come back
      await session.query(`SELECT pg_drop_replication_slot(slot_name)::text FROM pg_replication_slots WHERE slot_name = ${slot} AND NOT active`);
      continue;
    }
    if (Date.now() > end || deadline.remaining < 2 * pause) {
      return 'a connector reads it still';
    }
    await sleep(pause);
  }
}
