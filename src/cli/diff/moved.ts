import type { ConnectorDeployment, Text } from '../../model';
import type { Found } from './connectors';
import { positionOf } from './position';

/**
 * A connector that is deleted, and created under another logical ID and name with the same configuration, has moved in the tree: what becomes of its
 * position is told as for one that is replaced. One that keeps its name collides with itself, which a note says.
 */
export function withMoves(found: readonly Found[]): Found[] {
  const deleted = found.filter(({ change }) => change.change === 'deleted').flatMap(({ alone }) => alone ?? []);
  return found.map((each) => {
    const { alone: after, change } = each;
    const before = change.change !== 'created' || after === undefined ? undefined : deleted.find(one => isSame(one, after));
    if (before === undefined) {
      return each;
    }
    deleted.splice(deleted.indexOf(before), 1);
    const { kept, reason } = positionOf(before, after!);
    return { ...each, change: { ...change, position: { kept, reason: `it was ${before.name}; ${reason}` } } };
  });
}

function isSame(before: ConnectorDeployment, after: ConnectorDeployment): boolean {
  const [old, now] = [before.configuration, after.configuration];
  return before.connectorName?.literal !== after.connectorName?.literal && old !== undefined && now !== undefined && old.size === now.size
    && [...now].every(([key, value]) => {
      const was = old.get(key);
      return was !== undefined && (String(was) === String(value) || withoutName(before, was) === withoutName(after, value));
    });
}

/** A value without the name of its connector, which is part of slots, topics and prefixes. */
function withoutName({ connectorName }: ConnectorDeployment, value: Text): string {
  const text = plain(String(value));
  return connectorName?.literal === undefined ? text : text.split(plain(connectorName.literal)).join('<name>');
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '_');
}
