import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { connectorOf } from '../../lookup';
import { chainOf } from '../../records';
import { misfitOf } from '../misfit';

export const transformInput: Rule = optionRule({
  id: 'MC-REC-001',
  title: 'each transform supports the records that it receives',
  severity: 'error',
  why: 'A transform throws an exception for a record that it does not support, and the task fails at the first one, unless errors.tolerance drops every record.',
  fix: 'use a converter whose records the transform supports, change the order of the transforms, or remove this one',
  source: 'Kafka 3.7, transforms; Debezium 3.6.1; Apache Iceberg 1.10.1 (each run on the real Kafka Connect): https://kafka.apache.org/37/documentation.html#connect_transforms',
  check: connector => chainOf(connector).links.flatMap(link => misfitOf(link).map(violation => {
    // the records of a source come from the source itself: its converters follow the transforms
    const gives = link.misfit === undefined ? undefined : connectorOf(connector.fact?.className)?.gives?.[link.misfit.side];
    return gives === undefined || !('option' in gives) ? violation
      : { ...violation, fix: `set ${gives.option} to a format whose records have fields, change the order of the transforms, or remove this one` };
  })),
});
