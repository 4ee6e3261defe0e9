import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE, quoted } from '../../../model';

const KNOWN = ['2.7.1', '3.7.x'];

export const knownVersion: Rule = {
  id: 'MC-VER-001',
  title: 'the Kafka Connect version is one that the service offers',
  severity: 'error',
  why: 'The service accepts only the versions on its list, in exactly that notation. It may have added a version since this library was released.',
  fix: 'use 3.7.x, or 2.7.1 for plugins that need it',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
  check({ kafkaConnectVersion }) {
    if (kafkaConnectVersion === undefined) {
      return NOT_APPLICABLE;
    }
    const version = kafkaConnectVersion.literal;
    if (version === undefined) {
      return cannotKnow('the version is known only at deployment');
    }
    return KNOWN.includes(version) ? HOLDS : finding({
      message: `the Kafka Connect version is ${quoted(version)}; the known values are ${KNOWN.join(' and ')}`,
      value: version,
      ...isNewer(version) && { severity: 'warning' as const },
    });
  },
};

/** Whether the service may have added the version since: later than all that are known. */
function isNewer(version: string): boolean {
  const [major, minor] = /^(\d+)\.(\d+)(\.(\d+|x))?$/.exec(version)?.slice(1, 3).map(Number) ?? [0, 0];
  return major > 3 || (major === 3 && minor > 7);
}
