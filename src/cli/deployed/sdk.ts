import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as cloudFormation from '@aws-sdk/client-cloudformation';
import type * as cloudWatch from '@aws-sdk/client-cloudwatch';
import type * as logs from '@aws-sdk/client-cloudwatch-logs';
import type * as connect from '@aws-sdk/client-kafkaconnect';
import type * as data from '@aws-sdk/client-rds-data';
import { inPackage } from '../../platform';

/** What the bundle has (`sdk/index.ts`). */
type Sdk = Pick<typeof cloudFormation, 'CloudFormationClient' | 'GetTemplateCommand' | 'paginateListStackResources'>
  & Pick<typeof cloudWatch, 'CloudWatchClient' | 'GetMetricDataCommand'>
  & Pick<typeof logs, 'CloudWatchLogsClient' | 'paginateFilterLogEvents'>
  & Pick<typeof connect, 'DescribeConnectorCommand' | 'DescribeConnectorOperationCommand' | 'KafkaConnectClient' | 'paginateListConnectorOperations'
    | 'paginateListConnectors' | 'PauseConnectorCommand' | 'RestartConnectorCommand' | 'ResumeConnectorCommand'>
  & Pick<typeof data, 'ExecuteStatementCommand' | 'RDSDataClient'>;

/** Whom the command asks, and as whom. What is left out is found as all tools of AWS find it. */
export interface AwsOptions {
  readonly profile?: string;
  readonly region?: string;
  readonly endpointUrl?: string;
}

/** The clients, with the SDK that they are of. */
export interface Aws {
  readonly sdk: Sdk;
  readonly connect: connect.KafkaConnectClient;
  readonly metrics: cloudWatch.CloudWatchClient;
  readonly logs: logs.CloudWatchLogsClient;
  readonly stacks: cloudFormation.CloudFormationClient;
  readonly data: data.RDSDataClient;
  end(): void;
}

/** With the SDK's own pauses between them: what is throttled for a moment is no failure. */
const ATTEMPTS = 5;

export function clientsFor({ profile, region, endpointUrl: endpoint }: AwsOptions): Aws {
  const bundle = inPackage('lib', 'sdk', 'index.js');
  if (!existsSync(bundle)) {
    throw new Error(`the AWS SDK is missing from ${bundle}; the package is damaged: install it again (in a checkout, run "npx projen bundle-handlers")`);
  }
  // which Node.js the SDK wants to have next year is for those who bundle it, not for those who run a command
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const sdk = createRequire(__filename)(bundle) as Sdk;
  const options = { ...profile && { profile }, ...region && { region }, ...endpoint && { endpoint }, maxAttempts: ATTEMPTS };
  const clients = {
    connect: new sdk.KafkaConnectClient(options),
    metrics: new sdk.CloudWatchClient(options),
    logs: new sdk.CloudWatchLogsClient(options),
    stacks: new sdk.CloudFormationClient(options),
    data: new sdk.RDSDataClient(options),
  };
  return { sdk, ...clients, end: () => Object.values(clients).forEach(client => client.destroy()) };
}
