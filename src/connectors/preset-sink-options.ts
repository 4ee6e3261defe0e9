import type { ConnectorDefinitionOptions, ErrorHandling } from '../connect';
import type { IChangeSource } from './cdc/change-source';

/** What presets of sinks can be told. Any option of the connector can be set by its real key in `config`. */
export interface PresetSinkOptions extends ConnectorDefinitionOptions {
  /**
   * The source whose changes are written: topics and converters follow from it.
   *
   * @default - given by `topics` or `topicsRegex`
   */
  readonly changesFrom?: IChangeSource;
  /**
   * The topics.
   *
   * @default - given by `changesFrom` or `topicsRegex`
   */
  readonly topics?: string[];
  /**
   * A Java regular expression that the names of the topics match as a whole. Requires `topicPatterns` for the permissions.
   *
   * @default - given by `changesFrom` or `topics`
   */
  readonly topicsRegex?: string;
  /**
   * The topics that the regular expression can match, for the permissions: names in which `*` stands for any characters.
   *
   * @default - follows from the topics
   */
  readonly topicPatterns?: string[];
  /**
   * What happens to records that cannot be written.
   *
   * @default - the task fails at the first one
   */
  readonly errorHandling?: ErrorHandling;
}
