import { assumedFindings, evaluateEachUpTo, evaluateFleetUpTo, MOST_TOLD } from '../../checks';
import { FLEET_RULES, RULES } from '../../families';
import type { ConnectorDeployment, Severity } from '../../model';
import type { Stats } from '../stats';
import type { CheckedDeployment, CheckReport } from './check-report';

/** Runs all rules. Of one rule, the first findings are told and the others counted. */
export function judge(deployments: readonly ConnectorDeployment[], most = MOST_TOLD, stats?: Stats): CheckReport {
  const rules = stats?.timed(RULES) ?? RULES;
  const fleet = timed(stats, 'rules over all connectors', () => evaluateFleetUpTo(most, stats?.timed(FLEET_RULES) ?? FLEET_RULES, deployments));
  const own = timed(stats, 'rules over one connector', () => evaluateEachUpTo(most, rules, deployments));
  const checked = deployments.map((deployment, index): CheckedDeployment => {
    const said = [own[index], fleet.get(deployment)].filter(each => each !== undefined);
    const more = said.flatMap(each => each.more);
    const findings = said.flatMap(each => each.findings);
    return {
      name: deployment.name,
      ...deployment.constructPath !== undefined && { constructPath: deployment.constructPath },
      source: deployment.source,
      class: deployment.configuration?.get('connector.class')?.literal ?? null,
      ...deployment.part !== undefined && { part: deployment.part },
      findings: [...findings, ...assumedFindings(rules, deployment, findings)],
      ...more.length > 0 && { more },
    };
  });
  const count = (severity: Severity) => checked.reduce((sum, { findings, more = [] }) =>
    sum + findings.filter(each => each.severity === severity).length
      + more.reduce((all, each) => each.severity === severity ? all + each.count : all, 0), 0);
  return { version: 1, deployments: checked, summary: { errors: count('error'), warnings: count('warning'), infos: count('info') } };
}

/** Runs a part of a check, and notes its time where somebody asks for it. */
export function timed<T>(stats: Stats | undefined, what: string, run: () => T): T {
  return stats === undefined ? run() : stats.measure(what, run);
}
