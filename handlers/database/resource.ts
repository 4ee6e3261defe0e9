import type { Deadline } from '../shared/deadline';
import type { CustomResourceEvent, Outcome } from '../shared/event';
import { readLogin } from '../shared/login';
import type { Login } from '../shared/login';
import { masked } from '../shared/masks';
import { isDenied, isPassing, patiently, TRIES_WHEN_DENIED } from '../shared/patience';
import type { CallError } from '../shared/patience';
import { prepareMySql } from './mysql/prepare';
import { prepare, unprepare } from './postgres/prepare';
import { dropSlot } from './postgres/slot';
import type { PreparationProperties, Properties, ServerProperties, SlotProperties } from './properties';
import type { Sessions } from './sessions';
import type { Session } from './sql';

/** How often a database is asked that does not answer: one that was made a moment ago. */
export const TRIES = 10;
/** How often one is asked that is about to be deleted. */
const TRIES_OF_DELETION = 3;
/** A table that is locked, by a migration perhaps. */
const LOCKED = ['55P03', 'ER_LOCK_WAIT_TIMEOUT'];
/** The server starts, stops, or has no connection left. */
const BUSY = ['57P01', '57P02', '57P03', '53300', 'ER_CON_COUNT_ERROR', 'ER_SERVER_SHUTDOWN', 'PROTOCOL_CONNECTION_LOST'];
/** A password that was changed a moment ago. */
const WRONG_LOGIN = ['28P01', '28000', 'ER_ACCESS_DENIED_ERROR'];

/** The custom resources of a database. */
export function databaseResource(sessions: Sessions<Properties>) {
  return (event: CustomResourceEvent<Properties>, deadline: Deadline): Promise<Outcome> => {
    const { ResourceProperties: properties } = event;
    return properties.Task === 'prepare' ? preparation(event as CustomResourceEvent<PreparationProperties>, properties, sessions, deadline)
      : slot(event as CustomResourceEvent<SlotProperties>, properties, sessions, deadline);
  };
}

async function preparation(
  event: CustomResourceEvent<PreparationProperties>, properties: PreparationProperties, sessions: Sessions<Properties>, deadline: Deadline,
): Promise<Outcome> {
  const { Publication: publication } = properties;
  if (event.RequestType === 'Delete') {
    if (publication !== undefined && properties.Retain !== 'true') {
      await ifReachable(() => withSession(properties, sessions, deadline, TRIES_OF_DELETION, session => unprepare(session, publication)));
    }
    return { PhysicalResourceId: event.PhysicalResourceId! };
  }
  const login = await readLogin(properties.UserSecretArn, deadline);
  const former = event.OldResourceProperties?.Tables ?? [];
  const known = () => canLogIn(sessions, properties, properties.UserSecretArn, deadline);
  await withSession(properties, sessions, deadline, TRIES, session => prepareWith(session, properties, login, former, known));
  return { PhysicalResourceId: publication !== undefined ? idOf(properties, 'publication', publication) : idOf(properties, 'user', login.username) };
}

/** Prepares a database as its properties say. */
export function prepareWith(
  session: Session, properties: PreparationProperties, login: Login, formerTables: string[], canLogInAs: () => Promise<boolean>,
): Promise<void> {
  const { Publication: publication, Schema: schema, Tables: tables } = properties;
  const common = { password: login.password, schema, tables, formerTables };
  return publication !== undefined
    ? prepare(session, { ...common, role: login.username, publication, replicaIdentityFull: properties.ReplicaIdentityFull ?? [] })
    : prepareMySql(session, { ...common, user: login.username, retentionHours: Number(properties.RetentionHours) }, canLogInAs);
}

/** Whether the login of a secret is there already, and has this password. */
export async function canLogIn<P extends ServerProperties>(
  sessions: Sessions<P>, properties: P, secretArn: string, deadline: Deadline,
): Promise<boolean> {
  try {
    const begin = await sessions(properties, secretArn, deadline);
    await (await begin()).end();
    return true;
  } catch (error) {
    if (WRONG_LOGIN.includes((error as CallError).code ?? '')) {
      return false;
    }
    throw error;
  }
}

async function slot(
  event: CustomResourceEvent<SlotProperties>, properties: SlotProperties, sessions: Sessions<Properties>, deadline: Deadline,
): Promise<Outcome> {
  const { SlotName: name } = properties;
  if (event.RequestType === 'Delete') {
    await ifReachable(() => withSession(properties, sessions, deadline, TRIES_OF_DELETION, async (session) => {
      const kept = await dropSlot(session, name, deadline);
      if (kept !== undefined) {
        console.error(masked(`the replication slot ${name} stays: ${kept}`));
      }
    }));
    return { PhysicalResourceId: event.PhysicalResourceId! };
  }
  // the connector makes it
  return { PhysicalResourceId: idOf(properties, 'slot', name) };
}

/** What names a resource of a database. */
export function idOf({ Host, DatabaseName }: ServerProperties, kind: string, name: string): string {
  return [Host, DatabaseName, kind, name].filter(part => part !== undefined).join('/');
}

/** One session, all of it again where the database cannot be reached, or a table is locked. */
export async function withSession<P extends ServerProperties>(
  properties: P, sessions: Sessions<P>, deadline: Deadline, tries: number, run: (session: Session) => Promise<void>,
): Promise<void> {
  const begin = await sessions(properties, properties.AdminSecretArn, deadline);
  await patiently(deadline, async () => {
    const session = await begin();
    try {
      await run(session);
    } catch (error) {
      throw LOCKED.includes((error as CallError).code ?? '') ? locked(error as CallError) : error;
    } finally {
      await session.end().catch(() => undefined);
    }
  }, error => triesOf(error, tries));
}

function triesOf(error: CallError, tries: number): number {
  const { code } = error;
  if (code === undefined) {
    // of a call to AWS, where no driver dials the server
    return isPassing(error) ? tries : isDenied(error) ? Math.min(tries, TRIES_WHEN_DENIED) : 1;
  }
  return /^E[A-Z]+$/.test(code) || BUSY.includes(code) ? tries : LOCKED.includes(code) || WRONG_LOGIN.includes(code) ? 2 : 1;
}

function locked(error: CallError): Error {
  const message = `another session holds a lock on one of the tables for longer than 5 s, and this function does not queue before an application (${error.message}); deploy again when it is over`;
  return Object.assign(new Error(message), { code: error.code });
}

/** A database that is gone, or out of reach, or does not let us in any more, does not keep a stack from being deleted; nor does what it refuses. */
async function ifReachable(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(masked(`left as it is: ${(error as Error).message}`));
  }
}
