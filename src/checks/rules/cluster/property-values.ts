import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { brokerProperties, wrongValue } from '../../broker-properties';

export const propertyValues: Rule = {
  id: 'MC-CLU-026',
  title: 'the properties of a broker configuration have valid values',
  severity: 'error',
  why: 'The service rejects a value of another type or out of range, and so do the brokers.',
  fix: 'correct the value',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-properties.html, https://kafka.apache.org/documentation/#brokerconfigs',
  about: ['cluster', 'configuration'],
  requires: ['cluster'],
  check({ cluster }) {
    const properties = cluster?.serverProperties;
    const listed = brokerProperties(cluster?.kind);
    return properties === undefined || cluster?.kind === 'serverless' ? NOT_APPLICABLE
      : findings([...properties].flatMap(([key, value]) => [
        ...wrongValue(key, value, Object.hasOwn(listed, key) ? listed[key] : undefined),
        ...cluster?.storage?.tiered === true && key === 'log.cleanup.policy' && value.literal?.includes('compact') === true
          ? [{ key, value: value.literal, message: 'log.cleanup.policy is compact, but a cluster with tiered storage supports only delete' }] : [],
      ]));
  },
};
