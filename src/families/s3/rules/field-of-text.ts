import { hasField } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { chainOf } from '../../records';
import { CONFLUENT } from '../sources';
import { inWords, valueForm } from './value-form';

const BY_TIME = /\.(TimeBased|Daily|Hourly)Partitioner$/;

export const partitionFieldsExist: Rule = optionRule({
  id: 'MC-OPT-409',
  title: 'a partitioner that reads fields receives values with fields',
  severity: 'error',
  why: 'Plain strings and bytes have no fields. The first record fails the task with "Error encoding partition".',
  fix: 'set value.converter to the converter that the records were written with, such as org.apache.kafka.connect.json.JsonConverter; or set '
    + 'timestamp.extractor=Record, or a partitioner that reads no field',
  source: `${CONFLUENT}, RecordFieldTimestampExtractor, FieldPartitioner: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => {
    const partitioner = connector.text('partitioner.class') ?? '';
    const extractor = connector.text('timestamp.extractor') ?? '';
    const key = /\.FieldPartitioner$/.test(partitioner) ? 'partitioner.class'
      : BY_TIME.test(partitioner) && /(^|\$)RecordField(TimestampExtractor)?$/.test(extractor) ? 'timestamp.extractor' : undefined;
    const value = key === undefined ? undefined : valueForm(connector);
    if (key === undefined || value === undefined) {
      return [];
    }
    if (value.form === 'text' || value.form === 'single') {
      return [{ key, message: `reads a field of each value, but values are ${inWords(value.form)} (${value.converter.replace(/^.*\./, '')})` }];
    }
    const names = key === 'partitioner.class' ? 'partition.field.name' : 'timestamp.field';
    const { fields } = chainOf(connector).end.value;
    const missing = connector.list(names)?.find(name => !name.includes('.') && hasField(fields, name) === 'no');
    return missing === undefined ? [] : [{ key: names, message: `names the field ${missing}, which values do not have after the transforms` }];
  },
});
