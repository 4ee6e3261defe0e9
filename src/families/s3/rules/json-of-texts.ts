import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { CONFLUENT_S3_SINK } from '../family';
import { CONFLUENT } from '../sources';
import { valueForm } from './value-form';

export const jsonOfTexts: Rule = optionRule({
  id: 'MC-OPT-411',
  classes: [CONFLUENT_S3_SINK],
  title: 'JSON files are written from parsed values',
  severity: 'info',
  why: 'A JSON record that is read as a string is written as a JSON string: each line is in quotes, and its own quotes are escaped.',
  fix: 'set value.converter=org.apache.kafka.connect.json.JsonConverter and value.converter.schemas.enable=false for records of JSON',
  source: `${CONFLUENT}, JsonRecordWriterProvider: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => connector.text('format.class') === 'io.confluent.connect.s3.format.json.JsonFormat' && valueForm(connector)?.form === 'text'
    ? [{ key: 'format.class', message: 'writes each value as a JSON string in quotes, because values are read as plain strings' }] : [],
});
