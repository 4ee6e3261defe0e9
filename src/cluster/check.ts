import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { evaluate, sentence } from '../checks/evaluate';
import type { ClusterModel } from '../checks/model';
import { refuse } from '../checks/refuse';
import type { Rule } from '../checks/rule';

/** Refuses what some rules say of a cluster, and shows their warnings, which can be acknowledged. */
export function checkCluster(construct: IConstruct, rules: readonly Rule[], cluster: ClusterModel): void {
  const name = construct.node.path;
  refuse(rules, { name, cluster });
  evaluate(rules, { name, source: name, scope: 'deployment', cluster })
    .filter(found => found.severity === 'warning')
    .forEach(found => Validations.of(construct).addWarning(`cdk-msk-connect:${found.rule}`, sentence(found)));
}
