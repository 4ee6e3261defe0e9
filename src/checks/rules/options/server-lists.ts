import { wrongBroker } from '../../../catalog';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';

export const serverLists: Rule = optionRule({
  id: 'MC-OPT-053',
  title: 'lists of brokers are hosts with ports',
  severity: 'error',
  why: 'The Kafka client of the connector rejects the list, and the connector fails when it starts.',
  fix: 'write host:port, several with commas between them; 9098 is the port of IAM access control, 9094 that of TLS, 9092 that of plaintext',
  source: 'Kafka 3.7, ClientUtils.parseAndValidateAddresses: https://kafka.apache.org/37/documentation.html#producerconfigs_bootstrap.servers',
  check: connector => connector.keys().filter(key => /(^|\.)bootstrap\.servers$/.test(key)).flatMap(key => {
    const wrong = wrongBroker((connector.known(key) ?? '').split(',').filter(each => !/[{}<>$]/.test(each)).join(','));
    return wrong === undefined ? [] : [{ key, message: `has '${wrong}', which is not host:port` }];
  }),
});
