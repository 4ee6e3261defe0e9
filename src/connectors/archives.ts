import { PluginArchive } from '../connect';
import { VENDOR_PLUGINS, vendorUrl } from '../plugins';

/**
 * The archive of a connector that its maker publishes on a release page only. No checksum is pinned here, because none was measured by this
 * library: the pin file of the user's repository holds it.
 */
export function vendorArchive(id: string, version?: string): PluginArchive {
  const plugin = VENDOR_PLUGINS.find(candidate => candidate.id === id);
  const url = plugin && vendorUrl(plugin, version);
  if (url === undefined) {
    throw new Error(`the archive of ${plugin?.title ?? id} has no fixed address${plugin ? `; get it from ${plugin.page}` : ''} `
      + 'and give it with "archives", such as PluginArchive.fromFile or PluginArchive.fromUrl with its sha256');
  }
  return PluginArchive.fromUrl(url);
}
