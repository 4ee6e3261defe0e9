import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { unwrap } from '../record-values';

export const valueToKeyTombstones: Rule = optionRule({
  id: 'MC-OPT-906',
  title: 'ValueToKey receives no tombstones',
  severity: 'warning',
  why: 'ValueToKey fails at the first record without a value (seen).',
  fix: 'guard the transform with a negated RecordIsTombstone predicate',
  source: 'Kafka 3.7, ValueToKey: https://kafka.apache.org/37/documentation.html#connect_configuring',
  check: connector => connector.transforms().filter(({ className, alias }) => className === 'org.apache.kafka.connect.transforms.ValueToKey' && connector.isMissing(`transforms.${alias}.predicate`))
    .filter(() => connector.kind === 'sink' || unwrap(connector) !== undefined)
    .map(({ alias }) => ({ key: `transforms.${alias}.type`, message: 'fails on the first tombstone, and no predicate guards it' })),
});
