import type { Construct } from 'constructs';
import { ConnectorDefinition, PluginArchive } from '../connect';
import type {
  ConnectorDefinitionConfig, ConnectorDefinitionContext, ConnectorDefinitionOptions, IConnectorDefinition, SinkDefinitionOptions,
  SourceDefinitionOptions,
} from '../connect';
import { connectorOf } from '../families';
import { hasAddress, KNOWN_PLUGINS } from '../plugins';
import { vendorArchive } from './archives';
import { withTypedOptions } from './typed-options';

interface TypedOptions {
  readonly options?: object;
}

/** A source without a preset, with its options typed. */
export function typedSource(className: string, options: SourceDefinitionOptions & TypedOptions): IConnectorDefinition {
  return new TypedDefinition(className, withTypedOptions(className, options), ConnectorDefinition.source);
}

/** A sink without a preset, with its options typed. */
export function typedSink(className: string, options: SinkDefinitionOptions & TypedOptions): IConnectorDefinition {
  return new TypedDefinition(className, withTypedOptions(className, options), ConnectorDefinition.sink);
}

/** A definition that brings the archive of its connector where the user brings none. */
class TypedDefinition<T extends ConnectorDefinitionOptions> implements IConnectorDefinition {
  constructor(
    private readonly className: string,
    private readonly options: T,
    private readonly define: (className: string, options: T) => IConnectorDefinition,
  ) {
    // refuses what it cannot work with
    define(className, options);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const archives = this.options.archives ?? archivesOf(this.className, context);
    return this.define(this.className, { ...this.options, archives }).bind(scope, context);
  }
}

/** The archive of a connector; none where nobody knows an address, so that the connector must be given a plugin. */
function archivesOf(className: string, { kafkaConnectVersion }: ConnectorDefinitionContext): PluginArchive[] | undefined {
  const id = connectorOf(className)?.archive;
  if (id === undefined || !hasAddress(id)) {
    return undefined;
  }
  return [KNOWN_PLUGINS.some(plugin => plugin.id === id) ? PluginArchive._known(id, undefined, kafkaConnectVersion.version) : vendorArchive(id)];
}
