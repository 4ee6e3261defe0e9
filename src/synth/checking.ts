import type { IConstruct } from 'constructs';
import { evaluateFleetUpTo, evaluateUpTo, MOST_TOLD, refuse, toldAtSynth } from '../checks';
import type { PartialDeployment } from '../checks';
import type { ClusterModel, ConnectorDeployment, Rule } from '../model';
import { FLEET_RULES, RULES } from '../families';
import { isAcknowledged, report } from './annotations';
import { Published } from './published';

/** A connector publishes its deployment for the checks, and for whatever else reads it. */
const DEPLOYMENT = new Published<ConnectorDeployment>('ConnectorDeployment');
/** The root of the tree of constructs tells that its connectors are looked at together. */
const FLEET = new Published<true>('Fleet');

/**
 * Checks a connector in every synth: errors stop it, warnings are shown and can be acknowledged.
 * Rules over several connectors run once for the whole app.
 */
export function checkAtSynth(connector: IConstruct, describe: () => ConnectorDeployment): void {
  DEPLOYMENT.publish(connector, describe);
  connector.node.addValidation({ validate: () => report(connector, toldAtSynth(evaluateUpTo(MOST_TOLD, RULES, DEPLOYMENT.of(connector)!))) });
  checkFleetOnce(connector.node.root);
}

/** The deployment of a construct, if it is a connector of this library. */
export function deploymentOf(construct: IConstruct): ConnectorDeployment | undefined {
  return DEPLOYMENT.of(construct);
}

function checkFleetOnce(root: IConstruct): void {
  if (FLEET.of(root)) {
    return;
  }
  FLEET.publish(root, () => true);
  root.node.addValidation({
    validate: () => {
      const connectors = new Map(root.node.findAll().flatMap((construct): [ConnectorDeployment, IConstruct][] => {
        const deployment = deploymentOf(construct);
        return deployment ? [[deployment, construct]] : [];
      }));
      const findings = evaluateFleetUpTo(MOST_TOLD, FLEET_RULES, [...connectors.keys()]);
      return [...findings].flatMap(([deployment, found]) => report(connectors.get(deployment)!, toldAtSynth(found)));
    },
  });
}

/** Refuses in a constructor what some rules say, unless it was acknowledged on the construct or above it before. */
export function refuseAt(construct: IConstruct, rules: readonly Rule[], deployment: Omit<PartialDeployment, 'name'>): void {
  refuse(rules.filter(({ id }) => !isAcknowledged(construct, id)), { name: construct.node.path, ...deployment });
}

/** What a constructor checked of a cluster, or of something that belongs to one. */
const CHECKED_CLUSTER = new Published<true>('CheckedCluster');

/** Whether a construct checked itself as a cluster, or as something that belongs to one. */
export function isCheckedCluster(construct: IConstruct): boolean {
  return CHECKED_CLUSTER.of(construct) === true;
}

/** Refuses what some rules say of a cluster. Their warnings are shown at synth, unless they are acknowledged by then. */
export function checkCluster(construct: IConstruct, rules: readonly Rule[], cluster: ClusterModel): void {
  const name = construct.node.path;
  if (!isCheckedCluster(construct)) {
    CHECKED_CLUSTER.publish(construct, () => true);
  }
  refuseAt(construct, rules, { cluster });
  const warnings = toldAtSynth(evaluateUpTo(MOST_TOLD, rules, { name, source: name, scope: 'deployment', cluster })).filter(found => found.severity === 'warning');
  if (warnings.length > 0) {
    construct.node.addValidation({ validate: () => report(construct, warnings) });
  }
}
