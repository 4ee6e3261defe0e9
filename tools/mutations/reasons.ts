import type { Mutant } from './mutants';

interface Reason {
  readonly kind?: RegExp;
  readonly at?: RegExp;
  readonly what?: RegExp;
  readonly why: string;
}

/** Why nothing speaks where something is missing. Each names what was looked at. */
const REASONS: readonly Reason[] = [
  { kind: /^action$/, what: /^(secretsmanager:DescribeSecret|sqs:GetQueueAttributes|sqs:GetQueueUrl)$/, why: 'a grant of aws-cdk-lib (`grantRead`, `grantSendMessages`) adds it; the code does not call it' },
  { kind: /^statement$/, what: /^glue:PutSchemaVersionMetadata$/, why: 'the Glue serializers add metadata to each new version, and only log a warning where they may not' },
  { kind: /^action$/, what: /^(kinesis:(DescribeStream|ListShards|PutRecords)|sqs:ChangeMessageVisibility)$/, why: 'Camel calls it with other settings only, or to look more closely; the family has it as such' },
  { at: /^FromBucketRole/, what: /^s3:(DeleteObject|PutObject)$/, why: 'the records arrive without; an object that is neither deleted nor moved is read again' },
  { kind: /^action$/, what: /^kafka-cluster:DescribeTopicDynamicConfiguration$/, why: 'Debezium compares the retention of the schema history topic, and only logs where it may not' },
  {
    kind: /^(statement|action)$/,
    at: /^MariaDbRole/,
    what: /^kafka-cluster:(AlterGroup|DescribeGroup)\b/,
    why: 'Debezium joins this group up to 3.5, which the preset for MariaDB has; MC-ROLE-006 reports it if the archive is read, but a template does not contain the version',
  },
  { at: /^(Analytics|Clients|KafkaClusterSecurityGroupfromDualStackClients|EventsSecurityGroupfromKafkaClientAnalytics|KafkaClusterSecurityGroupfromTelemetryWarehouse)/, why: 'the app of the example gives it to a client of its own, whose code is not part of the template' },
  { kind: /^security group rule$/, at: /^(Brokers|Databases)from/, why: 'group and server are imported: no template says that they belong together' },
  { kind: /^dependency$/, what: /^DatabaseSecretAttachment/, why: 'a dependency on a construct covers all that belongs to it; rotation and policy of the secret are not needed at the start' },
  { kind: /^dependency$/, what: /from\w*SecurityGroup/, why: 'a dependency on a construct covers all that belongs to it; the rule lets another client in' },
  { kind: /^endpoint or route$/, at: /S3[0-9A-F]{8}$/, why: 'a NAT gateway leads to Amazon S3, too; the endpoint saves its charges' },
  { kind: /^endpoint or route$/, why: 'the connectors of this network call nothing outside of it' },
];

export function reasonFor({ kind, at, what }: Pick<Mutant, 'kind' | 'at' | 'what'>): string | undefined {
  return REASONS.find(reason => (reason.kind?.test(kind) ?? true) && (reason.at?.test(at) ?? true) && (reason.what?.test(what) ?? true))?.why;
}
