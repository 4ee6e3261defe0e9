import { nearest } from '../../../catalog';
import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CONFLUENT_S3_SINK } from '../family';
import { CONFLUENT } from '../sources';

const NAMES = ['Wallclock', 'Record', 'RecordField'];
const BY_TIME = /\.(TimeBased|Daily|Hourly)Partitioner$/;

export const timestampExtractor: Rule = optionRule({
  id: 'MC-OPT-415',
  classes: [CONFLUENT_S3_SINK],
  title: 'a timestamp extractor that has no package is one of those with a short name',
  severity: 'error',
  why: 'The partitioner reads any other value as the name of a class, letter by letter, and the task fails when it starts.',
  fix: 'set timestamp.extractor to Wallclock, Record or RecordField, or to the name of a class with its package',
  source: `${CONFLUENT}, TimeBasedPartitioner: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => {
    const given = connector.text('timestamp.extractor')?.trim() ?? '';
    if (!BY_TIME.test(connector.text('partitioner.class') ?? '') || !/^\w+$/.test(given) || NAMES.includes(given)) {
      return [];
    }
    const near = NAMES.find(name => name.toLowerCase() === given.toLowerCase()) ?? nearest(given, NAMES);
    return [{ key: 'timestamp.extractor', message: `is '${given}'; allowed are ${NAMES.join(', ')} and names of classes${near === undefined ? '' : `; did you mean ${near}?`}` }];
  },
});
