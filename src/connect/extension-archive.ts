import { inPackage } from '../platform';
import { PluginArchive } from './plugin-archive';

/** The small JARs of this library that go into plugins, with the pinned JARs that they need. */
function dist(lock: string): string {
  return inPackage('extensions', 'dist', lock);
}

/** Archives of the extensions that this library includes. Presets add them automatically; an existing custom plugin must contain them. */
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
   * A post processor for Debezium PostgreSQL 3 that queries columns again only if the log may lack their values:
   * `io.github.cdkmskconnect.debezium.ReselectToastedColumns`.
   */
  public static toastedColumns(): PluginArchive {
    return PluginArchive._fromExtension(dist('debezium-toast.lock.json'));
  }

  /**
   * A converter for Debezium MySQL and MariaDB that preserves the values of BIGINT UNSIGNED and TIME columns:
   * `io.github.cdkmskconnect.debezium.ExactValues`.
   */
  public static exactValues(): PluginArchive {
    return PluginArchive._fromExtension(dist('debezium-values.lock.json'));
  }

  /**
   * A transform that rejects records that would fail the task of a sink regardless of its error handling:
   * `io.github.cdkmskconnect.guard.RefuseRecords`.
   */
  public static refusedRecords(): PluginArchive {
    return PluginArchive._fromExtension(dist('record-guard.lock.json'));
  }

  private constructor() {}
}
