import { Stack, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CustomPlugin } from './custom-plugin';
import type { KafkaConnectVersion } from './kafka-connect-version';
import { contentDigest } from './naming';
import type { PluginArchive } from './plugin-archive';
import { archivesIdentity, namingConstruct } from './plugin-asset';
import { WorkerConfiguration } from './worker-configuration';

/** One plugin per content and stack; the account supports up to 100. */
export function sharedPlugin(
  scope: Construct, archives: readonly PluginArchive[], connectorClass: string, version: KafkaConnectVersion,
): CustomPlugin {
  if (archives.length === 0) {
    throw new Error(`the connector ${scope.node.path} has no plugin that contains ${connectorClass}; specify "plugin" with an archive, `
      + 'with ConnectorPlugin.custom() for an existing custom plugin, or with PluginArchive.empty() if the worker provides the class');
  }
  return namingConstruct(scope.node.path, () => shared(scope, `MskConnectPlugin-${contentDigest(archivesIdentity(scope, archives, version))}`, (stack, id) =>
    new CustomPlugin(stack, id, { archives: [...archives], kafkaConnectVersion: version })));
}

/** One worker configuration per content and stack, or none where the service's own does. */
export function sharedWorkerConfiguration(scope: Construct, properties: { [key: string]: string }): WorkerConfiguration | undefined {
  if (Object.keys(properties).length === 0) {
    return undefined;
  }
  const hasTokens = Object.values(properties).some(value => Token.isUnresolved(value));
  const digest = contentDigest(JSON.stringify(hasTokens ? Stack.of(scope).resolve(properties) : properties));
  return shared(scope, `MskConnectWorkers-${digest}`, (stack, id) => new WorkerConfiguration(stack, id, { config: properties }));
}

function shared<T extends Construct>(scope: Construct, id: string, make: (stack: Stack, id: string) => T): T {
  const stack = Stack.of(scope);
  return (stack.node.tryFindChild(id) as T | undefined) ?? make(stack, id);
}
