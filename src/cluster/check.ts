import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { evaluate, refuse, sentence } from '../checks';
import type { ClusterModel, Rule } from '../model';
import type { PartialDeployment } from '../checks';

/** Refuses what some rules say of a cluster, unless it was acknowledged on the construct or above it before. */
export function refuseAt(construct: IConstruct, rules: readonly Rule[], deployment: Omit<PartialDeployment, 'name'>): void {
  refuse(rules.filter(({ id }) => !isAcknowledged(construct, id)), { name: construct.node.path, ...deployment });
}

/** Refuses what some rules say of a cluster. Their warnings are shown at synth, unless they are acknowledged by then. */
export function checkCluster(construct: IConstruct, rules: readonly Rule[], cluster: ClusterModel): void {
  const name = construct.node.path;
  refuseAt(construct, rules, { cluster });
  const warnings = evaluate(rules, { name, source: name, scope: 'deployment', cluster }).filter(found => found.severity === 'warning');
  if (warnings.length > 0) {
    construct.node.addValidation({
      validate: () => {
        warnings.filter(found => !isAcknowledged(construct, found.rule))
          .forEach(found => Validations.of(construct).addWarning(annotationId(found.rule), sentence(found)));
        return [];
      },
    });
  }
}

/** The id under which a finding is shown and can be acknowledged. */
export function annotationId(rule: string): string {
  return `cdk-msk-connect:${rule}`;
}

/** Whether `Validations.of(…).acknowledge({ id, reason })` names the rule, on the construct or above it. */
export function isAcknowledged(construct: IConstruct, rule: string): boolean {
  return construct.node.scopes.some(scope => scope.node.metadata
    .filter(entry => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .some(entry => Object.keys(entry.data as object).some(id => id === rule || id.endsWith(`:${rule}`))));
}
