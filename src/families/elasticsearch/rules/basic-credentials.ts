import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { ELASTIC, ELASTIC_SOURCE, together } from './support';

export const basicCredentials: Rule = optionRule({
  id: 'MC-OPT-700',
  classes: ELASTIC,
  title: 'user name and password are set together',
  severity: 'error',
  why: 'The connector refuses the configuration, so the deployment fails after some minutes.',
  fix: 'set both, or neither',
  source: ELASTIC_SOURCE,
  check: connector => [...together(connector, 'connection.username', 'connection.password'), ...together(connector, 'proxy.username', 'proxy.password'), ...together(connector, 'kerberos.user.principal', 'kerberos.keytab.path')],
});
