import type { ConnectorDefinitionOptions, ErrorHandling } from '../connect';
import type { IChangeSource } from './cdc/change-source';

/** Common options for sink presets. Set any other option of the connector by its key in `config`. */
export interface PresetSinkOptions extends ConnectorDefinitionOptions {
  /**
   * The source whose changes are written. Topics and converters are derived from it.
   *
   * @default - specify `topics` or `topicsRegex` instead
   */
  readonly changesFrom?: IChangeSource;
  /**
   * The topics.
   *
   * @default - specify `changesFrom` or `topicsRegex` instead
   */
  readonly topics?: string[];
  /**
   * A Java regular expression that matches the complete topic names. Requires `topicPatterns` for permissions.
   *
   * @default - specify `changesFrom` or `topics` instead
   */
  readonly topicsRegex?: string;
  /**
   * The topics to grant permissions on, which must cover all that the regular expression matches: names in which `*` matches any characters.
   *
   * @default - derived from the topics
   */
  readonly topicPatterns?: string[];
  /**
   * How records that cannot be written are handled.
   *
   * @default - the task fails at the first such record
   */
  readonly errorHandling?: ErrorHandling;
}
