import type { Deadline } from '../shared/deadline';
import type { CustomResourceEvent, Outcome } from '../shared/event';
import { readLogin } from '../shared/login';
import { masked } from '../shared/masks';
import { patiently } from '../shared/patience';
import type { CallError } from '../shared/patience';
import { prepare, unprepare } from './postgres/prepare';
import { dropSlot } from './postgres/slot';
import { addressOf } from './properties';
import type { PreparationProperties, Properties, SlotProperties } from './properties';
import type { Connect, Session } from './sql';

/** How often a database is asked that does not answer: one that was made a moment ago. */
const TRIES = 10;
/** How often one is asked that is about to be deleted. */
const TRIES_OF_DELETION = 3;
/** A table that is locked, by a migration perhaps. */
const LOCKED = '55P03';
/** The server starts, stops, or has no connection left. */
const BUSY = ['57P01', '57P02', '57P03', '53300'];
/** A password that was changed a moment ago. */
const WRONG_LOGIN = ['28P01', '28000'];

/** The custom resources of a database. */
export function databaseResource(connect: Connect) {
  return (event: CustomResourceEvent<Properties>, deadline: Deadline): Promise<Outcome> => {
    const { ResourceProperties: properties } = event;
    return properties.Task === 'prepare' ? preparation(event as CustomResourceEvent<PreparationProperties>, properties, connect, deadline)
      : slot(event as CustomResourceEvent<SlotProperties>, properties, connect, deadline);
  };
}

async function preparation(
  event: CustomResourceEvent<PreparationProperties>, properties: PreparationProperties, connect: Connect, deadline: Deadline,
): Promise<Outcome> {
  const { Publication: publication } = properties;
  if (event.RequestType === 'Delete') {
    if (properties.Retain !== 'true') {
      await ifReachable(() => withSession(properties, connect, deadline, TRIES_OF_DELETION, session => unprepare(session, publication)));
    }
    return { PhysicalResourceId: event.PhysicalResourceId! };
  }
  const { username: role, password } = await readLogin(properties.UserSecretArn, deadline);
  await withSession(properties, connect, deadline, TRIES, session => prepare(session, {
    role, password, publication,
    schema: properties.Schema,
    tables: properties.Tables,
    replicaIdentityFull: properties.ReplicaIdentityFull ?? [],
    formerTables: event.OldResourceProperties?.Tables ?? [],
  }));
  return { PhysicalResourceId: idOf(properties, 'publication', publication) };
}

async function slot(event: CustomResourceEvent<SlotProperties>, properties: SlotProperties, connect: Connect, deadline: Deadline): Promise<Outcome> {
  const { SlotName: name } = properties;
  if (event.RequestType === 'Delete') {
    await ifReachable(() => withSession(properties, connect, deadline, TRIES_OF_DELETION, async (session) => {
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

function idOf({ Host, DatabaseName }: Properties, kind: string, name: string): string {
  return `${Host}/${DatabaseName}/${kind}/${name}`;
}

/** One session, all of it again where the database cannot be reached, or a table is locked. */
async function withSession(
  properties: Properties, connect: Connect, deadline: Deadline, tries: number, run: (session: Session) => Promise<void>,
): Promise<void> {
  const login = await readLogin(properties.AdminSecretArn, deadline);
  await patiently(deadline, async () => {
    const session = await connect(addressOf(properties), login);
    try {
      await run(session);
    } catch (error) {
      throw (error as CallError).code === LOCKED ? locked(error as CallError) : error;
    } finally {
      await session.end().catch(() => undefined);
    }
  }, error => triesOf(error, tries));
}

function triesOf({ code }: CallError, tries: number): number {
  if (code === undefined) {
    return 1;
  }
  return /^E[A-Z]+$/.test(code) || BUSY.includes(code) ? tries : code === LOCKED || WRONG_LOGIN.includes(code) ? 2 : 1;
}

function locked(error: CallError): Error {
  const message = `another session holds a lock on one of the tables for longer than 5 s, and this function does not queue before an application (${error.message}); deploy again when it is over`;
  return Object.assign(new Error(message), { code: LOCKED });
}

/** A database that is gone, or out of reach, or does not let us in any more, does not keep a stack from being deleted; nor does what it refuses. */
async function ifReachable(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(masked(`left as it is: ${(error as Error).message}`));
  }
}
