import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CONFLUENT_S3_SINK } from '../family';
import { CONFLUENT } from '../sources';

const FORMATS = ['format.class', 'keys.format.class', 'headers.format.class'];

export const gzipTextOrBytes: Rule = optionRule({
  id: 'MC-OPT-401',
  classes: [CONFLUENT_S3_SINK],
  title: 'gzip compression is used for JSON and bytes only',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'use JsonFormat or ByteArrayFormat, or set s3.compression.type=none',
  source: `${CONFLUENT}, S3SinkConnectorValidator.validateCompression: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => connector.is('s3.compression.type', 'gzip') ? FORMATS.filter(key => /(AvroFormat|ParquetFormat)$/.test(connector.text(key) ?? ''))
    .filter(key => key === 'format.class' || connector.isTrue(key === 'keys.format.class' ? 'store.kafka.keys' : 'store.kafka.headers'))
    .map(key => ({ key, message: 'does not support s3.compression.type=gzip' })) : [],
});
