import type { ConnectorDefinitionOptions, ErrorHandling } from '../../connect';
import type { IChangeSource } from '../cdc/change-source';
import type { AivenOpenSearchSinkOptions } from '../../connect/internal';
import type { OpenSearchAuthentication } from './opensearch-authentication';
import type { OpenSearchTarget } from './opensearch-target';

/** Common options for OpenSearch sinks. Set any other option of the connector by its key in `config`. */
export interface OpenSearchSinkOptions extends ConnectorDefinitionOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: AivenOpenSearchSinkOptions;
  /**
   * How records that cannot be written are handled.
   *
   * @default - sent to a dead-letter queue named after the connector, `dlq.<connector name>`
   */
  readonly errorHandling?: ErrorHandling;
}

/** Options for the Aiven OpenSearch sink connector. */
export interface OpenSearchSinkAivenOptions extends OpenSearchSinkOptions {
  /** The target to which documents are written. */
  readonly target: OpenSearchTarget;
  /**
   * The source whose changes are written. Topics and converters are derived from it.
   *
   * @default - specify `topics` or `topicsRegex` instead
   */
  readonly changesFrom?: IChangeSource;
  /**
   * The topics to read. Each topic is written to an index with the topic name in lower case.
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
   * How the sink authenticates.
   *
   * @default - IAM for a domain or collection; required for a cluster that is specified by its URL
   */
  readonly authentication?: OpenSearchAuthentication;
}
