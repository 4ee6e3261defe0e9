import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { historyTopic } from '../topics';

const CLIENTS = ['producer', 'consumer'];
const SETTINGS: ReadonlyArray<[string, string]> = [
  ['security.protocol', 'SASL_SSL'],
  ['sasl.mechanism', 'AWS_MSK_IAM'],
  ['sasl.jaas.config', 'software.amazon.msk.auth.iam.IAMLoginModule required;'],
  ['sasl.client.callback.handler.class', 'software.amazon.msk.auth.iam.IAMClientCallbackHandler'],
];

export const historyClients: Rule = {
  id: 'MC-CDC-002',
  title: 'the Kafka clients of Debezium\'s schema history authenticate',
  severity: 'error',
  why: 'Debezium reads and writes its schema history with Kafka clients of its own, which do not inherit the authentication of the worker. Without '
    + 'their own settings they wait for the brokers until they time out.',
  fix: 'set security.protocol, sasl.mechanism, sasl.jaas.config and sasl.client.callback.handler.class for IAM as both '
    + 'schema.history.internal.producer.* and schema.history.internal.consumer.*',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mkc-debeziumsource-connector-example.html',
  requires: ['clientAuthentication'],
  check(deployment) {
    const { configuration, clientAuthentication } = deployment;
    if (configuration === undefined || historyTopic(deployment) === undefined || clientAuthentication === undefined) {
      return NOT_APPLICABLE;
    }
    if (clientAuthentication.literal !== 'IAM') {
      return clientAuthentication.isLiteral ? NOT_APPLICABLE : cannotKnow('the client authentication is known only at deployment');
    }
    const base = configuration.has('schema.history.internal.kafka.topic') ? 'schema.history.internal' : 'database.history';
    return findings(CLIENTS.flatMap(client => {
      const missing = SETTINGS.filter(([name]) => !configuration.has(`${base}.${client}.${name}`)).map(([name]) => name);
      return missing.length === 0 ? [] : [{
        key: `${base}.${client}.${missing[0]}`,
        message: `the schema history ${client} has no ${missing.join(', ')} (${base}.${client}.*), but the brokers require IAM`,
        fix: `set ${SETTINGS.filter(([name]) => missing.includes(name)).map(([name, value]) => `${base}.${client}.${name}=${value}`).join(', ')}`,
      }];
    }));
  },
};
