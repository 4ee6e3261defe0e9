import type { PluginArchive } from '../../connect';
import type { DatabasePreparationOptions } from '../../operations';
import type { ChangeArchiveOptions } from '../cdc/change-source';
import type { Topics } from './table-topics';
import type { DebeziumSourceOptions } from './debezium-options';

/** Code of this library beside the connector. */
export interface DebeziumExtension {
  readonly archive: PluginArchive;
  readonly className: string;
  /** The option that names the class. */
  readonly option: string;
  /** What else must be said for it. */
  readonly config?: { readonly [key: string]: string };
}

/**
 * How values are written: as text for JSON without schemas, with the types of Debezium for databases, or with those of Kafka Connect, which become
 * types of columns in Parquet and Avro.
 */
export type ValueForm = 'text' | 'types' | 'columns';

/** How a database is prepared. */
interface Preparation {
  readonly options: DatabasePreparationOptions;
  /** PostgreSQL. */
  readonly replication?: { readonly slotName: string; readonly publicationName: string };
  readonly userName: string;
  readonly tables: string[];
  /** The statement that keeps one row of the table of heartbeats alive. */
  readonly heartbeat: (table: string) => string;
  /** What the connector leaves to the preparation. */
  readonly defaults?: { readonly [key: string]: string };
}

/** What one kind of database adds to what all Debezium sources have. */
export interface DebeziumPlan {
  /** For messages: `Debezium PostgreSQL`. */
  readonly title: string;
  /** The id among the known plugins. */
  readonly pluginId: string;
  readonly connectorClass: string;
  readonly options: DebeziumSourceOptions & { readonly snapshotMode?: { readonly value: string } };
  readonly topics: Topics;
  /** The transform that makes rows of envelopes. */
  readonly unwrapClass: string;
  /** The fields of an envelope by which the changes of a row have an order. */
  readonly positionFields: readonly string[];
  /** Keys for user name and password. */
  readonly credentials: { readonly user: string; readonly password: string };
  /** What the options say. */
  readonly typed: { [key: string]: string };
  /** What a careful engineer sets. */
  readonly defaults: (version: string) => { [key: string]: string };
  /** What the reader of values needs besides. */
  readonly valueDefaults: (form: ValueForm, version: string) => { [key: string]: string };
  /**
   * What reads the values, where it is known to be none of the usual readers.
   *
   * @default - told by the encoding
   */
  readonly valueForm?: ValueForm;
  /** What an extension of this library adds, where it can go into the plugin. */
  readonly extension?: (form: ValueForm, version: string) => DebeziumExtension | undefined;
  /** The topic of the schema history, for databases that need one. */
  readonly schemaHistoryTopic?: string;
  /** Whether each record has a key whatever the user does. */
  readonly alwaysHasKeys?: boolean;
  /** How the database is prepared, where it is. */
  readonly preparation?: Preparation;
  /** Set where the changes are archived, each of them. */
  readonly archive?: ChangeArchiveOptions;
}
