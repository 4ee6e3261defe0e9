import { Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { evaluateFleetUpTo, evaluateUpTo, MOST_TOLD, refuse, toldAtSynth } from '../checks';
import type { Evaluation, PartialDeployment } from '../checks';
import type { ClusterModel, ConnectorDeployment, Rule } from '../model';
import { FLEET_RULES, RULES } from '../families';
import { isAcknowledged, report } from './annotations';
import { Published } from './published';

/** A connector publishes its deployment for the checks, and for whatever else reads it. */
const DEPLOYMENT = new Published<ConnectorDeployment>('ConnectorDeployment');
/** What the rules over several connectors say of those of a stage, or of a tree without one. */
const FLEET = new Published<ReadonlyMap<ConnectorDeployment, Evaluation>>('Fleet');
/** The connectors of the stages that were synthesized so far, at the root of the tree. */
const SYNTHESIZED = new Published<Set<ConnectorDeployment>>('Synthesized');

/**
 * Checks a connector in every synth: errors stop it, warnings are shown and can be acknowledged.
 * Rules over several connectors run once for each stage.
 */
export function checkAtSynth(connector: IConstruct, describe: () => ConnectorDeployment): void {
  DEPLOYMENT.publish(connector, describe);
  connector.node.addValidation({
    validate: () => {
      const deployment = DEPLOYMENT.of(connector)!;
      const together = fleetOf(connector).get(deployment);
      const found = [evaluateUpTo(MOST_TOLD, RULES, deployment), ...together === undefined ? [] : [together]];
      return found.flatMap(each => report(connector, toldAtSynth(each)));
    },
  });
}

/** The deployment of a construct, if it is a connector of this library. */
export function deploymentOf(construct: IConstruct): ConnectorDeployment | undefined {
  return DEPLOYMENT.of(construct);
}

/**
 * The CDK synthesizes stages one after the other, the app last, and of a stage nothing can be resolved, nor said, before and after its turn:
 * the connectors of a stage are looked at together with those of the stages before.
 */
function fleetOf(connector: IConstruct): ReadonlyMap<ConnectorDeployment, Evaluation> {
  const { root } = connector.node;
  const stage = Stage.of(connector) ?? root;
  return FLEET.ofOrPublish(stage, () => {
    const all = SYNTHESIZED.ofOrPublish(root, () => new Set());
    stage.node.findAll().map(deploymentOf).forEach(deployment => deployment && all.add(deployment));
    return evaluateFleetUpTo(MOST_TOLD, FLEET_RULES, [...all]);
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
