import type { ConnectorOperationSummary } from '@aws-sdk/client-kafkaconnect';

export const MINUTE = 60_000;

/** How many tasks had failed within one minute. */
export interface Point {
  /** When the minute began. */
  readonly at: number;
  readonly failed: number;
}

/** When something began and ended. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A data point may be missing without anything being wrong. */
const LONGEST_GAP = 5 * MINUTE;

/** The stretches in which no task had failed, the oldest first. What was not measured was not well. */
export function healthyStretches(points: readonly Point[]): Span[] {
  const stretches: Span[] = [];
  let open = false;
  for (const { at, failed } of [...points].sort((a, b) => a.at - b.at)) {
    const last = stretches[stretches.length - 1];
    if (failed > 0) {
      open = false;
    } else if (open && at - last.to <= LONGEST_GAP) {
      stretches[stretches.length - 1] = { from: last.from, to: at + MINUTE };
    } else {
      stretches.push({ from: at, to: at + MINUTE });
      open = true;
    }
  }
  return stretches;
}

/** When operations of a kind began and ended, the oldest first; one that has not ended yet ends when it begins. */
export function spansOf(operations: readonly ConnectorOperationSummary[], isWanted: (operation: ConnectorOperationSummary) => boolean): Span[] {
  return operations.filter(isWanted).map(({ creationTime, endTime }) => {
    const from = creationTime?.getTime() ?? 0;
    return { from, to: endTime?.getTime() ?? from };
  }).sort((a, b) => a.from - b.from);
}

export function isRestart({ connectorOperationType }: ConnectorOperationSummary): boolean {
  return connectorOperationType === 'RESTART_CONNECTOR';
}

/** A change that was accepted; it may have mended what made tasks fail. */
export function isUpdate({ connectorOperationType, connectorOperationState }: ConnectorOperationSummary): boolean {
  return /^UPDATE_/.test(connectorOperationType ?? '') && connectorOperationState === 'UPDATE_COMPLETE';
}

export function isUnderWay({ connectorOperationState }: ConnectorOperationSummary): boolean {
  return connectorOperationState === 'PENDING' || /_IN_PROGRESS$/.test(connectorOperationState ?? '');
}
