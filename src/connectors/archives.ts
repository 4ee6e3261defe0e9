import { PluginArchive } from '../connect';

/** The archive of a connector that its maker publishes on a release page only. */
export function vendorArchive(id: string, version?: string): PluginArchive {
  return PluginArchive._vendor(id, version);
}
