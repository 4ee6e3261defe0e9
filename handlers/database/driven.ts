import { readLogin } from '../shared/login';
import { addressOf } from './properties';
import type { ServerProperties } from './properties';
import type { Sessions } from './sessions';
import type { Connect } from './sql';

/** Sessions by a driver, which dials the server. */
export function drivenBy<P extends ServerProperties>(driver: (properties: P) => Connect): Sessions<P> {
  return async (properties, secretArn, deadline) => {
    const login = await readLogin(secretArn, deadline);
    return () => driver(properties)(addressOf(properties), login);
  };
}
