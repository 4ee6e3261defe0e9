import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { say, SNOWFLAKE, SNOWFLAKE_SOURCE } from './support';

export const loginKind: Rule = optionRule({
  id: 'MC-OPT-721',
  classes: SNOWFLAKE,
  title: 'the login has the options that its kind needs',
  severity: 'error',
  why: 'The connector refuses the configuration, so the deployment fails after some minutes.',
  fix: 'set the private key, or the client ID, client secret and refresh token',
  source: SNOWFLAKE_SOURCE,
  check: connector => connector.is('snowflake.authenticator', 'oauth')
    ? ['snowflake.oauth.client.id', 'snowflake.oauth.client.secret', 'snowflake.oauth.refresh.token'].filter(key => connector.isMissing(key)).map(key => ({ key, message: 'must be set with snowflake.authenticator=oauth' }))
    : say('snowflake.private.key', 'must be set', connector.isMissing('snowflake.private.key') && !connector.isOpaque('snowflake.authenticator')),
});
