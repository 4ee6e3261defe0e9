import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const connectorClass: Rule = {
  id: 'MC-CFG-001',
  title: 'the configuration names the connector class',
  severity: 'error',
  why: 'Kafka Connect cannot start a connector without connector.class.',
  fix: 'set connector.class to the fully qualified name of the connector class',
  source: 'https://kafka.apache.org/37/documentation.html#connect_configuring',
  instead: ['MC-OPT-001'],
  check({ configuration }) {
    if (configuration === undefined) {
      return NOT_APPLICABLE;
    }
    const value = configuration.get('connector.class');
    if (value !== undefined && !value.isLiteral) {
      return cannotKnow('the connector class is known only at deployment');
    }
    return value?.literal?.trim() ? HOLDS : finding({ key: 'connector.class', message: 'the configuration has no connector.class' });
  },
};
