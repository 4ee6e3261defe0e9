import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { chainOf } from '../../records';

export const missingFields: Rule = optionRule({
  id: 'MC-REC-005',
  title: 'fields that transforms name exist',
  severity: 'warning',
  why: 'Nothing fails: what is taken out of objects without a schema is null where the field is not there, and a transform that masks, converts or omits fields passes the records on as they are. In a change event, the columns stand within before and after.',
  fix: 'name a field that the records have at this point, with the same case, or change the order of the transforms: ExtractNewRecordState comes before those that name columns',
  source: 'Kafka 3.7, ExtractField and ValueToKey (run on the real Kafka Connect): https://kafka.apache.org/37/documentation.html#connect_transforms',
  check: connector => chainOf(connector).links.flatMap(({ step, absent }) => (absent === undefined ? [] : [{ key: `transforms.${step.alias}.type`, message: absent }])),
});
