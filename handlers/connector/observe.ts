import {
  DescribeConnectorCommand, DescribeConnectorOperationCommand, ListConnectorsCommand, ListTagsForResourceCommand, paginateListConnectorOperations,
} from '@aws-sdk/client-kafkaconnect';
import type {
  ConnectorOperationSummary, DescribeConnectorOperationResponse as Operation, DescribeConnectorResponse, KafkaConnectClient,
} from '@aws-sdk/client-kafkaconnect';

/** What there was when the request began. Whatever is newer came of this request, or of somebody else meanwhile. */
export interface Known {
  /** The connector of that name. */
  readonly connectorArn?: string;
  /** The newest operation on it. */
  readonly operationArn?: string;
}

/** A connector as it is. */
export interface Observed {
  readonly live: DescribeConnectorResponse;
  readonly tags: Record<string, string>;
}

/** The ARN of the connector of a name. */
export async function findConnector(connect: KafkaConnectClient, name: string): Promise<string | undefined> {
  let nextToken: string | undefined;
  do {
    const page = await connect.send(new ListConnectorsCommand({ connectorNamePrefix: name, nextToken }));
    const found = page.connectors?.find(({ connectorName }) => connectorName === name);
    if (found !== undefined) {
      return found.connectorArn;
    }
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return undefined;
}

export async function observe(connect: KafkaConnectClient, connectorArn: string): Promise<Observed> {
  const { tags } = await connect.send(new ListTagsForResourceCommand({ resourceArn: connectorArn }));
  return { live: await connect.send(new DescribeConnectorCommand({ connectorArn })), tags: tags ?? {} };
}

/** What is there now, for later requests to tell what is newer. */
export async function whatIsKnown(connect: KafkaConnectClient, name: string): Promise<Known> {
  const connectorArn = await findConnector(connect, name);
  if (connectorArn === undefined) {
    return {};
  }
  return { connectorArn, operationArn: (await operationsOf(connect, connectorArn))[0]?.connectorOperationArn };
}

/** The operations on a connector that are newer than what was known, the newest first. */
export async function newerOperations(connect: KafkaConnectClient, connectorArn: string, known: Known): Promise<Operation[]> {
  const all = await operationsOf(connect, connectorArn);
  const last = known.connectorArn === connectorArn ? all.findIndex(({ connectorOperationArn }) => connectorOperationArn === known.operationArn) : -1;
  const newer = last === -1 ? all : all.slice(0, last);
  return Promise.all(newer.map(({ connectorOperationArn }) => connect.send(new DescribeConnectorOperationCommand({ connectorOperationArn }))));
}

/** All operations on a connector, the newest first. Their times are compared with each other only: all are of one clock, that of the service. */
export async function operationsOf(connect: KafkaConnectClient, connectorArn: string): Promise<ConnectorOperationSummary[]> {
  const all: ConnectorOperationSummary[] = [];
  for await (const page of paginateListConnectorOperations({ client: connect }, { connectorArn })) {
    all.push(...page.connectorOperations ?? []);
  }
  return all.sort((a, b) => (b.creationTime?.getTime() ?? 0) - (a.creationTime?.getTime() ?? 0));
}
