import { transformsOf } from '../../../checks';
import type { FleetRule } from '../../../model';
import { isOpenSearchSink } from '../../opensearch/opensearch-sink';
import { EXTRACT_NEW_RECORD_STATE } from '../../debezium/family';
import { unwraps } from './deletes';
import { checkPairs } from './pairs';

export const rowsNotEnvelopes: FleetRule = {
  id: 'MC-PIPE-002',
  title: 'documents are rows, not change event envelopes',
  severity: 'warning',
  why: 'Without ExtractNewRecordState each record is a Debezium envelope: documents have the fields before, after and source instead of the columns.',
  fix: `add the transform ${EXTRACT_NEW_RECORD_STATE} to the source`,
  source: 'https://debezium.io/documentation/reference/stable/transformations/event-flattening.html',
  check: deployments => checkPairs(deployments, ({ source, sink }) =>
    isOpenSearchSink(sink) && unwraps(source) === false && transformsOf(source)?.length === 0 && transformsOf(sink)?.length === 0 ? [{
      key: 'transforms',
      message: `the records of ${source.name} are envelopes, and nothing unwraps them, so documents have before, after and source instead of columns`,
    }] : []),
};
