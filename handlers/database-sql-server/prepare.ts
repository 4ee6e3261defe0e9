import type { Session } from '../database/sql';
import type { SqlServerPreparation } from './preparation';
import { refusalsOf } from './refusals';
import { statementsOf } from './statements';
import { survey } from './survey';

/** An application never queues behind us for long; and two deploys do not prepare one database at once. */
export const BEGIN = [
  'SET LOCK_TIMEOUT 5000',
  'DECLARE @got int; EXEC @got = sp_getapplock @Resource = N\'cdk-msk-connect\', @LockMode = N\'Exclusive\', @LockOwner = N\'Session\', @LockTimeout = 60000; '
    + 'IF @got < 0 RAISERROR(N\'another deploy prepares this database for longer than 60 s; deploy again when it is over\', 16, 1)',
];

/** Makes capture, user, rights and tables of its own as they shall be. Nothing is changed where something is refused, or where all is there. */
export async function prepareSqlServer(session: Session, wanted: SqlServerPreparation, canLogIn: () => Promise<boolean>): Promise<void> {
  for (const statement of BEGIN) {
    await session.query(statement);
  }
  const found = await survey(session, wanted);
  const refusals = refusalsOf(found, wanted);
  if (refusals.length > 0) {
    throw new Error(refusals.join('. '));
  }
  for (const statement of statementsOf(found, wanted, await canLogIn())) {
    await session.query(statement);
  }
}
