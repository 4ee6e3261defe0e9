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
    rule: /^AwsSolutions-IAM5\[Resource::(\*|.*:dynamodb:.*:table\/[\w-]+\/stream\/\*)\]$/,
    path: /\/FromTable\/Role\/Resource$/,
    reason: 'the name of a stream is the time at which it was made, which nobody knows before; IAM has no resource for listing streams',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::.*:s3:::[\w-]+\/\*\]$/,
    path: /\/FromBucket\/Role\/Resource$/,
    reason: 'a source reads, moves and deletes objects by whatever names they have',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::<\w+\.Arn>\/[\w/]+\/\*\]$/,
    path: /\/Delivery\/Role\/DefaultPolicy\/Resource$/,
    reason: 'a channel writes objects whose names hold the time and a number, behind a prefix of its own',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::.*:(topic|group)\/.*\/\*\]$/,
    path: /\/Replicator\/Role\/DefaultPolicy\/Resource$/,
    reason: 'a replicator copies topics and groups by patterns, and has topics of its own at both clusters; all are of the two clusters',
  },
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
    rule: /^AwsSolutions-IAM5\[Resource::<\w+(IndexTemplate|DatabasePreparation)Handler\w+\.Arn>:\*\]$/,
    path: /\/(IndexTemplate|DatabasePreparation)\/ProviderRole\//,
    reason: 'the provider framework of the core invokes any version of the one function behind it',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    path: /\/(IndexTemplate|DatabasePreparation)\/Role\//,
    reason: 'a function in a VPC makes network interfaces whose ids nobody knows before',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::(\*|.*:connector\/\*|.*:connector(-operation|\*)?\/[\w-]+\/\*|.*\/kafkaconnect\.amazonaws\.com\/\*|.*:log-group:<\w+>:\*)\]$/,
    path: /\/MskConnectInPlace\/Role\/DefaultPolicy\/Resource$/,
    reason: 'ids of connectors and operations follow their name, and are known when they are made; any connector is bound to the tag of this stack; '
      + 'what is allowed on all resources is creating and listing connectors, and what CreateConnector does for its caller, for which IAM has no resource',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::(\*|.*:secret:[\w/-]+-\?\?\?\?\?\?|.*:log-group:[^*]+:\*)\]$/,
    path: /\/MskConnectAutoRestart\/Role\/DefaultPolicy\/Resource$/,
    reason: 'metrics have no resource in IAM; a secret that is known by its name has an id that nobody knows; log groups are named with all of their streams',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::<MskConnectAutoRestartHandler\w+\.Arn>:\*\]$/,
    path: /\/SchedulerRoleForTarget-\w+\/DefaultPolicy\/Resource$/,
    reason: 'the target of a schedule of the core invokes any version of the one function behind it',
  },
  {
    rule: /^AwsSolutions-SF[12]$/,
    path: /\/MskConnectInPlace\/Waiter$/,
    reason: 'a log or trace of the waiter would hold the configurations of connectors; what the function decides is in the function\'s own log',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    path: /^Telemetry\/(Telemetry\/NetworkRole|Alert\/ServiceRole|ToInbox\/Role)\/DefaultPolicy\/Resource$/,
    reason: 'pollers of AWS and AWS IoT make network interfaces whose ids nobody knows before',
  },
  {
    rule: /^AwsSolutions-IAM4\[.*\/AWSLambdaBasicExecutionRole\]$/,
    path: /^Telemetry\/Alert\/ServiceRole\/Resource$/,
    reason: 'the role that the core makes for a function, which writes its own log',
  },
  {
    rule: /^AwsSolutions-SMG4$/,
    path: /^Telemetry\/Devices\/Secret\/Resource$/,
    reason: 'a secret of SASL/SCRAM is associated with its cluster; the service has no rotation for it',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::<Domain\w+\.Arn>\/\*\]$/,
    path: /\/Sink\/Role\/Resource$/,
    reason: 'documents are written through _bulk and under the names of indexes, which are made as topics appear',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::(<(?:Archive|Lake)\w+\.Arn>|arn:<AWS::Partition>:s3:::shop-archive)\/shop\/dt=\*\]$/,
    path: /\/Sink\/Role\/Resource$/,
    reason: 'objects are named by day, topic and offset',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::(\*|.*:schema\/shop-(keys|values)\/\*)\]$/,
    path: /^Lake\/Changes\/(Source|Sink)\/Role\/Resource$/,
    reason: 'schemas are made as topics appear; a version of a schema is looked up by an id that names no registry, for which IAM has no resource',
  },
  {
    rule: /^AwsSolutions-IAM[45]\[/,
    path: /\/(ESLogGroupPolicy\w+\/CustomResourcePolicy|AWS679f53fac002430cb0da5b7982bd2287\/ServiceRole|AccessPolicy\/CustomResourcePolicy)\/Resource$/,
    reason: 'resources by which the core\'s construct of a domain sets policies after the domain is made',
  },
];
