import { PluginArchive } from '../connect';
import type { ConnectorDefinitionContext, ConnectorDefinitionOptions } from '../connect';

/** The archive of a connector that its maker publishes on a release page only. */
export function vendorArchive(id: string, version?: string): PluginArchive {
  return PluginArchive._vendor(id, version);
}

/** The archives of a connector that its maker publishes on a release page; nothing where the connector is given a plugin. */
export function vendorArchives(
  id: string, { archives }: ConnectorDefinitionOptions, { takesArchives }: ConnectorDefinitionContext,
): PluginArchive[] | undefined {
  return archives ?? (takesArchives ? [vendorArchive(id)] : undefined);
}
