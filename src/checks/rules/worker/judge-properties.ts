import type { ConnectorDeployment, Text, Verdict, Violation } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { isGiven, workerProperties } from '../../support';

/** What is wrong with the properties of a worker configuration; not applicable to the default one, and unknown where it is defined elsewhere. */
export function judgeProperties(deployment: ConnectorDeployment, judge: (properties: ReadonlyMap<string, Text>) => readonly Violation[]): Verdict {
  if (!isGiven(deployment.workerConfiguration)) {
    return NOT_APPLICABLE;
  }
  const properties = workerProperties(deployment);
  return properties === undefined ? cannotKnow('the worker configuration is defined elsewhere') : findings(judge(properties));
}
