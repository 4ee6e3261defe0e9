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
  { kind: /^statement$/, what: /^glue:PutSchemaVersionMetadata$/, why: 'the Glue serializers add metadata to each new version, and only log a warning if that is denied' },
  { kind: /^action$/, what: /^(kinesis:(DescribeStream|ListShards|PutRecords)|sqs:ChangeMessageVisibility)$/, why: 'Camel calls it only with other settings or for details; the data of the family marks it as optional' },
  { at: /^FromBucketRole/, what: /^s3:(DeleteObject|PutObject)$/, why: 'the records arrive without it; an object that is neither deleted nor moved is read again' },
  { kind: /^action$/, what: /^kafka-cluster:DescribeTopicDynamicConfiguration$/, why: 'Debezium verifies the retention of the schema history topic, and only logs a message if that is denied' },
  {
    kind: /^(statement|action)$/,
    at: /^MariaDbRole/,
    what: /^kafka-cluster:(AlterGroup|DescribeGroup)\b/,
    why: 'Debezium joins this group up to 3.5, which the preset for MariaDB has; MC-ROLE-006 reports it if the archive is read, but a template does not contain the version',
  },
  { at: /^(Analytics|Clients|KafkaClusterSecurityGroupfromDualStackClients|EventsSecurityGroupfromKafkaClientAnalytics|KafkaClusterSecurityGroupfromTelemetryWarehouse)/, why: 'the example grants it to its own client, whose code is not part of the template' },
  { kind: /^security group rule$/, at: /^(Brokers|Databases)from/, why: 'security group and server are imported: no template relates them' },
  { kind: /^dependency$/, what: /^DatabaseSecretAttachment/, why: 'a dependency on a construct includes all its resources; rotation and policy of the secret are not needed at the start' },
  { kind: /^dependency$/, what: /from\w*SecurityGroup/, why: 'a dependency on a construct includes all its resources; this rule allows another client' },
  { kind: /^endpoint or route$/, at: /S3[0-9A-F]{8}$/, why: 'Amazon S3 is also reached through a NAT gateway; the endpoint saves its charges' },
  { kind: /^endpoint or route$/, why: 'the connectors of this network make no calls outside of it' },
];

export function reasonFor({ kind, at, what }: Pick<Mutant, 'kind' | 'at' | 'what'>): string | undefined {
  return REASONS.find(reason => (reason.kind?.test(kind) ?? true) && (reason.at?.test(at) ?? true) && (reason.what?.test(what) ?? true))?.why;
}
