import type { PluginArchive } from '../../connect';
import type { Topics } from '../cdc/topics';
import type { DebeziumSourceProps } from './debezium-props';

/** Code of this library beside the connector. */
export interface DebeziumExtension {
  readonly archive: PluginArchive;
  readonly className: string;
  /** The option that names the class. */
  readonly option: string;
  /** What else must be said for it. */
  readonly config?: { readonly [key: string]: string };
}

/** What an archive of changes asks of the source. */
export interface ArchivePlan {
  /** Whether a deletion must be a row, because objects cannot hold a tombstone. */
  readonly rewritesDeletions: boolean;
  /** Whether objects have columns, whose types are those of Kafka Connect. */
  readonly hasColumns?: boolean;
}

/**
 * How values are written: as text for JSON without schemas, with the types of Debezium for databases, or with those of Kafka Connect, which become
 * types of columns in Parquet and Avro.
 */
export type ValueForm = 'text' | 'types' | 'columns';

/** What one kind of database adds to what all Debezium sources have. */
export interface DebeziumPlan {
  /** For messages: `Debezium PostgreSQL`. */
  readonly title: string;
  /** The id among the known plugins. */
  readonly pluginId: string;
  readonly connectorClass: string;
  readonly options: DebeziumSourceProps;
  readonly topics: Topics;
  /** The transform that makes rows of envelopes. */
  readonly unwrapClass: string;
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
  /** Set where the changes are archived, each of them. */
  readonly archive?: ArchivePlan;
}
