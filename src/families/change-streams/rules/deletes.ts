import type { ConnectorDeployment } from '../../../model';
import { literal, transformsOf } from '../../../checks';
import { EXTRACT_NEW_DOCUMENT_STATE, EXTRACT_NEW_RECORD_STATE } from '../../debezium/family';

const UNWRAP = [EXTRACT_NEW_RECORD_STATE, EXTRACT_NEW_DOCUMENT_STATE];

/** What a deletion leaves in the topics of a Debezium source; `undefined` where it is not known. */
export type Leaves = 'tombstone' | 'null text' | 'row' | 'row and tombstone' | 'envelope and tombstone' | 'envelope' | 'nothing';

export function leavesOf(source: ConnectorDeployment): Leaves | undefined {
  const transforms = transformsOf(source);
  if (transforms === undefined) {
    return undefined;
  }
  const unwrap = transforms.find(({ className }) => UNWRAP.includes(className));
  const tombstones = literal(source, 'tombstones.on.delete') !== 'false';
  if (unwrap === undefined) {
    // any other transform may change what is left
    return transforms.length > 0 ? undefined : tombstones ? 'envelope and tombstone' : 'envelope';
  }
  const legacy = unwrap.option('drop.tombstones') !== undefined || unwrap.option('delete.handling.mode') !== undefined;
  if (legacy) {
    const rewrites = unwrap.option('delete.handling.mode') === 'rewrite';
    const keeps = unwrap.option('drop.tombstones') === 'false' && tombstones;
    return rewrites ? (keeps ? 'row and tombstone' : 'row') : keeps ? 'tombstone' : 'nothing';
  }
  switch (unwrap.option('delete.tombstone.handling.mode')) {
    case 'delete-to-tombstone': return 'tombstone';
    case 'rewrite-with-tombstone': return 'row and tombstone';
    case 'rewrite': return 'row';
    case 'drop': return 'nothing';
    case undefined:
    default: return 'null text';
  }
}

/** Whether the source unwraps its envelopes; `undefined` where it is not known. */
export function unwraps(source: ConnectorDeployment): boolean | undefined {
  return transformsOf(source)?.some(({ className }) => UNWRAP.includes(className));
}
