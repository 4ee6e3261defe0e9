import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { JSON_CONVERTER } from '../../../catalog';
import { DEBEZIUM_CLASSES } from '../family';
import { deleteMode } from '../record-values';

export const compactionTombstones: Rule = optionRule({
  id: 'MC-OPT-908',
  classes: DEBEZIUM_CLASSES,
  title: 'compacted topics receive real tombstones',
  severity: 'warning',
  why: 'With JsonConverter, the mode tombstone writes the string null, which compaction keeps (seen).',
  fix: 'set delete.tombstone.handling.mode=delete-to-tombstone',
  source: 'Debezium 3.6.1, ExtractNewRecordState; Kafka 3.7, JsonConverter: https://debezium.io/documentation/reference/stable/transformations/event-flattening.html',
  check: connector => {
    const found = deleteMode(connector);
    return found?.mode === 'tombstone' && connector.converter('value') === JSON_CONVERTER && (connector.known('topic.creation.default.cleanup.policy') ?? '').includes('compact')
      ? [{ key: found.key, fix: found.fix, message: 'leaves the text null instead of a tombstone, and topic.creation.default.cleanup.policy is compact' }] : [];
  },
});
