import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, CfnResource, Fn, Stack, Validations } from 'aws-cdk-lib';
import * as msk from 'aws-cdk-lib/aws-msk';
import { MskConnectChecks } from '../../../src/adapters/msk-connect-checks';
import { MSK_TRANSLATIONS } from '../../../src/adapters/terraform/msk';
import type { Path } from '../../../src/adapters/terraform/translation';
import { check } from '../../cli/run';

export type Json = Record<string, unknown>;
export interface Resource { readonly Type: string; readonly Properties: Json }

/** What is said of some resources: one line a finding, `severity rule logical id: message`. */
export type Said = string[];

export const SUBNETS = ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712', 'subnet-0a1b2c3d4e5f60713'];

/** A cluster without a mistake, with some of its properties changed. */
export function cluster(changes: Json = {}, nodes: Json = {}): Resource {
  return {
    Type: 'AWS::MSK::Cluster',
    Properties: {
      ClusterName: 'platform',
      KafkaVersion: '3.9.x',
      NumberOfBrokerNodes: 3,
      BrokerNodeGroupInfo: {
        InstanceType: 'kafka.m5.large', ClientSubnets: SUBNETS, SecurityGroups: ['sg-0a1b2c3d4e5f60718'], StorageInfo: { EBSStorageInfo: { VolumeSize: 100 } }, ...nodes,
      },
      ClientAuthentication: { Sasl: { Iam: { Enabled: true } }, Unauthenticated: { Enabled: false } },
      EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS', InCluster: true } },
      ...changes,
    },
  };
}

export const express = (changes: Json = {}, nodes: Json = {}) => cluster({ KafkaVersion: '3.8.x', ...changes }, { InstanceType: 'express.m7g.large', StorageInfo: undefined, ...nodes });

const lines = (report: Awaited<ReturnType<typeof check>>['report']): Said => report.deployments.flatMap(({ name, findings }) =>
  findings.map(({ severity, rule, message }) => `${severity} ${rule} ${name}: ${message}`));

/** By the command line, of a template. */
export async function saidOfTemplate(resources: Record<string, Resource>): Promise<Said> {
  return lines((await check(['t.json'], { 't.json': { Resources: resources } })).report);
}

/** By the command line, of an assembly in one Region. */
export async function saidOfAssembly(resources: Record<string, Resource>, environment = 'aws://111122223333/eu-west-1'): Promise<Said> {
  const manifest = { version: '36.0.0', artifacts: { Stack: { type: 'aws:cloudformation:stack', environment, properties: { templateFile: 'Stack.template.json' } } } };
  return lines((await check(['.'], { 'manifest.json': manifest, 'Stack.template.json': { Resources: resources } })).report);
}

/** By the command line, of a Terraform plan. */
export async function saidOfPlan(resources: Record<string, Resource>, actions: string[] = ['create'], region?: string): Promise<Said> {
  return lines((await check(['plan.json'], { 'plan.json': plan(resources, actions, region) })).report);
}

/** By the plug-in, of bare L1s in an app. */
export function saidOfApp(resources: Record<string, Resource>, region?: string): Said {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-'));
  const app = new App({ outdir, context: { '@aws-cdk/core:validationReportJson': true } });
  Validations.of(app).addPlugins(new MskConnectChecks());
  const stack = new Stack(app, 'Stack', region === undefined ? {} : { env: { account: '111122223333', region } });
  for (const [id, { Type, Properties }] of Object.entries(resources)) {
    if (Type === 'AWS::MSK::Cluster') {
      new msk.CfnCluster(stack, id, small(Properties) as unknown as msk.CfnClusterProps);
    } else {
      new CfnResource(stack, id, { type: Type, properties: Properties });
    }
  }
  // its report is what counts
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    app.synth();
  } catch {
    // so is that of a synth that is stopped
  } finally {
    quiet.mockRestore();
  }
  const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')) as Report;
  return report.pluginReports.flatMap(({ violations }) => violations.flatMap(each =>
    each.violatingConstructs.map(({ cloudFormationResource: { logicalId } }) => `${each.severity} ${each.ruleName} ${logicalId}: ${each.description}`)));
}

interface Report {
  readonly pluginReports: ReadonlyArray<{
    readonly violations: ReadonlyArray<{
      readonly ruleName: string;
      readonly description: string;
      readonly severity: string;
      readonly violatingConstructs: ReadonlyArray<{ readonly cloudFormationResource: { readonly logicalId: string } }>;
    }>;
  }>;
}

/** An L1's names begin small. */
function small(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(small);
  }
  if (isReference(value)) {
    const { Ref, 'Fn::GetAtt': attribute } = value as { 'Ref'?: string; 'Fn::GetAtt'?: string[] };
    return Ref === undefined ? Fn.getAtt(attribute![0], attribute![1]) : Fn.ref(Ref);
  }
  return value === null || typeof value !== 'object' ? value
    : Object.fromEntries(Object.entries(value).map(([key, each]) => [key === 'EBSStorageInfo' ? 'ebsStorageInfo' : key === 'BrokerAZDistribution' ? 'brokerAzDistribution' : key.charAt(0).toLowerCase() + key.slice(1), small(each)]));
}

function plan(resources: Record<string, Resource>, actions: string[], region: string | undefined): Json {
  const found = Object.entries(resources).flatMap(([name, { Type, Properties }]) => {
    const type = Object.keys(MSK_TRANSLATIONS).find(each => MSK_TRANSLATIONS[each].type === Type);
    return type === undefined ? [] : [{ address: `${type}.${name}`, type, name, properties: Properties, paths: MSK_TRANSLATIONS[type].properties }];
  });
  const address = (id: string) => found.find(({ name }) => name === id)?.address;
  return {
    format_version: '1.2',
    planned_values: { root_module: { resources: found.map(({ address: at, type, name, properties, paths }) => ({ address: at, mode: 'managed', type, name, values: valuesOf(properties, paths) })) } },
    configuration: {
      ...region !== undefined && { provider_config: { aws: { name: 'aws', expressions: { region: { constant_value: region } } } } },
      root_module: { resources: found.map(({ address: at, type, name, properties, paths }) => ({ address: at, mode: 'managed', type, name, expressions: expressionsOf(properties, paths, address) })) },
    },
    resource_changes: found.map(({ address: at, type, name }) => ({ address: at, type, name, change: { actions } })),
  };
}

const placeOf = (path: Path) => typeof path === 'string' ? path : 'listed' in path ? path.listed : path.to;
const at = (value: unknown, path: string): unknown => path.split('.').reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);
const isReference = (value: unknown) => value !== null && typeof value === 'object' && ('Ref' in value || 'Fn::GetAtt' in value);

function valuesOf(properties: unknown, paths: Readonly<Record<string, Path>>): Json {
  return Object.fromEntries(Object.entries(paths).flatMap(([attribute, path]): Array<[string, unknown]> => {
    const value = at(properties, placeOf(path));
    if (value === undefined || isReference(value) || Array.isArray(value) && value.some(isReference)) {
      return [];
    }
    return [[attribute, typeof path === 'string' || 'listed' in path ? value : [value].flat().map(each => valuesOf(each, path.block))]];
  }));
}

function expressionsOf(properties: unknown, paths: Readonly<Record<string, Path>>, address: (id: string) => string | undefined): Json {
  return Object.fromEntries(Object.entries(paths).flatMap(([attribute, path]): Array<[string, unknown]> => {
    const value = at(properties, placeOf(path));
    const [reference] = [value].flat().filter(isReference) as Array<{ 'Ref'?: string; 'Fn::GetAtt'?: string[] }>;
    const target = address(reference?.Ref ?? reference?.['Fn::GetAtt']?.[0] ?? '');
    if (target !== undefined) {
      return [[attribute, { references: [`${target}.arn`, target] }]];
    }
    return typeof path === 'string' || 'listed' in path || value === undefined ? [] : [[attribute, [value].flat().map(each => expressionsOf(each, path.block, address))]];
  }));
}
