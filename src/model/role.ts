import type { Text } from './text';

export interface ConditionModel {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly Text[];
}

export interface StatementModel {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly Text[];
  readonly resources: readonly Text[];
  readonly principals?: readonly Text[];
  readonly conditions?: readonly ConditionModel[];
  /** What IAM refuses of the statement as it is written, in words. Absent where there is nothing. */
  readonly malformed?: string;
}

/** A customer managed key of the same template that encrypts what a connector reads or writes, or its logs. */
export interface EncryptionKeyModel {
  readonly encrypts: 'bucket' | 'secret' | 'catalog' | 'log group' | 'bucket of logs';
  /** What it encrypts, in words: `the bucket Archive`. */
  readonly of: string;
  /** The options that name what it encrypts. */
  readonly options?: readonly string[];
  readonly key: Text;
  /** The statements of its policy. Absent: not known. */
  readonly policy?: readonly StatementModel[];
}

/** The policy of a bucket that the same template makes. */
export interface BucketPolicyModel {
  /** The logical id of the policy. */
  readonly id: string;
  /** That of the bucket. */
  readonly bucket: string;
  readonly statements: readonly StatementModel[];
  /** The VPC endpoints through which the connector reaches Amazon S3, by their logical ids. Absent: not known. */
  readonly endpoints?: readonly string[];
  /** Other VPC endpoints of the template. */
  readonly otherEndpoints: readonly string[];
}

/** The execution role. An absent field is unknown; a role from elsewhere has an ARN only. */
export interface RoleModel {
  readonly arn?: Text;
  /** Absent: not known. */
  readonly name?: Text | 'generated';
  readonly trust?: readonly StatementModel[];
  /** All statements, or absent where the role can have more than what is seen. */
  readonly statements?: readonly StatementModel[];
  /** The statements of its permissions boundary. Absent: it has none, or they are not known. */
  readonly boundary?: readonly StatementModel[];
  readonly managedPolicies?: readonly Text[];
  /** Statements that the connector needs and that could not be added to a role from elsewhere. */
  readonly notAdded?: readonly StatementModel[];
}
