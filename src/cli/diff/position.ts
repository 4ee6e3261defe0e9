import type { ConnectorDeployment, Text } from '../../model';
import { kindOf } from '../../checks';
import { connectorOf, DEBEZIUM, familyOf } from '../../families';
import type { Position } from './model';

/** Whether a connector that is stopped and created again goes on where it was. */
export function positionOf(before: ConnectorDeployment, after: ConnectorDeployment): Position {
  const sameName = equal(before.connectorName, after.connectorName);
  if (sameName === undefined) {
    return { kept: 'unknown', reason: 'the names are known only at deployment' };
  }
  const [kind, kindBefore] = [kindOf(after), kindOf(before)];
  if (kind !== undefined && kindBefore !== undefined && kind !== kindBefore) {
    return { kept: 'no', reason: `it was a ${kindBefore} and becomes a ${kind}` };
  }
  switch (kind ?? kindBefore) {
    case 'sink': return sinkPosition(before, after, sameName);
    case 'source': return sourcePosition(before, after, sameName);
    case undefined: return sameName
      ? { kept: 'unknown', reason: 'it is not known whether the class is a source or a sink' }
      : { kept: 'no', reason: 'the name changes; offsets and consumer groups are stored under the name' };
  }
}

/** Whether a connector that is changed in place goes on where it was: a topic of the service's own stays its topic. */
export function positionInPlace(before: ConnectorDeployment, after: ConnectorDeployment): Position {
  const ownTopic = offsetTopic(before) === undefined && offsetTopic(after) === undefined;
  const kind = kindOf(after) ?? kindOf(before);
  if (kind === undefined) {
    return { kept: 'yes', reason: 'the connector stays' };
  }
  return kind === 'source' && ownTopic
    ? identityChange(before, after, againOf(after)) ?? { kept: 'yes', reason: 'the connector and its offset topic stay' }
    : positionOf(before, after);
}

function sinkPosition(before: ConnectorDeployment, after: ConnectorDeployment, sameName: boolean): Position {
  const group = (deployment: ConnectorDeployment) => deployment.configuration?.get('consumer.override.group.id') ?? deployment.connectorName;
  const reset = after.configuration?.get('consumer.override.auto.offset.reset')?.literal ?? 'earliest';
  const again = reset === 'latest' ? 'it starts at the end of the topics and skips the records written in between' : 'it reads the topics again from the beginning';
  const sameGroup = equal(group(before), group(after));
  if (sameGroup === undefined) {
    return { kept: 'unknown', reason: 'the consumer group is known only at deployment' };
  }
  if (!sameGroup) {
    return { kept: 'no', reason: `${sameName ? 'the consumer group changes' : 'the name changes, and with it the consumer group'}; ${again}` };
  }
  return { kept: 'yes', reason: 'the consumer group stays' };
}

function sourcePosition(before: ConnectorDeployment, after: ConnectorDeployment, sameName: boolean): Position {
  const again = againOf(after);
  if (!sameName) {
    return { kept: 'no', reason: `the name changes, and offsets are stored under the name, even in the same offset topic; ${again}` };
  }
  const [old, now] = [offsetTopic(before), offsetTopic(after)];
  if (old === 'unknown' || now === 'unknown') {
    return { kept: 'unknown', reason: 'the worker configuration is not in the input, so the offset topic is not known' };
  }
  if (now === undefined) {
    return { kept: 'no', reason: `there is no offset.storage.topic, so MSK Connect creates a new offset topic for the new connector; ${again}` };
  }
  if (old === undefined) {
    return { kept: 'no', reason: `the old connector stored its offsets in a topic of MSK Connect that the new one does not read; ${again}` };
  }
  const sameTopic = old.equals(now);
  if (sameTopic !== true) {
    return sameTopic === undefined ? { kept: 'unknown', reason: 'the offset topics are known only at deployment' }
      : { kept: 'no', reason: `the offset topic changes; ${again}` };
  }
  return identityChange(before, after, again) ?? { kept: 'yes', reason: 'name and offset topic stay' };
}

function identityChange(before: ConnectorDeployment, after: ConnectorDeployment, again: string): Position | undefined {
  const className = (deployment: ConnectorDeployment) => deployment.configuration?.get('connector.class')?.literal ?? '';
  if (className(before) !== className(after)) {
    return { kept: 'no', reason: `the class changes, and another class cannot read the stored offsets; ${again}` };
  }
  // changed, the position that is stored is no longer its own
  for (const { options, reason } of [...familyOf(className(after))?.position ?? [], ...connectorOf(className(after))?.position ?? []]) {
    for (const key of options) {
      const [old, now] = [before.configuration?.get(key), after.configuration?.get(key)];
      const same = equal(old, now);
      if (same === false) {
        return { kept: 'no', reason: `${key} changes: ${reason}; ${again}` };
      }
      if (same === undefined) {
        return { kept: 'unknown', reason: `${key} is known only at deployment: if it changes, ${reason}` };
      }
    }
  }
  return undefined;
}

function againOf(after: ConnectorDeployment): string {
  if (familyOf(after.configuration?.get('connector.class')?.literal) !== DEBEZIUM) {
    return 'it reads everything again from the beginning';
  }
  const mode = after.configuration?.get('snapshot.mode')?.literal;
  return mode === 'never' || mode === 'no_data' || mode === 'schema_only'
    ? `with snapshot.mode ${mode} it starts with new changes, and the changes in between are lost`
    : 'it takes a new snapshot';
}

function offsetTopic({ workerConfiguration }: ConnectorDeployment): Text | 'unknown' | undefined {
  if (workerConfiguration === 'default') {
    return undefined;
  }
  return workerConfiguration?.properties === undefined ? 'unknown' : workerConfiguration.properties.get('offset.storage.topic');
}

function equal(left: Text | undefined, right: Text | undefined): boolean | undefined {
  return left === undefined || right === undefined ? left === right : left.equals(right);
}
