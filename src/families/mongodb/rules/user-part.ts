import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { connectionStrings } from './support';

export const escapedUser: Rule = optionRule({
  id: 'MC-OPT-822',
  title: 'user and password of a MongoDB address are escaped',
  severity: 'error',
  why: 'The driver rejects a connection string with an unescaped at sign, colon or slash in the user name or password.',
  fix: 'write %40 for @, %3A for : and %2F for /',
  source: 'MongoDB Java driver, ConnectionString: https://www.mongodb.com/docs/manual/reference/connection-string/',
  check: connector => connectionStrings(connector)
    .filter(({ user, isWhole }) => user !== undefined && isWhole && (user.includes('@') || user.split(':').length > 2))
    .map(({ key }) => ({ key, message: 'has a user or password with an @ or : that is not escaped' })),
});
