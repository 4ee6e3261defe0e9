import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const tlsSettings: Rule = optionRule({
  id: 'MC-OPT-706',
  classes: [CONFLUENT_ELASTICSEARCH_SINK],
  title: 'TLS settings and the security protocol agree',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set elastic.security.protocol=SSL when elastic.https.* options are set',
  source: CONFLUENT,
  check: connector => {
    const keys = connector.keys().filter(key => key.startsWith('elastic.https.ssl.'));
    return [
      ...say(keys[0] ?? '', 'needs elastic.security.protocol=SSL', keys.length > 0 && connector.is('elastic.security.protocol', 'plaintext')),
      ...say('elastic.security.protocol', 'is SSL, which version 15.1 cannot do on Kafka Connect 3.7: it needs a class of Kafka 4', connector.is('elastic.security.protocol', 'ssl') && /^15\./.test(connector.version ?? '')),
    ];
  },
});
