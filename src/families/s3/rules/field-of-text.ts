import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { CONFLUENT } from '../sources';
import { inWords, valueForm } from './value-form';

const BY_TIME = /\.(TimeBased|Daily|Hourly)Partitioner$/;

export const partitionFieldsExist: Rule = optionRule({
  id: 'MC-OPT-409',
  title: 'a partitioner that reads fields gets values with fields',
  severity: 'error',
  why: 'Plain texts and bytes have no fields. The first record fails the task with "Error encoding partition".',
  fix: 'set value.converter to the converter that the records were written with, such as org.apache.kafka.connect.json.JsonConverter; or set '
    + 'timestamp.extractor=Record, or a partitioner that reads no field',
  source: `${CONFLUENT}, RecordFieldTimestampExtractor, FieldPartitioner: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => {
    const partitioner = connector.text('partitioner.class') ?? '';
    const extractor = connector.text('timestamp.extractor') ?? '';
    const value = valueForm(connector);
    const key = /\.FieldPartitioner$/.test(partitioner) ? 'partitioner.class'
      : BY_TIME.test(partitioner) && /(^|\$)RecordField(TimestampExtractor)?$/.test(extractor) ? 'timestamp.extractor' : undefined;
    return key === undefined || value === undefined || (value.form !== 'text' && value.form !== 'single') ? []
      : [{ key, message: `reads a field of each value, but values are ${inWords(value.form)} (${value.converter.replace(/^.*\./, '')})` }];
  },
});
