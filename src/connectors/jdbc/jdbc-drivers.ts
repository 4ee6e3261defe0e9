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
 * The JDBC drivers from Maven Central, pinned by checksum.
 *
 * The JDBC presets add the driver that their connector lacks to the plugin. For any other connector class, add it next to the archive: `plugin:
 * ConnectorPlugin.archives(PluginArchive.fromFile('connector.zip'), JdbcDriver.of(DatabaseEngine.MYSQL))`.
 */
export class JdbcDriver {
  /**
   * The JDBC driver for a database engine.
   *
   * @param engine the database engine
   */
  public static of(engine: DatabaseEngine): PluginArchive {
    const id = DRIVERS[engine];
    if (id === undefined) {
      throw new Error(`no JDBC driver for ${engine} is pinned; pinned are those of ${Object.keys(DRIVERS).join(', ')}; `
        + 'specify another one as an archive, such as PluginArchive.fromMaven with its sha256');
    }
    return PluginArchive._known(id, KNOWN_DRIVERS.find(driver => driver.id === id)!.files[0].version, '');
  }

  private constructor() {}
}
