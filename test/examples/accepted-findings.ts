/** A finding of cdk-nag that is accepted, with the reason. */
export interface Accepted {
  /** The rule with its detail, as cdk-nag reports it. */
  readonly rule: RegExp;
  /** The construct path. */
  readonly path: RegExp;
  readonly reason: string;
}

export const ACCEPTED: readonly Accepted[] = [
  {
    rule: /^AwsSolutions-IAM5\[.*\/__amazon_msk_connect_(configs|offsets|status)_[^/]+_\*\]$/,
    path: /\/Role\/Resource$/,
    reason: 'the service puts an id that nobody knows before the deploy behind the names of the internal topics of a connector',
  },
  {
    rule: /^AwsSolutions-IAM5\[.*\/__amazon_msk_connect_\*\]$/,
    path: /\/Role\/Resource$/,
    reason: 'of the group of the workers only the prefix is documented',
  },
  {
    rule: /^AwsSolutions-IAM5\[.*:topic\/.*\/[\w.-]+\.\*\]$/,
    path: /\/Role\/Resource$/,
    reason: 'a source writes one topic per table, and all begin with its topic prefix',
  },
];
