import { drivenBy } from '../database/driven';
import { canLogIn, idOf, TRIES, withSession } from '../database/resource';
import type { Connect } from '../database/sql';
import type { Deadline } from '../shared/deadline';
import type { CustomResourceEvent, Outcome } from '../shared/event';
import { readLogin } from '../shared/login';
import { prepareSqlServer } from './prepare';
import type { SqlServerProperties } from './properties';

/**
 * The custom resource of a database of SQL Server, in the frame of the other engines: their package.json says that no module of theirs does anything when it
 * is loaded, so that their drivers stay out of this bundle. What was made stays when it is deleted: another connector may use it.
 */
export function sqlServerResource(connect: Connect) {
  const sessions = drivenBy<SqlServerProperties>(() => connect);
  return async (event: CustomResourceEvent<SqlServerProperties>, deadline: Deadline): Promise<Outcome> => {
    const { ResourceProperties: properties } = event;
    if (event.RequestType === 'Delete') {
      return { PhysicalResourceId: event.PhysicalResourceId! };
    }
    const login = await readLogin(properties.UserSecretArn, deadline);
    const wanted = {
      user: login.username,
      password: login.password,
      schema: properties.Schema,
      tables: properties.Tables,
      formerTables: event.OldResourceProperties?.Tables ?? [],
    };
    const known = () => canLogIn(sessions, properties, properties.UserSecretArn, deadline);
    await withSession(properties, sessions, deadline, TRIES, session => prepareSqlServer(session, wanted, known));
    return { PhysicalResourceId: idOf(properties, 'user', login.username) };
  };
}
