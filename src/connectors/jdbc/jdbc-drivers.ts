import { PluginArchive } from '../../connect';
import { DatabaseEngine } from '../../databases';
import { KNOWN_DRIVERS } from '../../plugins';

/** The driver of each engine, by its id among the known ones. Oracle's is in the archive of whoever may hand it on. */
const DRIVERS: { readonly [engine in DatabaseEngine]?: string } = {
  [DatabaseEngine.POSTGRES]: 'driver-postgres',
  [DatabaseEngine.MYSQL]: 'driver-mysql',
  [DatabaseEngine.MARIADB]: 'driver-mariadb',
  [DatabaseEngine.SQL_SERVER]: 'driver-sqlserver',
  [DatabaseEngine.REDSHIFT]: 'driver-redshift',
};

/**
 * The JDBC drivers that Maven Central has, pinned by checksum.
 *
 * The JDBC presets put the one that their connector lacks into the plugin. A connector of any other class gets it beside its archive:
 * `plugin: ConnectorPlugin.archives(PluginArchive.fromFile('connector.zip'), JdbcDriver.of(DatabaseEngine.MYSQL))`.
 */
export class JdbcDriver {
  /**
   * The driver of an engine.
   *
   * @param engine the kind of the database
   */
  public static of(engine: DatabaseEngine): PluginArchive {
    const id = DRIVERS[engine];
    if (id === undefined) {
      throw new Error(`no JDBC driver of ${engine} is pinned; pinned are those of ${Object.keys(DRIVERS).join(', ')}; `
        + 'give another one as an archive, such as PluginArchive.fromMaven with its sha256');
    }
    return PluginArchive._known(id, KNOWN_DRIVERS.find(driver => driver.id === id)!.files[0].version, '');
  }

  private constructor() {}
}
