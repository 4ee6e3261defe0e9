import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, readTemplates, Template } from '../../adapters';
import type { TemplateResource } from '../../adapters';
import { CONNECTOR_TYPES } from '../../model';
import { EXIT } from '../../plugins';
import type { CliIo } from '../io';
import { field, shortened } from '../report/columns';
import { onDeployed } from './command';
import type { DeployedOptions } from './command';
import { deployedConnectors } from './connectors';
import type { DeployedConnector } from './connectors';
import { differencesOf } from './differences';
import type { Difference } from './differences';
import { Refusal } from './refusal';
import type { Aws } from './sdk';

export interface DriftOptions extends DeployedOptions {
  /** A template, or a cloud assembly; where there is none, the deployed template of the stack. */
  readonly template?: string;
}

const ASSEMBLY = 'cdk.out';
const LONGEST = 200;

interface Drift { readonly connector: string; readonly differences: readonly Difference[]; readonly inTemplate: boolean }

/** `cdk-msk-connect drift`: where connectors are not what their template says. */
export function drift(options: DriftOptions, io: CliIo): Promise<number> {
  return onDeployed(options, io, async (aws) => {
    const connectors = await deployedConnectors(aws, options);
    const resources = await templateResources(aws, options, io);
    if (resources === undefined) {
      throw new Refusal(`there is no template to compare with; specify --template or --stack, or run this where ${ASSEMBLY} is`);
    }
    const drifts = connectors.map(connector => driftOf(connector, resources));
    io.stdout.write(options.format === 'json' ? `${JSON.stringify({ connectors: drifts }, undefined, 2)}\n` : drifts.map(render).join(''));
    return drifts.some(({ differences }) => differences.length > 0) ? EXIT.FINDINGS : EXIT.OK;
  });
}

/** The connectors of the template that is meant: the one given, that of the stack, or that of the assembly here. */
export async function templateResources(aws: Aws, { template, stack }: DriftOptions, io: CliIo): Promise<TemplateResource[] | undefined> {
  const connectorsOf = (each: Template) => each.ofType(...CONNECTOR_TYPES);
  if (template === undefined && stack !== undefined) {
    const { TemplateBody = '{}' } = await aws.stacks.send(new aws.sdk.GetTemplateCommand({ StackName: stack, TemplateStage: 'Processed' }));
    return /^\s*\{/.test(TemplateBody) ? connectorsOf(new Template(JSON.parse(TemplateBody) as { Resources: object })) : undefined;
  }
  if (template === undefined && !existsSync(resolve(io.cwd ?? '.', ASSEMBLY))) {
    return undefined;
  }
  try {
    return readTemplates(template ?? ASSEMBLY, io.cwd).flatMap(connectorsOf);
  } catch (error) {
    throw error instanceof InputError ? new Refusal(error.message) : error;
  }
}

export function driftOf({ name, logicalId, live }: DeployedConnector, resources: readonly TemplateResource[]): Drift {
  const resource = resources.find(({ id, properties }) => (logicalId === undefined ? properties.ConnectorName === name : id === logicalId));
  return { connector: name, inTemplate: resource !== undefined, differences: resource === undefined ? [] : differencesOf(resource.properties, live) };
}

function render({ connector, differences, inTemplate }: Drift): string {
  const head = !inTemplate ? 'is not in the template' : differences.length === 0 ? 'matches the template' : `differs from the template in ${differences.length} ${differences.length === 1 ? 'property' : 'properties'}`;
  return `${connector} ${head}\n${differences.map(({ property, template, live }) =>
    `${field('', property)}\n${field('template', shortened(template, LONGEST))}\n${field('live', shortened(live, LONGEST))}\n`).join('')}`;
}
