import { inPackage } from '../model';
import { PluginArchive } from './plugin-archive';

/** The small JARs of this library that go into plugins, with the pinned JARs that they need. */
function dist(lock: string): string {
  return inPackage('extensions', 'dist', lock);
}

/** Archives of the extensions that come with this library. The presets add them by themselves; an existing custom plugin must contain them. */
export class ExtensionArchive {
  /** A config provider of ours, without the JARs that only the other one needs. @internal */
  public static _secretsProvider(className: string): PluginArchive {
    return PluginArchive._fromExtension(dist('secrets-provider.lock.json'), className);
  }

  /** Request signing and certificate verification for the OpenSearch sink. */
  public static openSearchAuthentication(): PluginArchive {
    return PluginArchive._fromExtension(dist('opensearch-auth.lock.json'));
  }

  /**
   * A post processor for Debezium PostgreSQL 3 that reads columns again where the log may lack them, and only there:
   * `io.github.cdkmskconnect.debezium.ReselectToastedColumns`.
   */
  public static toastedColumns(): PluginArchive {
    return PluginArchive._fromExtension(dist('debezium-toast.lock.json'));
  }

  /**
   * A converter for Debezium MySQL and MariaDB that keeps a BIGINT UNSIGNED and a TIME as what they are:
   * `io.github.cdkmskconnect.debezium.ExactValues`.
   */
  public static exactValues(): PluginArchive {
    return PluginArchive._fromExtension(dist('debezium-values.lock.json'));
  }

  /** A transform that refuses records at which a sink would stop, whatever its error settings are: `io.github.cdkmskconnect.guard.RefuseRecords`. */
  public static refusedRecords(): PluginArchive {
    return PluginArchive._fromExtension(dist('record-guard.lock.json'));
  }

  private constructor() {}
}
