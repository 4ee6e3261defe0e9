import { BYTES_CONVERTER } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { CONFLUENT_S3_SINK } from '../family';
import { CONFLUENT } from '../sources';
import { valueForm } from './value-form';

/** Converters that certainly give no bytes. */
const OTHERS = /^(org\.apache\.kafka\.connect\.(json|storage|converters)\.|io\.confluent\.connect\.(avro|protobuf|json)\.|com\.amazonaws\.services\.schemaregistry\.)/;

export const bytesForByteArrayFormat: Rule = optionRule({
  id: 'MC-OPT-410',
  classes: [CONFLUENT_S3_SINK],
  title: 'ByteArrayFormat receives bytes',
  severity: 'error',
  why: 'The format passes each value to ByteArrayConverter, which accepts only bytes; the task fails at the first record.',
  fix: `set value.converter=${BYTES_CONVERTER}, or format.class=io.confluent.connect.s3.format.json.JsonFormat`,
  source: `${CONFLUENT}, ByteArrayRecordWriterProvider; Kafka 3.7, ByteArrayConverter.fromConnectData: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => {
    const value = valueForm(connector);
    const isBytes = connector.text('format.class') === 'io.confluent.connect.s3.format.bytearray.ByteArrayFormat';
    return !isBytes || value === undefined || value.form === 'unknown' || value.converter === BYTES_CONVERTER || !OTHERS.test(value.converter) ? []
      : [{ key: 'format.class', message: `is ByteArrayFormat, which writes bytes, but values are those of ${value.converter.replace(/^.*\./, '')}` }];
  },
});
