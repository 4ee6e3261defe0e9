import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { SNOWFLAKE_SINK } from '../family';
import { SNOWFLAKE } from '../sources';

const KINDS = ['snowflake_jwt', 'oauth'];
const isOther = (kind: string | undefined) => kind !== undefined && kind !== '' && !KINDS.includes(kind.toLowerCase());

export const loginKind: Rule = optionRule({
  id: 'MC-OPT-721',
  classes: [SNOWFLAKE_SINK],
  title: 'the login has the options that its kind needs',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set the private key, or the client ID, client secret and refresh token',
  source: SNOWFLAKE,
  check: connector => isOther(connector.known('snowflake.authenticator')?.trim())
    ? [{ key: 'snowflake.authenticator', message: `must be ${KINDS.join(' or ')}`, fix: 'remove snowflake.authenticator to log in with a key pair, or set it to oauth' }]
    : connector.is('snowflake.authenticator', 'oauth')
      ? ['snowflake.oauth.client.id', 'snowflake.oauth.client.secret', 'snowflake.oauth.refresh.token'].filter(key => connector.isMissing(key)).map(key => ({ key, message: 'must be set with snowflake.authenticator=oauth' }))
      : say('snowflake.private.key', 'must be set', connector.isMissing('snowflake.private.key') && !connector.isOpaque('snowflake.authenticator')),
});
