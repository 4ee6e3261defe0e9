import { cannotKnow, finding, HOLDS, minorVersion, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';
import { refusedAtCreation } from './at-creation';

/** The versions whose support has ended, by minor version. */
const ENDED = new Set(['1.1', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '3.1', '3.2', '3.3', '3.4', '3.5']);
/** What the service calls the versions that it patches by itself. */
const PATCHED = ['3.7', '3.8', '3.9'];
const NAMES = '3.6.0, 3.7.x, 3.8.x, 3.9.x, and 4.0.x.kraft and later';

export const supportedVersion: Rule = {
  id: 'MC-CLU-036',
  title: 'a cluster has a Kafka version that Amazon MSK supports',
  severity: 'warning',
  why: 'The service creates no cluster with a version whose support has ended, and updates existing clusters with such a version at a time of its own choice. '
    + 'Since 3.7 a version is named without its patch level, as in 3.8.x; the service rejects other names.',
  fix: `use a supported version: ${NAMES}`,
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html, https://github.com/aws/aws-cdk/pull/37077',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.kafkaVersion === undefined || (cluster.kind !== 'provisioned' && cluster.kind !== undefined)) {
      return NOT_APPLICABLE;
    }
    const version = cluster.kafkaVersion.literal?.trim();
    const minor = minorVersion(version);
    if (version === undefined || minor === undefined) {
      return cannotKnow('the Kafka version is not known');
    }
    if (PATCHED.includes(minor) && !/^3\.[789]\.x(\.kraft)?$/.test(version)) {
      return finding({ severity: 'error', message: `Kafka ${version} is not a version of Amazon MSK, which calls it ${minor}.x`, value: version, fix: `write ${minor}.x` });
    }
    return ENDED.has(minor) ? refusedAtCreation(`Kafka ${version}, whose support has ended,`, cluster.creation, 'requested') : HOLDS;
  },
};
