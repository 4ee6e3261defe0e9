import type { Rule } from '../../rule';
import { finding, NOT_APPLICABLE } from '../../rule';
import { quoted } from '../../support';

export const trimmedKeys: Rule = {
  id: 'MC-CFG-003',
  title: 'keys of a configuration have no blanks around them',
  severity: 'warning',
  why: 'Kafka Connect takes a key as it is written. With a blank before or behind it the option is another one, which nobody reads.',
  fix: 'remove the blank',
  source: 'https://kafka.apache.org/37/documentation.html#connect_configuring',
  check({ configuration }) {
    return configuration === undefined ? NOT_APPLICABLE : finding(...[...configuration.keys()].filter(key => key !== key.trim() || key === '').map(key => ({
      key,
      message: key.trim() === '' ? 'the configuration has an empty key' : `the key ${quoted(key)} has a blank before or behind it`,
    })));
  },
};
