import type { ConnectorOperationSummary, DescribeConnectorOperationResponse } from '@aws-sdk/client-kafkaconnect';
import type { Aws } from './sdk';

/** The operations on a connector, the newest first. */
export async function operationsOf({ sdk, connect: client }: Aws, connectorArn: string): Promise<ConnectorOperationSummary[]> {
  const all: ConnectorOperationSummary[] = [];
  for await (const { connectorOperations = [] } of sdk.paginateListConnectorOperations({ client }, { connectorArn })) {
    all.push(...connectorOperations);
  }
  return all.sort((a, b) => (b.creationTime?.getTime() ?? 0) - (a.creationTime?.getTime() ?? 0));
}

export function hasEnded({ connectorOperationState }: Pick<ConnectorOperationSummary, 'connectorOperationState'>): boolean {
  return /_(COMPLETE|FAILED)$/.test(connectorOperationState ?? '') ;
}

/** An update that was rolled back is complete as well, and was no success. */
export function hasSucceeded({ connectorOperationState = '' }: { readonly connectorOperationState?: string }): boolean {
  return /^(UPDATE|RESTART|PAUSE|RESUME)_COMPLETE$/.test(connectorOperationState);
}

/** Waits for the end of an operation, and says each state on the way. */
export async function awaited(
  { sdk, connect }: Aws, connectorOperationArn: string, waiting: { readonly seconds: number; readonly interval: number; said(state: string): void },
): Promise<DescribeConnectorOperationResponse> {
  const end = Date.now() + waiting.seconds * 1000;
  let before: string | undefined;
  for (;;) {
    const operation = await connect.send(new sdk.DescribeConnectorOperationCommand({ connectorOperationArn }));
    if (operation.connectorOperationState !== before) {
      before = operation.connectorOperationState;
      waiting.said(before ?? 'unknown');
    }
    if (hasEnded(operation) || Date.now() >= end) {
      return operation;
    }
    await new Promise(resolve => setTimeout(resolve, waiting.interval));
  }
}
