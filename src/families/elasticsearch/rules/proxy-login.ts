import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const proxyLogin: Rule = optionRule({
  id: 'MC-OPT-705',
  classes: [CONFLUENT_ELASTICSEARCH_SINK],
  title: 'a proxy is fully specified and used without Kerberos',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set proxy.host, and do not use Kerberos',
  source: CONFLUENT,
  check: connector => [
    ...say('proxy.host', 'must be set with proxy.username', connector.isSet('proxy.username') && connector.isMissing('proxy.host')),
    ...say('kerberos.user.principal', 'cannot be used with a proxy', connector.isSet('kerberos.user.principal') && connector.isSet('proxy.host')),
    ...say('kerberos.user.principal', 'cannot be used with connection.username', connector.isSet('kerberos.user.principal') && connector.isSet('connection.username')),
  ],
});
