import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { quoted } from '../../support';

const KNOWN = ['2.7.1', '3.7.x'];

export const knownVersion: Rule = {
  id: 'MC-VER-001',
  title: 'the Kafka Connect version is one that the service is known to offer',
  severity: 'warning',
  why: 'The service takes the versions of its list only, written exactly so. It may have added one since this library was made.',
  fix: 'use 3.7.x, or 2.7.1 for plugins that need it',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check({ kafkaConnectVersion }) {
    if (kafkaConnectVersion === undefined) {
      return NOT_APPLICABLE;
    }
    const version = kafkaConnectVersion.literal;
    if (version === undefined) {
      return cannotKnow('the version is decided at deploy');
    }
    return KNOWN.includes(version) ? HOLDS : finding({
      message: `the Kafka Connect version is ${quoted(version)}; known are ${KNOWN.join(' and ')}`,
      value: version,
    });
  },
};
