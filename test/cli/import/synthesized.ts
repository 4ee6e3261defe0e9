import type { App, Stack } from 'aws-cdk-lib';
import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import * as library from '../../../src';
import { HOME, serverlessCluster, Surroundings } from '../../support/surroundings';

/** A value for each type of a property that imported code asks for. */
const GIVEN: Readonly<Record<string, (scope: Stack, name: string) => unknown>> = {
  // what a preset brings itself can go into an archive, and not into a custom plugin that exists
  'IConnectorPlugin': () => library.PluginArchive.empty(),
  'ConnectorSecret': (scope, name) => library.ConnectorSecret.fromSecretsManager(secretsmanager.Secret.fromSecretNameV2(scope, name, name), 'value'),
  'secretsmanager.ISecret': (scope, name) => secretsmanager.Secret.fromSecretNameV2(scope, name, name),
  'string': (_, name) => `given-${name}`,
  'string[]': () => ['given.*'],
};

/** What a connector is made with. */
export interface SynthesizedConnector {
  readonly version: string;
  readonly capacity: object;
  readonly configuration: Readonly<Record<string, unknown>>;
}

/** Compiles imported code, makes its stack with what it asks for, and gives back its connectors by name. */
export function synthesized(code: string): Map<string, SynthesizedConnector> {
  const { outputText, diagnostics } = transpileModule(code, { reportDiagnostics: true, compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 } });
  expect(diagnostics).toEqual([]);
  const exported: Record<string, new (scope: App, id: string, props: object) => Stack> = {};
  // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval
  new Function('exports', 'require', outputText)(exported, (name: string) => name === 'cdk-msk-connect' ? library : require(name));
  const { app, stack: around, vpc } = new Surroundings();
  const given = [...code.matchAll(/^ {2}readonly (\w+): ([\w.]+(?:\[\])?);$/gm)].filter(([, name]) => name !== 'cluster')
    .map(([, name, type]) => [name, GIVEN[type](around, name)]);
  const stack = new exported.ConnectorsStack(app, 'Imported', { env: HOME, cluster: serverlessCluster(around, vpc), ...Object.fromEntries(given) });
  const connectors = stack.node.findAll().filter((each): each is CfnConnector => each instanceof CfnConnector);
  return new Map(connectors.map(connector => [connector.connectorName, {
    version: connector.kafkaConnectVersion,
    capacity: stack.resolve(connector.capacity),
    configuration: stack.resolve(connector.connectorConfiguration),
  }]));
}
