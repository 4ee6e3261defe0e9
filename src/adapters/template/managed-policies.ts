import type { StatementModel } from '../../model';
import { statementsFromDocument } from '../../model';
import { text } from './values';

/** What the policies of AWS allow of what connectors do, on all resources. None of those for Amazon MSK is about topics. */
const MANAGED: Readonly<Record<string, readonly string[]>> = {
  AdministratorAccess: ['*'],
  AmazonMSKFullAccess: ['kafka:*'],
  AmazonMSKReadOnlyAccess: ['kafka:Describe*', 'kafka:List*', 'kafka:Get*'],
  AmazonMSKConnectReadOnlyAccess: ['kafkaconnect:List*', 'kafkaconnect:Describe*'],
  AmazonS3FullAccess: ['s3:*', 's3-object-lambda:*'],
  AmazonS3ReadOnlyAccess: ['s3:Get*', 's3:List*', 's3:Describe*'],
  SecretsManagerReadWrite: ['secretsmanager:*'],
  AmazonKinesisFullAccess: ['kinesis:*'],
  AmazonKinesisFirehoseFullAccess: ['firehose:*'],
  AmazonSQSFullAccess: ['sqs:*'],
  AmazonSNSFullAccess: ['sns:*'],
  CloudWatchLogsFullAccess: ['logs:*'],
};

/** The statements of a policy of AWS, where it is a known one. */
export function managedStatements(arn: unknown): StatementModel[] | undefined {
  const [, name = ''] = /:iam::aws:policy\/(\w+)$/.exec(text(arn)?.knownSuffix ?? '') ?? [];
  return Object.hasOwn(MANAGED, name) ? statementsFromDocument({ Statement: [{ Effect: 'Allow', Action: MANAGED[name], Resource: '*' }] }) : undefined;
}
