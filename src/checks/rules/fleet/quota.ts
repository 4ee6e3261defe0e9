import type { FleetRule, Violation } from '../../../model';
import { findings } from '../../../model';
import { environmentOf } from '../../servers';

/** Workers of an account and Region, unless the quota was raised. */
const QUOTA = 60;

export const workerQuota: FleetRule = {
  id: 'MC-FLEET-001',
  title: 'all connectors together stay within the quota of 60 workers',
  severity: 'warning',
  why: 'An account has a quota of 60 workers per Region, and an autoscaled connector counts with its maximum. The service rejects the connector '
    + 'that exceeds the quota.',
  fix: 'lower the maximum number of workers, use several accounts, or request a quota increase',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/limits.html',
  check(deployments) {
    const violations: Violation[] = [];
    const sums = new Map<string, number>();
    for (const deployment of deployments.filter(({ scope }) => scope === 'deployment')) {
      const environment = environmentOf(deployment);
      const before = sums.get(environment) ?? 0;
      const sum = before + (deployment.capacity?.provisioned?.workerCount ?? deployment.capacity?.autoscaled?.maxWorkerCount ?? 0);
      sums.set(environment, sum);
      if (before <= QUOTA && sum > QUOTA) {
        violations.push({
          at: deployment,
          message: `all connectors together, including this one, have up to ${sum} workers; the quota is ${QUOTA}`,
          value: String(sum),
        });
      }
    }
    return findings(violations);
  },
};
