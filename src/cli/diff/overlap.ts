import { evaluateFleet } from '../../checks';
import { FLEET_RULES } from '../../families';
import type { ConnectorDeployment } from '../../model';
import type { Note } from './model';

/** What two connectors cannot use at the same time: a replication slot, a server ID of MySQL. */
const ONE_AT_A_TIME = FLEET_RULES.filter(({ id }) => ['MC-DBZ-010', 'MC-DBZ-012'].includes(id));

/** CloudFormation creates new connectors while those that it deletes still run: what both use fails, or is taken from the other. */
export function overlapNotes(deleted: readonly ConnectorDeployment[], created: readonly ConnectorDeployment[]): Note[] {
  if (deleted.length === 0 || created.length === 0) {
    return [];
  }
  const among = (deployments: readonly ConnectorDeployment[]) => evaluateFleet(ONE_AT_A_TIME, deployments);
  const alone = among(created);
  return created.filter(each => !alone.has(each)).flatMap(each => (among([...deleted, each]).get(each) ?? []).map(({ severity, message, rule }) => ({
    severity,
    about: each.name,
    message: `the connector ${each.name} is created before the old one is deleted: ${message}; `
      + `keep the logical ID, or delete the old connector in an earlier deployment [${rule}]`,
  })));
}
