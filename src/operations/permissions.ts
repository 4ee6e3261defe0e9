import { ArnFormat, Aws, Reference, Stack, Tokenization } from 'aws-cdk-lib';
import type { CfnConnector, CfnConnectorProps } from 'aws-cdk-lib/aws-kafkaconnect';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import type { InPlaceFunction } from './in-place-function';
import { serviceLinkedRole } from './in-place-function';
import type { Permission } from './role-statements';

const kafkaConnect = (...actions: string[]): Permission => ({ actions: actions.map(action => `kafkaconnect:${action}`) });

const CONNECTOR = kafkaConnect(
  'DeleteConnector', 'DescribeConnector', 'DescribeConnectorOperation', 'ListConnectorOperations', 'ListTagsForResource', 'TagResource', 'UntagResource',
  'UpdateConnector',
);
/** One pattern for both of a name: the size of the policies limits how many connectors a stack can have. There is no other type that begins so. */
const CONNECTOR_AND_OPERATIONS = 'connector*';
const PLUGIN = kafkaConnect('DescribeCustomPlugin');
const WORKER_CONFIGURATION = kafkaConnect('DescribeWorkerConfiguration');
const EXECUTION_ROLE: Permission = {
  actions: ['iam:PassRole'],
  conditions: { StringEquals: { 'iam:PassedToService': 'kafkaconnect.amazonaws.com' } },
};
/** For the first error of the workers, where a change is refused. */
export const LOG_GROUP: Permission = { actions: ['logs:FilterLogEvents'] };
const LOG_BUCKET: Permission = { actions: ['s3:GetBucketPolicy', 's3:PutBucketPolicy'] };
const LOG_STREAM: Permission = { actions: ['firehose:TagDeliveryStream'] };
const LOG_DELIVERY_ROLE: Permission = {
  actions: ['iam:CreateServiceLinkedRole'],
  conditions: { StringEquals: { 'iam:AWSServiceName': 'delivery.logs.amazonaws.com' } },
};
/** To see that CloudFormation lets go of a connector before it is taken over. */
const ADOPTION: Permission = { actions: ['cloudformation:DescribeChangeSet', 'cloudformation:ListStackResources'] };

/** Lets the function do with one connector what it needs, and no more. */
export function allowOnConnector(handler: InPlaceFunction, props: CfnConnectorProps, adopt: boolean): void {
  const stack = Stack.of(handler);
  handler.allow(CONNECTOR, stack.formatArn({ service: 'kafkaconnect', resource: CONNECTOR_AND_OPERATIONS, resourceName: `${props.connectorName}/*` }));
  for (const { customPlugin } of props.plugins as CfnConnector.PluginProperty[]) {
    handler.allow(PLUGIN, (customPlugin as CfnConnector.CustomPluginProperty).customPluginArn);
  }
  const worker = props.workerConfiguration as CfnConnector.WorkerConfigurationProperty | undefined;
  if (worker !== undefined) {
    handler.allow(WORKER_CONFIGURATION, worker.workerConfigurationArn);
  }
  handler.allow(EXECUTION_ROLE, props.serviceExecutionRoleArn);
  const delivery = props.logDelivery as CfnConnector.LogDeliveryProperty | undefined;
  allowOnLogs(handler, delivery?.workerLogDelivery as CfnConnector.WorkerLogDeliveryProperty | undefined);
  if (adopt) {
    handler.allow(ADOPTION, Aws.STACK_ID);
  }
}

function allowOnLogs(handler: InPlaceFunction, delivery: CfnConnector.WorkerLogDeliveryProperty | undefined): void {
  const stack = Stack.of(handler);
  const { logGroup } = (delivery?.cloudWatchLogs ?? {}) as Partial<CfnConnector.CloudWatchLogsLogDeliveryProperty>;
  const { bucket } = (delivery?.s3 ?? {}) as Partial<CfnConnector.S3LogDeliveryProperty>;
  const { deliveryStream } = (delivery?.firehose ?? {}) as Partial<CfnConnector.FirehoseLogDeliveryProperty>;
  if (logGroup !== undefined) {
    handler.allow(LOG_GROUP, logGroupArn(stack, logGroup));
  }
  if (bucket !== undefined) {
    handler.allow(LOG_BUCKET, stack.formatArn({ service: 's3', region: '', account: '', resource: bucket }));
  }
  if (deliveryStream !== undefined) {
    handler.allow(LOG_STREAM, stack.formatArn({ service: 'firehose', resource: 'deliverystream', resourceName: deliveryStream }));
    handler.allow(LOG_DELIVERY_ROLE, serviceLinkedRole(stack, 'delivery.logs.amazonaws.com'));
  }
}

/** What a policy calls the log group of a name. */
export function logGroupArn(stack: Stack, name: string): string {
  const reference = Tokenization.reverse(name, { failConcat: false });
  if (Reference.isReference(reference) && reference.target instanceof CfnLogGroup && reference.target.stack === stack) {
    return reference.target.attrArn;
  }
  return stack.formatArn({ service: 'logs', resource: 'log-group', resourceName: `${name}:*`, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
}
