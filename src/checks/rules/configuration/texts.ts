import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const valuesAreTexts: Rule = {
  id: 'MC-CFG-002',
  title: 'configuration values are strings',
  severity: 'error',
  why: 'A connector configuration maps keys to strings. Lists and objects are rejected when the connector is created.',
  fix: 'write a list as one string with commas',
  source: 'https://docs.aws.amazon.com/MSKC/latest/mskc/API_CreateConnector.html',
  check({ configuration, structuredKeys = [] }) {
    return configuration === undefined ? NOT_APPLICABLE : findings(structuredKeys.map(key => ({
      key,
      message: `the value of ${key} is a list or an object; allowed are strings, numbers and booleans`,
    })));
  },
};
