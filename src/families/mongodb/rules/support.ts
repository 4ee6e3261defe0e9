import type { ConnectorOptions } from '../../../catalog';

/** The options that hold a connection string of MongoDB. */
const KEYS = ['connection.uri', 'mongodb.connection.string'];

/** A connection string as far as it is known; what config providers fill in, or the deploy, stands as `x`. */
export interface ConnectionString {
  readonly key: string;
  readonly scheme: string;
  readonly hosts: readonly string[];
  /** What stands between the scheme and the hosts; undefined where nothing does. */
  readonly user?: string;
  /** The part behind the question mark. */
  readonly options: string;
  /** Whether all of it is known. */
  readonly isWhole: boolean;
}

export function connectionStrings(connector: ConnectorOptions): ConnectionString[] {
  return KEYS.flatMap(key => {
    const text = connector.shape(key) ?? '';
    const parts = /^(mongodb(?:\+srv)?):\/\/(?:(.*)@)?([^/?]+)[^?]*(?:\?(.*))?$/.exec(text.trim());
    return parts === null ? [] : [{ key, scheme: parts[1], user: parts[2], hosts: parts[3].split(','), options: parts[4] ?? '', isWhole: typeof connector.known(key) === 'string' }];
  });
}
