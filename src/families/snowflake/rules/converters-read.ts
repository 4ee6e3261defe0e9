import { converterOf } from '../../../checks';
import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { callerOf } from '../../common/called-services';

const OWN = /^com\.snowflake\.kafka\.connector\.records\.Snowflake\w+Converter$/;
const PROPERTIES = ['key.converter', 'value.converter'] as const;

export const convertersRead: Rule = {
  id: 'MC-OPT-726',
  title: 'converters of Snowflake are used by sinks only',
  severity: 'error',
  why: 'The converters of Snowflake read records and cannot write any: a source fails at its first record with "SnowflakeConverter doesn\'t support data source connector yet".',
  fix: 'write the records with a converter such as org.apache.kafka.connect.json.JsonConverter; the sink that reads them can use the converter of Snowflake',
  source: 'https://github.com/snowflakedb/snowflake-kafka-connector/issues/900 (SnowflakeConverter.fromConnectData)',
  check(deployment) {
    const used = PROPERTIES.filter(property => OWN.test(converterOf(deployment, property)?.className ?? ''));
    return used.length === 0 || callerOf(deployment).kind !== 'source' ? NOT_APPLICABLE
      : findings(used.map(property => ({ key: property, message: `${property} is ${converterOf(deployment, property)!.className.split('.').pop()}, which cannot write records` })));
  },
};
