import type { Deadline } from '../shared/deadline';
import type { ServerProperties } from './properties';
import type { Session } from './sql';

/** How sessions begin as the login of a secret. The secret is read once for all of them, where it must be read. */
export type Sessions<P extends ServerProperties = ServerProperties> = (
  properties: P, secretArn: string, deadline: Deadline,
) => Promise<() => Promise<Session>>;
