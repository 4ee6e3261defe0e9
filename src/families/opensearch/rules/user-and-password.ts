import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const userAndPassword: Rule = optionRule({
  id: 'MC-OPT-113',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'user name and password are set together',
  severity: 'warning',
  why: 'With only one of them, requests are anonymous.',
  fix: 'set both, or neither',
  source: `${AIVEN}, OpensearchBasicAuthConfigurator`,
  check: connector => connector.isSet('connection.username') === connector.isSet('connection.password') ? []
    : [{ key: connector.isSet('connection.username') ? 'connection.password' : 'connection.username', message: 'is missing, so requests are anonymous' }],
});
