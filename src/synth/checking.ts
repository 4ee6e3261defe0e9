import { Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { evaluateEachUpTo, evaluateFleetUpTo, evaluateUpTo, MOST_TOLD, refuse, toldAtSynth } from '../checks';
import type { Evaluation, PartialDeployment } from '../checks';
import type { ClusterModel, ConnectorDeployment, Rule } from '../model';
import { FLEET_RULES, RULES } from '../families';
import { isAcknowledged, report } from './annotations';
import { Published } from './published';

/** A connector publishes its deployment for the checks, and for whatever else reads it. */
const DEPLOYMENT = new Published<ConnectorDeployment>('ConnectorDeployment');
/** What the rules say of a connector alone, and what those over several connectors say of it together with others. */
interface Judgement { readonly alone?: Evaluation; readonly together?: Evaluation }

/** The judgements of a stage, or of a tree without one. */
const JUDGEMENTS = new Published<ReadonlyMap<ConnectorDeployment, Judgement>>('Judgements');
/** The connectors of the stages that were synthesized so far, at the root of the tree. */
const SYNTHESIZED = new Published<Set<ConnectorDeployment>>('Synthesized');

/** The connectors that this copy of the library checks with its rules. */
const OURS = new WeakSet<IConstruct>();

/** Checks a connector in every synth: errors stop it, warnings are shown and can be acknowledged. */
export function checkAtSynth(connector: IConstruct, describe: () => ConnectorDeployment): void {
  DEPLOYMENT.publish(connector, describe);
  OURS.add(connector);
  connector.node.addValidation({
    validate: () => {
      const deployment = DEPLOYMENT.of(connector)!;
      const { alone = evaluateUpTo(MOST_TOLD, RULES, deployment), together } = judgementsWith(connector).get(deployment) ?? {};
      return [alone, ...together === undefined ? [] : [together]].flatMap(found => report(connector, toldAtSynth(found)));
    },
  });
}

/** The deployment of a construct, if it is a connector of this library. */
export function deploymentOf(construct: IConstruct): ConnectorDeployment | undefined {
  return DEPLOYMENT.of(construct);
}

/**
 * The connectors of a stage are judged at once, which is faster than one after the other. The CDK synthesizes stages in turn, the app last, and of a
 * stage nothing can be resolved, nor said, before and after its turn: the rules over several connectors look at those of a stage and of the stages before.
 */
function judgementsWith(connector: IConstruct): ReadonlyMap<ConnectorDeployment, Judgement> {
  const { root } = connector.node;
  const stage = Stage.of(connector) ?? root;
  return JUDGEMENTS.ofOrPublish(stage, () => {
    const before = SYNTHESIZED.ofOrPublish(root, () => new Set());
    const found = stage.node.findAll().flatMap(construct => {
      const deployment = deploymentOf(construct);
      return deployment === undefined || before.has(deployment) ? [] : [{ deployment, isOurs: OURS.has(construct) }];
    });
    found.forEach(({ deployment }) => before.add(deployment));
    const ours = found.filter(({ isOurs }) => isOurs).map(({ deployment }) => deployment);
    const alone = new Map(evaluateEachUpTo(MOST_TOLD, RULES, ours).map((evaluation, index) => [ours[index], evaluation]));
    const together = evaluateFleetUpTo(MOST_TOLD, FLEET_RULES, [...before]);
    return new Map(found.map(({ deployment }) => [deployment, { alone: alone.get(deployment), together: together.get(deployment) }]));
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
