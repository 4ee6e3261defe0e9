import type { FleetRule } from '../../rule';
import { holds, isOpenSearchSink } from '../opensearch/family';
import { checkPairs } from './pairs';

export const oneDocumentPerRow: FleetRule = {
  id: 'MC-CDC-003',
  title: 'a row has one document',
  severity: 'warning',
  why: 'With ignored keys each change of a row becomes a document of its own, and deletions find none: the index grows and shows old rows.',
  fix: 'set key.ignore to false',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/docs/opensearch-sink-connector-config-options.rst',
  checkAll: deployments => checkPairs(deployments, ({ source, sink }) =>
    isOpenSearchSink(sink) && holds(sink, 'key.ignore') === 'true' && holds(sink, 'key.ignore.id.strategy') !== 'record.key' ? [{
      key: 'key.ignore',
      value: 'true',
      message: `key.ignore is true, so each change of a row of ${source.name} becomes a document of its own`,
    }] : []),
};
