import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { together } from '../both-or-none';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const basicCredentials: Rule = optionRule({
  id: 'MC-OPT-700',
  classes: [CONFLUENT_ELASTICSEARCH_SINK],
  title: 'user name and password are set together',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set both, or neither',
  source: CONFLUENT,
  check: connector => [...together(connector, 'connection.username', 'connection.password'), ...together(connector, 'proxy.username', 'proxy.password'), ...together(connector, 'kerberos.user.principal', 'kerberos.keytab.path')],
});
