import './examples/as-installed';
import { spawnSync } from 'child_process';
import { existsSync, mkdirSync, rmSync } from 'fs';
import { join, relative } from 'path';
import * as pc from 'picocolors';
import { buildApp } from '../examples/debezium-postgres-serverless/app';
import { answerOf, evaluate } from '../src/checks';
import type { ConnectorDeployment, StatementModel } from '../src/model';
import { RULES } from '../src/families/rules';
import { PROCESS } from '../src/cli/io';
import { rehearse } from '../src/rehearse/rehearse';
import { deploymentOf } from '../src/synth/checking';
import { bundleStaleHandlers } from './bundle-handlers';

/**
 * The main job, from a fresh checkout: synthesizes an example with the real Debezium archive, shows what was made, checks it, and rehearses it.
 */
const outdir = join(__dirname, '..', 'cdk.out', 'demo');
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });

const heading = (text: string) => console.log(`\n${pc.bold(text)}`);

heading('Synthesizing examples/debezium-postgres-serverless');
// a fresh checkout has no bundle yet
bundleStaleHandlers();
const app = buildApp({ outdir });
const assembly = app.synth();
const deployments = app.node.findAll().flatMap(construct => deploymentOf(construct) ?? []);

for (const stack of assembly.stacks) {
  const resources = Object.values(stack.template.Resources as { [id: string]: { Type: string } });
  const kinds = new Map<string, number>();
  resources.forEach(({ Type }) => kinds.set(Type, (kinds.get(Type) ?? 0) + 1));
  heading(`Stack ${stack.stackName}: ${resources.length} resources`);
  [...kinds].sort().forEach(([kind, count]) => console.log(`  ${String(count).padStart(3)}  ${kind}`));
}

deployments.forEach(show);
console.log(`\nThe cloud assembly is complete: ${relative(process.cwd(), outdir)} can be deployed with "cdk deploy --app ${relative(process.cwd(), outdir)}".`);
void rehearseIt();

/** On a real Kafka Connect, as the last proof before a deploy. */
async function rehearseIt(): Promise<void> {
  const jar = join(__dirname, '..', 'rehearsal', 'target', 'rehearsal.jar');
  if (!existsSync(jar)) {
    heading('Building the rehearsal module');
    const { status } = spawnSync('mvn', ['-B', '-q', '-ntp', '-f', join(__dirname, '..', 'rehearsal', 'pom.xml'), 'package', '-DskipTests'], { stdio: 'inherit' });
    if (status !== 0) {
      throw new Error('the rehearsal module could not be built; it needs Java 17 and Maven');
    }
  }
  heading('Rehearsal on a real Kafka Connect 3.7');
  process.exitCode = await rehearse(outdir, { connector: [], level: 'validate', timeout: '120', format: 'text' }, PROCESS);
}


function show(deployment: ConnectorDeployment): void {
  heading(`Connector ${deployment.connectorName} (${deployment.kind}), execution role`);
  deployment.role?.statements?.forEach(statement => console.log(`  ${describe(statement)}`));

  for (const plugin of deployment.plugins ?? []) {
    heading(`Plugin ${plugin.fileKey}`);
    if (!plugin.contents) {
      console.log('  not fetched');
      continue;
    }
    const { contents } = plugin;
    console.log(`  ${contents.jars.length} JARs, ${(contents.totalSize / 1e6).toFixed(1)} MB; ${contents.leftOut.length} left out, which the worker provides`);
    contents.connectors.filter(found => !found.abstract).forEach(found => console.log(`  connector        ${found.name} ${found.version ?? ''}`));
    contents.configProviders.filter(found => !found.abstract).forEach(found => console.log(`  config provider  ${found.name}`));
    console.log(`  transforms       ${contents.transformations.length}`);
  }

  const findings = evaluate(RULES, deployment);
  const unknown = RULES.filter(rule => answerOf(rule, deployment).answer === 'cannot-know').length;
  heading(`Checks: ${RULES.length} rules, ${findings.length} findings, ${unknown} that only the deploy can tell`);
  findings.forEach(found => console.log(`  ${found.severity} ${found.rule} ${found.message}`));
}

function describe(statement: StatementModel): string {
  const names = statement.actions.map(action => action.toString());
  const service = names[0].split(':')[0];
  return `${pc.cyan(`${service}:`)}${names.map(name => name.slice(service.length + 1)).join(', ')}\n      on ${statement.resources.map(resource => shorten(resource.toString())).join('\n         ')}`;
}

/** What stands behind the cluster in the ARN of a topic or group. */
function shorten(resource: string): string {
  return resource.replace(/^<[^>]*>(:(?:topic|group|transactional-id)\/)<[^>]*>/, '…$1…');
}
