/* The AWS SDK as the command line uses it, bundled into one file: who installs the library gets no 20 MB of clients, and no other version of them. */
export { CloudFormationClient, GetTemplateCommand, paginateListStackResources } from '@aws-sdk/client-cloudformation';
export { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
export { CloudWatchLogsClient, paginateFilterLogEvents } from '@aws-sdk/client-cloudwatch-logs';
export {
  DescribeConnectorCommand, DescribeConnectorOperationCommand, KafkaConnectClient, paginateListConnectorOperations, paginateListConnectors,
  PauseConnectorCommand, RestartConnectorCommand, ResumeConnectorCommand,
} from '@aws-sdk/client-kafkaconnect';
export { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data';
