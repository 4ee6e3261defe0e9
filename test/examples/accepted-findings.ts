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
  {
    rule: /^AwsSolutions-IAM5\[Resource::<\w+IndexTemplateHandler\w+\.Arn>:\*\]$/,
    path: /\/IndexTemplate\/ProviderRole\//,
    reason: 'the provider framework of the core invokes any version of the one function behind it',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    path: /\/IndexTemplate\/Role\//,
    reason: 'a function in a VPC makes network interfaces whose ids nobody knows before',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::<Domain\w+\.Arn>\/\*\]$/,
    path: /\/Sink\/Role\/Resource$/,
    reason: 'documents are written through _bulk and under the names of indexes, which are made as topics appear',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::<Archive\w+\.Arn>\/shop\/dt=\*\]$/,
    path: /\/Sink\/Role\/Resource$/,
    reason: 'objects are named by day, topic and offset',
  },
  {
    rule: /^AwsSolutions-IAM[45]\[/,
    path: /\/(ESLogGroupPolicy\w+\/CustomResourcePolicy|AWS679f53fac002430cb0da5b7982bd2287\/ServiceRole|AccessPolicy\/CustomResourcePolicy)\/Resource$/,
    reason: 'resources by which the core\'s construct of a domain sets policies after the domain is made',
  },
];
