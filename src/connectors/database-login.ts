import { ConnectorSecret } from '../connect';
import type { ConnectorDefinitionOptions } from '../connect';
import type { SourceDatabase } from '../databases';

/** The keys of user name and password. */
export interface LoginKeys {
  readonly user: string;
  readonly password: string;
}

/** User name and password from the secret of the database, unless they are given otherwise. */
export function databaseLogin(
  { secret }: SourceDatabase, { config, secrets }: ConnectorDefinitionOptions, keys: LoginKeys,
): { [key: string]: ConnectorSecret } {
  const given = (key: string) => config?.[key] !== undefined || secrets?.[key] !== undefined;
  return {
    ...(secret && !given(keys.user) && { [keys.user]: ConnectorSecret.fromSecretsManager(secret, 'username') }),
    ...(secret && !given(keys.password) && { [keys.password]: ConnectorSecret.fromSecretsManager(secret, 'password') }),
    ...secrets,
  };
}
