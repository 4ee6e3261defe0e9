import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { IPolicyValidationContext, IPolicyValidationPlugin, PolicyValidationPluginReport, PolicyViolation } from 'aws-cdk-lib';
import { CfnResource, Stack } from 'aws-cdk-lib';
import type { ConnectorDeployment, Finding } from '../model';
import { evaluateFleetUpTo, evaluateUpTo, MOST_TOLD, toldAtSynth } from '../checks';
import { FLEET_RULES, RULES } from '../families';
import { deploymentOf, isCheckedCluster } from '../synth';
import { assemblyTemplates } from './input/files';
import { placeOf } from './read-text';
import { linkedDeployments } from './template/links';
import { Template } from './template/template';

/**
 * Checks connectors that were written as bare `CfnConnector`s, and clusters, broker configurations, topics, SASL/SCRAM associations and cluster policies
 * that were written as bare L1s: one line brings the checks of this library to any CDK app.
 *
 * What was made with the constructs of this library is checked in every synth already, and is omitted here.
 * Errors stop the synth; a finding is accepted with `Validations.of(construct).acknowledge({ id, reason })`.
 *
 * @example
 * const app = new App();
 * Validations.of(app).addPlugins(new MskConnectChecks());
 */
export class MskConnectChecks implements IPolicyValidationPlugin {
  /** The name of the plugin in the report. */
  public readonly name: string = 'cdk-msk-connect';
  /** The ids of the rules. */
  public readonly ruleIds?: string[] = [...RULES, ...FLEET_RULES].map(({ id }) => id);

  /**
   * Checks the templates of an app.
   *
   * @param context the templates, and the app that they come from
   */
  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const ours = idsOfOurs(context);
    const environments = environmentsOf(context.templatePaths);
    const checked = linkedDeployments(context.templatePaths.flatMap(path => {
      const template: unknown = JSON.parse(readFileSync(path, 'utf8'));
      const place = placeOf({ path, environment: environments.get(path) });
      return Template.isTemplate(template) ? [{ path, template: new Template(template, true), place }] : [];
    })).flat();
    const fleet = evaluateFleetUpTo(MOST_TOLD, FLEET_RULES, checked);
    const violations = new Map<string, PolicyViolation>();
    for (const deployment of checked.filter(({ source, name }) => !ours.has(`${basename(source)} ${name}`))) {
      const said = [evaluateUpTo(MOST_TOLD, RULES, deployment), fleet.get(deployment)].filter(each => each !== undefined);
      for (const found of said.flatMap(toldAtSynth).filter(({ severity }) => severity !== 'info')) {
        const key = `${found.rule} ${deployment.source} ${deployment.name} ${found.message}`;
        violations.set(key, violationOf(found, deployment));
      }
    }
    const all = [...violations.values()];
    return { success: !all.some(({ severity }) => severity === 'error'), violations: all };
  }
}

function violationOf(found: Finding, deployment: ConnectorDeployment): PolicyViolation {
  return {
    ruleName: found.rule,
    description: found.message,
    fix: found.fix,
    severity: found.severity,
    ruleMetadata: { docs: found.docs },
    violatingResources: [{
      resourceLogicalId: deployment.name,
      templatePath: deployment.source,
      locations: [found.key === undefined || deployment.part !== undefined ? 'Properties' : `Properties/ConnectorConfiguration/${found.key}`],
    }],
  };
}

/** The account and Region of each template, where they are known. */
function environmentsOf(paths: readonly string[]): ReadonlyMap<string, string | undefined> {
  const directories = new Set(paths.map(path => dirname(path)));
  return new Map([...directories].flatMap(directory => assemblyTemplates(directory, '.')).map(({ path, environment }) => [path, environment]));
}

/** The connectors, and the parts of clusters, that check themselves: template and logical id. */
function idsOfOurs(context: IPolicyValidationContext): ReadonlySet<string> {
  const all = context.appConstruct.node.findAll();
  const resources = [
    ...all.filter(construct => deploymentOf(construct) !== undefined).map(construct => construct.node.defaultChild),
    ...all.filter(isCheckedCluster).flatMap(construct => construct.node.findAll()),
  ].filter((child): child is CfnResource => child !== undefined && CfnResource.isCfnResource(child));
  return new Set(resources.map(resource => `${Stack.of(resource).templateFile} ${Stack.of(resource).resolve(resource.logicalId) as string}`));
}
