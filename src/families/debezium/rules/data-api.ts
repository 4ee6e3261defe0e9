import type { Rule, Violation } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { followedDatabase } from '../followed-database';

/** Classes that cannot run it. */
const BURSTABLE = /^db\.t\d/;

export const dataApi: Rule = {
  id: 'MC-DB-006',
  title: 'a cluster that is prepared through its Data API has the Data API turned on',
  severity: 'error',
  why: 'The preparation of the database calls the Data API of the cluster. If it is turned off, or the instance class does not support it, the deployment fails.',
  fix: 'turn on the Data API of the cluster (enableDataApi: true) and use instance classes other than db.t, or omit "useDataApi"',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.limitations.html',
  requires: ['database'],
  check(deployment) {
    const database = followedDatabase(deployment);
    if (!database?.byDataApi) {
      return NOT_APPLICABLE;
    }
    const burstable = database.instanceClasses?.find(each => BURSTABLE.test(each));
    const violations: Violation[] = [
      ...database.dataApi === false ? [{ message: 'the database is prepared by the Data API of its cluster, which is off' }] : [],
      ...burstable === undefined ? [] : [{ message: `the database is prepared by the Data API of its cluster, which has an instance of the class ${burstable}: none of db.t supports it` }],
    ];
    return violations.length === 0 && database.dataApi === undefined ? cannotKnow('the cluster is defined elsewhere') : findings(violations);
  },
};
