import type { CfnCollection } from 'aws-cdk-lib/aws-opensearchserverless';
import type * as opensearch from 'aws-cdk-lib/aws-opensearchservice';

/** The search cluster that a connector writes to. */
export interface SearchTargetConfig {
  /** The URL of the endpoint. */
  readonly url: string;
  /**
   * The Amazon OpenSearch Service domain, if it is a construct.
   *
   * @default - none, or unknown
   */
  readonly domain?: opensearch.IDomain;
  /**
   * The OpenSearch Serverless collection, if it is a construct.
   *
   * @default - none, or unknown
   */
  readonly collection?: CfnCollection;
}
