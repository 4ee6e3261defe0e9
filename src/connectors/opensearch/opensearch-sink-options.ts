import type { ConnectorDefinitionOptions, ErrorHandling } from '../../connect';
import type { IChangeSource } from '../cdc/change-source';
import type { AivenOpenSearchSinkOptions } from '../../connect/internal';
import type { OpenSearchAuthentication } from './opensearch-authentication';
import type { OpenSearchTarget } from './opensearch-target';

/** How an OpenSearch sink writes. Any option of the connector can be set by its real key in `config`. */
export interface OpenSearchSinkOptions extends ConnectorDefinitionOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: AivenOpenSearchSinkOptions;
  /**
   * What happens to records that cannot be written.
   *
   * @default - they go to a dead-letter queue named after the connector, `dlq.<connector name>`
   */
  readonly errorHandling?: ErrorHandling;
}

/** The OpenSearch sink of Aiven: where it writes, which topics, and how. */
export interface OpenSearchSinkAivenOptions extends OpenSearchSinkOptions {
  /** Where documents are written. */
  readonly target: OpenSearchTarget;
  /**
   * The source whose changes are written: topics and converters follow from it.
   *
   * @default - given by `topics` or `topicsRegex`
   */
  readonly changesFrom?: IChangeSource;
  /**
   * The topics. Each becomes one index: its name in lower case.
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
   * How the sink proves who it is.
   *
   * @default - signed requests (IAM) for a domain or collection; needed for a server given by its address
   */
  readonly authentication?: OpenSearchAuthentication;
}
