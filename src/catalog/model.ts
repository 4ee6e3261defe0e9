import type { CheckKind } from './check-kinds';

/** The types of Kafka's ConfigDef. */
export type OptionType = 'BOOLEAN' | 'STRING' | 'INT' | 'SHORT' | 'LONG' | 'DOUBLE' | 'LIST' | 'CLASS' | 'PASSWORD';

/** What a class is for Kafka Connect. */
export type ClassKind =
  | 'source' | 'sink' | 'transformation' | 'predicate' | 'converter' | 'headerConverter' | 'configProvider'
  | 'schemaHistory' | 'base' | 'worker' | 'client' | 'config';

/**
 * What an option's validator demands, as data.
 *
 * `k` names the check; a check of the table `RAW_CHECKS` sees the text as given (Debezium judges so), one of `PARSED_CHECKS` the parsed value.
 */
export interface Check {
  readonly k: CheckKind;
  /** Allowed values, bounds, or nested checks. */
  readonly v?: ReadonlyArray<string | number | null>;
  readonly all?: readonly Check[];
  /** The text as given is judged, not the parsed value. */
  readonly raw?: 1;
}

/** One option of one class as it holds for some of the versions. */
export interface OptionFact {
  readonly name: string;
  readonly type: OptionType;
  /** There is no default: the key must be present. */
  readonly required: boolean;
  readonly default: unknown;
  readonly importance: 'HIGH' | 'MEDIUM' | 'LOW';
  readonly check?: Check;
  /** What the code of a transform or predicate demands when its task starts, besides what Kafka Connect validates. */
  readonly start?: Check;
  /** What the value may be, where the definition lists it. */
  readonly allowed?: readonly string[];
  /** The versions of the class where the option is so. */
  readonly versions: readonly string[];
  readonly internal: boolean;
  readonly deprecated: boolean;
  /** Earlier names of the same option that still work. */
  readonly aliases: readonly string[];
  /** What the definition names as depending on it. */
  readonly dependents: readonly string[];
  /** Judged only where another option is set to one of these values, in small letters. */
  readonly when?: { readonly option: string; readonly values: readonly string[] };
  /** Options of which any takes the place of this one, so that it may be missing. */
  readonly unless: readonly string[];
}

export interface ClassFact {
  readonly className: string;
  readonly kinds: readonly ClassKind[];
  /** Ascending. */
  readonly versions: readonly string[];
  readonly artifact: string;
  /** Present in every worker. */
  readonly builtin: boolean;
  /** The class declares no options although it reads some: an unknown key says nothing. */
  readonly opaque: boolean;
  readonly deprecated: boolean;
  /** Who judges: Kafka's own `ConfigDef.validate`, or code of the connector that replaces it. */
  readonly validation: 'configdef' | 'debezium' | 'mongodb';
  readonly options: ReadonlyMap<string, readonly OptionFact[]>;
}
