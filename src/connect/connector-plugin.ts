import type { ConnectorDefinitionConfig } from './connector-definition-config';
import type { ResolvedSecrets } from './connector-secret';
import type { ICustomPlugin } from './custom-plugin-ref';
import type { ConnectorPluginConfig, IConnectorPlugin, PluginArchive } from './plugin-archive';

/** The plugin of a connector. A single archive that contains the connector can be specified directly: `plugin: PluginArchive.fromFile(…)`. */
export class ConnectorPlugin implements IConnectorPlugin {
  /**
   * Archives that replace those of the connector definition. The archives that its secrets require are added.
   *
   * @param archive the archive that contains the connector
   * @param further further archives: transforms, converters, drivers
   */
  public static archives(archive: PluginArchive, ...further: PluginArchive[]): ConnectorPlugin {
    return new ConnectorPlugin({ archives: [archive, ...further] });
  }

  /**
   * Archives in addition to those of the connector definition: transforms, converters, drivers.
   *
   * @param archives the archives
   */
  public static additional(...archives: PluginArchive[]): ConnectorPlugin {
    return new ConnectorPlugin({ additionalArchives: archives });
  }

  /**
   * An existing custom plugin. It must contain everything that the connector requires, including config providers.
   *
   * @param customPlugin the custom plugin
   */
  public static custom(customPlugin: ICustomPlugin): ConnectorPlugin {
    return new ConnectorPlugin({ customPlugin });
  }

  private constructor(private readonly config: ConnectorPluginConfig) {}

  public bind(): ConnectorPluginConfig {
    return this.config;
  }
}

/**
 * What the plugin of a connector is made of. Archives beside a custom plugin would have no effect, because it is taken as it is.
 *
 * @param path the path of the connector in the tree
 */
export function bindPlugin(path: string, plugin: IConnectorPlugin | undefined): ConnectorPluginConfig {
  const config = plugin?.bind() ?? {};
  const ignored = [
    ...config.archives === undefined ? [] : ['"archives"'],
    ...(config.additionalArchives ?? []).length === 0 ? [] : ['"additionalArchives"'],
  ];
  if (config.customPlugin !== undefined && ignored.length > 0) {
    throw new Error(`the "plugin" of the connector ${path} has ${ignored.join(' and ')} together with "customPlugin", which is a complete plugin to which no archives can be added; omit "customPlugin", or add the archives to that plugin and omit ${ignored.join(' and ')}`);
  }
  return config;
}

/** Whether archives can be added: not to a custom plugin that exists already, nor to an object that is in Amazon S3 already. */
export function takesFurtherArchives({ customPlugin, archives = [], additionalArchives = [] }: ConnectorPluginConfig): boolean {
  return customPlugin === undefined && [...archives, ...additionalArchives].every(archive => archive._location === undefined);
}

/** All that goes into one plugin. */
export function allArchives(plugin: ConnectorPluginConfig, definition: ConnectorDefinitionConfig, secrets: ResolvedSecrets): PluginArchive[] {
  return [
    ...plugin.archives ?? definition.archives ?? [],
    ...definition.additionalArchives ?? [],
    ...plugin.additionalArchives ?? [],
    ...secrets.archives,
  ];
}
