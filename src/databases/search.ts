import type { CfnCollection } from 'aws-cdk-lib/aws-opensearchserverless';
import type * as opensearch from 'aws-cdk-lib/aws-opensearchservice';

/** The search cluster that a connector writes to. */
export interface SearchTargetConfig {
  /** The address with its scheme. */
  readonly url: string;
  /**
   * The domain of Amazon OpenSearch Service, where it is a construct.
   *
   * @default - none, or not known
   */
  readonly domain?: opensearch.IDomain;
  /**
   * The collection of OpenSearch Serverless, where it is a construct.
   *
   * @default - none, or not known
   */
  readonly collection?: CfnCollection;
}
