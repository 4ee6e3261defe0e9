import type { ConnectorDeployment, Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { isGiven } from '../../support';

export const lostBackslashes: Rule = {
  id: 'MC-CFG-015',
  title: 'backslashes in a properties file are doubled',
  severity: 'warning',
  why: 'Java drops a single backslash in a properties file: \\d is read as d, and \\. as any character. The regular expression matches something else, or nothing.',
  fix: 'write two backslashes for each, as in orders-\\\\d+, or a character class, as in orders-[0-9]+',
  source: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Properties.html',
  about: ['worker-configuration'],
  check(deployment) {
    const lost = lostIn(deployment);
    return lost === undefined ? NOT_APPLICABLE : findings(lost.map(({ key, written, line }) => ({
      key,
      message: `line ${line} writes ${written} in the value of ${key}, which Java reads as ${written.slice(1)}`,
      // a backslash stands between host and instance, and no host name has one
      ...HOST.test(key) && { fix: 'remove the backslash and what follows from the host; a named instance of SQL Server is set in database.instance, or found by its port' },
    })));
  },
};

const HOST = /(^|\.)(hostname|host)$/;

function lostIn({ lostBackslashes: ofConnector = [], workerConfiguration }: ConnectorDeployment) {
  const all = [...ofConnector, ...isGiven(workerConfiguration) ? workerConfiguration.lostBackslashes ?? [] : []];
  return all.length === 0 ? undefined : all;
}
