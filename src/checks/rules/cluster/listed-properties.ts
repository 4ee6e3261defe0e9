import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { brokerProperties, notOfVersion, unlisted } from '../../broker-properties';

const BROKERS: Readonly<Record<string, string>> = { express: 'express brokers', provisioned: 'standard brokers' };

export const listedProperties: Rule = {
  id: 'MC-CLU-025',
  title: 'a broker configuration contains only properties that the service supports',
  severity: 'error',
  why: 'The service takes the properties of a published list, which differs for standard and express brokers and by Kafka version, and rejects a '
    + 'configuration with any other.',
  fix: 'correct the name, or remove the property; settings of one topic can be set on the topic',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-properties.html, '
    + 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-express-read-write.html (read in November 2026)',
  about: ['cluster', 'configuration'],
  requires: ['cluster'],
  check({ cluster }) {
    const { kind, serverProperties, kafkaVersion } = cluster ?? {};
    if (serverProperties === undefined || kind === 'serverless' || kind === 'self-managed') {
      return NOT_APPLICABLE;
    }
    const listed = brokerProperties(kind);
    return findings([...serverProperties.keys()].flatMap(key => {
      const property = Object.hasOwn(listed, key) ? listed[key] : undefined;
      const gone = property && notOfVersion(property, kafkaVersion?.literal);
      const message = property === undefined ? unlisted(key, listed, BROKERS[kind ?? ''] ?? 'brokers') : gone && `${key} cannot be set: ${gone}`;
      return message === undefined ? [] : [{ key, message, value: serverProperties.get(key)?.literal }];
    }));
  },
};
