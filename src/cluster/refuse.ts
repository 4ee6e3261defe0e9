import { evaluate, sentence } from '../checks/evaluate';
import type { ConnectorDeployment } from '../checks/model';
import type { Rule } from '../checks/rule';

/** Refuses what some rules say cannot work, before anything is made of it. Their warnings are not for a constructor. */
export function refuse(rules: readonly Rule[], deployment: Pick<ConnectorDeployment, 'name'> & Partial<ConnectorDeployment>): void {
  const errors = evaluate(rules, { source: deployment.name, scope: 'deployment', ...deployment }).filter(found => found.severity === 'error');
  if (errors.length > 0) {
    throw new Error(`${deployment.name}: ${errors.map(sentence).join('; ')}`);
  }
}
