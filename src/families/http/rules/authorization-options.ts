import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_HTTP_SINK } from '../family';
import { AIVEN } from '../sources';

export const authorizationOptions: Rule = optionRule({
  id: 'MC-OPT-600',
  classes: [AIVEN_HTTP_SINK],
  title: 'the authorization has the options that its type needs',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set the options of the authorization type, and only those',
  source: AIVEN,
  check: connector => [
    ...say('http.headers.authorization', 'must be set with http.authorization.type=static', connector.is('http.authorization.type', 'static') && connector.isMissing('http.headers.authorization')),
    ...say('http.headers.authorization', 'must not be set with http.authorization.type=none', connector.is('http.authorization.type', 'none') && connector.isSet('http.headers.authorization')),
    ...['oauth2.access.token.url', 'oauth2.client.id', 'oauth2.client.secret'].filter(() => connector.is('http.authorization.type', 'oauth2')).flatMap(key => say(key, 'must be set with http.authorization.type=oauth2', connector.isMissing(key))),
  ],
});
