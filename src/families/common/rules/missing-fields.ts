import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { startOf } from '../../records';

export const missingFields: Rule = optionRule({
  id: 'MC-REC-005',
  title: 'fields that transforms take are there',
  severity: 'warning',
  why: 'Of objects without a schema, a field that is not there is null. Nothing fails: the values or keys of all records are null, and what was in them is lost.',
  fix: 'name a field that the records have at this point, in its case of letters, or change the order of the transforms',
  source: 'Kafka 3.7, ExtractField and ValueToKey (run on the real Kafka Connect): https://kafka.apache.org/37/documentation.html#connect_transforms',
  check: connector => connector.chain(startOf(connector)).links.flatMap(({ step, empty }) => (empty === undefined ? [] : [{ key: `transforms.${step.alias}.type`, message: empty }])),
});
