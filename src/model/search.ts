import type { StatementModel } from './role';
import type { Text } from './text';

/** The OpenSearch cluster that a sink writes to. An absent field is unknown. */
export interface SearchModel {
  readonly url?: Text;
  /** Whether fine-grained access control is on. */
  readonly fineGrainedAccess?: boolean;
  /** The statements of the domain's access policy. */
  readonly accessPolicy?: readonly StatementModel[];
  readonly vpc?: Text;
  /** Of a collection of OpenSearch Serverless: `SEARCH`, `TIMESERIES`, `VECTORSEARCH`. */
  readonly collectionType?: string;
}

/** The type of a collection by its property in a template: without one, CloudFormation makes a collection for time series. */
export function collectionTypeOf(type: unknown): string | undefined {
  return type === undefined ? 'TIMESERIES' : typeof type === 'string' ? type : undefined;
}
