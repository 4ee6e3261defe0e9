import type { ConnectorOptions, RecordType, RecordTypes } from '../../catalog';
import { hasField, recordWords, schemaOf } from '../../catalog';
import type { OptionViolation } from '../../checks';
import { connectorOf } from '../lookup';
import type { RecordNeed } from '../record-needs';

/** What a sink says of the records that reach it: only what fails whatever they hold. */
export function unmetNeeds(connector: ConnectorOptions, end: RecordTypes): OptionViolation[] {
  const needs = connectorOf(connector.fact?.className ?? connector.text('connector.class'))?.takes ?? [];
  return needs.filter(need => isAsked(connector, need)).flatMap(need => unmet(connector, need, end[need.side])).slice(0, 1);
}

function isAsked(connector: ConnectorOptions, { when }: RecordNeed): boolean {
  const value = when === undefined ? undefined : connector.text(when.option);
  return when === undefined || (value !== undefined && when.is.test(value));
}

function unmet(connector: ConnectorOptions, need: RecordNeed, type: RecordType): OptionViolation[] {
  const { kind, orElse = [], envelope, fields } = type;
  const { side, kinds, isFlat, otherwise, fix, severity } = need;
  if (kind === undefined) {
    return [];
  }
  const key = `${side}.converter`;
  const isOther = !kinds.includes(kind) && orElse.every(other => !kinds.includes(other));
  if (isOther || (need.hasSchema && schemaOf(type) === false) || (isFlat && (envelope === 'rows' || envelope === 'documents'))) {
    const message = `${connector.has(key) ? '' : 'is not set, and '}${side}s are ${recordWords(type)}, ${otherwise}`;
    return [{ key, message: connector.has(key) ? `does not fit: ${message}` : message, fix, ...severity && { severity } }];
  }
  const isStruct = kind === 'struct' && orElse.every(other => !kinds.includes(other));
  const missing = need.fields === undefined || !isStruct ? undefined : connector.list(need.fields)?.find(name => hasField(fields, name) === 'no');
  return missing === undefined ? [] : [{ key: need.fields, message: `names the field ${missing}, which ${side}s do not have after the transforms`, fix }];
}
